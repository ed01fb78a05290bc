import { dayNumberAt, dayOf, localOf, numberOf, type SolarDay } from '../calendar/day.ts'
import type { Details } from './fact.ts'
import type { Meaning } from './sayings.ts'

/** Where the words before and after point: "từ 12/8", "12/8 tới". */
export type Hint = 'past' | 'future' | null

type More = { direction?: 'past' | 'future'; calendar?: 'lunar'; approx?: boolean }

/** A day, as its number since 1970, told from the moment of the message. */
export function dayMeant(number: number, at: Date, more: More = {}): Meaning<'day'> | null {
  const { year, month, day } = dayOf(number)
  if (!(year >= 1900 && year <= 2199)) return null
  const pad = (part: number) => String(part).padStart(2, '0')
  const detail: Details['day'] = {
    direction: more.direction ?? (number < dayNumberAt(at) ? 'past' : 'future'),
  }
  if (more.calendar) detail.calendar = more.calendar
  if (more.approx) detail.approx = true
  return { value: `${year}-${pad(month)}-${pad(day)}`, detail }
}

/** The hour of the day in Vietnam, with its fraction. */
export function hourAt(at: Date): number {
  return (localOf(at) / 3_600_000) % 24
}

/** The Monday of the week of a day. 1 January 1970, day 0, was a Thursday. */
export function mondayOf(number: number): number {
  return number - weekdayOf(number)
}

/** From Monday, 0. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7
}

/** So many months later; the last day of that month where it has no such day. */
export function monthsAfter(number: number, months: number): number {
  const { year, month, day } = dayOf(number)
  const end = numberOf({ year, month: month + months + 1, day: 0 })
  return Math.min(numberOf({ year, month: month + months, day }), end)
}

/** Is it in the calendar? 31 April is not. */
export function isReal({ year, month, day }: SolarDay): boolean {
  const back = dayOf(numberOf({ year, month, day }))
  return back.year === year && back.month === month && back.day === day
}

/** Of the days that fit, the last one on the hinted side of today, otherwise the nearest; of equals the later. */
export function likeliest(days: readonly number[], today: number, hint: Hint): number | null {
  const fitting = days.filter(day =>
    hint === 'past' ? day <= today : hint === 'future' ? day >= today : true,
  )
  const sorted = [...fitting].sort((a, b) => Math.abs(a - today) - Math.abs(b - today) || b - a)
  return sorted[0] ?? null
}
