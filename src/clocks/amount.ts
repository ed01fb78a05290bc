import { dayMs, hourMs } from '../calendar/day.ts'
import type { DecidedDays } from '../calendar/holidays.ts'
import { afterMonths } from '../calendar/months.ts'
import { afterWorkingDays, afterWorkingHours } from '../calendar/working-time.ts'

/** How long a clock runs. "At once" is zero hours. */
export type Amount = readonly [
  count: number,
  unit: 'minutes' | 'hours' | 'days' | 'months' | 'working hours' | 'working days',
]

/** When a clock that began at a moment is due. Days are of 24 hours: due at the hour at which they began. */
export function dueAfter(from: Date, [count, unit]: Amount, decided: DecidedDays): Date {
  switch (unit) {
    case 'minutes':
      return later(from, count * (hourMs / 60))
    case 'hours':
      return later(from, count * hourMs)
    case 'days':
      return later(from, count * dayMs)
    case 'months':
      return afterMonths(from, count)
    case 'working hours':
      return afterWorkingHours(from, count, decided)
    case 'working days':
      return afterWorkingDays(from, count, decided)
  }
}

const later = (from: Date, ms: number) => new Date(from.getTime() + ms)
