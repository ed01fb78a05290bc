import { firstNumerals, laterNumerals } from './tables/numerals.ts'
import { byForm } from './wording.ts'

/** What a number says: `most` differs from `least` for "năm sáu", "14,15". */
export type Said = { least: number; most: number; approx: boolean }

const codes = byForm({ ...firstNumerals, ...laterNumerals })

/** How many: "12", "1.200", "mười hai", "hai ba", "13,14", "mấy chục"; null for what is no count. */
export function countSaid(said: string): Said | null {
  return /^\d/.test(said) ? digitCount(said) : wordCount(said)
}

/** How much: as a count, but a comma or point may stand before a fraction. */
export function quantitySaid(said: string): Said | null {
  if (!/^\d/.test(said)) return wordCount(said)
  const amount = isGrouped(said) ? withoutGroups(said) : Number(said.replace(',', '.'))
  return Number.isFinite(amount) ? exactly(amount) : null
}

const isGrouped = (said: string) => /^\d{1,3}(?:[.,]\d{3})+$/.test(said)
const withoutGroups = (said: string) => Number(said.replaceAll(/[.,]/g, ''))
const exactly = (amount: number): Said => ({ least: amount, most: amount, approx: false })

function digitCount(said: string): Said | null {
  if (isGrouped(said)) return exactly(withoutGroups(said))
  const parts = said.split(/[.,]/).map(Number)
  const least = parts[0] as number
  return parts.every((part, at) => part === least + at) ? upTo(least, least + parts.length - 1) : null
}

const upTo = (least: number, most: number): Said => ({ least, most, approx: most > least })

const oneNumber =
  /(?:(?<hundreds>[1-9S]?)H)?(?:L?(?<tens>[1-9S]?)T|(?<ten>X))?(?:(?<link>L?)(?<unit>[1-9S](?![TH])))?(?<half>F?)/y

function wordCount(said: string): Said | null {
  const code = coded(said.split(' '))
  const found: number[] = []
  for (let at = 0; at < code.length; ) {
    oneNumber.lastIndex = at
    const { 0: match = '', groups = {} } = oneNumber.exec(code) ?? {}
    if (match === '') return null
    found.push(sumOf(groups))
    at += match.length
  }
  const [least, most = least] = found
  if (least === undefined || most === undefined || found.length > 2 || most < least) return null
  const vague = /S|(?<![1-9S])[TH]/.test(code)
  return { least, most, approx: vague || most > least }
}

/** Without marks "mười" and "mươi" look alike: it is ten unless a digit stands before that does not follow a ten. */
function coded(words: readonly string[]): string {
  let code = ''
  for (const word of words) {
    const next = codes.get(word) ?? '?'
    code += word === 'muoi' ? (/(?<!X)[1-9]$/.test(code) ? 'T' : 'X') : next
  }
  return code
}

const few = 2
const digit = (code: string) => (code === 'S' ? few : code === '' ? 1 : Number(code))

function sumOf({ hundreds, tens, ten, link, unit, half }: Record<string, string | undefined>): number {
  let value = 0
  if (hundreds !== undefined) value += digit(hundreds) * 100
  if (tens !== undefined) value += digit(tens) * 10
  if (ten) value += 10
  const tensFollow = hundreds !== undefined && tens === undefined && !ten && !link
  if (unit) value += digit(unit) * (tensFollow ? 10 : 1)
  if (half) value += tens !== undefined ? 5 : hundreds !== undefined ? 50 : 0.5
  return value
}

/** What stands between two ends of a range. */
export const to = '(?:-|–|~|đến|tới|hoặc|hay)'

/** From one number to another: null unless the second is the larger. */
export function between(first: Said | null, last: Said | null): Said | null {
  if (!first || !last || last.least <= first.least) return null
  return { least: first.least, most: last.most, approx: true }
}

/** How the details of a fact tell a range and an estimate. */
export function rangeOf({ least, most, approx }: Said): { atMost?: string; approx?: true } {
  return { ...(most > least ? { atMost: String(most) } : {}), ...(approx ? { approx: true } : {}) }
}
