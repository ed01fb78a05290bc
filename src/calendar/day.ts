/** A day of the Gregorian calendar in Vietnam (UTC+7, without summer time). */
export type SolarDay = { year: number; month: number; day: number }

export const hourMs = 3_600_000
export const dayMs = 24 * hourMs

const offset = 7 * hourMs

/** Days since 1 January 1970. A day that is not in the calendar, as 30 February, is the one so many days later. */
export function numberOf({ year, month, day }: SolarDay): number {
  return Date.UTC(year, month - 1, day) / dayMs
}

export function dayOf(number: number): SolarDay {
  const at = new Date(number * dayMs)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}

/** The day on which a moment falls, as a number. */
export function dayNumberAt(at: Date): number {
  return Math.floor(localOf(at) / dayMs)
}

/** The moment at which a day begins. */
export function midnightOf(number: number): Date {
  return momentOf(number * dayMs)
}

/** Milliseconds since 1970 as a clock in Vietnam shows them: a midnight there is a whole multiple of a day. */
export function localOf(at: Date): number {
  return at.getTime() + offset
}

export function momentOf(local: number): Date {
  return new Date(local - offset)
}
