/** What makes words of danger harmless: told, sung, played, supposed, sold on a market (§3.3.3, §3.2 dampers). */
export const contexts = {
  news: [
    'trên (?:báo|tivi|ti vi|truyền hình|đài(?! (?:loan|bắc|trung)(?= )))|(?:xem|coi|nghe) (?:đài|ti vi)|tiktok kể|(?:đọc|xem|coi)<3> (?:!báo(?! (?:công|cho)(?= ))|bài (?:báo|viết|này|đăng|về|mấy)|thời sự|tin tức|bản tin|phóng sự|tivi|truyền hình)|nghe (?:đài|loa|thời sự)|(?:đọc|xem) báo|thời sự|!báo (?:đưa|đăng|viết|nói|kêu|đài|mạng)|báo đưa tin|đưa tin|(?<!(?:thôn|xóm|bản) )bài báo|báo đang vụ|bản tin|phóng sự|vtv\\d?|đăng báo|!lên báo|!báo chí|!tin giả|tin giả (?:à|không|hay|ạ)|tin (?:đồn|vịt)|(?:nghe|mạng|ta)<2> đồn<24> (?:thực hư|có thật|có đúng|thật không|tin giả|đúng không)|trên mạng (?:đồn|lan|chia sẻ|đưa tin)',
  ],
  film: [
    '!tuồng|xem (?:tuồng|chèo|kịch|cải lương|hát bội)|cải lương|hát bội|vở (?:kịch|chèo|diễn)|trích đoạn|tivi chiếu',
    '^ (?:\\S+ ){0,2}(?<!(?:đi|rủ|bắt|cho|nhà) )coi phim(?! (?:với|vs|xong|rồi|thì)(?= ))|(?<!(?:cái|đoạn|gửi|quay|khúc|coi|đi xem|đoàn) )phim(?! (?:với|vs)(?= ))|tập \\d+|diễn viên|nhân vật|tiểu phẩm|vở (?:kịch|diễn|chèo)|đóng vai|(?:cho|tóm tắt|thử) vai|truyện tranh|tiểu thuyết|bộ phim|(?:quay|diễn|đóng) cảnh|cảnh (?:phim|quay)|netflix|đạo diễn|tập kịch|diễn kịch|diễn lại|đạo cụ|!mv|idol<3> (?:bị|trong)|văn nghệ|hoạt cảnh|trailer|cuốn sách|đoàn phim(?! gì(?= ))|đoàn (?:em|mình|tôi)<2> quay|viết kịch bản',
  ],
  song: [
    'bài (?:hát|nhạc)|lời bài|ca khúc|bài này (?:ai|của|tên)|là bài (?:gì|nào)|ai hát|hát (?:bài|nhại|đám cưới|khúc)|câu hát|nhạc (?:trẻ|chế|vàng)|!vọng cổ|bài vọng cổ|bolero|lyrics?|bài (?:gì|nào) hát|hợp âm|câu thơ|bài thơ|(?:mở|tìm|nghe|cover) bài|bài " [^"]+ "<6> (?:ai|hát|lời|rapper|tông)|sos là bài|cap(?:tion)? (?:story|stt)|beat (?:này|nào|gì|bài|cháy|hay|nhạc|của|nữ|nam|không|tông|chuẩn|gốc)(?= )|(?:tiếng|nghe|theo|con|cái|đoạn|karaoke) beat|loa kẹo kéo|ôm micro',
  ],
  joke: [
    ':\\)|😂|🤣|😆|😁|😜|(?:ha|hi|hì|hê|he|ka|kk|hé|ke)(?:ha|hi|hì|hê|he|ka|kk|hé|ke)\\S*|kkk\\S*|(?:ha|hà) (?:ha|hà)(?= )|(?<!không phải<2> )(?<!không )(?<!hay )(?:đùa|giỡn|trêu|chọc)(?: thôi| tí| tý| chút| vui| tí thôi)|đùa thôi|(?:là|nó|tôi|em) !đùa (?:vì|với|cho)|bấm (?:chơi|nghịch)|nó nghịch|cười khanh khách|trend|crush|!nói đùa|nói giỡn|nói đùa (?:thôi|tí|chứ)|giỡn chơi (?:thôi|nghen|nha)|!vãi|xỉu up',
    'cười<1> (?:chết|ỉa|xỉu|đau bụng|bể|!lăn|lăn|!bò|bò|ngất|nôn|!sặc|!ẻ|rung|chảy (?:cả )?nước mắt|ra nước mắt|lộn ruột|đau ruột)|cả (?:xóm|nhà|lớp|bến|sân|tổ|nhóm|ca|làng|team|tổ) cười|kể<3> (?:cho vui|nghe vui|cho cười|vui thôi)|kể (?:chuyện )?vui|chuyện vui|cười cho đỡ mệt',
    '(?:té ra|!hóa ra|!thì ra|!ai dè|!ai ngờ)<6> (?:ngủ|bắt được|cháu|về|ông bố|vợ|mèo|chó|cúp điện|nó ngủ|bị vợ)|tưởng (?:thật|ai bắt|bị (?:gì|cướp|bắt))(?! mà(?= ))',
    'giấc mơ|(?:nhắn|gửi|gọi) (?:nhầm|lộn) (?:nhóm|hộp|người|số|máy|rồi)|^ (?:[^,.? ]+ ){0,30}nhầm $|nhầm máy',
    '(?:cứu|xin)<6> (?:đói quá|buồn ngủ|hết xăng)|(?:hết xăng|kẹt xe)(?: rồi)? cứu|(?:toán|lý|hóa|văn|sử|anh|xác suất|đề|bài tập)<2> (?:khó quá|khó ghê|hết nổi|không nổi)|rớt (?:môn|toán|lý|hóa|anh|tốt nghiệp)|rớt vì|mai (?:có )?(?:!thi|kiểm tra (?:toán|văn|15|một tiết))|đề (?:văn|toán|thi)<3> (?:tối nay|là|mai)|viết<2> \\d+ chữ|deadline(?= )|(?:kẹt|nhốt|giam|mắc)<3> thang máy',
    // Kept in for school or by the weather, and the talk of lovers.
    '(?:nhốt|giam|bắt)<8> (?:chép phạt(?! kịch)|bảng cửu chương)|(?:nhốt|giam) (?:trong|ở) (?:nhà|phòng) (?:ôn|học) (?:bài|toán|thi)(?= )|bị nhốt(?: (?:trong|ở) nhà)? vì (?:sợ )?(?:cúp điện|mất điện|nắng)|bắt cóc<1> trái tim|friendzone',
  ],
  game: [
    '(?:thua|thắng|leo|nghỉ) (?:game|rank|trận|pubg|ff)|acc(?! clone(?= ))|team (?:bạn|địch|mình|ngu|hết)|leo rank|boss cuối|gank|liên quân (?:nhốt|cả đêm|hôm)|chơi liên quân|pubg|minecraft|tốc chiến|đổi server|server (?:chi|gì|mà)|(?:\\d|mấy|một) !ván|map (?:sa mạc|mới|trốn)|kẹt trong bo|bo cuối|clan ff|trong (?:!bo|!bụi)(?= \\d| r| rồi| này)|vào trận|trận (?:này|đầu|hai|ba)|cứu (?:net|bot|mid)|trợ thủ|bot lane|bơm phát|noob|lag(?= )|chơi trò|trò chơi (?:tiết|dân gian)|trò (?:thoát|" ?(?:bắt|giải))|trốn tìm|chơi (?:đồ cứu|cứu)|chơi<2> bắt<4> cứu|lỗi game|game này|trong map|nhà chính|nhà bóng|ma sói|nhà !ma(?= )|bịt mắt bắt dê|kéo co|đua ghe|tiến lên|đánh bài tiến lên|nhốt \\d cây|gánh team|cứu được cái team|rank (?:cao thủ|kim cương|bạch kim)|(?:vào|leo|cày|cái|con|đánh|trong) rank|zombie|!địch (?:nó )?(?:bắt|bao|giết)|chơi (?:năm mười|cút bắt|ú òa|cá sấu|u bắt)|(?:đánh|bắt cóc|giết|gặp) boss|nhốt<2> trụ(?= )',
  ],
  /** The bot is tried out, or shown to a class. */
  drill: [
    'test (?:thử )?(?:cái )?(?:nút|hệ thống|bot)|thử (?:hệ thống|câu mẫu)|(?:câu|tin) (?:thử|mẫu)(?= [.,]| $)|(?:em|tôi|con|mình) (?:là |chỉ |đang )*thử thôi(?= (?:nhé|nha|nghe|nghen|ạ)| [,.]| $)|^ (?:tập huấn|diễn tập) ,',
  ],
  animal: [
    'con chó (?:nhà|bị|cắn|sủa|dại|con|của)|sủa (?:inh|cả|suốt|nhiều|hoài|đêm)',
    '(?:con|đàn|bầy|bé|bán|mua|nuôi|chuồng|thịt|nhốt|giống|lứa|mấy con|ổ|cặp|bắt) (?:trâu|!bò|bò cái|!nghé|!bê|!lợn(?! (?:sang|qua)(?= ))|lợn (?:giống|nái|thịt)|heo|!gà|gà (?:con|mái|trống|vịt)|vịt|ngỗng|!chó|mèo|!dê|!cừu|thỏ|cún|ngựa|miu|poodle|hamster)|(?<=\\d) con (?:nghé|cừu|bê|bò|chó|dê)|bé (?:mèo|cún|!chó|gấu|cá)',
    '(?:trâu|meo|mèo|!chim) (?:bị|đẻ|chạy|mất)(?= )|!cá nhốt|nhốt !cá|ca nhot (?:trong|ở|dưới)<1> (?:lưới|rộng|lồng|thau|thùng|hồ)|trâu (?:đực|cái|nhà|lạc|bò|nghé)|con trâu|lợn (?:giống|nái)|heo (?:giống|nái)|(?:!chó|mèo|!gà|vịt|!lợn|heo|!dê|!bò) (?:con|cái|đực|giống|bị|nhà|đẻ|chửa|mẹ|nái|thịt|chưa|chạy|lạc)|nhốt (?:!gà|ga(?! (?:em|con|chi)(?= ))|vịt|!chó|lợn|heo|chuồng|trong chuồng|trong lồng)|ai mua cua (?:đồng|gạch|biển|cốm)|thú y|nhốt<3> chuồng|chửa đẻ|!xổng',
  ],
  goods: [
    'bán lại (?:cái|chiếc|bộ)|pass lại<1> (?:ipad|iphone|laptop|acc|vé|váy|phòng)|thanh lý|\\d+ nghìn (?:giờ|tiếng)|(?:cần|muốn) bán (?:đất|xe|nhà|máy)|sang nhượng',
    '(?:bán|mua|giao|nhượng)<2> (?:đất (?:vườn|nền)|nhà đất|xe cũ|!cam(?! bốt(?= ))|cam (?:canh|sành|vinh)|bưởi|vải thiều|!lúa|thóc|phân bón|sầu riêng|!mít|xoài|hột vịt|trứng gà)',
    '\\d+ (?:nghìn|k|kg|cân|tạ|yến|kí|ký)<2> (?:1 |một )?(?:kg|cân|kí|tạ|quả|bó)|\\d+ ?kg|1 kg|cam canh|shop (?:em|mình|chị) (?:bán|có|mới|sale|về)|freeship|giá rẻ|bao ship|lấy nhiều bớt|mua ngay|giá lúa|lúa bị|bị mưa đá|mùa màng|sâu bệnh',
    'bóng (?:đá|chuyền)|trận bóng|trọng tài|trận (?:hôm|đấu)|cầu thủ|đội (?:bóng|tuyển)|!đội nhà|ghi bàn|sân cỏ|world cup',
  ],
  /** Supposed, not so. */
  supposed: [
    '(?:[.,?]|ví dụ|hỏi|ơi|ạ) (?:giả sử|giả dụ|lỡ như|nếu như|!lỡ mà|!chẳng may|!nhỡ|phòng khi)(?= )|^ (?:giả sử|giả như)|^ (?:vậy |dạ |cho hỏi |mà |ví dụ )?(?:lỡ|nhỡ|nếu)(?= )|(?:bài|làm) (?:thuyết trình|tiểu luận|luận văn|bài tập)|(?:có phải|phải chăng) (?:cứ|hễ|ai|là cứ)|phòng khi|giả sử|^ nếu (?:con|em|cháu|người|mình)<3> bị|nếu (?:chẳng may|không may|!lỡ|gặp|thấy|có người|có ai|ai đó|biết (?:người|ai|ng)|bị|một người|người ta bị|người bị|mình bị|phát hiện|nghi)|hỏi (?:để )?(?:cho )?biết|hỏi thử|tìm hiểu|thắc mắc|tò mò|trường hợp (?:bị|gặp|nào|người)|khi (?:bị|gặp|phát hiện|thấy)<6> (?:thì|cần|nên) (?:làm|gọi|báo|phải)',
  ],
  /** Denied: nobody is, no case, all well. */
  denied: [
    '(?:không|chưa)<1> (?:có )?(?:ai|người nào|trường hợp|hộ nào|cháu nào|thôn nào|vụ|phát sinh|gì bất thường|trường hợp nào|đối tượng|người lạ|môi giới|người bị|gì xảy ra|hiện tượng)|không (?:phát sinh|ai bị|bị (?:đánh|lừa|nhốt|giữ|ép|sao đâu)|giữ giấy tờ|có gì (?:phát sinh|lạ|mới|xảy ra))|bình thường|ổn (?:định|cả|hết)|vẫn ổn|đều (?:có liên lạc|đặn|có hợp đồng|ổn)|không còn ai bị|bình yên|(?:0|không) (?:vụ|trường hợp|ca)|an toàn (?:cả|rồi|hết)',
  ],
  /** Over long ago. */
  longAgo: [
    'cách đây (?:chục|mấy|\\d+|hai|ba|nhiều) (?:chục )?năm|từng (?:bị|đi|làm)|chuyện (?:cũ|xưa|qua rồi|lâu rồi|đã qua|của \\S+ (?:cũ|thì thôi qua))',
    'năm (?:ngoái|kia|19\\d\\d|20[01]\\d|202[0-5])|hồi (?:19\\d\\d|20\\d\\d|xưa|nhỏ|còn nhỏ|trước|đó|năm)|ngày xưa|ngày trước|hồi xưa|(?:\\d+|mấy|hai|ba|chục|nhiều) năm (?:trước|rồi|về trước)|(?:từ )?(?:19[6-9]\\d|20[01]\\d)|về lâu rồi|từ lâu|thuở|trước kia|đã lâu',
  ],
  /** Over, in words that a danger of today does not use. */
  closed: [
    'chuyện (?:cũ|xưa|qua rồi|lâu rồi|đã qua)|cách đây<2> năm|(?:năm|hồi) (?:19\\d\\d|20[01]\\d|202[0-5])|(?:\\d+|mấy|hai|ba|bốn|năm|chục|nhiều) năm (?:trước|về trước)|hồi (?:nhỏ|còn nhỏ|xưa|trẻ|\\d\\d)(?= )|ngày xưa|thuở|(?:từng|đã từng) (?:bị|đi|làm|qua|sang)|(?:về|qua|xong)<1> (?:\\d+|mấy|hai|ba|lâu) năm<1> rồi|năm ngoái|hồi năm (?:ngoái|kia|rồi|trước)|qua (?:hết )?rồi<3> (?:giờ|nay)',
    '(?:giờ|nay|đã) (?:\\S+ )?(?:yên ổn|yên ấm|ổn rồi|có chồng con|có vợ|có gia đình|khỏe không sợ|ổn định|lấy chồng mới)|yên (?:ổn|ấm|hết) rồi|về yên',
  ],
  /** A question about rules or facts, not about somebody. */
  law: [
    '(?:bị|phạt|!tội|xử)<4> (?:phạt|đi tù|ở tù|!tù|tội gì|bao nhiêu năm|mấy năm|xử lý (?:sao|thế nào|hình sự)|gì không|đi tù|chung thân|tử hình)|theo (?:luật|quy định|pháp luật)|đúng luật|phạm luật|vi phạm (?:pháp luật|gì)|điều (?:bao nhiêu|mấy|\\d+)|khoản (?:mấy|\\d+ điều)|bộ luật|hình sự|luật (?:mới|phòng|quy định|nào|mua bán|có)|quy định (?:nào|gì|thế|ra sao|mới|về)|thế nào (?:thì|là)|(?:có )?phải là (?:mua bán|nạn nhân|tội|lừa)|có bị (?:xử lý|phạt|tội|bắt)(?= )|có (?:bị )?(?:phạm|coi là|tính là|hợp pháp)|khác (?:gì|nhau)|dấu hiệu (?:nào|gì|nhận biết|của)|nghĩa là (?:gì|sao)|là (?:gì|sao|thế nào)(?: vậy| ạ| a)?|thủ đoạn|hay bị (?:gạt|lừa|dụ)|nghĩa vụ|mức phạt|trách nhiệm (?:gì|hình)|tội (?:mua bán|gì|danh)|khai báo tạm (?:trú|vắng)|bao nhiêu năm tù|có đúng (?:luật|không)|làm sao (?:nhận biết|phân biệt|để biết)|nhận biết|có thật (?:không|k)|bị phạt gì|bài tập|đề cương|gdcd',
  ],
  thanks: ['(?:cảm ơn|cám ơn|biết ơn|đội ơn|tri ân)<10> (?:cứu|giúp|đưa|tìm|giải cứu)|biết ơn|tri ân'],
  /** Takes a harmless frame back: it is true, it is me. */
  real: [
    '(?:không|đừng|chẳng|hổng)<1> (?:phải )?(?:là )?<2> (?:đùa|giỡn|nói chơi|trêu|chuyện đùa|nghịch|diễn kịch|nằm mơ|test|game)|(?:thật|thiệt) (?:đấy|đó|mà|sự|luôn)(?! là bắt(?= ))|bị (?:nhốt|giữ|đánh|bán|ép) thật|chuyện thật|là em (?:đây|đó)',
  ],
  /** Ordinary travel, school runs and errands. */
  ordinary: [
    'còn \\d ghế|ghế \\d+|đón tận (?:nhà|nơi)|đón tận<1> trả tận|nhồi khách|xe giường nằm<6> (?:đi|rao)|tiễn<3> sân bay|học tiếng<2> năm|(?<!(?:visa|diện|là|là đi|khai|đi) )du lịch|(?:đi|cho|tour) du lịch(?! (?:nhưng|sẽ)(?= ))(?<!(?:là|diện|khai) đi du lịch)|theo tour|tour|về (?:rồi|quê ăn|nhà ăn)|xe buýt|đi đám|phần cơm|nhớ (?:nấu|phần)|(?:công ty|trung tâm|hợp đồng)<5> (?:giấy phép|của tỉnh|ký rồi|đầy đủ|rõ ràng|hợp pháp)|có giấy phép|giấy báo nhập học|thực tập sinh|hợp đồng (?:ký|đã ký|rõ|đàng hoàng|lao động)|có hợp đồng|đóng bảo hiểm|gần nhà|theo đúng luật|hợp pháp|đúng luật|trung tâm bảo trợ|sau khi (?:mất|chết)|hiến (?:tạng|xác) (?:sau|khi)|đi cùng (?:bố|mẹ|gia đình)|cả nhà (?:em|tôi|mình)|chính ngạch',
  ],
  /** Children are taken to the health station. */
  vaccination: ['đưa (?:bé|cháu|con|em bé) đi (?:tiêm|chích|uống (?:vitamin|vắc xin))(?= )'],
  /** A school or a group of pilgrims goes on a trip. */
  outing: [
    '(?<!(?:nói|bảo|là) )xe trường(?= )|trường cho xe|(?<!(?:nói|bảo|là|khai) )đi hành hương|đoàn<1> đi (?:hành hương|lễ|tham quan|chùa)(?= )|(?:đón|chở) khối \\d',
  ],
  question: [
    '\\?|(?<!(?:rõ|biết) )(?<!(?:rõ|biết) \\S+ )(?:không|k|hông|chưa|gì|sao|nào|đâu|nhỉ|hả|à|bao nhiêu|bao lâu|mấy|ai)(?: ạ| a| vậy| dậy| thế| ta| nhỉ| anh| chị| mấy chú| ad| cô| chú| các anh)*(?= [.,]| $)|(?:cho|xin)<2> hỏi|hỏi (?:là|xem|cái|về|có|thủ tục)|(?:có|được)<6> không|thế nào|làm sao|ở đâu|như thế nào|bao giờ|khi nào',
  ],
  /** Asks for the rule, not for help. */
  lawAsk: [
    'có bị (?:phạt|xử lý|tội|đi tù|nhốt|giam|bắt|giữ)|bồi thường được không|giám định|có tội (?:hông|không)',
    '(?:bị|phải) (?:phạt|xử|xử lý)<1> (?:sao|gì|thế nào|bao nhiêu|ra sao|như thế nào)|phạm tội gì|tội gì|theo luật|phạt (?:sao|bao nhiêu)',
  ],
} as const
