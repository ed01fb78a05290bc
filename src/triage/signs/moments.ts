import { they } from './people.ts'

/** Small signs that tell "now" from "some day", and the first moves of a known trick. */
export const moments = {
  rightNow: [
    '(?<!không )đang(?! (?:tin|bài|video|quảng|ký|làm bài|định|có ý|tính|cần|học|yêu|kẹt|mở|tuyển|đăng|lưu|cho thuê|rao))|bây giờ(?! (?:em|tôi|con)<2> (?:muốn|phải làm sao))|hiện(?: tại| giờ| nay|(?= (?:có|đang|xe)))|ngay (?:lúc này|bây giờ|giờ|đây)|lúc này|vừa(?! (?:học|làm|phải|lòng|rồi về))|còn (?:ở|đang|bị)|hôm nay|sáng nay|chiều nay|tối nay|đêm nay|!nãy|vừa nãy|hồi nãy|giờ (?:này|nó|em|có|còn|đây)|(?:\\d+|mấy|chừng \\d+|vài) phút(?: trước)?|(?:ở|o) đây|right now|now',
  ],
  /** Words of force that mean danger only beside a time and a person. */
  force: [
    'bị<3> (?:bắt|lôi|kéo|đưa|đem|giữ|nhốt|xích|trói|khóa|ép|dọa|lừa|chở|dụ|đuổi|đánh|bán|ném|quăng)(?= )(?! (?:giá|hàng|vốn|xe|máy|mất))|(?:đập|đánh|bẻ) gãy|khóa cửa|trói|xích chân|tưới xăng|cốp xe|hàng rào điện|nấp|chạy trốn|(?:quăng|ném|đẩy) xuống|giết|dìm|dắt qua|máu me|van xin|gào|cầu cứu|không (?:cho|được) (?:về|ra)|báo (?:công an|cho bố|cho mẹ)<2> (?:em|con|giúp|với)|cướp (?:con|cháu)|đón mất|bế mất',
    'locked|beaten|kidnap(?:ped)?|forced',
  ],
  goneFrom: [
    '(?:đi|bỏ đi|nghỉ|vắng|mất) từ|mất tích|chưa (?:thấy )?về|bỏ nhà|bỏ đi|không thấy đâu|không về|đi theo',
  ],
  /** Held, said without any subject. */
  captiveNow: [
    '(?:đang |vẫn |còn )?bị<1> (?:nhốt|giam|xích|trói|khóa (?:trong|trái)|bắt cóc|cầm giữ)|không (?:ra|thoát) (?:ngoài |khỏi đây )?được(?! (?:bài|kết|tiền))',
  ],
  covertCode: [
    '^ (?:[.])+ $|^ (?:[.] )+$|^ (?:không|chưa) an toàn(?: [.!])* $|^ chỉ (?:nghe|nhắn)[^.]* không (?:nhắn|nghe|nói)[^.]* được(?: .)* $|^ sos(?: .)* $|^ không (?:tiện|dám|thể) (?:nói|nghe|gọi)(?: .)* $',
  ],
  disguise: [
    'giả (?:làm|vờ|bộ|đò)<8>|(?:cứ )?coi như<3> (?:đặt|mua|khách|shop|đơn|giao|hàng)|(?:đặt|giao|ship)<4> (?:cơm|pizza|suất|trà sữa|hàng|bánh)<8> (?:phòng|nhà nghỉ|đừng|nhanh)|(?:giao|ship|đặt|mua|lấy|shop)<16> (?:gõ cửa|bấm chuông|đừng gọi|không gọi|có (?:hai|mấy|ba|\\d) đứa|đang đứng (?:đây|cạnh|cửa))|trả lời (?:kiểu|như|theo)<3>|nói (?:chuyện )?như (?:bạn|người|khách)',
  ],
  takeBaby: [
    '(?:ôm|bế|đem|ẵm)<2> (?:thằng bé|đứa bé|con bé|cháu bé|em bé|thằng nhỏ|bé)<6> (?:taxi|xe|đi|về nhà|mất)',
    'đòi (?:bế|bắt|lấy|đem|nhận)|mua (?:thằng cu|cháu|con bé|đứa)<6> (?:đòi|bế|đưa)|trao tiền<4> bế|(?:đến|tới) (?:bế|bắt|đón)<1> (?:bé|cháu|con|nó|thằng|em bé)|giữ khư khư|!giằng|cướp (?:con|cháu|bé)|bế (?:trộm|mất)',
  ],
  stranger: [
    '(?:người|ông|bà|thằng|anh|chị|xe|đàn ông|kẻ|đám)<2> lạ|lạ mặt|không phải người nhà|không (?:quen|biết là ai|rõ là ai)|người quen (?:qua|trên)|mới quen|người ta',
  ],
  gone: [
    '(?:đi|bỏ|nghỉ|mất|theo)<2> (?:từ|mất|đâu|nhà|rồi|luôn|theo|biệt)|bỏ (?:nhà|đi)|mất tích|lên xe|không thấy|chưa thấy|đi theo|theo (?:người|thằng|trai|bạn|anh|ông)',
  ],
  daysSilentLong: [
    '(?:\\d+|mấy|hai|ba|vài|nửa|cả|hơn|một) (?:tuần|tháng|năm)|tuần trước|tháng trước|năm ngoái|[3-9] (?:ngày|hôm|bữa)|(?:ba|bốn|năm) (?:ngày|hôm|bữa)',
  ],
  loaded: [
    '(?:chất|lùa|dồn|nhét|bế|kéo|đón|chở|gom|dẫn|đưa|lôi|ẵm|dắt)<5> (?:cháu|đứa|bé|trẻ|em nhỏ|tụi nhỏ|mấy em)<9> (?:lên xe|vào xe|ra xe|ô tô|xe(?= )|chạy mất)|!bế<4> (?:bé|đứa|cháu)<12> (?:gào|khóc|giằng)|lên xe<6> (?:lạ|người|khóc)|(?:đón|bế|dẫn|dắt)<1> mất|(?:phụ nữ|đàn ông|người|bà|ông|thanh niên) lạ<4> (?:đón|dẫn|dắt|bế|chở|dụ)|xe<4> (?:đón|!chở|chất|gom)<4> (?:cháu|đứa|bé|trẻ|em nữ|học sinh)|chưa đi|đang chờ thêm',
  ],
  controller: [
    'bắt (?:đủ|phải|đi|em|con|nó|mấy|tụi)|thằng lớn|(?:chú|ông|bà|dì|thằng|người) \\S+(?: \\S+)? (?:dắt|bắt|thu|gom|ngồi (?:nhìn|canh|quán)|đang ngủ|chở|nhìn|canh|đánh)|chăn dắt|không đủ<4> (?:đánh|ăn)|mới cho ăn|thu hết|gom hết',
  ],
  adultBeggar: ['(?:bà|mệ|ông|cụ|ông cụ|bà cụ|bà lão)<3> (?:già|xin|ngồi|cụt|mù|hay)'],
  overdose: [
    '(?<!bắt )(?<!bắt \\S+ )uống<3> (?:thuốc (?:ngủ|sâu|trừ|diệt|chuột|cỏ)|cả vỉ|hết vỉ|cả lọ|lá ngón|nắm thuốc)|quá liều|sốc thuốc|ngộ độc',
  ],
  cries: [
    '(?:tiếng|nghe|kêu|la|gào|khóc|hét)<4> (?:cứu|la hét|van xin|van lạy|kêu la)|kêu (?:cứu|la)|la hét|gào|van xin|khóc thét',
  ],
  /** Terms of work that bind without walls: exploited but reachable (P1). */
  softHold: [
    'giúp việc|lò gạch|xưởng|(?:chủ nhật|cuối tuần)<4> (?:được|mới|đưa)|hết hợp đồng|đủ (?:\\d+|mấy|một|hai|mười) (?:tháng|năm)|(?:chưa|phải)<4> trả (?:hết|xong|đủ)<3> (?:chưa|thì|mới)|(?:mới|thì) cho về|không cho (?:nghỉ|mang con)|(?:muốn|xin) nghỉ|chồng trung quốc|làm vợ|không cho mang|nghỉ việc|cho thôi việc',
  ],
  comingBack: [
    `${they} (?:sắp|đang|chuẩn bị) (?:về|vào|tới|lên|quay)|(?:nó|họ|người ta|bọn nó|chúng nó|hắn) (?:vào|về|tới|lên|ra|dậy|xuống|quay lại) rồi|sắp (?:về|quay lại|vào)`,
  ],
  seized: [
    '(?:bị |thấy )(?:bắt|kéo|lôi|đẩy|tống|ép|nhét|khiêng|bế)<6> (?:lên|vào|vô) (?:xe|ô tô|thuyền|taxi|cốp|ghe)|(?:kéo|lôi|tống|đẩy|ép|nhét|bắt)<3> (?:em|con|cháu|bạn|chị|nó|bé|mấy|tụi|đứa|cô|người)?<3> (?:lên|vào|vô) (?:xe|ô tô|taxi|cốp|thuyền|ghe)|bị<5> lôi (?:vào|vô|lên|đi)|trong cốp|bị (?:bắt cóc|bắt đi(?! (?:làm|lính|nghĩa|bán|xin|ăn|khách|biển|lấy))|chở đi mất)|(?:bắt cóc|cướp) (?:con|cháu|em|bạn|trẻ|bé|vợ)(?! online)',
  ],
  unknownWay: [
    '(?:không|chưa|chẳng|hổng)<2> (?:biết|rõ|nói)<6> (?:đi đâu|đâu|về đâu|chỗ nào|chở đi|hướng nào|đường nào)|hỏi<5> (?:im|không nói|nạt|quát|bảo im)|(?:không cho|cấm)<3> (?:xuống|hỏi|nói|mở)|lúc đầu (?:nói|bảo)<8>|(?:nói|bảo|hứa)<5> (?:mà|nhưng|sao)<3> (?:lại|xe|đi|chạy)|lạc đường|hết nước|tối thui|ngột|11 người|khác đường|đường lạ|toàn rừng',
  ],
  hunted: ['(?:tìm|lùng|đuổi|soi|truy|bắt lại|kiếm)(?= )|không dám (?:ra|đi|về|lộ)|(?:bọn|tụi|chúng) nó'],
  fledHome: ['(?:về|tới|đến|ở) (?:nhà|quê|việt nam|được nhà)(?! trọ)|ve nha|về được'],
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
  atTheDoor: ['(?:đập|phá|đạp|tông|gõ) cửa|ở ngoài cửa|về<2> (?:đập|phá|đòi)'],
  freed: ['được (?:tha|thả|cứu|giải cứu)(?: \\S+)? (?:về|ra)'],
} as const
