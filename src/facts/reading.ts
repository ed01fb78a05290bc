import { fromTelex, isAscii, isSyllable, settleTone } from '../triage/syllable.ts'

/**
 * A text made ready for patterns. `line`: its tokens with one space around each: words in lower case with their tone
 * at the end, numbers with the points and commas inside them, every other sign alone, `¶` for a new line. A word
 * without marks in a text that otherwise has them means itself and carries `literal`.
 */
export type Reading = { text: string; line: string; tokens: readonly Token[] }

/** `at`: its place in the line; `from`, `to`: its place in the text. */
export type Token = { word: string; at: number; from: number; to: number }

/** Follows a word that was typed without marks on purpose: "sau" in a toned text is not "sáu". */
export const literal = '·'

const token =
  /[\p{L}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]+|[\d０-９]+(?:[.,][\d０-９]+)*(?:\ufe0f|\u20e3)*|\n+|\S/gu
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]|\ufe0f|\u20e3/g

/** Reads a text once, for all kinds of facts. */
export function read(text: string): Reading {
  const typed = [...text.matchAll(token)].map(({ 0: word, index }) => ({
    word: word.startsWith('\n') ? '¶' : plainly(word),
    from: index,
    to: index + word.length,
  }))
  const toned = hasTones(typed.map(({ word }) => word))
  const tokens: Token[] = []
  const line: string[] = []
  let at = 1
  for (const { word, from, to } of typed) {
    if (word === '') continue
    const meant = toned ? word : untyped(word)
    const shown = toned && meansItself(word) ? word + literal : meant
    tokens.push({ word: meant, at, from, to })
    line.push(shown)
    at += shown.length + 1
  }
  return { text, line: ` ${line.join(' ')} `, tokens }
}

/** The stretch of the text that a stretch of the line stands for; it begins and ends with a token. */
export function spanOf({ tokens }: Reading, at: number, end: number): { from: number; to: number } {
  const tokenAt = (place: number) => tokens[firstIndex(tokens, token => token.at > place) - 1] as Token
  return { from: tokenAt(at).from, to: tokenAt(end - 1).to }
}

/** The index of the first token for which something holds that holds for all after it too. */
export function firstIndex(tokens: readonly Token[], holds: (token: Token) => boolean): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(tokens[middle] as Token)) high = middle
    else low = middle + 1
  }
  return low
}

function plainly(word: string): string {
  const lower = word.replace(unseen, '').normalize('NFKC').toLowerCase()
  return settleTone(lower).replace(/(\p{L})\1{2,}/gu, '$1')
}

const letters = /^[a-z]+$/

function hasTones(words: readonly string[]): boolean {
  let toned = 0
  let plain = 0
  for (const word of words) {
    if (letters.test(word)) plain++
    else if (/^\p{L}/u.test(word)) toned++
  }
  return toned > 0 && toned >= (toned + plain) * 0.45
}

/** An ending that demands a tone (mot, thuoc) was typed without it by slip. */
const stopped = /(?:c|ch|p|t)$/

function meansItself(word: string): boolean {
  return letters.test(word) && !stopped.test(word)
}

const longestSyllableInKeys = 9

/** Raw keystrokes of a Vietnamese keyboard as the word they mean: ngafy → ngày. */
function untyped(word: string): string {
  if (word.length > longestSyllableInKeys || !isAscii(word) || !letters.test(word)) return word
  return isSyllable(word) ? word : (fromTelex(word) ?? word)
}
