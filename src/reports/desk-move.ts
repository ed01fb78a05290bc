import type { Db, Statement } from '../shared/db.ts'
import { askedCase, type Deed, deedParams, told } from './reader.ts'

/** `release`: the province gives a case to the commune. `send_up`: the commune gives one to the province. */
export type DeskMove = 'release' | 'send_up'

const moves = {
  release: { to: 'commune', destination: 'commune_police', kind: 'released' },
  send_up: { to: 'province', destination: 'provincial_police', kind: 'sent_up' },
} as const

// Whoever reads it from now on has to acknowledge it themselves, on a clock that starts now. Asked again with the same
// key, the case is gone for whoever gave it away: that is the answer that it was done.
const move: Statement = {
  name: 'move_case',
  text: `
    WITH again AS (
      SELECT report_id AS id FROM hand_over
      WHERE id = $6::uuid AND report_id = $1::uuid AND commune_id = $2 AND desk = $3 AND destination = $9
    ), asked AS (
      ${askedCase}
    ), moved AS (
      UPDATE report r SET desk = $8, level_at = $5::timestamptz, updated_at = $5::timestamptz,
        status = CASE WHEN r.status = 'closed' THEN r.status ELSE 'new' END,
        acknowledged_at = CASE WHEN r.status = 'closed' THEN r.acknowledged_at END,
        acknowledged_by = CASE WHEN r.status = 'closed' THEN r.acknowledged_by END
      FROM asked WHERE r.id = asked.id AND r.desk = $3 AND NOT EXISTS (SELECT FROM again)
      RETURNING r.id, r.commune_id, r.desk, r.level
    ), kept AS (
      INSERT INTO hand_over (id, commune_id, report_id, destination, officer_id, desk, sealed, at)
      SELECT $6::uuid, commune_id, id, $9, $4::uuid, $3, $7, $5::timestamptz FROM moved
    ), written AS (
      INSERT INTO report_event (commune_id, report_id, kind, officer_id, at)
      SELECT commune_id, id, $10, $4::uuid, $5::timestamptz FROM moved
    ), audited AS (
      INSERT INTO audit_entry (commune_id, officer_id, action, report_id, at)
      SELECT commune_id, $4::uuid, $10, id, $5::timestamptz FROM moved
    )
    SELECT ${told('moved')} AS here, ${told('asked')} AS there
    FROM (SELECT id FROM asked UNION SELECT id FROM again) AS found`,
}

/**
 * Gives a case to the other desk of its commune. What was said so far does not move it again, a new accusation does.
 * `sealed`: why.
 * Once per hand-over id. False when there is no such case for them.
 */
export async function moveCase(
  db: Db,
  deed: Deed & { handOverId: string; sealed: string },
  way: DeskMove,
): Promise<boolean> {
  const { to, destination, kind } = moves[way]
  const params = [...deedParams(deed), deed.handOverId, deed.sealed, to, destination, kind]
  return (await db.run(move, params)).length > 0
}
