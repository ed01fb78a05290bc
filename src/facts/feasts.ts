import { dayNumberAt, numberOf } from '../calendar/day.ts'
import { hintOf, lunarMonth, yearsAround } from './dates.ts'
import { dayMeant, type Hint, likeliest } from './day-meaning.ts'
import { lunarDays, lunarMonthDays } from './lunar-days.ts'
import { countSaid } from './number.ts'
import type { Match, Meaning, Saying } from './sayings.ts'
import { current, last, next } from './tables/day-words.ts'
import { wording } from './wording.ts'

const which = '(?: (?:(?<next>này|tới|sau|năm sau)|(?<last>vừa rồi|năm ngoái|trước|rồi)))?'

/** Days of the lunar year by their names: "rằm tháng 7", "29 tết", "giao thừa", "trung thu". */
export const feastSayings: readonly Saying<'day'>[] = [
  {
    said: wording(
      `(?:(?:(?:ngày|hôm|đêm|tối|sáng) )rằm|!rằm) (?:(?<next>tới|sau)|(?<last>${last})|(?<current>này))`,
      `(?:(?:ngày|hôm|đêm|tối|sáng) )?!rằm(?: tháng (?:(?<month>#|giêng|chạp)|(?<next>${next})|(?<last>${last})|(?<current>${current})))?`,
      '(?:(?:ngày|hôm|đêm|tối|sáng) )rằm',
      'rằm tháng (?:(?<month>#|giêng|chạp))',
    ),
    means: fullMoon,
  },
  {
    said: wording(`(?:(?:ngày|hôm|chiều|tối|đêm|sáng) )?(?<early>(?:mùng|mồng) )?(?<day>#) tết${which}`),
    means: dayOfTet,
  },
  {
    said: wording(`(?:(?:đêm|tối|hôm) )?giao thừa${which}`),
    means: match => feast(match, 1, 1, { shift: -1 }),
  },
  {
    said: wording(
      `(?:trước|sau|qua|ra|hết|gần|tới|đến|hôm|dịp|từ|hồi|ăn|nghỉ|cận|giáp|về|đầu|cuối) tết(?: (?:nguyên đán|âm lịch|ta))?${which}(?! (?:tây|dương|trung|đoan) )`,
    ),
    means: match => feast(match, 1, 1, { approx: true }),
  },
  {
    said: wording(`(?:(?:rằm|tết|hôm|đêm|tối|dịp) )?trung thu${which}`),
    means: match => feast(match, 8, 15),
  },
  { said: wording('(?:(?:sau|qua|hôm|dịp|nghỉ) )?tết (?:tây|dương|dương lịch)'), means: newYear },
]

const sideOf = (match: Match): Hint =>
  match.groups.next ? 'future' : match.groups.last ? 'past' : hintOf(match)

function lunar(days: readonly number[], match: Match, hint: Hint, approx = false): Meaning<'day'> | null {
  const number = likeliest(days, dayNumberAt(match.at), hint)
  return number === null ? null : dayMeant(number, match.at, { calendar: 'lunar', approx })
}

function feast(
  match: Match,
  month: number,
  day: number,
  { shift = 0, approx = false } = {},
): Meaning<'day'> | null {
  const days = lunarDays(yearsAround(match.at), month, day).map(number => number + shift)
  return lunar(days, match, sideOf(match), approx)
}

/** The fifteenth of a lunar month. */
function fullMoon(match: Match): Meaning<'day'> | null {
  const { groups, at } = match
  const today = dayNumberAt(at)
  const said = groups.month ?? ''
  if (said !== '') {
    const month = lunarMonth(said) ?? countSaid(said)?.least ?? 0
    return month >= 1 && month <= 12
      ? lunar(lunarDays(yearsAround(at), month, 15), match, hintOf(match))
      : null
  }
  const shift = groups.next ? 1 : groups.last ? -1 : groups.current ? 0 : null
  const days = lunarMonthDays(today, 15, shift === null ? undefined : [shift])
  return lunar(days, match, shift === null ? hintOf(match) : null)
}

/** "mùng 3 tết" is in the new year, "29 tết" at the end of the old; a short year has no 30th. */
function dayOfTet(match: Match): Meaning<'day'> | null {
  const day = countSaid(match.groups.day ?? '')?.least ?? 0
  if (match.groups.early) return day >= 1 && day <= 15 ? feast(match, 1, day) : null
  if (day < 20 || day > 30) return null
  const years = yearsAround(match.at)
  const days = years.flatMap(year => {
    const found = lunarDays([year], 12, day)
    return found.length > 0 ? found : lunarDays([year], 12, day - 1)
  })
  return lunar(days, match, sideOf(match))
}

function newYear(match: Match): Meaning<'day'> | null {
  const days = yearsAround(match.at).map(year => numberOf({ year, month: 1, day: 1 }))
  const number = likeliest(days, dayNumberAt(match.at), sideOf(match))
  return number === null ? null : dayMeant(number, match.at)
}
