import type { Db, Statement } from '../shared/db.ts'
import type { Reader } from './reader.ts'

/** One thing that a case and another one both name. `conversation_id`: who named it in the other case. */
export type LinkRow = {
  link_index: string
  kind: string
  value_sealed: string
  own_conversation_id: string
  conversation_id: string
  id: string
  ref: string
  level: string
  status: string
  filed_at: Date
}

/** Enough to see a pattern; what more than so many cases name is a common thing. */
const most = 200

// Only cases that the same desk of the same commune may open: a link must not tell that a hidden case exists.
const read: Statement = {
  name: 'linked_cases',
  text: `
    SELECT own.link_index, own.kind, own.value_sealed, own.conversation_id::text AS own_conversation_id,
      other.conversation_id::text, r.id::text, r.ref, r.level, r.status, r.filed_at
    FROM report asked
      JOIN case_fact own ON own.report_id = asked.id AND own.link_index IS NOT NULL
      JOIN case_fact other ON other.commune_id = own.commune_id AND other.link_index = own.link_index
        AND other.report_id <> own.report_id
      JOIN report r ON r.id = other.report_id AND r.commune_id = asked.commune_id AND r.desk = asked.desk
    WHERE asked.id = $1::uuid AND asked.commune_id = $2 AND asked.desk = $3
    ORDER BY r.filed_at DESC, r.id, own.kind LIMIT ${most}`,
}

/** What a case shares with others of the same desk, newest first. Hints only: nothing is ever merged. */
export function linkedCases(db: Db, { communeId, desk }: Reader, caseId: string): Promise<LinkRow[]> {
  return db.run<LinkRow>(read, [caseId, communeId, desk])
}

export type FactLine = { kind: string; value_sealed: string }

const facts: Statement = {
  name: 'facts_of_case',
  text: `
    SELECT f.kind, f.value_sealed FROM report r JOIN case_fact f ON f.report_id = r.id
    WHERE r.id = $1::uuid AND r.commune_id = $2 AND r.desk = $3 ORDER BY f.at, f.kind, f.id LIMIT ${most}`,
}

/** What the words of a case name, as sealed when they came, oldest first. */
export function factsOfCase(db: Db, { communeId, desk }: Reader, caseId: string): Promise<FactLine[]> {
  return db.run<FactLine>(facts, [caseId, communeId, desk])
}
