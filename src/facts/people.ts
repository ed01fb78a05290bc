import type { FactOf } from './fact.ts'
import { between, countSaid, rangeOf, type Said, to } from './number.ts'
import type { Reading } from './reading.ts'
import { factsSaid, type Meaning, type Saying } from './sayings.ts'
import { wording } from './wording.ts'

const which =
  '(?: (?:gái|trai|nhỏ|nữ|nam|bé|con|học sinh|trẻ|lạ|đàn ông|phụ nữ|đàn bà|thanh niên|già|nước ngoài|dân tộc))'

/** Words after a number that make it a count of people whatever the number is. */
const counted = [
  `(?:đứa|dua|thanh niên|thiếu niên|phụ nữ|học sinh|nữ sinh|sinh viên|công nhân|nạn nhân|nhân khẩu|đối tượng|trẻ em|trẻ|!thằng|ông|bà|mụ|mạng người|nhân mạng)${which}?`,
  `(?:người|ngừi|ng)(?! (?:ta|này|đó|ấy|kia) )${which}{0,2}`,
  '(?:chị em|anh em|anh chị em|mẹ con|cha con|bố con|bà cháu|ông cháu|bác cháu|chú cháu|cô cháu|vợ chồng|vợ chồng con cái)',
  '(?:con gái|con trai|cháu gái|cháu trai|cháu nhỏ|cháu bé|em gái|em trai|em nhỏ|em bé|em nữ|em học sinh|cô gái|cô bé|chị phụ nữ|bạn nữ|bạn nam|bạn gái|bạn trai|bé gái|bé trai|nữ)',
]

/** After "ba", "năm" and bare "bon" these are more often a father, a year, a we. */
const called = '(?:em|cháu|con bé|bé|chị|anh|!cô|bạn|!chú|bác|!dì)(?! (?:cún|mèo|chó|heo|gấu) )'
const unclear = '(?!(?:ba|ba·|năm|nam|bon|tu|sau|tam|bay|chin) )'

/** Before a number these make it a date, a place or an order. */
const notACount =
  '(?<! (?:thứ|tháng|năm|ngày|lớp|tầng|phòng|số|khu|tổ|đội|quận|xóm|thôn|ấp|lúc|tuổi|khối|điều|đường|giờ|nay|/) )'

const sayings: readonly Saying<'people'>[] = [
  {
    said: wording(...counted.map(who => `${notACount}(?<n>#) ${who}`)),
    means: ({ groups: { n = '' } }) => people(countSaid(n), mostCounted),
  },
  {
    said: wording(`${notACount}${unclear}(?<n>#) ${called}`),
    means: ({ groups: { n = '' } }) => people(countSaid(n), mostCalled),
  },
  {
    said: wording(...[...counted, called].map(who => `${notACount}(?<n>#) (?:${to}|,) (?<m>#) ${who}`)),
    means: ({ groups: { n = '', m = '' } }) => people(between(countSaid(n), countSaid(m)), mostCalled),
  },
]

const mostCounted = 9999
/** More of them are a year: "từ 2019 em". */
const mostCalled = 100
/** "mấy đứa" is no count, "mấy chục người" is. */
const fewestIfVague = 5

function people(said: Said | null, upTo: number): Meaning<'people'> | null {
  if (!said || said.least < 1 || said.most > upTo) return null
  if (said.approx && said.most < fewestIfVague && said.most === said.least) return null
  return { value: String(said.least), detail: rangeOf(said) }
}

/** Counts of people: "3 đứa", "5 bé gái", "6 chị em", "chục người". */
export function peopleIn(reading: Reading, at: Date): FactOf<'people'>[] {
  return factsSaid('people', reading, sayings, at)
}
