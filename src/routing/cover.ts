import { fold } from '../shared/fold.ts'

type Identity = { name: string | null; contact: string | null }

const covered = '••••'

/**
 * Covers a person's name and contact wherever they stand in a text: the name in any spelling, the given name alone as
 * it was written, a number with any separators and either way of beginning it.
 */
export function coverIdentity(identity: Identity | null): (text: string) => string {
  const { name = null, contact = null } = identity ?? {}
  const finds = [...(name ? namesIn(name) : []), ...(contact ? contactsIn(contact) : [])]
  return text => coverAll(text, finds)
}

/**
 * Covers what somebody says in so many words to be their own name or number: who left neither may still have written
 * them. Other names and numbers may be those of suspects, and stay.
 */
export function coverOwnWords(text: string): string {
  return coverAll(text, [ownName, ownNumber])
}

/** Covers every number that may be a telephone's. */
export function coverNumbers(text: string): string {
  return coverAll(text, [words => spansOf(words, anyNumber)])
}

type Span = readonly [from: number, to: number]
type Find = (text: string) => readonly Span[]

function coverAll(text: string, finds: readonly Find[]): string {
  return finds.reduce((words, find) => coverSpans(words, find(words)), text.normalize('NFC'))
}

function coverSpans(text: string, spans: readonly Span[]): string {
  const starts = [0, ...spans.map(([, to]) => to)]
  return starts.map((from, nth) => text.slice(from, spans[nth]?.[0])).join(covered)
}

function namesIn(name: string): readonly Find[] {
  const written = name.normalize('NFC').trim()
  const given = written.split(/\s+/).at(-1) ?? ''
  const whole = written === given ? [] : [inAnySpelling(written)]
  return given.length > 1 ? [...whole, asWritten(given)] : whole
}

/** Seven digits or more, as they are written in groups. */
const anyNumber = /\+?\d(?:[ .-]{0,2}\d){6,}/g

/** Each number of a contact; one without any as it was written. */
function contactsIn(contact: string): readonly Find[] {
  const numbers = contact.match(anyNumber)
  return numbers ? numbers.map(numberIn) : [inAnySpelling(contact)]
}

function numberIn(number: string): Find {
  const digits = number.replace(/\D/g, '').replace(/^(?:84|0)/, '')
  const anyhow = new RegExp(`(?:\\+?84[ .-]?|0)?${[...digits].join('[ .-]{0,2}')}(?!\\d)`, 'g')
  return text => spansOf(text, anyhow)
}

const me = '(?:toi|em|chau|con|minh|tui)'
const ownNumberLeads = new RegExp(
  `(?:(?:so|sdt|dt|dien thoai|zalo)(?: dien thoai)?(?: cua)? ${me}|(?:goi|nhan|lien he|lien lac|alo)(?: lai)?(?: cho)? ${me})` +
    `(?: (?:la|qua|vao|theo|so|sdt|zalo)){0,3}:? (?=\\+?\\d)`,
  'gu',
)
const ownNameLeads = new RegExp(`(?:${me} ten|ten(?: cua)? ${me})(?: la)?:? (?=\\p{L})`, 'gu')
const numberAhead = new RegExp(anyNumber, 'y')
const nameAhead = /\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,4}|[\p{L}\p{M}]+/uy

const ownNumber: Find = text => after(text, ownNumberLeads, numberAhead)
const ownName: Find = text => after(text, ownNameLeads, nameAhead)

/** What stands right after words that lead to it. */
function after(text: string, leads: RegExp, ahead: RegExp): readonly Span[] {
  return spansOf(plainOf(text), leads).flatMap(([from, to]) => {
    if (isLetter(text[from - 1])) return []
    ahead.lastIndex = to
    const found = ahead.exec(text)
    return found ? [[to, to + found[0].length] as const] : []
  })
}

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)

function asWritten(wanted: string): Find {
  return text => occurrences(text, wanted).filter(span => isWhole(text, span))
}

/** Capitals, marks and the width of gaps left out on both sides, sign by sign, so that places stay. */
function inAnySpelling(wanted: string): Find {
  const words = plainOf(wanted.normalize('NFC')).split(' ').filter(Boolean)
  if (words.length === 0) return () => []
  const anywhere = new RegExp(words.map(literally).join(' {1,4}'), 'gu')
  return text => spansOf(plainOf(text), anywhere).filter(span => isWhole(text, span))
}

const literally = (word: string) =>
  word.replaceAll(/[^\p{L}\p{N}]/gu, sign => `\\u{${sign.codePointAt(0)?.toString(16)}}`)

function spansOf(text: string, found: RegExp): Span[] {
  return [...text.matchAll(found)].map(({ 0: words, index }) => [index, index + words.length])
}

function plainOf(text: string): string {
  return text.replaceAll(/\s/g, ' ').replaceAll(/\S/g, sign => {
    const plain = fold(sign)
    return plain.length === 1 ? plain : sign
  })
}

function isWhole(text: string, [from, to]: Span): boolean {
  return !isLetter(text[from - 1]) && !isLetter(text[to])
}

function occurrences(text: string, wanted: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
    found.push([at, at + wanted.length])
  return found
}
