import { fold } from '../src/shared/fold.ts'
import { decide } from '../src/triage/decide.ts'
import { read } from '../src/triage/read.ts'

/** Somebody whom the writer knows or saw, the writer included. Folded. */
const somebody =
  /\b(?:em|chau|con|toi|minh|chung toi|vo|chong|me|bo|nha (?:toi|em|minh|ben)|hang xom|trong (?:xom|thon|nhom)|(?:co|thay) (?:mot|nguoi|ba|ong|co|thang|con|dua|may|nhom|xe)|no|ho)\b/u

/** Phrases of the subject that only look like somebody once the tone marks are off: con nuôi, mang thai hộ, hồ sơ. */
const ofTheSubject =
  /\b(?:tre em|con nuoi|nuoi con|(?:lay|cuoi) (?:chong|vo)|thai ho|(?:bao|giam) ho|ho (?:so|tro|chieu|tich)|(?:mon|ep|bat|tra|mac) no|no quan)\b/gu

const asks =
  /\?|\b(?:gi|sao|nao|ai|bao nhieu|bao lau|bao gio|may nam|o dau|lam the nao|phai khong|khong a|khong nhi|khong vay)\b|\bkhong\W*$|^\W*(?:what|how|when|where|who|why|is|are|can|do|does|should)\b/u
const onlyUnsure = /\bkhong (?:biet|ro|hieu)\b/u

const serious = new Set(['P0', 'P1', 'P2'])

/**
 * Whether words tell of somebody instead of asking about the subject: then no ready text answers them, and they must
 * reach an officer. In doubt they tell: a needless turn to the menu costs a tap, a story taken for a question is lost.
 */
export function tellsOfSomebody(words: string): boolean {
  const reading = read(words)
  const line = fold(reading.line)
  if (!somebody.test(line.replace(ofTheSubject, ' '))) return false
  const isQuestion = asks.test(line) && !onlyUnsure.test(line)
  return !isQuestion || decide(reading).fired.some(({ rule }) => serious.has(rule.floor))
}
