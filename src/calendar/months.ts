import { dayMs, dayOf, localOf, momentOf, numberOf } from './day.ts'

/** The same day and hour so many months later in Vietnam; where that month has no such day, the end of its last. */
export function afterMonths(from: Date, months: number): Date {
  const local = localOf(from)
  const number = Math.floor(local / dayMs)
  const { year, month, day } = dayOf(number)
  const last = numberOf({ year, month: month + months + 1, day: 0 })
  const same = numberOf({ year, month: month + months, day })
  return momentOf(same > last ? (last + 1) * dayMs : same * dayMs + (local - number * dayMs))
}
