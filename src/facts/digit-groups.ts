import type { Reading, Token } from './reading.ts'
import { spokenDigits } from './tables/numerals.ts'
import { byForm } from './wording.ts'

/**
 * A group of digits in a text: typed, read out ("không chín"), or with the letter o for zero. `joined`: only spaces,
 * points and the like stand between it and the group before. `at`, `end`: its place in the line.
 */
export type DigitGroup = {
  digits: string
  spoken: boolean
  plus: boolean
  joined: boolean
  at: number
  end: number
  from: number
  to: number
}

const digitOf = byForm(spokenDigits)
const separators = new Set(['.', ',', '-', '–', '—', '·', '(', ')', '/', '_'])

export function digitGroupsIn({ text, tokens }: Reading): DigitGroup[] {
  const groups: DigitGroup[] = []
  let joined = false
  let plus = false
  for (const token of tokens) {
    const digits = digitsOf(token, text, joined)
    if (digits !== null) {
      const spoken = digitOf.has(token.word)
      const { at, from, to, word } = token
      groups.push({
        digits,
        spoken,
        plus,
        joined,
        at,
        end: at + word.length,
        from,
        to,
      })
    }
    plus = token.word === '+'
    joined = !plus && (digits !== null || (joined && separators.has(token.word)))
  }
  return groups
}

function digitsOf({ word, from, to }: Token, text: string, joined: boolean): string | null {
  if (/^\d/.test(word)) return word.replaceAll(/[.,]/g, '')
  const isZeros =
    to - from <= 4 && /^[oO]+$/.test(text.slice(from, to)) && (joined || /^\d/.test(text.charAt(to)))
  return isZeros ? '0'.repeat(to - from) : (digitOf.get(word) ?? null)
}
