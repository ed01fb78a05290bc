import type { Decision } from '../decide.ts'
import { literal } from '../read.ts'
import { everySign } from '../signs/signs.ts'
import { bare } from '../syllable.ts'

/** How many buckets features are hashed into. */
export const buckets = 1 << 16

/** Longer texts are judged by this many words: what a person has to say fits in. */
const mostWords = 400

const signs = everySign.map(sign => ({ sign, id: hash(sign) }))

/**
 * What the classifier sees of a text, as distinct bucket numbers: words with and without marks, runs of two and
 * three words, parts of words, and which signs and rules showed. `without`: kinds left out, to measure what they add.
 */
export function featuresOf(decision: Decision, without = ''): Uint32Array {
  const found = new Set<number>()
  const left = new Set([...without].map(kind => kind.charCodeAt(0)))
  const add: Add = (kind, bucket) => {
    if (!left.has(kind)) found.add(bucket)
  }
  addWords(
    classified(decision.reading.line).map(({ word }) => word),
    add,
  )
  addSigns(decision, add)
  return Uint32Array.from(found)
}

/** For each word that the classifier looks at, the buckets of what it makes with the words before it. */
export function featuresByWord(words: readonly string[]): readonly (readonly number[])[] {
  const byWord: number[][] = words.map(() => [])
  addWords(words, (_, bucket, at) => byWord[at]?.push(bucket))
  return byWord
}

/**
 * The words of a reading that the classifier looks at, and where they stand in its line. Where sentences break says
 * little and changes when a message is cut in two.
 */
export function classified(line: string): readonly { word: string; at: number }[] {
  return [...line.matchAll(/[^ ]+/g)]
    .map(({ 0: word, index: at }) => ({ word, at }))
    .filter(({ word }) => word !== ',' && word !== '.')
    .slice(0, mostWords)
}

/** `kind`: code of the letter that tells kinds apart. `at`: number of the word. */
type Add = (kind: number, bucket: number, at: number) => void

const kinds = {
  word: code('1'),
  pair: code('2'),
  three: code('3'),
  around: code('s'),
  marked: code('t'),
  markedPair: code('T'),
  letters: code('c'),
  moreLetters: code('C'),
  length: code('n'),
  sign: code('S'),
  signs: code('P'),
  rule: code('R'),
  floor: code('L'),
  intent: code('I'),
  furtherIntent: code('J'),
  harmless: code('H'),
}

function code(letter: string): number {
  return letter.charCodeAt(0)
}

function addWords(typed: readonly string[], add: Add): void {
  const plain = ['^', ...typed.map(word => bare(word.replace(literal, ''))), '$']
  const hashes = plain.map(hash)
  const one = (kind: number, place: number, a: number, b = 0, c = 0) =>
    add(kind, bucketOf(kind, a, b, c), place)
  let markedBefore = hash('^')
  for (let at = 1; at < plain.length; at++) {
    const word = hashes[at] as number
    const before = hashes[at - 1] as number
    const place = at - 1
    one(kinds.word, place, word)
    one(kinds.pair, place, before, word)
    if (at > 1) {
      const earlier = hashes[at - 2] as number
      one(kinds.three, place, earlier, before, word)
      one(kinds.around, place, earlier, word)
    }
    const meant = typed[at - 1] ?? '$'
    const marked = meant === plain[at] ? word : hash(meant)
    if (marked !== word) {
      one(kinds.marked, place, marked)
      one(kinds.markedPair, place, markedBefore, marked)
    }
    markedBefore = marked
    addParts(plain[at] as string, place, one)
  }
  one(kinds.length, 0, Math.min(8, Math.ceil(Math.log2(typed.length + 1))))
}

/** Pieces of three and four letters, so that a slip of the finger loses little. */
function addParts(
  word: string,
  place: number,
  one: (kind: number, place: number, a: number, b?: number) => void,
): void {
  if (word.length < 3) return
  const edged = `<${word}>`
  for (let at = 0; at + 3 <= edged.length; at++) {
    const three = (edged.charCodeAt(at) << 20) ^ (edged.charCodeAt(at + 1) << 10) ^ edged.charCodeAt(at + 2)
    one(kinds.letters, place, three)
    if (at + 4 <= edged.length) one(kinds.moreLetters, place, three, edged.charCodeAt(at + 3))
  }
}

function addSigns({ see, fired, intents, harmless }: Decision, add: Add): void {
  const one = (kind: number, a: number, b = 0) => add(kind, bucketOf(kind, a, b, 0), 0)
  const seen = signs.filter(({ sign }) => see(sign) !== null)
  for (const [at, { id }] of seen.entries()) {
    one(kinds.sign, id)
    for (let other = at + 1; other < seen.length; other++) one(kinds.signs, id, seen[other]?.id)
  }
  for (const { rule } of fired) {
    one(kinds.rule, hash(rule.id))
    one(kinds.floor, hash(rule.floor))
  }
  for (const [nth, intent] of intents.entries()) {
    one(nth === 0 ? kinds.intent : kinds.furtherIntent, hash(intent))
  }
  if (harmless) one(kinds.harmless, 0)
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value
}

function bucketOf(kind: number, a: number, b: number, c: number): number {
  let value = Math.imul(kind ^ a, 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 15) ^ b, 0xc2b2ae35)
  value = Math.imul(value ^ (value >>> 13) ^ c, 0x27d4eb2f)
  return ((value ^ (value >>> 16)) >>> 0) % buckets
}
