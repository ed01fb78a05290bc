import { dayMs, dayOf, numberOf } from './day.ts'
import { solarOf } from './lunar.ts'

type Holiday = {
  id: string
  /** The day in its calendar; a lunar one is never in a leap month. */
  on: { calendar: 'solar' | 'lunar'; month: number; day: number }
  /** The first day off, counted from that day, and how many there are. */
  from: number
  days: number
}

/**
 * The days that are off whatever is decided. Not verified: the code is not among the references of the project,
 * the rows are general knowledge. Of the five days of Tết these four are off in either way in which the government
 * may set them (one day of the old year and four of the new, or two and three).
 */
export const publicHolidays: { source: string; verified: boolean; rows: readonly Holiday[] } = {
  source: 'Bộ luật Lao động 2019, Điều 112',
  verified: false,
  rows: [
    { id: 'new_year', on: { calendar: 'solar', month: 1, day: 1 }, from: 0, days: 1 },
    { id: 'tet', on: { calendar: 'lunar', month: 1, day: 1 }, from: -1, days: 4 },
    { id: 'hung_kings', on: { calendar: 'lunar', month: 3, day: 10 }, from: 0, days: 1 },
    { id: 'reunification', on: { calendar: 'solar', month: 4, day: 30 }, from: 0, days: 1 },
    { id: 'labour_day', on: { calendar: 'solar', month: 5, day: 1 }, from: 0, days: 1 },
    { id: 'national_day', on: { calendar: 'solar', month: 9, day: 2 }, from: 0, days: 1 },
  ],
}

/**
 * What is decided anew each year, as days like "2026-02-20". `extraDaysOff`: the fifth day of Tết, the day beside
 * 2 September, the Monday after a holiday on a weekend, swapped days. `workedDays`: days worked in exchange; a day
 * in both lists is worked. A day off that nobody entered counts as worked, so that a deadline comes out earlier.
 */
export type DecidedDays = { extraDaysOff: readonly string[]; workedDays: readonly string[] }

export const nothingDecided: DecidedDays = { extraDaysOff: [], workedDays: [] }

/** Whether the office works on a day: Monday to Friday without holidays, unless it was decided otherwise. */
export function isWorkday(number: number, { extraDaysOff, workedDays }: DecidedDays): boolean {
  const written = new Date(number * dayMs).toISOString().slice(0, 10)
  if (workedDays.includes(written)) return true
  return isWeekday(number) && !extraDaysOff.includes(written) && !holidaysOf(dayOf(number).year).has(number)
}

function isWeekday(number: number): boolean {
  const sundayOrSaturday = [0, 6]
  return !sundayOrSaturday.includes(new Date(number * dayMs).getUTCDay())
}

const computed = new Map<number, ReadonlySet<number>>()

/** The public holidays of a solar year. */
function holidaysOf(year: number): ReadonlySet<number> {
  const days = computed.get(year) ?? new Set(publicHolidays.rows.flatMap(row => daysOff(row, year)))
  computed.set(year, days)
  return days
}

/** Those of a lunar holiday lie in the solar year of the same number; outside the lunar calendar there are none. */
function daysOff({ on, from, days }: Holiday, year: number): number[] {
  const day = { year, month: on.month, day: on.day }
  const first = on.calendar === 'solar' ? day : solarOf({ ...day, leap: false })
  return first === null ? [] : Array.from({ length: days }, (_, at) => numberOf(first) + from + at)
}
