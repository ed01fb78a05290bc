import type { Db, Statement } from '../shared/db.ts'
import { askedCase, type Deed, deedParams, told } from './reader.ts'

// The first officer wins; all later ones find that nothing is left to do. A case that came from another commune has
// the id of its hand-over: over there they see that it was acknowledged.
const take: Statement = {
  name: 'acknowledge_case',
  text: `
    WITH asked AS (
      ${askedCase}
    ), taken AS (
      UPDATE report r SET status = 'acknowledged', acknowledged_at = $5::timestamptz, acknowledged_by = $4::uuid,
                          updated_at = $5::timestamptz
      FROM asked WHERE r.id = asked.id AND r.desk = $3 AND r.status = 'new'
      RETURNING r.id, r.commune_id, r.desk, r.level
    ), written AS (
      INSERT INTO report_event (commune_id, report_id, kind, officer_id, at)
      SELECT commune_id, id, 'acknowledged', $4::uuid, $5::timestamptz FROM taken
    ), audited AS (
      INSERT INTO audit_entry (commune_id, officer_id, action, report_id, at)
      SELECT commune_id, $4::uuid, 'acknowledged', id, $5::timestamptz FROM taken
    ), origin AS (
      SELECT r.id, r.commune_id, r.desk, r.level, c.name AS acknowledged_in
      FROM taken JOIN hand_over h ON h.id = taken.id AND h.to_report_id = taken.id
        JOIN report r ON r.id = h.report_id JOIN commune c ON c.id = taken.commune_id
    ), written_there AS (
      INSERT INTO report_event (commune_id, report_id, kind, detail, at)
      SELECT commune_id, id, 'acknowledged_there', acknowledged_in, $5::timestamptz FROM origin
    )
    SELECT ${told('taken')} AS here, ${told('origin')} AS there FROM asked`,
}

/** An officer takes note of a new case. False when there is no such case for them. */
export async function acknowledge(db: Db, deed: Deed): Promise<boolean> {
  return (await db.run(take, deedParams(deed))).length > 0
}

const note: Statement = {
  name: 'note_on_case',
  text: `
    WITH asked AS (
      ${askedCase}
    ), kept AS (
      INSERT INTO note (id, commune_id, report_id, officer_id, desk, body_sealed, at)
      SELECT $6::uuid, commune_id, id, $4::uuid, $3, $7, $5::timestamptz FROM asked
      ON CONFLICT (id) DO NOTHING
      RETURNING report_id
    ), fresh AS (
      SELECT asked.* FROM asked JOIN kept ON kept.report_id = asked.id
    ), written AS (
      INSERT INTO report_event (commune_id, report_id, kind, officer_id, at)
      SELECT commune_id, id, 'noted', $4::uuid, $5::timestamptz FROM fresh
    ), audited AS (
      INSERT INTO audit_entry (commune_id, officer_id, action, report_id, at)
      SELECT commune_id, $4::uuid, 'noted', id, $5::timestamptz FROM fresh
    )
    SELECT ${told('fresh')} AS here FROM asked`,
}

/**
 * Keeps an officer's note, once per id. Notes live in their own table, which nothing that writes to people
 * reads. False when there is no such case for them.
 */
export async function addNote(db: Db, deed: Deed & { noteId: string; bodySealed: string }): Promise<boolean> {
  return (await db.run(note, [...deedParams(deed), deed.noteId, deed.bodySealed])).length > 0
}
