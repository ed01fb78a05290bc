/** The one-time code that an officer gives to a staff member: eight digits, to be said over the phone. */
const length = 8

/** How long a code may be used. Milliseconds. */
export const staffCodeLife = 7 * 24 * 3_600_000

/** `randomInt(below)`: an unpredictable integer from 0 up to, not including, `below`. */
export function newStaffCode(randomInt: (below: number) => number): string {
  return Array.from({ length }, () => randomInt(10)).join('')
}

/** The eight digits in what a person typed ("mã: 1234 5678"); null when there are not just eight. */
export function staffCodeIn(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/\D/g, '')
  return digits.length === length ? digits : null
}
