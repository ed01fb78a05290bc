import type { Db, Statement } from '../shared/db.ts'

type Act = { caseId: string; communeId: string; officerId: string; at: Date }

/** `told`: the live inbox of the commune hears that the case changed, when the transaction commits. */
const told = (from: string) => `
  (SELECT count(pg_notify('inbox', json_build_object(
     'communeId', commune_id, 'kind', 'changed', 'caseId', id, 'level', level)::text)) FROM ${from}) AS told`

// The first officer wins; all later ones find that nothing is left to do.
const take: Statement = {
  name: 'acknowledge_case',
  text: `
    WITH asked AS (
      SELECT id FROM report WHERE id = $1::uuid AND commune_id = $2
    ), taken AS (
      UPDATE report r SET status = 'acknowledged', acknowledged_at = $4::timestamptz, acknowledged_by = $3::uuid,
                          updated_at = $4::timestamptz
      FROM asked WHERE r.id = asked.id AND r.status = 'new'
      RETURNING r.id, r.commune_id, r.level
    ), written AS (
      INSERT INTO report_event (commune_id, report_id, kind, officer_id, at)
      SELECT commune_id, id, 'acknowledged', $3::uuid, $4::timestamptz FROM taken
    ), audited AS (
      INSERT INTO audit_entry (commune_id, officer_id, action, report_id, at)
      SELECT commune_id, $3::uuid, 'acknowledged', id, $4::timestamptz FROM taken
    )
    SELECT ${told('taken')} FROM asked`,
}

/** An officer takes note of a new case. False when the commune has no such case. */
export async function acknowledge(db: Db, { caseId, communeId, officerId, at }: Act): Promise<boolean> {
  return (await db.run(take, [caseId, communeId, officerId, at])).length > 0
}

const note: Statement = {
  name: 'note_on_case',
  text: `
    WITH asked AS (
      SELECT id, commune_id, level FROM report WHERE id = $1::uuid AND commune_id = $2
    ), kept AS (
      INSERT INTO note (id, commune_id, report_id, officer_id, body_sealed, at)
      SELECT $5::uuid, commune_id, id, $3::uuid, $6, $4::timestamptz FROM asked
      ON CONFLICT (id) DO NOTHING
      RETURNING report_id
    ), fresh AS (
      SELECT asked.* FROM asked JOIN kept ON kept.report_id = asked.id
    ), written AS (
      INSERT INTO report_event (commune_id, report_id, kind, officer_id, at)
      SELECT commune_id, id, 'noted', $3::uuid, $4::timestamptz FROM fresh
    ), audited AS (
      INSERT INTO audit_entry (commune_id, officer_id, action, report_id, at)
      SELECT commune_id, $3::uuid, 'noted', id, $4::timestamptz FROM fresh
    )
    SELECT ${told('fresh')} FROM asked`,
}

/**
 * Keeps an officer's note, once per id. Notes live in their own table, which nothing that writes to people
 * reads. False when the commune has no such case.
 */
export async function addNote(db: Db, act: Act & { noteId: string; bodySealed: string }): Promise<boolean> {
  const { caseId, communeId, officerId, at, noteId, bodySealed } = act
  return (await db.run(note, [caseId, communeId, officerId, at, noteId, bodySealed])).length > 0
}
