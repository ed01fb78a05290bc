/** Ages as people write them (H5, H9, ageBand). */
export const ages = {
  under16: [
    '(?:mới|tụi em|bọn em|em|cháu|con|nó|tầm|khoảng|chừng|độ|lúc) mười (?:một|hai|ba|bốn|lăm)(?= )',
    '(?<!\\d )(?:[3-9]|1[0-5])(?: - 1[0-6])? tuổi(?! rồi mới(?= ))|(?:ba|bốn|năm|sáu|bảy|tám|chín|mười(?: một| hai| ba| bốn| lăm)?) tuổi|lớp (?:[1-9]|một|hai|ba|bốn|năm|sáu|bảy|tám|chín)(?! [0-2])(?= )|(?:cấp [12]|thcs)|tiểu học|mẫu giáo|mầm non|thiếu nhi|bé tí|(?:học sinh|trẻ) (?:nữ|nam|con|em)|(?:mấy|\\d+|hai|ba|bốn|một|các|bắt|những) (?:đứa (?:nhỏ|trẻ|bé|con nít)|em nhỏ|cháu (?:nhỏ|bé)|bé(?: gái| trai)?)(?= )|con nít|trẻ con|trẻ em|em bé|thằng cu|cháu bé|đứa bé|bé lắm|(?:một|hai|ba|mấy|\\d+|có) (?:đứa|dua) (?:nhỏ|bé|trẻ)|(?:cháu|bé) gái(?! (?:tôi|em|\\d|khoảng|nhà)(?= ))',
  ],
  teen: [
    '(?:mới|tròn|đã|nay|vừa) 1[67](?= )|1[67] tuổi|(?:mười )(?:sáu|bảy) tuổi|lớp 1[0-2]|mới (?:học|xong) lớp|lớp mười(?: một| hai)?|cấp 3|thpt|vị thành niên|dưới 18|chưa (?:đủ|tới|đến) 18|nghỉ học|(?:gái|em|con|bạn|mới|cháu|tôi) 1[67](?= )|tuổi teen|(?:học sinh|nữ sinh)',
  ],
  exactUnder16: [
    '(?:mới|tụi em|bọn em|em|cháu|con|nó|tầm|khoảng|chừng|độ|lúc) mười (?:một|hai|ba|bốn|lăm)(?= )',
    '(?:[3-9]|1[0-5])(?: - 1[0-6])? tuổi|mười (?:một|hai|ba|bốn|lăm) tuổi|lớp [1-9](?= )|(?:cấp|thcs) ?[12]|tiểu học',
  ],
  infant: ['\\d+ (?:ngày|tháng|tuần) tuổi|sơ sinh|mới (?:đẻ|sinh)|em bé|trong bụng'],
  looksYoung: [
    'mới lớn|1[2-7] 1[2-7] tuổi|bé tí|(?:be|bé|nhỏ|trẻ) lắm|(?:như|giống) (?:học sinh|trẻ con|con nít)|non choẹt|còn nhỏ|choai choai|vị thành niên|dưới 18|(?:chừng|cỡ|tầm|khoảng|độ|mới) 1[2-7]',
  ],
  adult: ['(?:1[89]|[2-9]\\d) tuổi|(?:em|tôi|con|cháu) (?:1[89]|[2-9]\\d)(?= rồi)'],
} as const
