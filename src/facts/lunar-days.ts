import { dayOf, numberOf } from '../calendar/day.ts'
import { lunarOf, solarOf } from '../calendar/lunar.ts'

/** The days on which a date of the lunar calendar falls in these lunar years. */
export function lunarDays(years: readonly number[], month: number, day: number): number[] {
  return years.flatMap(year => {
    const found = solarOf({ year, month, day, leap: false })
    return found ? [numberOf(found)] : []
  })
}

/** Where a day of the lunar month falls that is so many months from today's: -1, 0 or 1. Empty where it has no such day. */
export function lunarMonthDays(today: number, day: number, shifts: readonly number[] = [-1, 0, 1]): number[] {
  const { year } = dayOf(today)
  if (!(year > firstYear && year < lastYear)) return []
  const start = today - dayInMonth(today) + 1
  const starts: Record<number, number> = {
    [-1]: start - dayInMonth(start - 1),
    0: start,
    1: dayInMonth(start + 29) === 1 ? start + 29 : start + 30,
  }
  return shifts.map(shift => (starts[shift] as number) + day - 1).filter(one => dayInMonth(one) === day)
}

/** The years at both ends of the lunar calendar are left out, so that a month beside them is in it. */
const firstYear = 1900
const lastYear = 2199

const dayInMonth = (number: number) => lunarOf(dayOf(number)).day
