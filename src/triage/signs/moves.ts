import { abroadPlace, me, someone, they, vehicle, within24h } from './fragments.ts'

/** Where, with what and when somebody is taken, goes or is due to go (H3, H5, H11, H15). */
export const moves = {
  abroad: [
    '(?:lấy )?chồng (?:hàn|đài|nhật|tàu|trung quốc|nước ngoài)(?= )',
    abroadPlace,
    '(?:sang|qua|bên|ở|đi|từ|sang tận) (?:cam|cpc|mien|trung|tau|han|sing|mã|đài)(?! (?:kết|khai|ngoan)(?= ))',
  ],
  scamSite: [
    'khu lừa đảo|công ty lừa|làm lừa đảo|(?:bắt|ép|làm) (?:đi )?lừa|lừa đảo (?:qua|trên|người)|casino|sòng bài|kk park|tam giác vàng|đặc khu|khu tự trị|bavet|bà vẹt|sihanouk|si ha núc|myawad\\S*|osmach|o smach|tòa \\S+ khu',
  ],
  /** Being moved now. */
  transit: [
    `đang<2> (?:ngồi |nằm |ở )?(?:trên|trong|dưới)<1> ${vehicle}(?! (?:buýt|bus|về|cá nhà)(?= ))`,
    `(?:ngồi|nằm|nhét|trốn|núp)<1> (?:trên|trong|sau|dưới|ghế sau)<1> ${vehicle}(?! (?:buýt|xốp|khách về)(?= ))`,
    `${vehicle}<2> (?:đang|sắp|chuẩn bị) (?:chạy|đi|hướng|rẽ|qua|nổ máy|chuyển bánh|nhổ neo|kéo neo)(?! (?:học|chợ|làm)(?= ))`,
    '(?:chạy|đi|rẽ|leo|hướng)(?: về| lên| ra)? hướng|chạy về phía (?:biên|cửa khẩu)',
    `${vehicle}<2> (?:dừng|đỗ|đậu|!chờ)<4> (?:cửa khẩu|biên giới|sát biên|gần biên|bìa rừng)|đang<1> (?:chở|đưa|dẫn|đem|lôi|kéo)<3> (?:ra (?:biển|xe|bến|khơi|ghe)|qua|sang|lên)(?= )`,
    `(?:đem|bắt|bế|ẵm|bồng|lôi|kéo|đẩy|tống|lùa|chất|nhét|khiêng)<4> (?:lên|vào|ra) ${vehicle}(?! (?:đi|vào|ra) (?:viện|trạm|đêm)(?= ))`,
    `(?:chở|đưa|dắt|dẫn|đón|cho|gom) (?:${someone}|mấy \\S+|\\d (?:đứa|cháu|bé|em)<1>) (?:lên|vào|ra) ${vehicle}`,
    '(?:vừa|mới|sắp|đang|chuẩn bị)(?: bị)?(?: dắt| đưa| chở)? (?:qua|sang|tới|đến|vượt|lên|ra) (?:biên|biên giới|cửa khẩu|sông|suối|bên kia|cột mốc|khơi|cửa biển)',
    `(?:lên|vào) ${vehicle}<3> rồi(?= )(?! mới ký(?= ))|${vehicle}<3> (?:không dừng|chạy mãi|chạy nãy giờ|chạy (?:mấy|\\d) (?:tiếng|giờ)|chạy cả đêm|đi cả đêm|che (?:bạt|kín)|bịt kín)`,
    'không biết<2> (?:chở|đưa|dẫn) (?:đi )?đâu|(?:băng|đi bộ<2> trong) rừng<4> (?:đêm|tối|biên|nay)',
  ],
  /** Somebody will hand them on, fetch or take them within a day. */
  handedOn: [
    `${within24h}<6> ${they}<2> (?:chở|đưa|chuyển|đem|dẫn|đổi|bán|giao|sang|bế|ẵm|đón|rước|mổ|lấy|tới đón|qua đón)(?= )(?! (?:tiền|ca|đồ|hàng|giấy)(?= ))`,
    `${they}<2> (?:chở|đưa|chuyển|đem|dẫn|bán|giao|rước|bế|ẵm)<4> (?:tối nay|đêm nay|sáng mai|ngày mai|lát nữa)`,
    `${within24h}<4> (?:bị |được )(?:chuyển|bán|giao|đổi|sang|đưa|chở)|${within24h}<3> chuyển<2> (?:chỗ|chủ|quán|nhà|công ty|team|tàu|ghe|nơi|khu|tòa)`,
  ],
  /** They cross or are fetched within a day. */
  leavingSoon: [
    `${within24h}<3> (?:qua|sang|đi|lên|tới|ra) ${abroadPlace}`,
    `${within24h}<4> có (?:người|xe|chị|anh|ông|bà)<3> (?:dắt|đưa|dẫn|đón|rước|chở|bế|ẵm|đến đón|tới đón)(?= )`,
    `(?:sắp|đang) (?:qua|vượt|sang) (?:biên|biên giới|cửa khẩu|bên kia)|sắp bị (?:bán|đưa|chở|chuyển|giao)|sắp (?:đưa|chở|bán|giao|chuyển) ${me}`,
    `xe<2> (?:!tới|đến|đón|rước)<4> ${within24h}|${within24h}<3> (?:có )?xe<3> (?:!tới|đến|đón|rước|chở)(?= )(?! (?:cam|dưa|hàng|lúa|vải|mía)(?= ))`,
  ],
  /** Hiding from captors, or hunted by them. */
  fleeing: [
    `(?:trốn|nấp|núp|!lẩn)<2> (?:trong|dưới|sau|ngoài|trên|ở)(?! (?:học|thuế|viện|nợ|trại|nhà|quê|đài loan|hàn|nhật)(?= ))`,
    `(?:đang|cho người|còn) (?:soi|quần|lùng|truy)(?: tìm)?(?= )|(?:bị|có người|tụi nó|bọn nó|nó)<1> (?:đuổi theo|lùng|rượt|bám sau)|(?:theo|bám|đuổi) (?:kịp|sau lưng)|đuổi (?:tới|sau)`,
  ],
  fled: [
    '(?<!không )(?<!chưa )(?<!bắt )(?:trốn|thoát|chạy thoát|chạy) (?:được )?(?:về|ra|khỏi)(?: được)?(?! (?:không|bến|chợ|xe|cầu|chuồng|quán|lộ|đường lộ|đìa)(?= ))|trốn (?:thoát|được)(?! không(?= ))|(?:mới|vừa|được) (?:thoát|giải cứu|thả)(?= )',
  ],
  /** Within 24 hours. */
  soon: [
    '(?:tối|đêm|chiều|trưa|khuya|sáng) nay|(?:sáng|trưa|chiều|tối|khuya|đêm|rạng sáng) mai|(?:đêm|tối|khuya) (?:ni|nay)|tới lượt|trước \\d+ giờ|ngày mai|(?<!\\d )hôm nay|hồi nãy|(?:!nội|trong|hết) (?:hôm nay|tối nay|ngày mai|ngày hôm nay|đêm nay)',
    '(?<!(?:chị|cô|bà|tên|bé|hoa|nhà|bạn|con|cháu|khoai|thôn|xóm|bản|đường|làm|phiên|thị|lan|ngọc|cái|va|tìm|gọi|chờ|đợi|kêu|khóc) )mai(?! (?:mối|dâm|ấm|thế|dong|sau|một|kia|anh|táng|đây|ơi|rủ|bảo|nói|bị|hương|nhà|ấy|này)(?= ))(?= )',
    '(?:trong|còn|hạn)<1> (?:24|12|48) (?:tiếng|giờ)|quá (?:giờ|hạn)|(?:đến|hết|trước|hạn)<1> \\d+ giờ|\\d+ giờ trưa mai|(?:\\d+|một|hai|ba|vài|mấy|nửa) (?:tiếng|giờ|phút|h)(?: đồng hồ)? nữa|lát nữa|chút nữa|tí nữa|xíu nữa|sắp (?:đưa|chở|bế|giao|đón|lên xe|tới đón|đến đón|bị)|\\d+ giờ(?: \\d+)? (?:tối|sáng|đêm|chiều|khuya|trưa) (?:nay|mai)|\\d+ giờ(?: là| thì)? (?:đi|bay|xe|xuất phát)|chuẩn bị (?:đi|bay|lên xe|bế|mổ|giao)',
    'tonight|tomorrow|today',
  ],
  twoDays: [
    'ngày kia(?: nữa)?|(?<!(?:trăm|triệu|nghìn|mươi) )!mốt|(?:hai|2) (?:ngày|hôm|bữa) nữa|một hai (?:ngày|hôm|bữa)',
  ],
  /** 1–7 days. */
  thisWeek: [
    '(?:thứ|thu) (?:hai|ba|tư|năm|sáu|bảy|[2-7])(?! trong(?= ))(?= )|(?<= )t[2-7](?: tuần| này| tới| sau)(?= )|(?:chủ nhật|cn)(?= )(?! (?:mới|hàng|nào|được)(?= ))|cuối tuần|(?:tuần|tuan) (?:sau|tới|này)|trong tuần',
    '(?:[1-7]|hai|ba|bốn|năm|sáu|bảy|mấy|vài|dăm|4-5|3-4|5-6|2-3|\\d - \\d) (?:ngày|hôm|bữa|bua) (?:nữa|nua|tới)|(?:ít|mấy) (?:hôm|bữa|ngày) nữa|(?:đầu|giữa) tuần|sắp tới|mùng|ngày \\d+ này|ngày \\d+ tới|rằm này|qua tuần',
    'ngày kia(?: nữa)?|(?<!(?:trăm|triệu|nghìn|mươi) )!mốt',
  ],
  /** Going, being picked up, flying. */
  going: [
    '(?:đi|bay|sang|qua|xuất phát|khởi hành|lên đường|xuống|vào|lên|ra)(?= )|lên xe|(?:xe|người|họ|nó|ai)<4> (?:đón|rước|chở|đưa đi|đến đưa)|đến đón|tới đón|đón|rước|hẹn|đưa đi|chuyển đi|chuyển chỗ|chuyển sang|dắt đi',
  ],
  pickUp: [
    '(?:xe|ô tô|người|họ|nó|anh ta|ông|bà|anh|chị|chúng nó|người lạ|thằng|khách|ba|má)<6> (?:đến|tới|về|qua|sang|lên|xuống|vào)? ?(?:đón|rước|chở(?! (?:em |tôi |con |mình )?(?:hỏi|thuê|mượn|gọi|cam|dưa|hàng|lúa|vải|mía)(?= ))|bắt|đưa)(?= )|hẹn<5> (?:ở|ra|gặp|đón|bến xe|đầu)|(?:đón|rước|chở) (?:em|con|cháu|tôi|nó|đi|tận)(?! (?:hỏi|thuê|mượn)(?= ))|(?:ra|tới) (?:đầu làng|đầu ngõ|bến xe|đầu đường|quán net|ngã)',
  ],
  flight: [
    '(?<!thứ )bay(?= )(?! (?:màu|hơi|nhảy|bướm)(?= ))|máy bay|vé máy bay|mua vé|lên đường|xuất cảnh|xuất ngoại',
  ],
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
    `(?:không|chưa|mất|hết|chẳng|bặt|hổng|bat)<2> (?:liên lạc|tin tức|tin|thấy (?:gọi|điện|nhắn|về|tin)|gọi(?: về| được|(?= [.,]))|bắt máy|nghe máy|liên hệ|nghe tin|thấy tăm)|không trả lời (?:điện thoại|tin|máy|gì)|bặt tin|mất tích|mất hút|biệt tăm|thuê bao|tắt máy|(?:điện thoại|máy|số|zalo|facebook|fb|nick|mess)<1> (?:tắt|khóa|khoá|không liên lạc|xóa|chặn|ngoài vùng|không nghe)|mất liên|mất luôn|(?:rồi|thì) im luôn|tắt hẳn|lạc mất`,
    'chưa (?:thấy )?về(?: nhà)?|không (?:thấy )?về|không thấy đâu|(?:tìm|kiếm) (?:khắp|mãi|không thấy|không ra)|không có tin|im lặng (?:luôn|từ)|biến mất|không (?:gọi|liên hệ) được|không thấy ai về',
  ],
  lastCallBad: [
    '(?:gọi|nói|giọng|lần cuối|cuộc (?:gọi )?cuối)<3> (?:run run|khóc(?! (?:cười|oe)(?= ))|hoảng|thều thào|thì thào|la hét|!lạ lắm|!vội)|vừa (?:nói )?vừa khóc|có người quát|tiếng (?:quát|la hét)|đừng tìm (?:con|em|nó|tôi)|khóc<3> (?:tắt|cúp)|cãi nhau<3> (?:bỏ đi|tắt máy)|(?:nuôi|chăm) giúp',
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
    'tiền chuộc|(?:đòi|bắt|phải|tiền|nộp|đóng|gửi) chuộc|chuộc (?:về|người|con|em|nó|thân|\\d|mới|ra)|đền (?:hợp đồng|tiền|bù)|bồi thường (?:hợp đồng|tiền|cho)|phá hợp đồng',
    '(?:triệu|trăm|đô|usd|nghìn|tỷ|tiền|\\d{4,})<8> (?:mới|thì mới|rồi mới) (?:được |chịu |cho )*(?:nó |em |con |chị |anh |người |cháu )?(?:về|thả|nghỉ|đi|tha|ra|rời)(?! (?:việc|học|làm)(?= ))|(?:đóng|nộp|trả|chuyển|gửi|đưa|nạp|đền)<6> (?:triệu|trăm|đô|usd|nghìn|tỷ|tiền)<4> (?:để|thì|là) (?:được |cho |nó )*(?:về|thả|tha)(?! nước(?= ))',
    '(?:muốn|mún|đòi|xin)(?: được)? (?:về|nghỉ|ra|rời|thả|chuộc)<5> (?:thì )?(?:phải|là phải|đền|đóng|nộp|trả|đưa)<6> (?:triệu|trăm|đô|usd|nghìn|tỷ|tiền|\\d+|hợp đồng)',
    '(?:không|chưa)(?: có)? (?:gửi|chuyển|nộp|đưa|trả|đủ|đóng)<7> (?:thì|là|sẽ)<2> (?:bị |đem |nó |họ |tụi nó |cho |không )*(?:giết|chặt|!bán|ban|đánh|chuyển|mổ|mần|được ăn|bỏ đói|đập|chích|xẻo|cắt|!thịt)|không (?:có|đủ) (?:\\d+|trăm|tiền)<3> (?:thì|là)<2> (?:bán|!bán|giết|chặt|đánh|mổ|mần|chuyển)|không (?:gửi|chuyển|trả|đưa)<2> thì<3> không được|(?:bồi thường|đền)<2> \\d+ (?:triệu|nghìn|đô|trăm)|nợ (?:bên )?\\S+<4> \\d+ triệu<3> không',
    '(?:trăm|triệu|đô|tỷ|nghìn)<6> (?:mới (?:cho|được|thả|chịu)|thì (?:thả|tha)|là được về|hổng có|không có là|không có thì)',
  ],
  /** Money asked of the family; a sign only beside others. */
  payDemand: [
    '(?:đòi|bắt|bảo|kêu|xin|cần|nói|gọi về|nhắn|điện)<8> (?:gửi|chuyển|nộp|đóng|đưa|trả|gom|xoay|kiếm)<5> (?:triệu|trăm|đô|usd|nghìn|tỷ|\\d{3,})|(?:gom|xoay|kiếm|vay|lo)<4> (?:được )?<2> (?:triệu|trăm|đô)|(?:cho|hạn|đến hết|trước)<4> không đủ',
  ],
  /** Has come back. */
  returned: [
    `(?:vừa|mới) (?:từ|ở|bên) \\S+(?: \\S+){0,2} về|(?:từ|ở) (?:bên )?(?:${abroadPlace}|\\S+)(?: mới| vừa)? về(?= [.,])`,
    '(?<!(?:muốn|xin|cho|được|chưa|không|mới) )về (?:nước|quê|nhà)<1> (?:hôm|được|từ|tuần|tháng|rồi|\\d)|được (?:tha|thả|cứu|giải cứu)(?: \\S+)? (?:về|ra)|(?:bị )?(?:trục xuất|trao trả)<2> về',
    '(?:mới|vừa|đã|trốn|thoát|giờ|nay)(?: (?:trốn|thoát|được|em|nó|con|cháu|tôi|chạy|đã|mới|vừa|cũng|bạn \\S+)){0,3} (?:về|trở về)(?! (?:việc|chuyện|vấn|nhà thì|đi|hưu|nhà chồng)(?= ))(?<!(?:thì|triệu|tháng|năm|đủ|xong|hết|phải|rồi) mới được về)(?<!không (?:cho|được) về)|tự về|(?<!không )(?<!chưa )(?<!mới )được về (?:hôm|tuần|tháng|từ|rồi|nhà rồi|\\d)|(?:trốn|thoát) (?:khỏi|từ)<6> về',
    'trở về(?! sau khi mua(?= ))|(?:từ|ở|bên) \\S+(?: \\S+)? (?:mới |vừa )?về (?:được|hôm|tuần|tháng|nước|đây|hơn|mấy|\\d)|(?<!(?:gọi|điện|nhắn|muốn|xin|cho|mới) )về (?:được|tới) (?:\\d+|mấy|hơn|nửa|gần|vài|hai|ba|một|việt nam|nhà|nước)<1>|(?<!(?:gọi|gửi|chuyển|điện|nhắn|muốn|xin|cho|được) )về (?:rồi|hôm qua|tuần trước|tháng trước|lâu rồi|nhà rồi)(?! (?:không|à|hả)(?= ))|trao trả|được giải cứu|từ (?:ngày|khi|hồi|lúc) (?:nó |em |con |cháu |tôi )?(?:ở |bên )?(?:\\S+ )?về|thoát được|(?<!tin )về từ',
    '(?:bị lừa bán|bị bán|bị gạt|bị lừa|khu lừa đảo)<8> (?:giờ|nay|mới|đã|được)<3> về',
  ],
  atSea: [
    '(?:tàu cá|ghe (?:câu|cào|cá)|tàu câu|đi biển|ngoài (?:biển|khơi)|trên (?:tàu|ghe|biển)|chủ (?:tàu|ghe)|thuyền trưởng|tài công|ngư dân|lưới|bè cá|giàn câu)',
  ],
  theirFear: [
    `(?:sợ (?:quá|lắm|hãi|run)|!sợ|hoảng|run (?:quá|lắm|rẩy|bần bật)|!khóc|bất an|linh cảm|!ghê)(?! gì(?= ))(?: quá| lắm| rồi| hãi)?|nghi ngờ|thấy (?:lạ|nghi|ghê|không ổn|sai sai)`,
  ],
} as const
