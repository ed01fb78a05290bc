import { kin, me } from './fragments.ts'

/** Who the message is about and who wrote it (triage-model §3.3.4). */
export const people = {
  /** The sender speaks of themselves. */
  self: [
    `(?<!(?:trai|gái|họ|của|nhà|bạn|út|dâu|rể|ruột|thằng|đứa|chồng|vợ|mẹ|bố|chị|anh|gọi|đánh|bán|nhắn|cho|giúp|với|mời|rủ|bảo|báo|hỏi|bắt|là|xin) )${me}<1> (?:đang|bị|vừa|mới|ở|bay|học(?! sinh(?= ))|quê|sang|không|làm|muốn|sợ|phải|bỏ|trốn|lỡ|chỉ|đi|xin|được|nghỉ|ngồi|nhờ|nhắn|mượn|mệt|hứa|ký|về|hay|đau|chạy)`,
    '(?:cứu|giúp|thả|đón|nhốt|giữ|canh|bắt|ép|đánh|dọa|!bán|lừa|khóa|nạt|mua) (?:em|con|cháu|tôi|mình|tớ|tụi con|tụi em|bọn em|bọn con|chúng em|chúng tôi|mẹ con)(?! (?:gái|trai|tôi|em|mình|bé|nhỏ|út|dâu|họ|rể|nội|ngoại|bạn|nhà)(?= ))',
    'em sợ|con sợ|cháu sợ|tôi sợ|(?<!(?:cháu|con|em|gái|trai|bạn|chị|anh|họ|chồng|vợ) )(?:em|con|cháu|tôi) \\d+ tuổi',
    'help me|save me|my (?:boss|passport|phone)|i am|i m',
  ],
  /** Held, in the sender's own words. */
  selfHeld: [
    `(?<!(?:trai|gái|họ|của|nhà|bạn|út|dâu|rể|ruột|thằng|đứa|chồng|vợ|mẹ|bố|chị|anh|nó) )${me} (?:đang |vẫn |còn |cũng |hiện )?bị<1> (?:giữ|bắt giữ|giữ chân|giữ lại)(?!<1> (?:giấy|lương|tiền|xe)(?= ))`,
    `${me} (?:muốn |xin )?(?:không |chưa )(?:được )?(?:về|ra|đi) (?:được|nhà)`,
  ],
  /** They are being attacked, in their own words. */
  attackOnMe: [
    `đang<1> (?:đánh|đập|!tát|rượt|bóp cổ|dìm|!đè|hành hạ|dí)<1> ${me}(?! (?:gái|trai|tôi|họ)(?= ))|(?:nó|hắn|họ|chồng|dượng|ổng|tụi nó)<1> (?:chém|rượt|bóp cổ) ${me}(?! (?:gái|trai|tôi|họ)(?= ))`,
  ],
  /** Wants out, for themselves. */
  pleaForMe: [
    `(?:giúp|cứu|báo|gọi)<1> (?:tụi |bọn )?(?:em|con|tôi|cháu) với|cho ${me} về(?! (?:việc|nói)(?= ))|${me} (?:muốn|xin) (?:về|ra|thoát|đi về)(?! (?:việc|quê ăn)(?= ))|đưa ${me} (?:về|ra)`,
  ],
  /** Done to the sender, in so many words. */
  selfObject: [
    '(?:cứu|thả|đón|nhốt|giữ|canh|bắt|ép|đánh|tát|dọa|!bán|lừa|khóa|nạt|mua|đưa|chở|hiếp|bóp cổ|tiêm) (?:em|con|cháu|tôi|mình|tớ|tụi con|tụi em|bọn em|bọn con|chúng em|chúng tôi|mẹ con)(?! (?:gái|trai|tôi|em|mình|bé|nhỏ|út|dâu|họ|rể|nội|ngoại|bạn|nhà)(?= ))|(?<!(?:nhà|đội|team|của|trai|gái|họ|con|các|mấy) )(?:em|cháu|tôi|mình) (?:đang )?bị',
  ],
  /** The sender speaks of somebody close. */
  kin: [
    `${kin} (?:của )?(?:tôi|em|(?<!(?:mẹ|má|bố|cha) )con|mình|chị|anh|cháu|nhà|bác|cô|chú|bà|ông|nó|tao|này)(?= )`,
    '(?:con|cháu|vợ|chồng|em|chị|anh|bạn|má|mẹ|bố|dì|cậu) (?:tôi|nhà tôi|của tôi|của em|nhà em|nhà mình|gái tôi|gái em|em họ)',
    `(?:con|cháu|em) (?:gái|trai|bé|dâu|họ|rể) (?:đi|bị|ở|sang|qua|bỏ|lấy|theo|làm)`,
    '(?:chồng|vợ|bạn|mẹ|chị|anh|con) em (?:đi|bị|ở|đang|sang|qua|bầu|uống|nó|bên|làm)',
    'thằng (?:bé|cu|con|cháu|út|em|nhỏ)|con bé nhà|bà nội đây|ông nội đây|mẹ nó|bố nó|con bé|thằng nhỏ|con nhỏ|(?:con|thằng|đứa) nớ',
  ],
  /** A village head, teacher or health worker reports (H16). */
  staff: [
    '^ (?:báo cáo (?:nhanh|gấp|khẩn) )?(?:trạm y tế|trạm xá|trường (?:thcs|thpt|tiểu học|mầm non)|ban giám hiệu|nhà trường|(?:chi )?hội phụ nữ|chi hội|tổ an ninh|tổ bảo vệ)(?: \\S+){0,5} (?:báo(?! chí(?= ))|ghi nhận|phát hiện|tiếp nhận|xin báo|vừa|,)',
    '(?:tôi|em|mình) (?:,? ?là |, )?(?:trưởng|phó) (?:thôn|ấp|bản|khu|xóm)|^ (?:trưởng|phó) (?:thôn|ấp|bản|khu|xóm)(?: \\S+){0,3} (?:xin )?báo|(?:thôn|!ấp|!bản|xóm) (?!tôi(?= )|em(?= )|mình(?= )|nhà(?= )|có(?= )|nào(?= )|thì(?= )|biểu(?= ))\\S+ (?:xin )?báo(?: cáo| tin)?(?= )(?! (?:ấp|lên|cho|xã thì)(?= ))',
    'báo cáo các anh(?! là(?= ))|báo cáo (?:nhanh|gấp|khẩn|đột xuất|vụ việc|xã)',
    '(?:em|tôi|mình) (?:là|làm) (?:y sĩ|y tá|điều dưỡng|bác sĩ|nữ hộ sinh|hộ sinh|cộng tác viên|nhân viên y tế|y tế thôn|tổ trưởng|chi hội trưởng|giáo viên|cô giáo|thầy giáo|gvcn|hiệu trưởng|hiệu phó)|(?:em|tôi) (?:giáo viên|chủ nhiệm|trưởng thôn)(?= )|(?:trạm y tế|y tế thôn|nữ hộ sinh)<2> (?:xin )?báo(?= )',
  ],
  sawIt: [
    '(?:^|[.,]) ?(?:tôi |em |con )?(?:vừa |mới |đang )?(?:thấy|nhìn thấy|nghe tiếng|chứng kiến) |^ (?:vừa|mới) (?:thấy|có)',
  ],
  /** Someone other than sender or kin, seen by a resident. */
  seen: [
    'có (?:cô gái|cháu gái|bé gái|đứa bé|đứa trẻ|em gái nhỏ|thằng bé)',
    '(?:nghe|thấy|có|tiếng)<4> (?:kêu cứu|la hét|khóc|kêu la)',
    'hàng xóm|gần nhà (?:tôi|em)|nhà bên|sát bên nhà|cạnh nhà|nhà đối diện|đầu (?:xóm|làng|ngõ)|trong xóm|ngoài chợ|làng tôi|xóm (?:tôi|em)|nhà trọ nhà',
    '(?:tôi|em) là (?:bảo vệ|người bán|hàng xóm|dân)|(?:tôi|em|mình|cháu|con) (?:vừa |mới |hay |có )?(?:thấy|nhìn thấy|chứng kiến|nghe|gặp)|vừa thấy|mới thấy|chính mắt',
    'một (?:cháu|bé|cô|chị|em|đứa|người|thanh niên|bà|ông)|mấy (?:đứa|cháu|em|bé|cô)|(?:\\d+|hai|ba|bốn|năm) (?:đứa|cháu|em|bé|cô) ',
  ],
} as const
