import { dayNumberAt, numberOf } from '../calendar/day.ts'
import { fold } from '../shared/fold.ts'
import { lunarMonth, yearOf, yearsAround } from './dates.ts'
import { dayMeant, type Hint, likeliest } from './day-meaning.ts'
import { lunarDays } from './lunar-days.ts'
import { countSaid } from './number.ts'
import type { Match, Meaning, Saying } from './sayings.ts'
import { endsWith, wording } from './wording.ts'

const lead = '(?<= (?:từ|hồi|đến|tới|vào|trong|sang|ra|hôm|khoảng|tầm) )'
const edge = '(?<edge>đầu|giữa|cuối)'
const month = 'tháng (?<month>#|giêng|chạp)'
const year = '(?:năm|[/]) (?<year>(?:19|20)\\d\\d|nay|ngoái|sau|tới)'

/** Months and years, dated by their first day, a part of a month by its own: "từ tháng 8", "tháng 2 năm ngoái", "hồi 2019". */
export const monthSayings: readonly Saying<'day'>[] = [
  {
    said: wording(`${lead}${month}`, `(?:${edge} )?${month} ${year}`, `${edge} ${month}`),
    means: firstOfMonth,
  },
  {
    said: wording(
      '(?<= (?:từ|hồi|từ năm|hồi năm) )(?<year>(?:19|20)\\d\\d)',
      '(?<! (?:sinh|đẻ|sn|từ|hồi) )năm (?<year>(?:19|20)\\d\\d)',
    ),
    means: ({ groups, at }) =>
      dayMeant(numberOf({ year: Number(groups.year), month: 1, day: 1 }), at, { approx: true }),
  },
]

const ahead = endsWith('(?:đến|tới|sang|ra)')
const goneBy = endsWith('(?:từ|hồi|hôm)')

function firstOfMonth({ groups, before, at }: Match): Meaning<'day'> | null {
  const said = groups.month ?? ''
  const lunar = lunarMonth(said)
  const number = lunar ?? countSaid(said)?.least ?? 0
  if (number < 1 || number > 12) return null
  const told = yearOf(groups.year, at)
  const years = told ? [told] : yearsAround(at)
  const days = lunar
    ? lunarDays(years, number, 1)
    : years.map(one => numberOf({ year: one, month: number, day: 1 }))
  const hint: Hint = told ? null : ahead.test(before) ? 'future' : goneBy.test(before) ? 'past' : null
  const day = likeliest(days, dayNumberAt(at), hint)
  const later = { giua: 14, cuoi: 24 }[fold(groups.edge ?? '')] ?? 0
  return day === null
    ? null
    : dayMeant(day + later, at, { ...(lunar ? { calendar: 'lunar' } : {}), approx: true })
}
