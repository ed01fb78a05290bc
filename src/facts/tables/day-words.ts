/** Parts of the day and the hour at which each is over. Bare "toi", "dem", "sang" are mostly tôi, đem, sang. */
export const parts: Record<string, number> = {
  'rạng sáng': 6,
  'mờ sáng': 6,
  'sáng sớm': 9,
  sáng: 11,
  trưa: 14,
  chiều: 18,
  'chiều tối': 20,
  tối: 23,
  đêm: 24,
  khuya: 24,
  'nửa đêm': 24,
}

const part = `(?:(?<part>${Object.keys(parts).join('|')}) )`

/** Words around "mai" that make it a name or another word. */
const nameBeforeMai =
  '(?<! (?:chị|cô|bà|bé|tên|thị|hoa|cành|cây|khuyến|sao|xóm|thôn|làng|dì|bạn|quỳnh|ngọc|thanh|tuyết|xuân|phương|bác|mợ|thím|trúc|sớm|là|mai) )'
const otherMai =
  '(?! (?:mối|dâm|một|táng|mỉa|rùa|này|sau|mãi|hương|lan|phương|linh|chi|trang|thị|châu|khôi|ngọc|chua|van|moi|dong) )'
/** "chiều qua nhà em" is a visit, not yesterday. */
const notOver = '(?! (?:nhà|bên|đó|đây|chỗ|lấy|đón|chơi|cam|lào|trung|thái|miên|gặp|quán|biên|sông|cửa) )'

/** Without marks "dem qua" may be "đem qua", take across: then a place or a thing follows. */
const goesOn = '(?= (?:[.,;!?)¶] |$|(?:có|bị|nghe|thấy|nó|lúc|khoảng|ông|thằng|mấy) ))'

/** Days that are named from today: their distance in days. `approx`: thereabouts. */
export const namedDays: readonly { said: readonly string[]; offset: number; approx?: true }[] = [
  {
    said: [
      `${part}?(?:ngày )?(?:hôm nay|bữa nay|hôm ni|bữa ni|hnay)`,
      `${part}(?:nay|ni)(?! (?:\\d+ tuổi|là|đã|mới) )`,
      '(?:\\d+ )?(?:tý nữa|tí nữa|lát nữa|chút nữa)',
    ],
    offset: 0,
  },
  {
    said: [
      `${part}(?:ngày )?(?:mai|!mơi)(?! (?:mối|dâm) )`,
      '(?:ngày|bữa|hôm) (?:mai|!mơi)',
      `${nameBeforeMai}mai${otherMai}`,
      '!mơi',
    ],
    offset: 1,
  },
  { said: ['mai mốt', 'nay mai', 'mai kia'], offset: 1, approx: true },
  {
    said: [
      '(?:ngày|bữa|hôm) mốt',
      `${part}!mốt`,
      '(?<! (?:mươi|chục|trăm|hăm|đúng|hợp|theo|thời) )!mốt',
      '(?:ngày) kia',
    ],
    offset: 2,
  },
  { said: ['ngày !kìa'], offset: 3 },
  {
    said: [
      `${part}?(?:ngày )?(?:hôm qua|bữa qua|hqua|hôm wa|hôm wua)`,
      `(?:trưa|chiều|khuya|!sáng|!tối|!đêm) qua${notOver}`,
      `dem qua${goesOn}`,
      `toi qua${goesOn}`,
      'sang qua(?= (?:[.,;!?)¶] |$))',
      'hồi hôm(?! (?:qua|kia) )',
    ],
    offset: -1,
  },
  { said: [`${part}?(?:hôm kia|bữa kia|bữa hôm kia)`], offset: -2 },
  { said: ['hôm !kìa', 'bữa !kìa'], offset: -3 },
  {
    said: ['(?:hôm|bữa) (?:trước|trc|nọ|hổm|rồi)', 'hổm rày|hôm rày', '!mấy nay', 'bữa giờ'],
    offset: -3,
    approx: true,
  },
  { said: ['ít (?:hôm|bữa|ngày) (?:nữa|tới)'], offset: 2, approx: true },
]

/** Units of time in days, or in months where they are not a fixed number of days. `rough`: nobody means them to the day. */
export const units: Record<string, { days?: number; months?: number; hours?: number; rough?: true }> = {
  ngày: { days: 1 },
  hôm: { days: 1 },
  bữa: { days: 1 },
  đêm: { days: 1 },
  tuần: { days: 7, rough: true },
  tháng: { months: 1, rough: true },
  năm: { months: 12, rough: true },
}

export const shortUnits: Record<string, number> = {
  tiếng: 1,
  giờ: 1,
  h: 1,
  phút: 1 / 60,
  p: 1 / 60,
  ph: 1 / 60,
}

/** Days of the week from Monday, as they are written after "thứ". */
export const weekdays: Record<string, number> = {
  '2': 0,
  hai: 0,
  '3': 1,
  ba: 1,
  '4': 2,
  tư: 2,
  '5': 3,
  năm: 3,
  '6': 4,
  sáu: 4,
  '7': 5,
  bảy: 5,
  bẩy: 5,
}

/** Which one of a row of weeks, months or weekdays. */
export const next = '(?:sau|tới|tiếp theo|kế)'
export const last = '(?:trước|rồi|vừa rồi|vừa qua|qua|trc)'
export const current = '(?:này|nay|ni)'

/** Words after a number that make "ngày 5 …" a count per day. */
export const perDay =
  '(?:tiếng|giờ|h|lần|bữa|khách|người|ng|cuộc|viên|đứa|triệu|tr|k|nghìn|ngàn|ca|lượt|cữ|trận|đồng|củ|ly|chai|đô|ngày|đêm|tháng|tuần|năm|suất|cái|con|tin|phút|p|kg|cân|điếu|ngoái|[%:])'
/** Words before "12/8" that make it an address or a share. */
export const addressLeads =
  '(?:số|số nhà|nhà|ngõ|hẻm|kiệt|phòng|lô|đường|tổ|ấp|ngách|mức|điểm|được|điều|khoản|nghị định|quyết định|chia|hẻm số)'
/** Shares rather than dates, unless a word for a day stands before. */
export const shares = new Set(['1/2', '1/3', '1/4', '2/3', '3/4', '24/7', '24/24'])
