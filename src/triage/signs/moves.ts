import { me } from './people.ts'

const vehicle = '(?:xe|ô tô|oto|tàu|thuyền|ghe|xuồng|taxi|cốp|thùng|container|máy bay|ca nô|xe khách|xe tải)'
export const abroadPlace =
  '(?:campuchia|(?:bên|qua|đi|sang|ở|từ|bển) cam|(?:qua|ở|sang) bển|!lào|(?:sang|qua|bên|đi|ở|từ) lào(?! (?:động|xao))|!thái|(?:sang|qua|bên|đi|ở|từ) thái|thái lan|myanmar|mien dien|trung quốc|bên trung|sang trung|bên tàu|sang tàu|đi tàu|malaysia|mã lai|đài loan|hàn quốc|sang hàn|philippines|dubai|a rập|ả rập|đài bắc|nhật bản|(?:đi|sang|qua|bên) nhật|bavet|bà vẹt|ba vet|mộc bài|sihanouk|si ha núc|xi ha núc|osmach|o smach|osamach|poipet|myawaddy|myawady|myawadi|kk park|kk|tam giác vàng|đặc khu|khu tự trị|bokor|phnom penh|nam vang|lao cai|móng cái|bên kia|bên nớ|bên đó|bên ấy|bên bển|nước ngoài|nước bạn|biên giới|cửa khẩu)'

