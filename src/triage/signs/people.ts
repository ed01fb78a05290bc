/** Fragments used in many patterns: who speaks, and who does it to them. */
export const me =
  '(?:em|con|cháu|tôi|mình|tớ|tau|(?:bọn|tụi|chúng|mấy) (?:em|con|cháu|tôi|mình|đứa em|chị em)|mẹ con(?: (?:em|tôi|cháu|con))?|anh em)'
export const they =
  '(?:nó|họ|hắn|hắn ta|lão|ổng|bả|mụ|(?:bọn|tụi|chúng|mấy thằng|mấy đứa) ?(?:nó|hắn|kia|ấy|này)?|người ta|(?:ông|bà|cô|anh|chị|mụ|thằng|con) (?:ấy|ta|chủ|kia|đó|đấy|quản lý|bầu)|chủ|quản lý|sếp|má mì|tú bà|bảo kê|bảo vệ|môi giới|công ty|nhà chồng|mẹ chồng|người yêu|chồng)'
export const kin =
  '(?:con (?:gái|trai|dâu|rể|bé|lớn|út|nhỏ|trai út|gái út)|em (?:gái|trai|họ|rể|dâu|ruột|chồng|vợ|út)|(?:anh|a) (?:trai|rể|họ|ruột)|chị (?:gái|dâu|họ|ruột)|cháu (?:gái|trai|nội|ngoại|họ|ruột)|chồng|vợ|thằng (?:út|cháu|con|em|cu|bé|nhỏ|anh|bạn|con trai)|đứa (?:con|cháu|em)|con bé|bé (?:gái|trai)|bạn(?: (?:gái|thân|cùng \\S+))?|người nhà|!dì|!cậu|mẹ|!má|bố|!dượng|!mợ|thím)'

/** Who the message is about and who wrote it (triage-model §3.3.4). */
export const people = {
  /** The sender speaks of themselves. */
  self: [
    `(?<!(?:trai|gái|họ|của|nhà|bạn|út|dâu|rể|ruột|thằng|đứa|chồng|vợ|mẹ|bố|chị|anh|gọi|đánh|bán|nhắn|cho|giúp|với|mời|rủ|bảo|báo|hỏi|bắt|là|xin) )${me}<1> (?:đang|bị|vừa|mới|ở|bay|học(?! sinh)|quê|sang|không|làm|muốn|sợ|phải|bỏ|trốn|lỡ|chỉ|đi|xin|được|nghỉ|ngồi|nhờ|nhắn|mượn|mệt|hứa|ký|về|hay|đau|chạy)`,
    '(?:cứu|giúp|thả|đón|nhốt|giữ|canh|bắt|ép|đánh|dọa|!bán|lừa|khóa|nạt|mua) (?:em|con|cháu|tôi|mình|tớ|tụi con|tụi em|bọn em|bọn con|chúng em|chúng tôi|mẹ con)(?! (?:gái|trai|tôi|em|mình|bé|nhỏ|út|dâu|họ|rể|nội|ngoại|bạn|nhà))',
    'em sợ|con sợ|cháu sợ|tôi sợ|(?<!(?:cháu|con|em|gái|trai|bạn|chị|anh|họ|chồng|vợ) )(?:em|con|cháu|tôi) \\d+ tuổi',
    'help me|save me|my (?:boss|passport|phone)|i am|i m',
  ],
  /** Done to the sender, in so many words. */
  selfObject: [
    '(?:cứu|thả|đón|nhốt|giữ|canh|bắt|ép|đánh|tát|dọa|!bán|lừa|khóa|nạt|mua|đưa|chở|hiếp|bóp cổ|tiêm) (?:em|con|cháu|tôi|mình|tớ|tụi con|tụi em|bọn em|bọn con|chúng em|chúng tôi|mẹ con)(?! (?:gái|trai|tôi|em|mình|bé|nhỏ|út|dâu|họ|rể|nội|ngoại|bạn|nhà))|(?<!(?:nhà|đội|team|của|trai|gái|họ|con|các|mấy) )(?:em|cháu|tôi|mình) (?:đang )?bị',
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
    '^ (?:trạm y tế|trạm xá|trường (?:thcs|thpt|tiểu học|mầm non)|ban giám hiệu)(?: \\S+){0,3} ,',
    'trưởng (?:thôn|ấp|bản|khu|xóm)<3> (?:xin )?(?:báo|báo cáo)(?! (?:ở|lên))|tôi là trưởng (?:thôn|ấp|bản|khu|xóm)|tôi,? trưởng (?:thôn|ấp|bản)|em là trưởng (?:thôn|bản)',
    '(?:thôn|!ấp|!bản|xóm|khu phố|khu|tổ dân phố|tdp) (?!tôi|em|mình|nhà|có|nào)\\S+(?: (?!muốn|tôi)\\S+)? (?:xin )?(?:báo|báo cáo|báo tin|phản ánh)',
    '(?:báo cáo|báo) (?:các |với )?(?:anh|đồng chí|công an|xã)<6> (?:thôn|bản|ấp|trưởng)',
    'báo cáo các anh|báo cáo nhanh|báo cáo (?:đột xuất|vụ việc)',
    '(?:trạm y tế|trạm xá|y tế thôn|y tế xã|nữ hộ sinh|cô đỡ)<4> (?:báo|ghi nhận|phát hiện|tiếp nhận|có ca|khám|vừa|thấy|đỡ|xin)',
    '(?:em|tôi|mình) (?:là|làm) (?:y sĩ|y tá|điều dưỡng|bác sĩ|nữ hộ sinh|hộ sinh|cộng tác viên|nhân viên y tế|y tế thôn|cán bộ|công an viên|tổ trưởng|chi hội trưởng|bí thư)',
    '(?:trường|ban giám hiệu|nhà trường)<4> (?:báo|xin báo|ghi nhận|phát hiện)',
    '(?:chủ nhiệm|giáo viên|cô giáo|thầy giáo|gvcn|hiệu trưởng|hiệu phó)<6> (?:lớp|trường|báo|học sinh|em)',
    '(?:tổ an ninh|an ninh (?:cơ sở|thôn)|tổ bảo vệ|ban công tác|chi hội phụ nữ|hội phụ nữ thôn)<4> (?:báo|báo cáo|ghi nhận|nắm)',
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
