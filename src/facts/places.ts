import type { Details, FactOf } from './fact.ts'
import { withoutOverlap } from './overlap.ts'
import { type Hit, hitsIn, phraseBook } from './phrase-book.ts'
import type { Reading } from './reading.ts'
import { countries } from './tables/countries.ts'
import { abroadHints, leads, notBefore, ownLeads } from './tables/place-leads.ts'
import { otherSide, places } from './tables/places.ts'
import { provinces } from './tables/provinces.ts'
import { formsIn, wording } from './wording.ts'

/** `sure`: without a word before it that leads to a place: always, with its marks, or never; `marked`: only with its marks. */
type Named = { name: string; value: string; detail: Details['place']; sure: Sure }
type Sure = 'always' | 'full' | 'never' | 'marked'

const signs: Record<string, Sure> = { '~': 'full', '?': 'never', '!': 'marked' }

const book = phraseBook([...ofProvinces(), ...ofCountries(), ...ofPlaces(), ...ofOtherSide()])

function named(written: string, value: string, detail: Details['place']): [string, Named] {
  const name = plainName(written)
  return [name, { name, value, detail, sure: signs[written.slice(name.length)] ?? 'always' }]
}

function plainName(written: string): string {
  return written.replace(/[~?!]$/, '')
}

function ofProvinces(): [string, Named][] {
  return Object.entries(provinces).flatMap(([id, { name, also = [], took = [] }]) => [
    ...[name, ...also].map(one => named(one, id, { type: 'province', country: 'VN' })),
    ...took.map(old => named(old, id, { type: 'province', country: 'VN', oldName: plainName(old) })),
  ])
}

function ofCountries(): [string, Named][] {
  return Object.entries(countries).flatMap(([country, names]) =>
    names.map(name => named(name, country, { type: 'country', country })),
  )
}

function ofPlaces(): [string, Named][] {
  return Object.entries(places).flatMap(([id, { names, ...detail }]) =>
    names.map(name => named(name, id, detail)),
  )
}

function ofOtherSide(): [string, Named][] {
  return otherSide.map(name => named(name, 'abroad', { type: 'abroad' }))
}

const anyLead = formsIn(leads)
const leadsOf = new Map(
  Object.entries(ownLeads).map(([name, { full, bare }]) => [
    name,
    { full: formsIn(full), bare: formsIn(bare) },
  ]),
)
const othersAfter = new Map(Object.entries(notBefore).map(([name, words]) => [name, formsIn(words)]))

/** Provinces with their old names, countries, border towns and compounds. */
export function placesIn(reading: Reading): FactOf<'place'>[] {
  const hits = hitsIn(reading, book).filter(hit => isPlace(hit, reading))
  const found = withoutOverlap(hits, reading.text.length).map(({ means: { value, detail }, from, to }) => ({
    kind: 'place' as const,
    value,
    from,
    to,
    detail,
  }))
  return abroadOnlyWithHint(found, reading)
}

function isPlace({ means: { name, sure }, first, last, typed }: Hit<Named>, { tokens }: Reading): boolean {
  if (typed === 'other' || (sure === 'marked' && typed === 'bare')) return false
  if (othersAfter.get(name)?.has(tokens[last + 1]?.word ?? '')) return false
  const needsLead = sure === 'never' || (sure === 'full' && typed === 'bare')
  if (!needsLead) return true
  const own = leadsOf.get(name)?.[typed]
  return (own ?? anyLead).has(tokens[first - 1]?.word ?? '')
}

const hints = wording(abroadHints)

/** "bển" means nothing by itself; beside one foreign country it is in that country. */
function abroadOnlyWithHint(found: FactOf<'place'>[], { line }: Reading): FactOf<'place'>[] {
  const abroad = new Set(
    found.map(({ detail }) => detail.country).filter(country => country && country !== 'VN'),
  )
  const [country] = abroad
  const hinted =
    abroad.size > 0 || line.search(hints) >= 0 || found.some(({ detail }) => detail.type === 'border')
  return found
    .filter(({ detail }) => detail.type !== 'abroad' || hinted)
    .map(place =>
      place.detail.type === 'abroad' && abroad.size === 1 && country
        ? { ...place, detail: { ...place.detail, country } }
        : place,
    )
}
