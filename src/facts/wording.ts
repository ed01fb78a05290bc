import { bare, settleTone, withoutTone } from '../triage/syllable.ts'
import { literal } from './reading.ts'
import { firstNumerals, laterNumerals } from './tables/numerals.ts'

/**
 * Patterns over the line of a reading are written as Vietnamese words with regular-expression signs around them.
 * Each word is found with its marks, without its tone, and without any mark; `!mốt` only with its marks. `#` is a
 * number in digits or words. A match begins with the space before its first word and ends before a space.
 */
export function wording(...phrases: readonly string[]): RegExp {
  return new RegExp(` (?:${phrases.map(source).join('|')})(?= )`, 'gu')
}

/** The same, for what stands right before a match. */
export function endsWith(...phrases: readonly string[]): RegExp {
  return new RegExp(` (?:${phrases.map(source).join('|')}) $`, 'u')
}

/** The same, for what stands right after a match. */
export function beginsWith(...phrases: readonly string[]): RegExp {
  return new RegExp(`^ (?:${phrases.map(source).join('|')}) `, 'u')
}

/** One of several words or phrases of a table, the longest first: "đô la" before "đô". */
export function oneOf(phrases: readonly string[]): string {
  return `(?:${[...phrases].sort((a, b) => b.length - a.length).join('|')})`
}

const pieces = /\\p\{[^}]+\}|\\.|\(\?<\w+>|\(\?<?[:=!]|\[[^\]]*\]|#|!?[\p{L}\p{M}]+/gu

function source(phrase: string): string {
  return phrase.normalize('NFC').replace(pieces, piece => {
    if (piece === '#') return number
    if (piece.startsWith('!')) return settleTone(piece.slice(1))
    return /^\p{L}/u.test(piece) ? anyOf(spellings(piece)) : piece
  })
}

/** How a word may stand in the line. */
function spellings(word: string): string[] {
  return bare(word) === word ? [word, word + literal] : formsOf(word)
}

/** A word with its marks, without its tone, and without any mark; forms that are other words left out. */
export function formsOf(word: string): string[] {
  const settled = settleTone(word.normalize('NFC'))
  const forms = [settled, withoutTone(settled), bare(settled)]
  return [...new Set(forms)].filter(form => form === settled || !others.has(form))
}

/** Values by each form of the words that they are listed under. */
export function byForm<T>(words: Record<string, T>): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(words).flatMap(([word, value]) => formsOf(word).map(form => [form, value] as const)),
  )
}

/** All forms of words that are separated by spaces. */
export function formsIn(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').flatMap(formsOf))
}

/** Whoever writes these did not forget the tone of another word. */
const others = new Set(['tôi', 'bên', 'đưa', 'đông', 'tê', 'thư', 'môt'])

const anyOf = (forms: readonly string[]) => (forms.length === 1 ? String(forms[0]) : `(?:${forms.join('|')})`)

const oneNumeral = (words: Record<string, string>) => anyOf(Object.keys(words).flatMap(spellings))

const number = `(?:\\d+(?:[.,]\\d+)*|${oneNumeral(firstNumerals)}(?: ${oneNumeral(laterNumerals)}){0,6})`
