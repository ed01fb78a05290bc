import { type Fact, type FactKind, factsIn } from '../facts/facts-in.ts'
import type { Vault } from '../vault/vault.ts'
import type { FactRow } from './rows.ts'
import type { Village } from './village.ts'

/** Kinds that point at somebody or something: the same in two cases is worth an officer's look. */
const pointing: ReadonlySet<FactKind> = new Set(['phone', 'plate', 'account', 'link'])

type Named = Pick<FactRow, 'report_id' | 'commune_id' | 'conversation_id'>
type Deps = { vault: Vault; villages: readonly Village[] }

/**
 * The things that these texts name, sealed, as rows of a case. Each has one id for its case, so that what is said twice
 * is kept once. Only kinds that point at somebody get a key by which other cases find them: common ages, sums and first
 * names would link everything with everything.
 */
export function factRows(
  { vault, villages }: Deps,
  of: Named,
  texts: readonly string[],
  at: Date,
): FactRow[] {
  const rows = texts.flatMap(text => {
    const facts = factsIn(text, { at, villages })
    return [
      ...facts.map(fact => rowOf(vault, of, fact, text, linkOf(fact))),
      ...meetings(vault, of, facts, text),
    ]
  })
  return [...new Map(rows.map(row => [row.id, row])).values()]
}

function linkOf({ kind, value }: Fact): string | null {
  const fullName = kind === 'name' && value.includes(' ')
  return pointing.has(kind) || fullName ? value : null
}

function rowOf(vault: Vault, of: Named, fact: Fact, text: string, link: string | null): FactRow {
  const { kind, value, detail } = fact
  const words = text.slice(fact.from, fact.to)
  return row(vault, of, { kind, value, link, sealed: { value, words, detail } })
}

/** A place and a day named together: two people may speak of the same event. */
function meetings(vault: Vault, of: Named, facts: readonly Fact[], text: string): FactRow[] {
  const days = facts.filter(({ kind }) => kind === 'day')
  const places = facts.filter(({ kind }) => kind === 'village' || kind === 'place')
  return places.flatMap(place =>
    days.map(day => {
      const value = `${place.value} ${day.value}`
      const words = [place, day].map(({ from, to }) => text.slice(from, to)).join(', ')
      return row(vault, of, { kind: 'place_day', value, link: value, sealed: { value, words } })
    }),
  )
}

type Found = { kind: string; value: string; link: string | null; sealed: object }

function row(vault: Vault, of: Named, { kind, value, link, sealed }: Found): FactRow {
  return {
    ...of,
    id: vault.indexId('case-fact', of.report_id, kind, value),
    kind,
    value_sealed: vault.seal(JSON.stringify(sealed)),
    link_index: link === null ? null : vault.index('case-link', of.commune_id, kind, link),
  }
}
