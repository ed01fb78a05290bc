import { bare } from '../triage/syllable.ts'
import type { Reading, Token } from './reading.ts'
import {
  birthOrder,
  familyNames,
  givenNames,
  middleNames,
  notNamePairs,
  notNames,
} from './tables/name-words.ts'
import { formsIn, formsOf } from './wording.ts'

const families = formsIn(familyNames)
const middles = formsIn(middleNames)
const givens = formsIn(givenNames)
/** A name without marks may look like one of these (Nam, năm): then it is the name. */
const exact = new Set(`${givenNames} ${familyNames}`.split(' ').map(word => formsOf(word)[0]))
const notExact = (words: string) => new Set([...formsIn(words)].filter(form => !exact.has(form)))
const excluded = notExact(notNames)
const orders = notExact(birthOrder)
/** Names too, but by themselves and without a capital mostly not: "tên chị ấy". */
const pronouns = formsIn('anh chị em mình')
const excludedPairs = new Set(notNamePairs.split('|').map(pair => pair.split(' ').map(bare).join(' ')))

const mostWords = 5

/** How many tokens from there on are a name by their capitals: "Nguyễn thị Lan Anh". */
export function capitalisedName(reading: Reading, first: number): number {
  const { tokens, text } = reading
  let count = 0
  while (count < mostWords) {
    const token = tokens[first + count]
    if (!token || (count > 0 && !isNext(reading, first + count))) break
    const linking = count > 0 && /^(?:thi|van)$/.test(bare(token.word))
    if (!isCapital(token, text) && !(linking && isCapital(tokens[first + count + 1], text))) break
    count++
  }
  return isExcluded(tokens, first, count) ? 0 : count
}

/** How many tokens from there on are a name by the syllables that names are made of: "lan anh", "tran van nam". */
export function knownName(reading: Reading, first: number): number {
  const { tokens } = reading
  const word = (at: number) => (at === first || isNext(reading, at) ? (tokens[at]?.word ?? '') : '')
  if (isExcluded(tokens, first, 2)) return 0
  if (families.has(word(first)) && middles.has(word(first + 1))) {
    const full = givens.has(word(first + 2)) ? 3 : 2
    return full === 3 && middles.has(word(first + 2)) && givens.has(word(first + 3)) ? 4 : full
  }
  const starts = families.has(word(first)) || middles.has(word(first))
  if (starts && givens.has(word(first + 1)) && !excluded.has(word(first + 1))) return 2
  return givens.has(word(first)) && !pronouns.has(word(first)) ? 1 : 0
}

const mostCapitals = 0.8

/** Do capitals tell names in this text? Not where nearly all words have them. */
export function capitalsTell({ tokens, text }: Reading): boolean {
  const words = tokens.filter(({ word }) => /^\p{L}/u.test(word))
  const capital = words.filter(token => isCapital(token, text)).length
  return capital <= words.length * mostCapitals
}

/** Initials and short forms are no names: "anh T", "anh Ph". */
const hasVowel = /^(?=..)[a-z]*[aeiouy]/

function isCapital(token: Token | undefined, text: string): boolean {
  return (
    token !== undefined &&
    hasVowel.test(bare(token.word)) &&
    /^\p{Lu}/u.test(text.slice(token.from, token.to))
  )
}

/** Only spaces stand between it and the token before. */
function isNext({ tokens, text }: Reading, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  return (
    before !== undefined && token !== undefined && /^[ \u00a0]{0,3}$/.test(text.slice(before.to, token.from))
  )
}

function isExcluded(tokens: readonly Token[], first: number, count: number): boolean {
  const [one = '', two = ''] = [tokens[first]?.word, tokens[first + 1]?.word]
  const pair = [one, two].map(bare).join(' ')
  return excludedPairs.has(pair) || excluded.has(one) || (orders.has(one) && (count < 2 || excluded.has(two)))
}