/** Where, with what and when somebody is taken, goes or is due to go (H3, H5, H11, H15). */
export const moves = {
  abroad: [
    '(?:lấy )?chồng (?:hàn|đài|nhật|tàu|trung quốc|nước ngoài)(?= )',
    abroadPlace,
    '(?:sang|qua|bên|ở|đi|từ|sang tận) (?:cam|cpc|mien|trung|tau|han|sing|mã|đài)(?! (?:kết|khai|ngoan))',
  ],
  scamSite: [
    'khu lừa đảo|công ty lừa|làm lừa đảo|(?:bắt|ép|làm) (?:đi )?lừa|lừa đảo (?:qua|trên|người)|casino|sòng bài|kk park|tam giác vàng|đặc khu|khu tự trị|bavet|bà vẹt|sihanouk|si ha núc|myawad\\S*|osmach|o smach|tòa \\S+ khu',
  ],
  /** Being moved now. */
  transit: [
    'đang (?:chở|đưa|dẫn|lôi|kéo)<4> (?:ra (?:biển|xe|bến|khơi)|qua|sang|lên|đi)(?= )(?! (?:học|chơi|làm|khám|viện))',
    `đang<2> (?:ngồi |nằm |bị nhốt |trốn )?(?:ở )?(?:trên|trong|sau)<2> ${vehicle}(?! (?:buýt|bus|về))`,
    `(?:ngồi|nằm|nhét|nhốt)<2> (?:trên|trong|sau)<1> ${vehicle}(?! buýt)`,
    `${vehicle}<2> (?:đang )(?:chạy|đi|hướng|rẽ|qua|lên|vào|dừng|đỗ)|${vehicle}<2> (?:dừng|đỗ|chờ|nghỉ|đậu)<6> (?:cửa khẩu|biên giới|bìa rừng|gần biên|sát biên)|${vehicle} (?:đang )?chạy (?:hướng|về phía|ra|lên|qua|vào|mãi|suốt|tiếp)|${vehicle} (?:vừa|mới|sắp) (?:qua|tới|đến|rẽ|chạy)`,
    `(?:đang|sắp|vừa|mới|chờ|chuẩn bị|bị|được)(?: (?:trên|đường|đi|ngồi|xe|được|bị|đưa|chở|chạy|bay|chờ|dẫn|em|con|bọn|tụi|qua|sắp)){0,3} (?:qua|vượt|sang|tới|đến|ra|lên) (?:biên|biên giới|cửa khẩu|sông|rừng|bên kia|campuchia|cam|trung quốc|lào|myanmar|trạm|móng cái|mộc bài|phà|suối|tiểu ngạch|lạng sơn)`,
    '(?:đang|vừa|mới|sắp|bị|thấy)<2> (?:bị )?(?:kéo|lôi|bắt|đẩy|ép|tống|nhét|bế|chở|đưa|ẵm|chất|dẫn|dắt)<6> (?:lên|vào) (?:xe|ô tô|thuyền|taxi|ghe|tàu)',
    '(?:bị )(?:chở|đưa|dắt|dẫn|bắt|kéo|lôi)<3> (?:đi (?:đâu|mất|rồi|luôn)|lên xe|qua biên|sang bên kia|về phía)|bắt (?:cóc|đi rồi)|bế (?:mất|đi mất|đi rồi)',
    '(?:không (?:biết|rõ)|hỏi)<4> (?:chở|đưa|đi|dẫn|dắt|đến|chạy)<2> đâu|(?:không cho|chẳng cho)<2> xuống(?: xe)?',
    'đổi xe|chuyển xe|sang xe|đổi hướng|đi đường (?:khác|rừng|mòn)|lối mòn|băng rừng|(?:dắt|dẫn|đưa)<2> (?:qua|vượt|băng) (?:suối|rừng|sông|núi|biên)|chân núi|vượt biên|sắp qua biên|(?:qua|sang) biên giới',
    `(?:xe|thuyền|ghe|tàu)<6> (?:chưa đi|chưa chạy|sắp chạy|sắp đi|chuẩn bị (?:đi|chạy|khởi hành)|đang (?:đón|chờ|đợi|nổ máy|gom))`,
  ],
  /** Hiding or fleeing from captors. */
  fleeing: [
    `(?:trốn|nấp|núp|!lẩn)<3> (?:ra|trong|ở|dưới|sau|vào|được|khỏi|ngoài)(?! (?:học|thuế|viện|nợ|trại))|(?:đi|đang|cho người|chạy|kéo nhau) (?:soi )?(?:tìm|lùng|đuổi|soi)|bị (?:đuổi|lùng|truy)|bắt lại|${me} (?:mới |vừa |đang )?(?:trốn|bỏ chạy|chạy thoát)`,
  ],
  fled: [
    '(?<!không )(?<!chưa )(?:trốn|thoát|chạy) (?:được )?(?:về|ra|khỏi)(?: được)?(?! không)|trốn (?:thoát|được)(?! không)|(?<!không )(?<!chưa )(?<!không cho )ra được|(?:mới|vừa|được)<2> (?:thoát|giải cứu|thả)',
  ],
  /** Within 24 hours. */
  soon: [
    '(?:tối|đêm|chiều|trưa|khuya|sáng) nay|(?:sáng|trưa|chiều|tối|khuya|đêm|rạng sáng) mai|(?:đêm|tối|khuya) (?:ni|nay)|tới lượt|trước \\d+ giờ|ngày mai|hôm nay|hồi nãy|(?:nội|trong|hết|ngay) (?:hôm nay|ngày|đêm|tối nay|ngày mai|buổi|ngày hôm nay)',
    '(?<!(?:chị|cô|bà|em|tên|bé|hoa|nhà|bạn|con|khoai|thôn|xóm|bản|đường) )mai(?! (?:mối|dong|sau|một|kia|anh|táng|đây|ơi|rủ|bảo|nói|bị|hương|nhà|ấy|này))(?= )',
    '(?:24|12|48|đúng \\d+) (?:tiếng|giờ)|quá (?:giờ|hạn)|(?:đến|hết|trước|hạn)<1> \\d+ giờ|\\d+ giờ trưa mai|(?:\\d+|một|hai|ba|vài|mấy|nửa) (?:tiếng|giờ|phút|h)(?: đồng hồ)? nữa|lát nữa|chút nữa|tí nữa|xíu nữa|sắp (?:đi|bay|sang|qua|đưa|chở|bế|giao|đón|lên xe|tới đón|đến đón|bị)|\\d+ giờ(?: \\d+)? (?:tối|sáng|đêm|chiều|khuya|trưa) (?:nay|mai)|\\d+ giờ(?: là| thì)? (?:đi|bay|xe|xuất phát)|chuẩn bị (?:đi|bay|lên xe|bế|mổ|giao)',
    'tonight|tomorrow|today',
  ],
  twoDays: [
    'ngày kia(?: nữa)?|(?<!(?:trăm|triệu|nghìn|mươi) )!mốt|(?:hai|2) (?:ngày|hôm|bữa) nữa|một hai (?:ngày|hôm|bữa)',
  ],
  /** 1–7 days. */
  thisWeek: [
    '(?:thứ|thu) (?:hai|ba|tư|năm|sáu|bảy|[2-7])(?! trong)(?= )|(?<= )t[2-7](?: tuần| này| tới| sau)(?= )|(?:chủ nhật|cn)(?= )(?! (?:mới|hàng|nào|được))|cuối tuần|(?:tuần|tuan) (?:sau|tới|này)|trong tuần',
    '(?:[1-7]|hai|ba|bốn|năm|sáu|bảy|mấy|vài|dăm|4-5|3-4|5-6|2-3|\\d - \\d) (?:ngày|hôm|bữa|bua) (?:nữa|nua|tới)|(?:ít|mấy) (?:hôm|bữa|ngày) nữa|(?:đầu|giữa) tuần|sắp tới|mùng|ngày \\d+ này|ngày \\d+ tới|rằm này|qua tuần',
    'ngày kia(?: nữa)?|(?<!(?:trăm|triệu|nghìn|mươi) )!mốt',
  ],
  /** Going, being picked up, flying. */
  going: [
    '(?:đi|bay|sang|qua|xuất phát|khởi hành|lên đường|xuống|vào|lên|ra)(?= )|lên xe|(?:xe|người|họ|nó|ai)<4> (?:đón|rước|chở|đưa đi|đến đưa)|đến đón|tới đón|đón|rước|hẹn|đưa đi|chuyển đi|chuyển chỗ|chuyển sang|dắt đi',
  ],
  pickUp: [
    '(?:xe|ô tô|người|họ|nó|anh ta|ông|bà|anh|chị|chúng nó|người lạ|thằng|khách|ba|má)<6> (?:đến|tới|về|qua|sang|lên|xuống|vào)? ?(?:đón|rước|chở|bắt|đưa)(?= )|hẹn<5> (?:ở|ra|gặp|đón|bến xe|đầu)|(?:đón|rước|chở) (?:em|con|cháu|tôi|nó|đi|tận)|(?:ra|tới) (?:đầu làng|đầu ngõ|bến xe|đầu đường|quán net|ngã)',
  ],
  flight: ['bay(?= )(?! (?:màu|hơi|nhảy|bướm))|máy bay|vé máy bay|mua vé|lên đường|xuất cảnh|xuất ngoại'],
  /** A side track, no papers, secrecy: an unlawful journey. */
  sideTrack: [
    '(?:qua|lội|vượt) (?:sông|suối)|đi chui|khỏi hợp đồng|không qua (?:sở|công ty)',
    'tiểu ngạch|đường (?:rừng|mòn|tắt|sông)|lối mở|vượt biên|đi chui|(?:không|đừng|khỏi)<2> (?:cần |phải )?(?:mang |đem |có )?giấy tờ|visa du lịch|không (?:ký|có) hợp đồng|qua đó mới ký|sang đó mới ký',
  ],
  secrecy: [
    'mặc đồ tối|tắt (?:điện thoại|máy)<2> đi|nói với (?:nhà|bố mẹ|ba mẹ|mẹ)<2> là đi|dặn<6> (?:tối màu|tắt điện thoại)',
    '(?:đừng|không được|cấm|khỏi|chớ|không|dặn)<2> (?:kể|nói|báo|cho|khoe|bảo|hé)<3> (?:ai|bố mẹ|ba mẹ|nhà|gia đình|người nhà|vợ|chồng|mẹ|biết|người khác)|giấu (?:cả )?(?:nhà|bố|mẹ|gia đình|ba|chồng|tôi|em)|(?:bố mẹ|ba mẹ|mẹ|nhà|gia đình)(?: \\S+)? (?:chưa|không) (?:ai )?(?:biết|hay)|bí mật|trốn (?:nhà|bố mẹ|ba mẹ)|(?:bỏ|trốn) nhà|khai là<3>|giữ bí mật',
  ],
  /** Out of touch (H15). */
  silentNow: [
    '(?:không|no|chẳng) có tin(?: tức)?(?= )',
    '(?:mà|vẫn|cũng) (?:không|chưa) thấy (?:chồng|con|em|anh|chị|cháu|nó|vợ|ai)|không xem tin|(?:tan học|tan ca|đi học)<4> (?:không|chưa) (?:thấy )?về',
    `(?:không|chưa|mất|hết|chẳng|bặt|hổng|bat)<2> (?:liên lạc|tin tức|tin|thấy (?:gọi|điện|nhắn|về|tin)|gọi(?: về| được|(?= [.,]))|bắt máy|nghe máy|liên hệ|nghe tin|thấy tăm)|không trả lời (?:điện thoại|tin|máy|gì)|bặt tin|mất tích|mất hút|biệt tăm|thuê bao|tắt máy|(?:điện thoại|máy|số|zalo|facebook|fb|nick|mess)<3> (?:tắt|khóa|khoá|không liên lạc|xóa|chặn|ngoài vùng|không nghe)|mất liên|mất luôn|(?:rồi|thì) (?:thôi|im luôn)|tắt hẳn|lạc mất`,
    'chưa (?:thấy )?về(?: nhà)?|không (?:thấy )?về|không thấy đâu|(?:tìm|kiếm) (?:khắp|mãi|không thấy|không ra)|không có tin|im lặng (?:luôn|từ)|biến mất|không (?:gọi|liên hệ) được|không thấy ai về',
  ],
  lastCallBad: [
    '(?:giọng|gọi|nói|cuộc (?:gọi )?cuối|lần cuối|điện)<6> (?:run|khóc|!sợ|hoảng|thều thào|thì thào|quát|!la|!lạ|!nhỏ|!vội|cãi|!gấp)|có người quát|tiếng (?:quát|khóc|la|chửi)|(?:đừng|dung) tìm|vừa khóc vừa|khóc nói|cãi nhau|nuôi giúp|chăm giúp|gửi lại<3> giúp',
  ],
  /** Missing since hours or a day or two. */
  missingFresh: [
    '(?:từ|hồi|lúc)<1> (?:sáng|chiều|tối|trưa|đêm|khuya)(?: qua| nay| hôm qua)?|từ hôm qua|từ qua|(?:\\d+|mấy|hai|ba|vài) (?:tiếng|giờ|phút) (?:rồi|trước|nay)|(?:hôm qua|tối qua|đêm qua|sáng nay|chiều nay|hôm nay|chiều qua|trưa nay|vừa nãy|vừa rồi|mới đây)|\\d+ ngày (?:nay|rồi)|(?:hai|ba) (?:ngày|hôm) (?:nay|rồi)',
  ],
  onlineFriend: [
    '(?:quen|chat|nhắn tin|kết bạn|nói chuyện|làm quen|tán tỉnh|hẹn hò)<4> (?:qua|trên|trong|ở|với)<2> (?:mạng|zalo|facebook|fb|face|tiktok|game|tele|telegram|ins|mess|app|thằng|anh|người lạ|ông|web)|(?:bạn|anh|chị|người|thằng|đứa|nick|ông)<3> (?:trong game|trên mạng|qua mạng|qua zalo|trên zalo|trên facebook|trên fb|qua facebook|trên tiktok|tiktok|quen qua|mới quen|lạ trên|mạng)|người yêu qua mạng|bạn mạng|quen trên|người quen qua',
  ],
  /** Money that frees a person (H10). */
  ransom: [
    '(?:không|chưa)(?: có)? (?:gửi|chuyển|chuyển khoản|nộp|đưa|trả|đủ|đóng|thấy tiền|có tiền)<4> (?:thì|là)<5> (?:đưa|bán|chuyển|đem|dẫn)<3> (?:nó|em|con|đi|lên|qua|sang|vào|cháu|anh|chị)|không (?:thấy|có) tiền(?: \\S+)? thì',
    'tiền chuộc|(?:đòi|bắt|phải|tiền|nộp|đóng|gửi) chuộc|chuộc (?:về|người|con|em|nó|thân|\\d|mới|ra)|đền (?:hợp đồng|tiền|bù|cho)|bồi thường (?:hợp đồng|tiền|cho)|phá hợp đồng',
    '(?:triệu|trăm|đô|usd|nghìn|tỷ|tiền|\\d{4,})<8> (?:mới|thì mới|rồi mới) (?:được |chịu |cho )*(?:nó |em |con |chị |anh |người |cháu )?(?:về|thả|nghỉ|đi|tha|ra|rời)(?! (?:việc|học|làm))|(?:đóng|nộp|trả|chuyển|gửi|đưa|nạp|đền)<6> (?:triệu|trăm|đô|usd|nghìn|tỷ|tiền)<4> (?:để|thì|là) (?:được |cho |nó )*(?:về|thả|tha|ra)',
    '(?:muốn|mún|đòi|xin)(?: được)? (?:về|nghỉ|ra|rời|thả|đi|chuộc)<5> (?:thì )?(?:phải|là phải|đền|đóng|nộp|trả|đưa)<6> (?:triệu|trăm|đô|usd|nghìn|tỷ|tiền|\\d+|hợp đồng)',
    '(?:không|chưa)(?: có)? (?:gửi|chuyển|nộp|đưa|trả|đủ|đóng)<7> (?:thì|là|sẽ)<2> (?:bị |đem |nó |họ |tụi nó |cho |không )*(?:giết|chặt|!bán|ban|đánh|chuyển|mổ|mần|được ăn|bỏ đói|đập|chích|xẻo|cắt|!thịt)|không (?:có|đủ) (?:\\d+|trăm|tiền)<3> (?:thì|là)<2> (?:bán|!bán|giết|chặt|đánh|mổ|mần|chuyển)|không (?:gửi|chuyển|trả|đưa)<2> thì<3> không được|(?:bồi thường|đền)<2> \\d+ (?:triệu|nghìn|đô|trăm)|nợ (?:bên )?\\S+<4> \\d+ triệu<3> không',
    '(?:trăm|triệu|đô|tỷ|nghìn)<6> (?:mới (?:cho|được|thả|chịu)|thì (?:thả|tha)|là được về|hổng có|không có là|không có thì)',
  ],
  /** Money asked of the family; a sign only beside others. */
  payDemand: [
    '(?:đòi|bắt|bảo|kêu|xin|cần|nói|gọi về|nhắn|điện)<8> (?:gửi|chuyển|nộp|đóng|đưa|trả|gom|xoay|kiếm)<5> (?:triệu|trăm|đô|usd|nghìn|tỷ|\\d{3,})|(?:gom|xoay|kiếm|vay|lo)<4> (?:được )?<2> (?:triệu|trăm|đô)|(?:cho|hạn|đến hết|trước)<4> không đủ',
  ],
  /** Has come back. */
  returned: [
    '(?:vừa|mới) (?:từ|ở|bên) \\S+(?: \\S+){0,2} về',
    '(?<!muốn )(?<!xin )(?<!cho )về (?:nước|quê|nhà) (?:hôm|được|từ|tuần trước|tháng trước|rồi)|được (?:tha|thả|cứu)(?: \\S+)? (?:về|ra)',
    '(?:mới|vừa|đã|trốn|thoát|giờ|nay)(?: (?:trốn|thoát|được|em|nó|con|cháu|tôi|chạy|đã|mới|vừa|cũng|bạn \\S+)){0,3} (?:về|trở về)(?! (?:việc|chuyện|vấn|nhà thì|đi))(?<!(?:thì|triệu|tháng|năm|đủ|xong|hết|phải|rồi) mới được về)|tự về|(?<!không )(?<!chưa )(?<!mới )được về (?:hôm|tuần|tháng|từ|rồi|nhà rồi|\\d)|(?:trốn|thoát) (?:khỏi|từ)<6> về',
    'trở về(?! sau khi mua)|(?:từ|ở|bên) \\S+(?: \\S+)? (?:mới |vừa )?về (?:được|hôm|tuần|tháng|nước|đây|hơn|mấy|\\d)|(?<!(?:gọi|điện|nhắn|muốn|xin) )về (?:được|tới) (?:\\d+|mấy|hơn|nửa|gần|vài|hai|ba|một|việt nam|nhà|nước)<1>|(?<!(?:gọi|điện|nhắn|muốn|xin) )về (?:rồi|hôm qua|tuần trước|tháng trước|năm ngoái|lâu rồi|nhà rồi)|trao trả|được giải cứu|từ (?:ngày|khi|hồi|lúc) (?:nó |em |con |cháu |tôi )?(?:đi \\S+ )?(?:ở )?(?:\\S+ )?về|thoát được|về từ',
    '(?:bị lừa bán|bị bán|bị gạt|bị lừa|khu lừa đảo)<8> (?:giờ|nay|mới|đã|được)<3> về',
  ],
  atSea: [
    '(?:tàu cá|ghe (?:câu|cào|cá)|tàu câu|đi biển|ngoài (?:biển|khơi)|trên (?:tàu|ghe|biển)|chủ (?:tàu|ghe)|thuyền trưởng|tài công|ngư dân|lưới|bè cá|giàn câu)',
  ],
  theirFear: [
    `(?:sợ (?:quá|lắm|hãi|run)|!sợ|hoảng|run (?:quá|lắm|rẩy)|lạnh|khóc|bất an|linh cảm|hồi hộp|!rối|!ghê)(?! gì)(?: quá| lắm| rồi| hãi)?|nghi ngờ|thấy (?:lạ|nghi|ghê|không ổn|sai sai)`,
  ],
  /** Handed on to somebody else or somewhere else. */
  transfer: [
    '(?:đón|chuyển|đưa|chở|dẫn|đẩy|dắt|bán)<2> (?:em|con|nó|cháu|tôi|mình|tụi \\S+|bọn \\S+|chị|anh|đi)<3> (?:chỗ khác|nơi khác|chủ khác|quán khác|vào khu|lên (?:thuyền|xe|tàu)|qua bên kia|sang bên kia|sang công ty)|nghe<3> nói giá|ngã giá|chuyển chỗ',
  ],
} as const
