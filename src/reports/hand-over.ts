import type { Db, Statement } from '../shared/db.ts'
import type { Desk } from '../triage/desk.ts'
import { askedCase, type Deed, deedParams, type Reader, told } from './reader.ts'

/** What was noted of a hand-over, sealed with it. */
export type HandedOver = { note: string }

const handOver: Statement = {
  name: 'hand_over_case',
  text: `
    WITH asked AS (
      ${askedCase}
    ), kept AS (
      INSERT INTO hand_over (id, commune_id, report_id, destination, officer_id, desk, sealed, at)
      SELECT $6::uuid, commune_id, id, $8, $4::uuid, $3, $7, $5::timestamptz FROM asked
      ON CONFLICT (id) DO NOTHING
      RETURNING report_id
    ), fresh AS (
      SELECT asked.* FROM asked JOIN kept ON kept.report_id = asked.id
    ), written AS (
      INSERT INTO report_event (commune_id, report_id, kind, officer_id, detail, at)
      SELECT commune_id, id, 'handed_over', $4::uuid, $8, $5::timestamptz FROM fresh
    ), audited AS (
      INSERT INTO audit_entry (commune_id, officer_id, action, report_id, detail, at)
      SELECT commune_id, $4::uuid, 'handed_over', id, $8, $5::timestamptz FROM fresh
    )
    SELECT ${told('fresh')} AS here FROM asked`,
}

/** Writes down that an officer gave a case to somebody, once per id. False when there is no such case for them. */
export async function keepHandOver(
  db: Db,
  deed: Deed & { handOverId: string; sealed: string; destination: string },
): Promise<boolean> {
  const { handOverId, sealed, destination } = deed
  return (await db.run(handOver, [...deedParams(deed), handOverId, sealed, destination])).length > 0
}

export type HandOverRow = {
  id: string
  destination: string
  to_commune: string | null
  to_ref: string | null
  officer_id: string
  /** Where it was written. */
  desk: Desk
  sealed: string
  at: Date
}

// Asked for by its ref, the police of the other commune would find that they may not read it: it is told only to the
// desk that reads the case over there too.
const list: Statement = {
  name: 'list_hand_overs',
  text: `
    SELECT h.id::text, h.destination, c.name AS to_commune, there.ref AS to_ref, h.officer_id::text, h.desk, h.sealed, h.at
    FROM hand_over h JOIN report r ON r.id = h.report_id AND r.desk = $3
      LEFT JOIN commune c ON c.id = h.to_commune_id LEFT JOIN report there ON there.id = h.to_report_id AND there.desk = $3
    WHERE h.report_id = $1::uuid AND h.commune_id = $2
    ORDER BY h.at, h.id`,
}

/** To whom a case was given, oldest first. */
export function listHandOvers(db: Db, { communeId, desk }: Reader, caseId: string): Promise<HandOverRow[]> {
  return db.run<HandOverRow>(list, [caseId, communeId, desk])
}

const origin: Statement = {
  name: 'case_origin',
  text: `
    SELECT c.name AS commune, h.sealed, h.at
    FROM hand_over h JOIN commune c ON c.id = h.commune_id JOIN report r ON r.id = h.to_report_id AND r.desk = $3
    WHERE h.id = $1::uuid AND h.to_commune_id = $2`,
}

/** Which commune a case came from; null for one that was filed here. */
export async function findOrigin(db: Db, { communeId, desk }: Reader, caseId: string) {
  const [row] = await db.run<{ commune: string; sealed: string; at: Date }>(origin, [caseId, communeId, desk])
  return row ?? null
}
