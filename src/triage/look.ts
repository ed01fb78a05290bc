import { asTyped, type Reading } from './read.ts'
import { findIn, type Search, type Sign, searchesIn } from './signs/signs.ts'

/** Asks a text for a sign: the words that show it, as typed, or null. Each sign is sought once, when first asked. */
export type Look = (sign: Sign) => string | null

export function look(reading: Reading): Look {
  const known = new Map<Sign, string | null>()
  const searches = searchesIn(reading.line)
  const see: Look = sign => {
    const before = known.get(sign)
    if (before !== undefined) return before
    const words = sign === 'over' ? over(see) : firstOf(reading, searches.get(sign) ?? [])
    known.set(sign, words)
    return words
  }
  return see
}

function firstOf(reading: Reading, searches: readonly Search[]): string | null {
  for (const search of searches) {
    const match = findIn(reading.line, search)
    if (match) return asTyped(reading, match.index + 1, match[0].length - 1)
  }
  return null
}

function over(see: Look): string | null {
  return anyOf(see, ['rightNow', 'soon', 'pleaStrong']) ? null : see('longAgo')
}

/** Does any of these signs show? */
export function anyOf(see: Look, wanted: readonly Sign[]): boolean {
  return wanted.some(sign => see(sign) !== null)
}
