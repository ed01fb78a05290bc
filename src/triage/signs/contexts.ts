/** What makes words of danger harmless: told, sung, played, supposed, sold on a market (§3.3.3, §3.2 dampers). */
export const contexts = {
  news: [
    'trên (?:báo|tivi|ti vi|truyền hình|đài(?! (?:loan|bắc|trung)))|(?:đọc|xem|coi)<3> (?:!báo(?! (?:công|cho))|bài (?:báo|viết|này|đăng|về|mấy)|thời sự|tin tức|bản tin|phóng sự|tivi|truyền hình)|nghe (?:đài|loa|thời sự)|(?:đọc|xem) báo|thời sự|!báo (?:đưa|đăng|viết|nói|kêu|đài|mạng)|báo đưa tin|đưa tin|(?<!(?:thôn|xóm|bản) )bài báo|báo đang vụ|bản tin|phóng sự|vtv\\d?|đăng báo|!lên báo|!báo chí|!tin giả|tin giả (?:à|không|hay|ạ)|tin (?:đồn|vịt)|(?:nghe|mạng|ta)<2> đồn<24> (?:thực hư|có thật|có đúng|thật không|tin giả|đúng không)|trên mạng (?:đồn|lan|chia sẻ|đưa tin)',
  ],
  film: [
    '!tuồng|xem (?:tuồng|chèo|kịch|cải lương)|cải lương|!vở|vở (?:kịch|chèo|diễn)|trích đoạn|tivi chiếu',
    'phim|tập \\d+|diễn viên|nhân vật|kịch bản|tiểu phẩm|vở (?:kịch|diễn|chèo)|đóng vai|truyện|tiểu thuyết|bộ phim|cảnh (?:phim|quay)|netflix|đạo diễn|tập kịch|diễn kịch|văn nghệ|hoạt cảnh|trailer|cuốn sách',
  ],
  song: [
    'bài hát|lời bài|ca khúc|bài này (?:ai|của)|ai hát|hát bài|câu hát|nhạc (?:trẻ|chế|vàng)|vọng cổ|lyrics|bài (?:gì|nào) hát|hợp âm|câu thơ|bài thơ',
  ],
  joke: [
    ':\\)|😂|🤣|😆|😁|😜|(?:ha|hi|hì|hê|he|ka|kk|hé){2,}\\S*|haha\\S*|hihi\\S*|hehe\\S*|kaka\\S*|kkk\\S*|(?<!không phải<2> )(?:đùa|giỡn|trêu|chọc)(?: thôi| tí| tý| chút| vui| tí thôi)|!nói đùa|nói giỡn|nói đùa (?:thôi|tí|chứ)|!nói chơi|cười (?:chết|ỉa|xỉu|đau bụng)|!vãi|xỉu up',
  ],
  game: [
    '(?:thua|thắng|cày|leo) (?:game|rank|trận|liên quân|pubg|ff)|acc|team (?:nó|bạn|địch|mình)|leo rank|boss cuối|gank|skin|cả team|chơi liên quân',
  ],
  animal: [
    'con chó (?:nhà|bị|cắn|sủa|dại|con|của)|sủa (?:inh|cả|suốt|nhiều|hoài|đêm)',
    '(?:con|đàn|bầy|bé|bán|mua|nuôi|chuồng|thịt|nhốt|giống|lứa|mấy con|ổ|cặp|bắt) (?:trâu|!bò|bò cái|!nghé|!bê|!lợn(?! (?:sang|qua))|lợn (?:giống|nái|thịt)|heo|!gà|gà (?:con|mái|trống|vịt)|vịt|ngỗng|!chó|mèo|!dê|!cừu|thỏ|cún|ngựa|miu|poodle|hamster)|(?<=\\d) con (?:nghé|cừu|bê|bò|chó|dê)|bé (?:mèo|cún|!chó|gấu|cá)',
    'trâu|lợn giống|heo giống|(?:!chó|mèo|!gà|vịt|!lợn|heo|!dê|!bò) (?:con|cái|đực|giống|bị|nhà|đẻ|chửa|mẹ|nái|thịt|chưa|chạy|lạc)|nhốt (?:!gà|ga(?! (?:em|con|chi))|vịt|!chó|lợn|heo|chuồng|trong chuồng|trong lồng)|thú y|nhốt<3> chuồng|chửa đẻ|!xổng',
  ],
  goods: [
    'bán lại (?:cái|chiếc|bộ)|thanh lý|\\d+ k (?:giờ|tiếng)',
    '(?:bán|mua|giao|thanh lý|nhượng|cần bán|sang nhượng)<2> (?:!đất|đất (?:vườn|nền|ruộng)|nhà đất|xe máy|xe cũ|!cam(?! bốt)|cam (?:canh|sành|vinh)|bưởi|vải thiều|!lúa|thóc|gạo|gấu bông|máy cày|!gỗ|phân bón|sầu riêng|!mít|xoài|sổ đỏ)',
    '\\d+ (?:nghìn|k|kg|cân|tạ|yến|kí|ký)<2> (?:1 |một )?(?:kg|cân|kí|tạ|quả|con|bó)|\\d+ ?kg|1 kg|(?:gấu bông|búp bê|vườn nhà|cam canh|đơn hàng|shop|freeship|giá rẻ|bao ship|lấy nhiều bớt|mua ngay|thanh lý|thu mua|giá lúa|lúa bị|bị mưa đá|thóc|mùa màng|sâu bệnh)',
    'bóng|trọng tài|trận (?:hôm|đấu|bóng)|cầu thủ|đội (?:bóng|tuyển)|!đội nhà|ghi bàn|sân cỏ|world cup',
  ],
  /** Supposed, not so. */
  supposed: [
    '(?:[.,?]|ví dụ|hỏi|ơi|ạ) (?:giả sử|giả dụ|lỡ như|nếu như|!lỡ mà|!chẳng may|!nhỡ|phòng khi)(?= )|^ (?:giả sử|giả như|nếu bị)|^ (?:lỡ|nhỡ|nếu) (?:như|mà|có|gặp|ai|thấy)|(?:bài|làm) (?:thuyết trình|tiểu luận|luận văn|bài tập)|(?:có phải|phải chăng) (?:cứ|hễ|ai|là cứ)|phòng khi|giả sử|^ nếu (?:con|em|cháu|người|mình)<3> bị|nếu (?:chẳng may|không may|!lỡ|gặp|thấy|có người|có ai|ai đó|biết (?:người|ai|ng)|bị|một người|người ta bị|người bị|mình bị|phát hiện|nghi)|hỏi (?:để )?(?:cho )?biết|hỏi thử|tìm hiểu|thắc mắc|tò mò|trường hợp (?:bị|gặp|nào|người)|khi (?:bị|gặp|phát hiện|thấy)<6> (?:thì|cần|nên) (?:làm|gọi|báo|phải)',
  ],
  /** Denied: nobody is, no case, all well. */
  denied: [
    '(?:không|chưa)<1> (?:có )?(?:ai|người nào|trường hợp|hộ nào|cháu nào|thôn nào|vụ|phát sinh|gì bất thường|trường hợp nào|đối tượng|người lạ|môi giới|người bị|gì xảy ra|hiện tượng)|không (?:phát sinh|ai bị|bị (?:đánh|lừa|nhốt|giữ|ép|sao đâu)|giữ giấy tờ|có gì (?:phát sinh|lạ|mới|xảy ra))|bình thường|ổn (?:định|cả|hết)|vẫn ổn|đều (?:có liên lạc|đặn|có hợp đồng|ổn)|không còn ai bị|bình yên|(?:0|không) (?:vụ|trường hợp|ca)|an toàn (?:cả|rồi|hết)',
  ],
  /** Over long ago. */
  longAgo: [
    'cách đây (?:chục|mấy|\\d+|hai|ba|nhiều) (?:chục )?năm|từng (?:bị|đi|làm)',
    'năm (?:ngoái|kia|19\\d\\d|20[01]\\d|202[0-5])|hồi (?:19\\d\\d|20\\d\\d|xưa|nhỏ|trước|đó|năm)|ngày xưa|hồi xưa|(?:\\d+|mấy|hai|ba|chục|nhiều) năm (?:trước|rồi|về trước)|(?:từ )?(?:19[6-9]\\d|20[01]\\d)|về lâu rồi|từ lâu|thuở|trước kia|đã lâu',
  ],
  /** A question about rules or facts, not about somebody. */
  law: [
    '(?:bị|phạt|!tội|xử)<4> (?:phạt|đi tù|ở tù|!tù|tội gì|bao nhiêu năm|mấy năm|xử lý (?:sao|thế nào|hình sự)|gì không|đi tù|chung thân|tử hình)|theo (?:luật|quy định|pháp luật)|đúng luật|phạm luật|vi phạm (?:pháp luật|gì)|điều (?:bao nhiêu|mấy|\\d+)|khoản (?:mấy|\\d+ điều)|bộ luật|hình sự|luật (?:mới|phòng|quy định|nào|mua bán|có)|quy định (?:nào|gì|thế|ra sao|mới|về)|thế nào (?:thì|là)|(?:có )?phải là (?:mua bán|nạn nhân|tội|lừa)|có bị (?:xử lý|phạt|tội|bắt)(?= )|có (?:bị )?(?:phạm|coi là|tính là|hợp pháp)|khác (?:gì|nhau)|dấu hiệu (?:nào|gì|nhận biết|của)|nghĩa là (?:gì|sao)|là (?:gì|sao|thế nào)(?: vậy| ạ| a)?|thủ đoạn|hay bị (?:gạt|lừa|dụ)|nghĩa vụ|mức phạt|trách nhiệm (?:gì|hình)|tội (?:mua bán|gì|danh)|khai báo tạm (?:trú|vắng)|bao nhiêu năm tù|có đúng (?:luật|không)|làm sao (?:nhận biết|phân biệt|để biết)|nhận biết|có thật (?:không|k)|bị phạt gì|bài tập|đề cương|gdcd',
  ],
  thanks: ['(?:cảm ơn|cám ơn|biết ơn|đội ơn|tri ân)<10> (?:cứu|giúp|đưa|tìm|giải cứu)|biết ơn|tri ân'],
  /** Takes a harmless frame back: it is true, it is me. */
  real: [
    '(?:không|đừng|chẳng|hổng)<1> (?:phải )?(?:là )?<2> (?:đùa|giỡn|nói chơi|phim|trêu|chuyện đùa|nghịch|kịch|mơ)|(?:thật|thiệt) (?:đấy|đó|mà|ạ|sự|luôn)|bị (?:\\S+ )?thật|(?:giống|y)<1> (?:như )?(?:hệt )?(?:em|con|tôi|cháu|mình|vậy|thế)|(?:em|con|tôi|cháu|mình)<1> (?:cũng|đang) (?:đang )?(?:bị|giống|y)|chuyện thật|là em (?:đây|đó)',
  ],
  /** Ordinary travel, school runs and errands. */
  ordinary: [
    '(?<!visa )du lịch|theo tour|tour|về (?:rồi|quê ăn|nhà ăn)|xe buýt|đi đám|phần cơm|nhớ (?:nấu|phần)|(?:công ty|trung tâm|hợp đồng)<5> (?:giấy phép|của tỉnh|ký rồi|đầy đủ|rõ ràng|hợp pháp)|có giấy phép|giấy báo nhập học|thực tập sinh|hợp đồng (?:ký|đã ký|rõ|đàng hoàng|lao động)|có hợp đồng|đóng bảo hiểm|gần nhà|theo đúng luật|hợp pháp|đúng luật|trung tâm bảo trợ|sau khi (?:mất|chết)|hiến (?:tạng|xác) (?:sau|khi)|đi cùng (?:bố|mẹ|gia đình)|cả nhà (?:em|tôi|mình)|chính ngạch',
  ],
  question: [
    '\\?|(?:không|k|hông|chưa|gì|sao|nào|đâu|nhỉ|hả|à|bao nhiêu|bao lâu|mấy|ai)(?: ạ| a| vậy| thế| ta| nhỉ| anh| chị| mấy chú| ad| cô| chú| các anh)*(?= [.,]| $)|(?:cho|xin)<2> hỏi|hỏi (?:là|xem|cái|về|có|thủ tục)|(?:có|được)<6> không|thế nào|làm sao|ở đâu|như thế nào|bao giờ|khi nào',
  ],
  /** Asks for the rule, not for help. */
  lawAsk: [
    'có bị (?:phạt|xử lý|tội|đi tù)',
    '(?:bị|phải) (?:phạt|xử|xử lý)<1> (?:sao|gì|thế nào|bao nhiêu|ra sao|như thế nào)|phạm tội gì|tội gì|theo luật|phạt (?:sao|bao nhiêu)',
  ],
} as const
