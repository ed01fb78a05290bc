import { fold } from '../shared/fold.ts'
import type { FactOf } from './fact.ts'
import { capitalisedName, capitalsTell, knownName } from './personal-name.ts'
import type { Reading, Token } from './reading.ts'
import { ownersOfOtherNames, titles } from './tables/name-words.ts'
import { formsIn, formsOf } from './wording.ts'

const titleOf = new Map(
  Object.entries(titles).flatMap(([word, title]) => typedAs(word).map(form => [form, title])),
)
/** `dì!` only with its marks. */
function typedAs(word: string): string[] {
  const forms = formsOf(word.replace('!', ''))
  return word.endsWith('!') ? forms.slice(0, 1) : forms
}

const others = formsIn(ownersOfOtherNames)
const named = formsIn('tên')
/** May stand between "tên" and the name: "tên thật của nó là X". */
const links = formsIn('là thật gọi thường đầy đủ ở nhà của nó hắn ổng bả ấy : em cháu')
const mostLinks = 5

/** Names of people, only after a word that leads to one: "tên Hùng", "thằng Hùng", "bà Nguyễn Thị Hoa". */
export function namesIn(reading: Reading): FactOf<'name'>[] {
  const telling = capitalsTell(reading)
  const found: FactOf<'name'>[] = []
  for (let at = 0; at < reading.tokens.length - 1; at++) {
    const name = nameAfter(reading, at, telling)
    if (!name) continue
    found.push(name.fact)
    at = name.last
  }
  return found
}

function nameAfter(reading: Reading, at: number, telling: boolean) {
  const { tokens } = reading
  const { word } = tokens[at] as Token
  if (named.has(word))
    return others.has(tokens[at - 1]?.word ?? '') ? null : nameAfterTen(reading, at, telling)
  const title = isShouted(tokens[at] as Token, reading.text) ? undefined : titleOf.get(word)
  return title && telling ? factFrom(reading, at + 1, capitalisedName(reading, at + 1), title) : null
}

/** Capitals tell nothing where the word before has them too: "BÀ HAI BÁN CHÈ". */
function isShouted({ from, to }: Token, text: string): boolean {
  return to - from > 1 && text.slice(from, to) === text.slice(from, to).toUpperCase()
}

function nameAfterTen(reading: Reading, at: number, telling: boolean) {
  for (let first = at + 1; first <= at + 1 + mostLinks; first++) {
    const count = Math.max(telling ? capitalisedName(reading, first) : 0, knownName(reading, first))
    if (count > 0) return factFrom(reading, first, count, 'tên')
    if (!links.has(reading.tokens[first]?.word ?? '')) return null
  }
  return null
}

function factFrom({ text, tokens }: Reading, first: number, count: number, title: string) {
  if (count === 0) return null
  const last = first + count - 1
  const { from } = tokens[first] as Token
  const { to } = tokens[last] as Token
  const fact: FactOf<'name'> = {
    kind: 'name',
    value: fold(text.slice(from, to)),
    from,
    to,
    detail: { title },
  }
  return { fact, last }
}
