import { decidedByNext, spelledOut, unitOf } from './spelling.ts'
import { fromTelex, isAscii, isSyllable, settleTone } from './syllable.ts'

/**
 * A text made ready for patterns (triage-model §3.3). `line`: the words, settled and spelled out, one space
 * around each; `.` and `?` end sentences, `,` stands for every smaller break. A word typed without marks in a
 * text that otherwise has them means itself, and carries `literal`.
 */
export type Reading = { line: string; text: string; pieces: readonly Piece[] }
type Piece = { at: number; from: number; to: number }

/** Follows a word that was typed without marks on purpose: "ban" in a toned text is not "bán". */
export const literal = '·'

/** Longer texts are cut here: no channel sends more in one message. */
const longest = 6000

const token =
  /(?<spaced>(?<![\p{L}\p{N}])\p{L}(?:[.\-_*·]\p{L})+(?![\p{L}\p{N}])|(?<![\p{L}])[bcdđghklmnpqrstvx]{1,2}[.\-_*]\p{L}{1,4}(?![\p{L}]))|(?<number>\d+(?:[.,]\d+)*)|(?<word>[\p{L}\p{M}@$][\p{L}\p{M}\p{N}@$]*)|(?<smile>[=:;]+['-]?[)dDvV3>]+(?=[\s)]|$)|\p{Extended_Pictographic})|(?<quote>["“”«»])|(?<ask>\?+)|(?<stop>[.!…]+)|(?<rest>[,;:()\n/–—])/gu

/** Reads a text once, for all rules. */
export function read(text: string): Reading {
  const source = text.slice(0, longest).normalize('NFC')
  const parts = split(source)
  const isLiteral = wordsMeanThemselves(parts)
  let line = ' '
  const pieces: Piece[] = []
  for (const part of parts) {
    for (const word of part.words) {
      pieces.push({ at: line.length, from: part.from, to: part.to })
      line += isLiteral(word) ? `${word}${literal} ` : `${word} `
    }
  }
  return { line, text: source, pieces }
}

/** What the person typed where a pattern matched, as typed. */
export function asTyped({ pieces, text }: Reading, at: number, length: number): string {
  let from = -1
  let to = -1
  for (const piece of pieces) {
    if (piece.at < at) continue
    if (piece.at >= at + length) break
    if (from < 0) from = piece.from
    to = piece.to
  }
  return from < 0 ? '' : text.slice(from, to)
}

type Part = { words: readonly string[]; from: number; to: number; typed?: string }

function split(source: string): Part[] {
  const lower = source.toLowerCase()
  const telex = typedInTelex(lower)
  const parts: Part[] = []
  for (const match of lower.matchAll(token)) {
    const from = match.index
    const to = from + match[0].length
    const { spaced, number, word, smile, quote, ask, stop } = match.groups as Record<
      string,
      string | undefined
    >
    const add = (...words: string[]) => parts.push({ words, from, to })
    const letters = word ?? spaced?.replace(/[.\-_*·]/g, '')
    if (letters) parts.push({ words: meant(letters, telex, lower, from), from, to, typed: letters })
    else if (number) add(number)
    else if (smile) add(/[=:;]/.test(smile) ? ':)' : smile)
    else if (quote) add('"')
    else if (ask) add('?')
    else if (stop) add('.')
    else add(',')
  }
  return parts
}

/** The words that one typed word stands for. */
function meant(typed: string, telex: boolean, all: string, from: number): readonly string[] {
  const unit = from > 0 && /\d/.test(all[from - 1] as string) ? unitOf(typed.replace(/\d+$/, '')) : undefined
  if (unit) return [unit]
  const decided = decidedByNext(typed, all.slice(from + typed.length, from + typed.length + 12))
  if (decided) return [decided]
  const letters = lettersOf(typed)
  const known = spelledOut(settleTone(letters))
  if (known) return known
  // Before the tone is settled: each of the drawn-out letters of "chởởở" carries it.
  const short = settleTone(calm(letters))
  const raw = telex && !isSyllable(short) ? fromTelex(short) : null
  return raw ? [raw] : (spelledOut(short) ?? [short])
}

/** Look-alikes back to letters: mu@ → mua, bj → bi, gjữ → giữ. */
function lettersOf(typed: string): string {
  if (!/[@$0j]/.test(typed) || typed.length < 2) return typed
  return typed
    .replaceAll('@', 'a')
    .replaceAll('$', 's')
    .replace(/(?<=\p{L})0(?=\p{L})/gu, 'o')
    .replace(/^([bcdđghklmnpqrstvx]+)j/, '$1i')
}

/** Drawn-out letters: cứuuu → cứu, vớiiii → với. */
function calm(word: string): string {
  if (!/(.)\1/u.test(word)) return word
  const once = word.replace(/(\p{L})\1{2,}/gu, '$1')
  if (isSyllable(once)) return once
  const single = word.replace(/(\p{L})\1+/gu, '$1')
  return !fromTelex(word) && isSyllable(single) ? single : once
}

/** Keystrokes of a phone without a Vietnamese keyboard: no marks at all, many words that only Telex explains. */
function typedInTelex(lower: string): boolean {
  if (!isAscii(lower)) return false
  const words = lower.match(/[a-z]+/g) ?? []
  const telex = words.filter(word => word.length > 1 && !isSyllable(word) && fromTelex(word)).length
  return telex >= 2 && telex >= words.length * 0.3
}

const stopped = /(?:c|ch|p|t)$/

/** In a text with marks, a word without them is meant so, unless its ending demands a tone (nhot, bat). */
function wordsMeanThemselves(parts: readonly Part[]): (word: string) => boolean {
  const words = parts.flatMap(part => part.typed ?? [])
  const toned = words.filter(word => !isAscii(word)).length
  if (toned < words.length * 0.45) return () => false
  return word => isAscii(word) && /^\p{L}+$/u.test(word) && !stopped.test(word) && !careless.has(word)
}

/** Words that nobody writes without marks except by slip. */
const careless = new Set(['khong', 'nguoi', 'duoc', 'dien', 'bi', 'cuu', 'nhot', 'giu', 'danh', 'voi', 'roi'])
