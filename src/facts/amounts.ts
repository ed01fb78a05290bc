import { fold } from '../shared/fold.ts'
import { isAscii } from '../triage/syllable.ts'
import type { FactOf } from './fact.ts'
import { between, quantitySaid, rangeOf, type Said, to } from './number.ts'
import type { Reading } from './reading.ts'
import { factsSaid, type Match, type Meaning, type Saying } from './sayings.ts'
import {
  type Currency,
  countedNouns,
  currencies,
  leastIfBare,
  moneyLeads,
  type Scale,
  scales,
} from './tables/currencies.ts'
import { byForm, oneOf, wording } from './wording.ts'

const scale = oneOf(scales.flatMap(({ words }) => words))
const unit = oneOf(currencies.flatMap(({ words }) => words))

const sayings: readonly Saying<'amount'>[] = [
  { said: wording(`(?<n>#)(?: ${to} (?<m>#))? (?<scale>${scale})(?: (?<unit>${unit}))?`), means: scaled },
  { said: wording(`(?<n>#) (?<scale>${scale}) (?<rest>rưỡi|\\d{1,3})(?: (?<unit>${unit}))?`), means: scaled },
  {
    said: wording(`(?<n>#) (?<scale>${scale}) (?<n2>#) (?<scale2>${scale})(?: (?<unit>${unit}))?`),
    means: scaled,
  },
  { said: wording(`(?<n>#)(?: ${to} (?<m>#))? (?<unit>${unit})`), means: unscaled },
  { said: wording('[$] (?<n>\\d+(?:[.,]\\d+)*)(?: (?<scale>k))?'), means: dollars },
]

const scaleOf = byForm(Object.fromEntries(scales.flatMap(one => one.words.map(word => [word, one]))))
const currencyOf = new Map(currencies.flatMap(one => one.words.map(word => [foldedUnit(word), one])))

function foldedUnit(said: string): string {
  return fold(said).replaceAll(/[[\]]/g, '')
}

function scaled(match: Match): Meaning<'amount'> | null {
  const { groups } = match
  const first = scaleSaid(groups.scale, match)
  const said = groups.m === undefined ? quantity(groups.n) : between(quantity(groups.n), quantity(groups.m))
  if (!first || !said || (!groups.unit && isFollowedBy(countedNouns, match))) return null
  const more = groups.rest ? restOf(groups.rest, first, match) : groups.n2 ? secondPart(match, first) : 0
  if (more === null) return null
  const currency = groups.unit ? currencyOf.get(foldedUnit(groups.unit)) : undefined
  return amount(said, first.factor, more, currency?.unit ?? 'VND')
}

const quantity = (said = '') => quantitySaid(said)

function scaleSaid(said = '', match: Match): Scale | null {
  const found = scaleOf.get(said)
  if (!found) return null
  if (found.glued && !match.groups.unit && (match.glued || !/\dk(?!\d{1,2}$)/i.test(match.typed))) return null
  if (isFollowedBy(found.notBefore, match)) return null
  return isBare(said, found.words) && isOtherWord(said, found, match) ? null : found
}

/** Typed without the marks that all its spellings have? */
function isBare(said: string, words: readonly string[]): boolean {
  return isAscii(said) && !words.includes(said)
}

/** Bare "toi", "ti", "cu", "van" are mostly tới, tí, cụ, vẫn. */
function isOtherWord(said: string, { notBeforeIfBare }: Scale, match: Match): boolean {
  if (said === 'toi') return !isMoney(match)
  if (said === 'cu' && !/^\d/.test(match.groups.n ?? '')) return true
  return isFollowedBy(notBeforeIfBare, match) || (said === 'ti' && match.groups.n === '1')
}

function isFollowedBy(words = '', { after }: Match): boolean {
  const next = /^ ([a-z]+)/.exec(` ${fold(after)}`)?.[1]
  return next !== undefined && words.split(' ').includes(next)
}

function isMoney({ before }: Match): boolean {
  const last = /([a-z]+)·?$/.exec(fold(before))?.[1]
  return last !== undefined && moneyLeads.split(' ').includes(last)
}

/** "5tr5", "1 tỷ 2", "5 triệu rưỡi": what stands after the unit is a part of it, if a sentence ends there. */
function restOf(rest: string, { factor }: Scale, { typed, after, groups }: Match): number | null {
  if (!/^\d/.test(rest)) return factor / 2
  const glued = /\p{L}\p{M}*\d/u.test(typed)
  if (!glued && !groups.unit && !/^ (?:[.,;!?)¶]|$)/.test(after)) return null
  return (Number(rest) * factor) / 10 ** rest.length
}

/** "1 triệu 500 nghìn". */
function secondPart(match: Match, first: Scale): number | null {
  const second = scaleSaid(match.groups.scale2, match)
  const said = quantity(match.groups.n2)
  return second && said && second.factor < first.factor ? said.least * second.factor : null
}

function unscaled(match: Match): Meaning<'amount'> | null {
  const { n, m, unit: name = '' } = match.groups
  const said = m === undefined ? quantity(n) : between(quantity(n), quantity(m))
  const currency = currencyOf.get(foldedUnit(name))
  if (!said || !currency || said.least < leastOf(currency, name, match)) return null
  return amount(said, 1, 0, currency.unit)
}

/** Folded words after "đồng", "bảng" and "đài" that make another word of them. */
const notMoney = 'nghiep bon chi huong doi pham bao ho loat y thoi tien ruong lua loan'

function leastOf(currency: Currency, name: string, match: Match): number {
  if (isFollowedBy(notMoney, match)) return Number.POSITIVE_INFINITY
  if (/^[dđ]$/.test(name) && !/\d\s?[dđ]$/i.test(match.typed)) return Number.POSITIVE_INFINITY
  return isBare(name, currency.words) ? Math.max(currency.least, leastIfBare) : currency.least
}

function dollars({ groups }: Match): Meaning<'amount'> | null {
  const said = quantity(groups.n)
  return said && amount(said, groups.scale ? 1e3 : 1, 0, 'USD')
}

const mostMoney = 1e15

function amount(said: Said, factor: number, more: number, unit: string): Meaning<'amount'> | null {
  const least = Math.round(said.least * factor + more)
  const most = Math.round(said.most * factor + more)
  if (least <= 0 || most > mostMoney) return null
  return { value: String(least), detail: { unit, ...rangeOf({ least, most, approx: said.approx }) } }
}

/** Sums of money: "5tr", "2 củ", "1.000 đô", "năm chục triệu". */
export function amountsIn(reading: Reading, at: Date): FactOf<'amount'>[] {
  return factsSaid('amount', reading, sayings, at)
}
