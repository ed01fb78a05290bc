import { within24h } from './fragments.ts'

/** Small signs that tell "now" from "some day", and the first moves of a known trick. */
export const moments = {
  rightNow: [
    '(?<!không )đang(?! (?:tin|bài|video|quảng|ký|làm bài|định|có ý|tính|cần|học|yêu|kẹt|mở|tuyển|đăng|lưu|cho thuê|rao)(?= ))|bây giờ(?! (?:em|tôi|con)<2> (?:muốn|phải làm sao)(?= ))|hiện(?: tại| giờ| nay|(?= (?:có|đang|xe)))|ngay (?:lúc này|bây giờ|giờ|đây)|lúc này|vừa(?! (?:học|làm|phải|lòng|rồi về)(?= ))|còn (?:ở|đang|bị)|hôm nay|sáng nay|chiều nay|tối nay|đêm nay|!nãy|vừa nãy|hồi nãy|giờ (?:này|nó|em|có|còn|đây)|(?:\\d+|mấy|chừng \\d+|vài) phút(?: trước)?|(?:ở|o) đây|right now|now',
  ],
  /** Words of force that mean danger only beside a time and a person. */
  force: [
    'bị<3> (?:bắt|lôi|kéo|đưa|đem|giữ|nhốt|xích|trói|khóa|ép|dọa|lừa|chở|dụ|đuổi|đánh|bán|ném|quăng)(?= )(?! (?:giá|hàng|vốn|xe|máy|mất)(?= ))|(?:đập|đánh|bẻ) gãy|khóa cửa|trói|xích chân|tưới xăng|cốp xe|hàng rào điện|nấp|chạy trốn|(?:quăng|ném|đẩy) xuống|giết|dìm|dắt qua|van xin|!gào thét|cầu cứu|không (?:cho|được) (?:về|ra)|báo (?:công an|cho bố|cho mẹ)<2> (?:em|con|giúp|với)|cướp (?:con|cháu)|đón mất|bế mất',
    'locked|beaten|kidnap(?:ped)?|forced',
  ],
  goneFrom: [
    '(?:đi|bỏ đi|nghỉ|vắng|mất) từ|mất tích|chưa (?:thấy )?về|bỏ nhà|bỏ đi|không thấy đâu|không về|đi theo',
  ],
  /** A silent code: nothing else is said. */
  covertCode: [
    '^ (?:[.])+ $|^ (?:[.] )+$|^ (?:không|chưa) an toàn(?: [.!])* $|^ chỉ (?:nghe|nhắn)[^.]* không (?:nhắn|nghe|nói)[^.]* được(?: .)* $|^ sos(?: .)* $|^ không (?:tiện|dám|thể) (?:nói|nghe|gọi)(?: .)* $|🆘',
    '(?:tưới|bón|trồng|tươi)<4> (?:cây|số|xương rồng)<3> (?:113|111|một trăm mười ba)|cây số<1> (?:113|111|một trăm mười ba)|(?:số|mã|năm|đơn|phòng) (?:113|1 1 3) (?:nhé|nghe|có gì|nghen|mẹ|má)|113 113|1 1 3|nhớ<8> (?<!(?:gọi|số|báo|alo) )(?:113|111)(?= )',
    '(?:giơ|đưa|xòe)<4> (?:bốn|4) ngón|(?:gập|nắm)<1> ngón cái|nắm ngón cái|ngón cái (?:vào|lại)',
  ],
  /** A call for help that passes for an order or a chat. */
  disguise: [
    '(?:cứ )?coi như<3> (?:đặt|mua|khách|shop|đơn|giao|hàng|bạn)|(?:đặt|giao|ship|cho|mang)<5> (?:cơm|pizza|phở|suất|trà sữa|hàng|bánh|trà đào|bún)<14> (?:đừng (?:bấm|gọi|gõ)|đừng<1> chuông|phòng khóa|không (?:đường|đá|hành|mắm)<6> (?:giao|cửa|phòng|tầng|cửa sau)|cửa sau|(?:mấy|2|hai|nhiều) người mạnh)',
    '(?:giao|ship|đặt|mua|lấy|shop)<16> (?:đừng bấm chuông|đang đứng (?:đây|cạnh|cửa))|(?:trả lời|nói|nhắn)<1> (?:kiểu|như)<1> (?:bạn|khách|mẹ|hỏi mua|bình thường|người quen)',
    '(?:em|tôi|con|cháu|mình)<1> (?:giả bộ|giả vờ|giả đò)(?! (?:không nghe|khóc|làm)(?= ))|(?:cứ|chị|anh)<1> (?:giả vờ|giả bộ|giả làm)<2> (?:bạn|khách|shop|mẹ|người)',
  ],
  /** Breaks off: whoever holds them is coming. */
  cutOff: [
    '(?:nó|họ|hắn|ổng|bả|lão|chúng nó|tụi nó|bọn nó|người ta|(?:ông|bà|thằng|mụ|chú|cô)(?: \\S+){1,2}|quản lý|tài công|chồng(?: em| tôi)?|mẹ chồng|má mì|sếp|chủ|chỉ) (?:sắp |đang )?(?:dậy|thức|thức dậy|vào|vô|về|lên|xuống|tới|qua|quay lại|ra|gõ cửa|kêu)(?: [^,.? ]+){0,2}?(?: rồi)?(?: [.,])*(?: thôi| em| con| cháu| tôi)*(?: nhé| nha| nghe)? (?:xóa|tắt|cất máy|out|off|thôi(?= [.,]| $| nha| nghe| nhé| đã))',
    '^ (?:\\S+ ){0,5}(?:nó|họ|hắn|ổng|bả|tụi nó|tài công|ông chủ|bà chủ|chú|quản lý|mẹ chồng|!mẹ \\S+)(?: \\S+){0,2} (?:dậy|thức|lên|xuống|quay lại|vào phòng|gõ cửa|tới cửa|đóng cửa|ngó qua đây) rồi(?: [.,!])* $|^ (?:thôi|tắt)(?: nha| nhé| nghe| rồi)?(?: ,)? (?:nó|họ|hắn|ổng|bả|tụi nó) (?:lên|vào|xuống|dậy|về|tới)(?: rồi)?(?: [.!])* $',
    '(?:nó|họ|bả|ổng|hắn|bà|ông) (?:ngồi|đứng)<1> ngoài cửa|(?:bả|nó|họ|bà) (?:đi )?(?:qua|tới|xuống|lên) (?:kiểm|kiểm tra|check|thu) (?:điện thoại|máy)|(?:có )?tiếng (?:mở )?khóa(?: [.,])* thôi|(?:nó|họ) biết (?:tôi|em|con) nhắn',
  ],
  takeBaby: [
    '(?:ôm|bế|ẵm|bồng|rinh)<2> (?:thằng bé|đứa bé|con bé|cháu bé|em bé|thằng nhỏ|bé|đứa nhỏ|con em|con tôi|cháu)<6> (?:taxi|lên xe|ra xe|đi (?:mất|luôn|rồi|liền))|(?:bế|ẵm|bồng) mất (?:con|cháu|bé)',
    '(?:đòi|!tới|đến|!chờ)<1> (?:bế|ẵm|rinh|bồng) (?:bé|con|cháu|nó|thằng|em bé|đi|về)|trao tiền<4> bế|giữ khư khư|giằng (?:con|bé|cháu)|cướp (?:con|cháu|bé)|(?:bà|chị|họ) (?:bế|bồng|ẵm) đi (?:luôn|liền|mất)',
  ],
  /** A baby will be handed over within a day, or at birth. */
  babyDue: [
    `${within24h}<8> (?:bế|ẵm|rinh|bồng|giao|trao|nhận|lại lấy|tới lấy|đón|đem|đưa)<2> (?:bé|cháu|em bé|con (?:em|tôi|nó|chị)|đứa (?:bé|nhỏ|trẻ)|thằng (?:nhỏ|bé|cu)|con bé)(?= )(?! (?:đi học|đi khám|con(?= [.,]| $))(?= ))`,
    `(?:bế|ẵm|rinh|bồng|giao|trao|đòi bế)<2> (?:bé|cháu|em bé|con (?:em|tôi|nó|chị)|đứa (?:bé|nhỏ|trẻ)|thằng (?:nhỏ|bé|cu)|con bé)<5> (?:tối nay|đêm nay|chiều nay|sáng mai|ngày mai|trưa nay)`,
    `(?:đẻ|sinh|sanh) (?:xong|ra)<3> (?:bế|ẵm|rinh|bồng|giao)<2> (?:đi|luôn|liền|con|bé)`,
  ],
  /** Birth papers in somebody else's name. */
  falseBirth: [
    'giấy (?:chứng sinh|ra viện|khai sinh)<6> (?:tên|đứng tên|sửa|do)<3> (?:khác|người|họ|bà|ta|mẹ)|(?:ghi|khai|đứng|đề|sửa) tên<3> (?:người khác|người ta|bà khác|mẹ khác|chị ấy|bà ấy|mẹ)(?= )|người ẵm<3> không phải mẹ',
  ],
  stranger: [
    '(?:người|đàn ông|phụ nữ|đàn bà|kẻ|khách|xe|số|thanh niên)(?: đàn (?:ông|bà))? lạ|(?:ông|bà|thằng|anh|chị|đám)<1> !lạ|lạ mặt|không phải người nhà|không (?:quen|biết là ai|rõ là ai)|người quen (?:qua|trên)|mới quen|người ta',
  ],
  gone: [
    '(?:đi|bỏ|nghỉ|mất|theo)<2> (?:từ|mất|đâu|nhà|rồi|luôn|theo|biệt)|bỏ (?:nhà|đi)|mất tích|lên xe|không thấy|chưa thấy|đi theo|theo (?:người|thằng|trai|bạn|anh|ông)',
  ],
  daysSilentLong: [
    '(?:\\d+|mấy|hai|ba|vài|nửa|cả|hơn|một) (?:tuần|tháng|năm)|tuần trước|tháng trước|năm ngoái|[3-9] (?:ngày|hôm|bữa)|(?:ba|bốn|năm) (?:ngày|hôm|bữa)',
  ],
  loaded: [
    '(?:chất|lùa|dồn|nhét|bế|kéo|đón|chở|gom|dẫn|lôi|ẵm|dắt|bồng)<2> (?:cháu|đứa|bé|trẻ|em nhỏ|tụi nhỏ|mấy em|con bé|thằng nhỏ)<5> (?:lên xe|vào xe|ra xe|ô tô|chạy mất|lên ghe|ra ghe)|!bế<3> (?:bé|đứa|cháu)<8> (?:gào|!khóc|giằng)',
    '(?:đón|bế|dẫn|dắt)<1> mất|(?:phụ nữ|đàn ông|người|bà|ông|thanh niên) lạ<4> (?:đón|dẫn|dắt|bế|!chở|dụ)(?= )|người lạ(?: mặt)? chở (?:đi|mất)|xe<4> (?:!đón|!chở|chất|gom)<3> (?:cháu|đứa|bé|trẻ|em nữ|học sinh)',
  ],
  controller: [
    'bắt (?:đủ|phải|đi|em|con|nó|mấy|tụi)|thằng lớn|(?:chú|ông|bà|dì|thằng|người) \\S+(?: \\S+)? (?:dắt|bắt|thu|gom|ngồi (?:nhìn|canh|quán)|đang ngủ|chở|nhìn|canh|đánh)|chăn dắt|không đủ<4> (?:đánh|ăn)|mới cho ăn|thu hết|gom hết',
  ],
  overdose: [
    '(?<!bắt )(?<!bắt \\S+ )(?:uống|nuốt)<2> (?:thuốc (?:sâu|trừ|diệt|chuột|cỏ|rầy)|cả vỉ|hết vỉ|cả lọ|hết lọ|lá ngón|nắm thuốc|(?:[1-9]\\d|hai chục|mấy chục) viên)|quá liều|sốc thuốc|vỉ thuốc rỗng',
  ],
  /** Until when, or else. */
  deadline: [
    `${within24h}<8> (?:không|chưa|hổng)<1> (?:có|đủ|thấy|gửi|chuyển|đưa|trả)<8> (?:thì|là|sẽ)(?= )`,
    `(?:không|chưa)<1> (?:có|đủ|thấy|gửi|chuyển|đưa|trả|nộp)<6> (?:tối nay|sáng mai|ngày mai|chiều nay|đêm nay|trưa mai|hôm nay|\\d+ giờ)<2> (?:thì|là)(?= )|(?:hạn|hẹn|cho|chót)<2> (?:tới |đến |là )?${within24h}`,
    '(?:trước|đến|tới|hạn|quá) \\d+ giờ|(?:trong|còn) (?:\\d+|hai|ba|24|12) (?:giờ|tiếng)|đếm ngược',
  ],
  /** Pictures or sounds of torture reach the family. */
  tortureSent: [
    '(?:gửi|quay|nhắn|cho (?:em|tôi|con|nhà)? ?(?:coi|xem))<5> (?:clip|video|!ảnh|hình|phim)<6> (?:!đánh|bị đánh|tra tấn|chích điện|dí điện|hành hạ|bị trói|quỳ|treo ngược|kìm|cũi|máu)',
    '(?:clip|video|hình|phim|!ảnh) (?:bị )(?:đánh|trói|tra tấn|chích|dí điện|treo|quỳ)|quay clip<3> (?:đánh|chích|dí)|ngón tay<6> (?:gửi|gói|quấn)',
  ],
  /** A child, as people say it. */
  minorWord: [
    '(?:bé|cháu) (?:gái|trai)(?= )|(?:đứa|thằng|con|mấy|\\d|hai|ba|một) (?:bé|nhỏ|trẻ|con nít)(?= )|con nít|trẻ (?:con|em|nhỏ)|em bé|đứa (?:bé|nhỏ|trẻ)|học sinh (?:lớp [1-9]|cấp [12]|tiểu học)|lớp (?:[1-9]|một|hai|ba|bốn|năm|sáu|bảy|tám|chín)(?= )(?! [0-2])',
  ],
  /** Some time ago, or now and then. */
  earlier: [
    '(?:tuần|tháng|bữa|hôm|lần|đợt) (?:trước|rồi|nọ)(?! (?:tới|đến) (?:giờ|nay)(?= ))|hôm bữa|hồi (?:tuần|tháng) trước|(?:tuần|tháng|lần|sáng|chiều|tối|đêm|ngày|hôm|bữa) nào|mỗi (?:lần|tháng|tuần|ngày)|lâu lâu|hôm kia',
  ],
  /** Goes to meet somebody. */
  meeting: [
    '(?:đi|ra|hẹn|đòi|rủ|lên|tới|qua)<3> (?:gặp|chơi với|quay clip)|hẹn<4> (?:công viên|nhà nghỉ|khách sạn|bến xe|quán)',
  ],
  hunted: ['(?:tìm|lùng|đuổi|soi|truy|bắt lại|kiếm)(?= )|không dám (?:ra|đi|về|lộ)|(?:bọn|tụi|chúng) nó'],
  fledHome: ['(?:về|tới|đến|ở) (?:nhà|quê|việt nam|được nhà)(?! trọ(?= ))|ve nha|về được'],
  leaving: [
    '(?:đi|bay|sang|qua)<4> (?:cam|campuchia|lào|thái|myanmar|trung quốc|biên giới|nước ngoài|mộc bài|móng cái|bavet|đài loan|tây ninh|lao bảo|hà tiên|đức huệ)(?= )|lên đường|xuất (?:phát|cảnh)|lên xe|(?:ra|lên|tới) (?:bến xe|cửa khẩu|biên)|đi (?:đường rừng|chui|luôn|rồi|làm)|khởi hành|em đi(?= )|đi đây|đi gặp|ra gặp',
  ],
  /** Birth is the hand-over. */
  atBirth: ['(?:mổ )?(?:đẻ|sinh)<8> (?:bế|đón|giao|đưa|đứng tên)|(?:vừa|mới) (?:sinh|đẻ)'],
  weeksAhead: ['tuần (?:tới|sau|nữa)|tháng (?:sau|tới|nữa)|(?:[1-9]|hai|ba) tuần nữa|qua tết'],
  reported: ['dạo này|hay được|thường xuyên'],
  quit: ['muốn (?:nghỉ|về|thôi|rút|ra)|xin (?:nghỉ|về)|không muốn làm'],
  hotTopic: [
    'mua bán (?:người|mấy|em|con gái|phụ nữ|trẻ|mấy em)|buôn (?:bán )?người|bị (?:lừa )?bán|nạn nhân|lừa bán|di cư trái phép|đưa người|môi giới|bóc lột',
  ],
} as const
