import { wordsOf } from './pattern.ts'
import type { Reading } from './read.ts'
import { type Sign, signs } from './signs/signs.ts'

/** Asks a text for a sign: the words that show it, as typed, or null. Each sign is sought once, when first asked. */
export type Look = (sign: Sign) => string | null

export function look(reading: Reading): Look {
  const known = new Map<Sign, string | null>()
  const see: Look = sign => {
    const before = known.get(sign)
    if (before !== undefined) return before
    const words = sign === 'over' ? over(see) : wordsOf(reading, signs[sign])
    known.set(sign, words)
    return words
  }
  return see
}

function over(see: Look): string | null {
  return anyOf(see, ['rightNow', 'soon', 'pleaStrong']) ? null : see('longAgo')
}

/** Does any of these signs show? */
export function anyOf(see: Look, wanted: readonly Sign[]): boolean {
  return wanted.some(sign => see(sign) !== null)
}
