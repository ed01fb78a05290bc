import { dayNumberAt, dayOf, numberOf } from '../calendar/day.ts'
import { fold } from '../shared/fold.ts'
import { dayMeant, hourAt, mondayOf, monthsAfter } from './day-meaning.ts'
import { quantitySaid } from './number.ts'
import type { Groups, Match, Meaning, Saying } from './sayings.ts'
import { current, last, namedDays, next, parts, shortUnits, units } from './tables/day-words.ts'
import { byForm, oneOf, wording } from './wording.ts'

const anyUnit = `(?<unit>${oneOf(Object.keys(units))})`
const anyShortUnit = `(?<unit>${oneOf(Object.keys(shortUnits))})`
const rough = '(?:(?<rough>hơn|gần|khoảng|tầm|chừng|cỡ|độ|ngót) )'
const edge = '(?:(?<edge>đầu|giữa|cuối) )'
const which = `(?:(?<next>${next})|(?<last>${last})|(?<current>${current}))`

/** Days told by their distance from now. */
export const relativeDays: readonly Saying<'day'>[] = [
  ...namedDays.map(({ said, offset, approx }) => ({
    said: wording(...said),
    means: (match: Match) => named(match, offset, approx),
  })),
  {
    said: wording(
      `(?<! (?:ngày|mùng|mồng) )${rough}?(?<n>#)(?: (?:-|,|đến|tới|hoặc|hay) (?<m>#))? ${anyUnit} (?:(?<ahead>nữa|tới)|(?<ago>trước|nay|rồi|ni|trc|lại đây))(?! rồi )`,
      `(?<rough>hơn|gần|ngót|cả|suốt) ${anyUnit} (?:(?<ahead>nữa)|(?<ago>nay|rồi|ni))`,
      `(?:cách đây|cách nay) ${rough}?(?<n>#) ${anyUnit}`,
    ),
    means: counted,
  },
  {
    said: wording(`(?<n>#) ${anyShortUnit} (?:đồng hồ )?(?:(?<ahead>nữa)|(?<ago>trước))`),
    means: hoursAway,
  },
  { said: wording(`${edge}?tuần ${which}`, '(?<edge>đầu|giữa|cuối) tuần'), means: inWeek },
  { said: wording(`${edge}?tháng ${which}`, '(?<edge>đầu|giữa|cuối) tháng(?! #)'), means: inMonth },
  {
    said: wording(`${edge}?năm (?:(?<last>ngoái|trước)|(?<next>sau|tới))`, '(?<next>sang năm|qua năm)'),
    means: inYear,
  },
]

function named({ groups, typed, before, at }: Match, offset: number, approx = false): Meaning<'day'> | null {
  // "Mai" inside a sentence is a name.
  if (/^M(?:ai|ốt)$/u.test(typed) && !/(?:^|[.!?¶,:-]) $/u.test(before)) return null
  const ends = groups.part === undefined ? 24 : endOf(groups.part)
  const over = offset === 0 && ends <= hourAt(at)
  return dayMeant(dayNumberAt(at) + offset, at, { ...(over ? { direction: 'past' } : {}), approx })
}

const hours = new Map(Object.entries(parts).map(([part, end]) => [fold(part), end]))

const endOf = (part: string) => hours.get(fold(part)) ?? 24

const unitOf = byForm(units)
const shortUnitOf = byForm(shortUnits)

function counted({ groups, at }: Match): Meaning<'day'> | null {
  const unit = unitOf.get(groups.unit ?? '')
  const amount = amountOf(groups)
  if (!unit || !amount || amount.least > 1000) return null
  const sign = groups.ahead ? 1 : -1
  const today = dayNumberAt(at)
  const { least } = amount
  const day =
    unit.months && Number.isInteger(least)
      ? monthsAfter(today, sign * least * unit.months)
      : today + sign * Math.round(least * (unit.days ?? (unit.months ?? 0) * 30))
  return dayMeant(day, at, {
    direction: sign > 0 ? 'future' : 'past',
    approx: amount.approx || unit.rough === true || groups.rough !== undefined || groups.m !== undefined,
  })
}

function amountOf({ n, rough: about }: Groups): { least: number; approx: boolean } | null {
  if (n === undefined) return about === undefined ? null : { least: 1, approx: true }
  return quantitySaid(n)
}

function hoursAway({ groups, at }: Match): Meaning<'day'> | null {
  const hours = shortUnitOf.get(groups.unit ?? '')
  const amount = amountOf(groups)
  if (!hours || !amount) return null
  const sign = groups.ahead ? 1 : -1
  const then = new Date(at.getTime() + sign * amount.least * hours * 3_600_000)
  return dayMeant(dayNumberAt(then), at, { direction: sign > 0 ? 'future' : 'past' })
}

const isEdge = (said = '', word: string) => fold(said) === fold(word)
const shiftOf = ({ next: ahead, last: ago }: Groups) => (ahead ? 1 : ago ? -1 : 0)

/** A stretch of days is dated by its first day that is not over; one in the past by its first. */
function stretch(first: number, end: number, at: Date, shift: number): Meaning<'day'> | null {
  const today = dayNumberAt(at)
  const day = shift < 0 || end < today ? first : Math.max(first, today)
  return dayMeant(day, at, { approx: true })
}

function inWeek({ groups, at }: Match): Meaning<'day'> | null {
  const shift = shiftOf(groups)
  const monday = mondayOf(dayNumberAt(at)) + 7 * shift
  if (isEdge(groups.edge, 'cuối')) return stretch(monday + 5, monday + 6, at, shift)
  if (isEdge(groups.edge, 'giữa')) return stretch(monday + 2, monday + 3, at, shift)
  return stretch(monday, monday + (groups.edge ? 1 : 6), at, shift)
}

function inMonth({ groups, at }: Match): Meaning<'day'> | null {
  const shift = shiftOf(groups)
  if (shift === 0 && !groups.edge) return null
  const { year, month } = dayOf(dayNumberAt(at))
  const on = (day: number) => numberOf({ year, month: month + shift, day })
  const end = numberOf({ year, month: month + shift + 1, day: 0 })
  if (isEdge(groups.edge, 'cuối')) return stretch(on(25), end, at, shift)
  if (isEdge(groups.edge, 'giữa')) return stretch(on(14), on(16), at, shift)
  return stretch(on(1), groups.edge ? on(5) : end, at, shift)
}

function inYear({ groups, at }: Match): Meaning<'day'> | null {
  const shift = shiftOf(groups)
  const { year } = dayOf(dayNumberAt(at))
  const on = (month: number) => numberOf({ year: year + shift, month, day: 1 })
  const month = isEdge(groups.edge, 'cuối') ? 11 : isEdge(groups.edge, 'giữa') ? 6 : 1
  return stretch(on(month), on(month), at, shift)
}
