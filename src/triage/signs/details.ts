/** Details that turn a theme into a suspicion, or clear it. */
export const details = {
  money: [
    '(?:\\d+|trăm|mấy|vài|chục|hai|ba)(?: \\S+)? (?:triệu|trăm|đô|tỷ|nghìn|usd)|\\d+ triệu|tiền|cọc|bồi dưỡng|giá|hứa',
  ],
  noLicence: [
    'không có (?:giấy phép|hợp đồng)|giấy phép (?:thì )?không|(?:mãi )?(?:không|chưa)<1> (?:thấy )?bay|hỏi<4> (?:giấy phép|hợp đồng)<4> không|lảng',
  ],
  handedBack: [
    'trao trả|(?:biên phòng|công an|đại sứ quán)<3> (?:đưa|giao|trả|cứu)|được (?:cứu|giải cứu|đưa) về',
  ],
  trafficked: ['bị (?:lừa|gạt|dụ|bán|đưa)<4> (?:bán|sang|qua|đi)|bị lừa bán|sang trung quốc bán|bán<3> sang'],
  monthly: ['mỗi tháng|moi thang|lần nào cũng|thỉnh thoảng|lâu lâu|mỗi lần'],
  returnsAlone: [
    '(?:về|quay về|trở về|lần sau)<4> chỉ<2> (?:thấy|có|còn)<2> (?:mỗi|một mình|dì|bà|ông|chị)|về (?:chỉ )?(?:một|có) mình|dắt theo (?:một )?(?:đứa|cháu)<12> (?:mỗi|về|khác)',
  ],
  lawfulBody: [
    '(?:em|chị|anh|họ hàng) ruột(?: của)?<4> (?:mang|hiến|cho|tự nguyện)|không (?:lấy tiền|tiền bạc|trả công)|bệnh viện (?:tư vấn|duyệt|có duyệt)|hiến cho bố|sau khi (?:mất|chết|qua đời)|(?:theo|(?<!có )đúng) luật|(?<!có )hợp pháp|tư pháp|trung tâm (?:bảo trợ|nuôi)|hiến (?:tạng|máu|xác|mô)(?! \\S+ \\d(?= ))|hiến tạng|(?:đăng ký|thủ tục|hồ sơ)<4> (?:nhận con nuôi|nhận nuôi|hiến|con nuôi)|(?:thai hộ|tự nguyện)<2> nhân đạo|nhân đạo (?:theo|bệnh)|pháp luật cho|chị ruột',
  ],
  wellNow: [
    '(?:giờ|nay|đã|vẫn|cũng) (?:\\S+ )?(?:ổn|khỏe|bình thường|yên ổn|đề huề|đi học)(?! không(?= ))|ổn (?:rồi|hơn|lắm)|khỏe (?:rồi|re|mạnh)|con cái đề huề|đi học lại|không (?:ai|bị ai) (?:tìm|kiếm|làm gì)|không cần giúp|an toàn rồi|yên (?:ổn|hết)',
  ],
  age16: ['(?:gái|em|con|bạn|mới|cháu|trai|được) 1[0-7](?= )'],
  softStaff: ['dạo này|hay được|cho quà|chưa ai đi|rủ rê'],
  askSelf: ['(?:rủ|mời|dụ) (?:em|con|tôi|cháu)<12> (?:có nên|nên|được không|tin|có tin)'],
  reassure: ['có<4> lộ<3> không|bị lộ<4> (?:không|k)(?= )'],
  doubt: ['tôi thấy|nhưng|hình như|nghe (?:khách|nói|đâu)|xem lại|nghi'],
  homecoming: ['về (?:nhà|cùng|ở|đây|quê)'],
  answersForThem: [
    '(?:trả lời|nói|khai) (?:thay|hộ|giùm)|tự nhận là|không cho nói (?:chuyện )?riêng|không rời nửa bước',
  ],
  voiceNote: ['tin nhắn thoại|^ voice $|voice message|ghi âm 0'],
  law2: ['phạt|!tội|tội gì|luật|quy định|điều \\d|hình sự|khai báo'],
  data: ['xóa|sửa|đính chính'],
  evidenceOnly: ['biển số|!mã'],
  /** Schooling, treatment and benefits asked for, mostly after a return. */
  aid: [
    '(?:miễn|giảm)<1> (?:học phí|tiền học)|học (?:lại|tiếp) (?:lớp|được)|(?:muốn|xin|cần|thi)<3> (?:đi )?học lại|(?:quay lại|về|lại) (?:trường|lớp \\d+)|(?:khám|tư vấn|bác sĩ|cô)<1> tâm (?:lý|thần)|khám (?:chứng|cái)|quỹ nào|sổ hộ nghèo|cấp (?:thẻ )?bảo hiểm|(?:vay|xin) (?:vốn|tiền (?:tàu|mua sách|học))|viện phí<4> (?:quỹ|đóng giùm|hỗ trợ)|nội trú<4> không|(?:chỗ|lớp|xin)<3> (?:học|dạy) nghề|trợ cấp|hoàn học phí',
  ],
  /** Neighbours buy, sell, lend and meet. */
  market: [
    '(?<!không )ai (?:cần )?(?:mua|ship|order|đi câu|gửi hàng)(?! (?:!bé|con (?:gái|nuôi)|cháu|người|trẻ|thận|em bé)(?= ))|ai<1> (?:có|còn)<6> bán không|ai lấy (?:trứng|bánh|rau|cá|gà)|ai (?:bán|cần) (?:sách|áo|nồi|xe|lúa|giống|máy|cam|gà|vịt)|ai (?:biết|có) số<2> (?:máy|thợ)|giao tận nơi|đá (?:bóng|banh)|giữ chỗ tiêm',
  ],
  /** Work and study that the state, a school or a licensed company arranges. */
  officialJob: [
    'trung tâm (?:dịch vụ|giới thiệu)? ?việc làm|tỉnh (?:giới thiệu|ký|tổ chức)|sở (?:nội vụ|lao động)|đoàn thanh niên đi|trúng tuyển|trao đổi (?:một|1) kỳ|(?:đối chiếu|coi giùm|xem giúp|còn hạn)<3> giấy phép|giấy phép còn hạn|danh sách cục|trường nghề (?:của|giới thiệu|đưa)|cán bộ lao động|(?:ủy ban|xã) dán|ký quỹ|(?:huyện|tỉnh|sở|nhà nước) tổ chức',
  ],
  /** Asks for the rule as one who drives, lodges, matches or only wonders. */
  bystander: [
    '(?:chở|đưa|cho)<1> khách|tài xế|lái xe|chủ (?:trọ|nhà nghỉ|ghe|xe)|(?:ví|thí) dụ|hỏi để|môi giới|làm mai|trưởng thôn|người ta<3> (?:đi|dẫn)|bao nhiêu',
  ],
  /** When and where a film is shown, and how it ends. */
  showtime: [
    'tập (?:cuối|sau|mấy|\\d+)|chiếu<4> (?:mấy giờ|giờ nào|bao giờ|kênh)|spoil|vé xem|tên phim|bình luận|xem (?:mà tức|thương)',
  ],
  marriageAbroadOk: ['gọi về đều|đều đặn'],
} as const
