import fc from 'fast-check'
import { dayOf, numberOf } from '../../src/calendar/day.ts'
import type { SolarDay } from '../../src/calendar/lunar.ts'

/** "2026-02-17" → its parts. */
export function dayIn(text: string): SolarDay {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return { year, month, day }
}

/** The reverse of `dayIn`. */
export function written({ year, month, day }: SolarDay): string {
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

/** A moment by the clocks of Vietnam: "2026-08-03T09:00". */
export const vn = (text: string) => new Date(`${text}:00+07:00`)

export const someDay = fc
  .integer({ min: numberOf(dayIn('2020-01-01')), max: numberOf(dayIn('2060-12-31')) })
  .map(dayOf)

/** To the minute, so that falling on an edge of the office day is common. */
export const someMoment = fc
  .integer({ min: vn('2020-01-01T00:00').getTime() / 60_000, max: vn('2060-12-31T00:00').getTime() / 60_000 })
  .map(minute => new Date(minute * 60_000))

/** A moment, and another at most ten days later. */
export const twoMoments = fc
  .tuple(someMoment, fc.integer({ min: 0, max: 10 * 24 * 60 }))
  .map(([first, minutes]) => [first, new Date(first.getTime() + minutes * 60_000)] as const)
