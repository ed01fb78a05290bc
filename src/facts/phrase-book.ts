import { bare, isAscii, settleTone } from '../triage/syllable.ts'
import type { Reading, Token } from './reading.ts'
import { formsOf } from './wording.ts'

/** Phrases to look up in a text, by the first word without marks. */
export type PhraseBook<T> = ReadonlyMap<string, readonly Phrase<T>[]>
type Phrase<T> = { words: readonly string[]; means: T }

/** With all its marks, without some of them, or with the marks of other words. */
type Typed = 'full' | 'bare' | 'other'

/** A phrase that stands in a text, from its first token to its last. */
export type Hit<T> = {
  means: T
  first: number
  last: number
  from: number
  to: number
  typed: Typed
}

export function phraseBook<T>(phrases: readonly (readonly [phrase: string, means: T])[]): PhraseBook<T> {
  const book = new Map<string, Phrase<T>[]>()
  for (const [phrase, means] of phrases) {
    const words =
      phrase
        .normalize('NFKC')
        .toLowerCase()
        .match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? []
    const key = bareWord(words[0] ?? '')
    if (key === '') continue
    const entry = { words: words.map(word => settleTone(word)), means }
    book.set(key, [...(book.get(key) ?? []), entry])
  }
  return book
}

/** All phrases in the text, also those that overlap. */
export function hitsIn<T>({ tokens }: Reading, book: PhraseBook<T>): Hit<T>[] {
  const hits: Hit<T>[] = []
  for (let first = 0; first < tokens.length; first++) {
    const phrases = book.get(bareWord((tokens[first] as Token).word))
    for (const phrase of phrases ?? []) {
      const hit = hitAt(tokens, first, phrase)
      if (hit) hits.push(hit)
    }
  }
  return hits
}

const between = new Set(['-', '–', '_', '¶', "'", '’'])

function hitAt<T>(tokens: readonly Token[], first: number, { words, means }: Phrase<T>): Hit<T> | null {
  let at = first
  let typed: Typed = 'full'
  for (const [index, word] of words.entries()) {
    while (index > 0 && between.has(tokens[at]?.word ?? '')) at++
    const token = tokens[at]?.word ?? ''
    if (bareWord(token) !== bareWord(word)) return null
    typed = worse(typed, typedAs(token, word, words.length > 1))
    at++
  }
  const last = at - 1
  return { means, first, last, from: (tokens[first] as Token).from, to: (tokens[last] as Token).to, typed }
}

/** A word that only lacks its tone is another one when it stands alone: "câu" is not "Cầu". */
function typedAs(token: string, word: string, inPhrase: boolean): Typed {
  if (token === word) return 'full'
  return isAscii(token) || (inPhrase && formsOf(word).includes(token)) ? 'bare' : 'other'
}

const order: readonly Typed[] = ['full', 'bare', 'other']
const worse = (one: Typed, two: Typed) => (order.indexOf(one) > order.indexOf(two) ? one : two)

const longestWord = 24

/** Words longer than any in a phrase are not looked at. */
function bareWord(word: string): string {
  return word.length > longestWord ? '' : isAscii(word) ? word : bare(word)
}
