import { dayMs, hourMs, localOf, momentOf } from './day.ts'
import { type DecidedDays, isWorkday } from './holidays.ts'

/** Office time in Vietnam, without a lunch break. Ours, to be agreed with the commune. */
const opens = 7.5 * hourMs
const closes = 17 * hourMs

/** The moment at which so many hours of office time have passed. */
export function afterWorkingHours(from: Date, hours: number, decided: DecidedDays): Date {
  return afterOfficeTime(from, hours * hourMs, decided)
}

/** The moment at which so many full days of office time have passed: Monday 10:00 and two days is Wednesday 10:00. */
export function afterWorkingDays(from: Date, days: number, decided: DecidedDays): Date {
  return afterOfficeTime(from, days * (closes - opens), decided)
}

function afterOfficeTime(from: Date, amount: number, decided: DecidedDays): Date {
  let local = localOf(from)
  if (Number.isNaN(local)) throw new RangeError('not a moment')
  for (let left = amount; ; ) {
    const day = Math.floor(local / dayMs)
    const begin = Math.max(local, day * dayMs + opens)
    const rest = isWorkday(day, decided) ? Math.max(0, day * dayMs + closes - begin) : 0
    if (left <= rest) return momentOf(begin + left)
    left -= rest
    local = (day + 1) * dayMs
  }
}
