import { dayNumberAt, dayOf, numberOf } from '../calendar/day.ts'
import type { FactOf } from './fact.ts'
import { between, countSaid, rangeOf, type Said, to } from './number.ts'
import type { Reading } from './reading.ts'
import { factsSaid, type Groups, type Meaning, type Saying } from './sayings.ts'
import { endsWith, wording } from './wording.ts'

const years = '(?:tuổi|tủi|tuổi rưỡi)'

/** A bare number is an age only where the sentence goes on as it does after an age. */
const goesOn =
  '(?= (?:[.,;!?¶)]|tuổi|thôi|à|ạ|mà|đã|bị|đi|nó|rồi|bỏ|học|chưa|hay|hoặc|-|nghỉ|về|đang|chứ|nên|vẫn|vô|vào|\\d+ (?:tuổi|[.,])) | $)'
const young = '(?:1\\d|2[0-5]|[89])'
const nameOfAge =
  '(?<= (?:mới|mới có|mới chỉ|vừa tròn|tròn|năm nay|nay mới|nay đã|tuổi|mới được|em gái|em trai|con gái|con trai|cháu gái|cháu trai|bé gái) )'
const teenager = '(?<= (?:em|cháu|con|nó|bé|bạn) )(?<n>1\\d)'

/** Talk of the law, not of a person. */
const lawTalk = endsWith('(?:dưới|trên|từ|đủ|từ đủ|độ tuổi|tối thiểu|ít nhất|quá)')
const notYet = endsWith('(?:chưa|chưa đủ|chưa tới|chưa đến|chưa đầy|chưa tròn|chưa được)')
const roughly = endsWith('(?:tầm|khoảng|chừng|cỡ|độ|gần|ngoài|hơn|cỡ khoảng|chắc)')

const eldest = 120

const sayings: readonly Saying<'age'>[] = [
  {
    said: wording(
      `(?<n>#)(?: (?:${to}|,) (?<m>#))? ${years}`,
      `(?<n>\\d+) (?<m>\\d+) ${years}`,
      '(?<n>\\d{1,2})(?: - (?<m>\\d{1,2}))? t',
    ),
    means: ({ groups, before, typed }) => {
      const said = inYears(groups)
      if (notYet.test(before)) return below(said)
      if (/\d\s+t$/i.test(typed) || lawTalk.test(before) || isVague(said)) return null
      return age(said && { ...said, approx: said.approx || roughly.test(before) })
    },
  },
  {
    said: wording('(?:#) (?:ngày|tuần|tháng) tuổi'),
    means: () => age({ least: 0, most: 0, approx: false }),
  },
  {
    said: wording(
      `${nameOfAge}(?<n>${young})(?: (?:(?:${to}|,) )?(?<m>${young}))?${goesOn}`,
      `${nameOfAge}(?<n>mười #)${goesOn}`,
      `${teenager}${goesOn}`,
    ),
    means: ({ groups }) => age(inYears(groups)),
  },
  {
    said: wording('lớp (?<n>#)(?! (?:tuổi|đứa|người|năm) )'),
    means: ({ groups: { n = '' } }) => inClass(countSaid(n)),
  },
  {
    said: wording(
      '(?:sinh|đẻ|sn)(?: (?:vào|ngày|năm|ngày (?<d>\\d{1,2}) / (?<mo>\\d{1,2}) /|(?<d2>\\d{1,2}) / (?<mo2>\\d{1,2}) /)){0,2} (?<y>(?:19|20)\\d\\d|(?<= (?:năm|sn) )\\d\\d)',
      '(?:sinh|đẻ)(?: ngày)? (?<d>\\d{1,2}) (?:tháng) (?<mo>\\d{1,2})(?: năm)? (?<y>(?:19|20)\\d\\d)',
    ),
    means: ({ groups, at }) => born(groups, at),
  },
  {
    said: wording('2 k (?<y>\\d{1,2})'),
    means: ({ groups: { y }, typed, at }) =>
      /^2k\d{1,2}$/i.test(typed) ? born({ y: String(2000 + Number(y)) }, at) : null,
  },
]

/** "hơn nó chục tuổi" is a distance. */
const isVague = (said: Said | null) => said?.approx === true && said.least === said.most

function inYears({ n = '', m }: Groups): Said | null {
  return m === undefined ? countSaid(n) : between(countSaid(n), countSaid(m))
}

function below(said: Said | null): Meaning<'age'> | null {
  return said && age({ least: said.least - 1, most: said.least - 1, approx: true })
}

/** Children enter class 1 in the year in which they turn six (general knowledge, unverified): class 8 is 13 to 14. */
function inClass(said: Said | null): Meaning<'age'> | null {
  if (!said || said.approx || said.least < 1 || said.most > 12) return null
  return age({ least: said.least + 5, most: said.most + 6, approx: true })
}

/** With the year alone the younger of the two ages comes first: it decides what must be done. */
function born({ d, mo, d2, mo2, y = '' }: Groups, at: Date): Meaning<'age'> | null {
  const today = dayOf(dayNumberAt(at))
  const year = y.length === 4 ? Number(y) : Number(y) + (Number(y) > today.year % 100 ? 1900 : 2000)
  const turns = today.year - year
  const [day, month] = [d ?? d2, mo ?? mo2].map(Number)
  if (!day || !month) return turns > 0 ? age({ least: turns - 1, most: turns, approx: true }) : null
  const had = numberOf({ year: today.year, month, day }) <= dayNumberAt(at)
  const years = had ? turns : turns - 1
  return age({ least: years, most: years, approx: false })
}

function age(said: Said | null): Meaning<'age'> | null {
  if (!said || !(said.least >= 0 && said.most <= eldest)) return null
  return { value: String(Math.floor(said.least)), detail: rangeOf(said) }
}

/** Ages: "14 tuổi", "15t", "mới 13", "lớp 8", "sinh năm 2010", "2k9". */
export function agesIn(reading: Reading, at: Date): FactOf<'age'>[] {
  return factsSaid('age', reading, sayings, at)
}
