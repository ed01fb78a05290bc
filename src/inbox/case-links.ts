import { factsOfCase, type LinkRow, linkedCases } from '../reports/linked.ts'
import type { Reader } from '../reports/reader.ts'
import type { Db } from '../shared/db.ts'
import type { Vault } from '../vault/vault.ts'
import type { CasePage } from './contract.ts'
import { readSealed } from './read-sealed.ts'

type Deps = { db: Db; vault: Vault }
type Link = CasePage['links'][number]

/** What a case names, and which other cases name the same. */
export async function namedIn(
  { db, vault }: Deps,
  reader: Reader,
  caseId: string,
): Promise<Pick<CasePage, 'facts' | 'links'>> {
  const [facts, rows] = await Promise.all([factsOfCase(db, reader, caseId), linkedCases(db, reader, caseId)])
  const byKey = Map.groupBy(rows, ({ link_index }) => link_index)
  return {
    facts: facts
      .filter(({ kind }) => kind !== 'place_day')
      .map(({ kind, value_sealed }) => ({ kind, words: wordsIn(vault, value_sealed) })),
    links: [...byKey.values()].map(same => linkOf(vault, same)),
  }
}

/** `same`: rows that one thing makes, at least one. */
function linkOf(vault: Vault, same: readonly LinkRow[]): Link {
  const [first] = same as readonly [LinkRow, ...LinkRow[]]
  const talks = same.flatMap(row => [row.conversation_id, row.own_conversation_id])
  const cases = new Map(same.map(row => [row.id, row]))
  return {
    kind: first.kind,
    words: wordsIn(vault, first.value_sealed),
    sources: new Set(talks).size,
    cases: [...cases.values()].map(({ id, ref, level, status, filed_at }) => ({
      id,
      ref,
      level: level as Link['cases'][number]['level'],
      status: status as Link['cases'][number]['status'],
      filedAt: filed_at.toISOString(),
    })),
  }
}

function wordsIn(vault: Vault, sealed: string): string {
  return readSealed<{ words: string }>(vault, sealed)?.words ?? ''
}
