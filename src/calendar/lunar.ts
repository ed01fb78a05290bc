import { SearchMoonPhase, SearchSunLongitude, SunPosition } from 'astronomy-engine'
import { dayNumberAt, dayOf, midnightOf, numberOf, type SolarDay } from './day.ts'

export type { SolarDay }

/** A day of the Vietnamese lunar calendar. `leap`: in the second of two months with the same number. */
export type LunarDay = SolarDay & { leap: boolean }

type Month = { start: number; length: number; year: number; month: number; leap: boolean }

const firstYear = 1900
const lastYear = 2199

/** The lunar date of a day of the years 1900 to 2199; a RangeError for any other. */
export function lunarOf(day: SolarDay): LunarDay {
  const number = numberOf(day)
  const inYear = dayOf(number).year
  if (!isKnown(day.year) || !isKnown(inYear)) throw new RangeError('outside the lunar calendar')
  const { start, year, month, leap } = monthAt(number, inYear)
  return { year, month, day: number - start + 1, leap }
}

/** Null when the lunar calendar has no such day: no such leap month, no 30th, or a year outside 1900 to 2199. */
export function solarOf({ year, month, day, leap }: LunarDay): SolarDay | null {
  if (!isKnown(year) || !Number.isInteger(day) || day < 1) return null
  const months = monthsBefore(month >= 11 ? year + 1 : year)
  const found = months.find(one => one.year === year && one.month === month && one.leap === leap)
  return found && day <= found.length ? dayOf(found.start + day - 1) : null
}

const isKnown = (year: number) => Number.isInteger(year) && year >= firstYear && year <= lastYear

function monthAt(number: number, year: number): Month {
  const months = [...monthsBefore(year), ...monthsBefore(year + 1)]
  return months.findLast(({ start }) => start <= number) as Month
}

const computed = new Map<number, readonly Month[]>()

/** The twelve or thirteen months from month 11 of the year before up to month 10 of this one. */
function monthsBefore(year: number): readonly Month[] {
  const months = computed.get(year) ?? computeMonths(year)
  computed.set(year, months)
  return months
}

/**
 * The rules of the calendar: a month begins on the day of the new moon, and month 11 holds the winter solstice. Of
 * thirteen months between two solstices the first in which the sun enters no new twelfth of its way is a leap
 * month, numbered as the one before. Days are those of UTC+7, so that some years differ from the Chinese calendar
 * (1985, 2007, 2030). Until 1967 other calendars were kept in Vietnam; those years may differ from what was lived by.
 */
function computeMonths(year: number): Month[] {
  const starts = newMoonsBetween(eleventhMonth(year - 1), eleventhMonth(year))
  const months = starts.slice(1).map((next, at) => ({ start: starts[at] as number, next }))
  const leapAt =
    months.length === 13 ? months.findIndex(({ start, next }) => twelfth(start) === twelfth(next)) : 13
  return months.map(({ start, next }, at) => {
    const month = ((at < leapAt ? at + 10 : at + 9) % 12) + 1
    return { start, length: next - start, year: month >= 11 ? year - 1 : year, month, leap: at === leapAt }
  })
}

function newMoonsBetween(first: number, last: number): number[] {
  const days = [first]
  for (let day = first; day < last; days.push(day)) day = newMoon(day + 1, 40)
  return days
}

/** The day on which month 11 begins. */
function eleventhMonth(year: number): number {
  const solstice = SearchSunLongitude(270, midnightOf(numberOf({ year, month: 12, day: 1 })), 40)
  return newMoon(dayNumberAt(found(solstice).date) + 1, -40)
}

/** The day of the first new moon from the midnight at which a day begins, or of the last one before it. */
function newMoon(day: number, limitDays: number): number {
  return dayNumberAt(found(SearchMoonPhase(0, midnightOf(day), limitDays)).date)
}

/** In which twelfth of its yearly way the sun stands at the midnight at which a day begins. */
function twelfth(day: number): number {
  return Math.floor(SunPosition(midnightOf(day)).elon / 30)
}

function found<T>(result: T | null): T {
  if (result === null) throw new Error('the moon and the sun always come back')
  return result
}
