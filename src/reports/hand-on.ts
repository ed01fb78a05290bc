import type { Db, Statement } from '../shared/db.ts'
import type { Desk } from '../triage/desk.ts'
import { askedCase, type Deed, deedParams, told } from './reader.ts'

/** What the new case is made of, beside what it takes over from the first. */
export type HandedCase = {
  toCommuneId: string
  /** Also the id of the new case: so it is found from either side. */
  handOverId: string
  sealed: string
  ref: string
  codeIndex: string
  /** By what its words say. One that the province reads, or ever read, goes to the province's desk anyway. */
  desk: Desk
  answersSealed: string
  reasonsSealed: string
  rulesVersion: string
  assessmentId: string
}

// The new case has no talk, no errand and no identity: its conversation is its own id, which nobody writes in. The
// legal clocks go on from the first message, the clock of reaction starts anew.
const handOn: Statement = {
  name: 'hand_on_case',
  text: `
    WITH asked AS (
      ${askedCase}
    ), given AS (
      SELECT asked.*, asked.desk = 'province' OR EXISTS (
          SELECT FROM report_event e WHERE e.report_id = asked.id AND e.kind = 'released') AS was_above,
        to_commune.id AS to_commune_id, to_commune.name AS to_commune, own.name AS own_commune
      FROM asked JOIN commune own ON own.id = asked.commune_id
        JOIN commune to_commune ON to_commune.id = $8 AND to_commune.id <> asked.commune_id
    ), kept AS (
      INSERT INTO hand_over (id, commune_id, report_id, destination, to_commune_id, to_report_id, officer_id, desk,
                             sealed, at)
      SELECT $6::uuid, commune_id, id, 'other_commune', to_commune_id, $6::uuid, $4::uuid, $3,
             $7, $5::timestamptz FROM given
      ON CONFLICT (id) DO NOTHING
      RETURNING report_id
    ), fresh AS (
      SELECT given.* FROM given JOIN kept ON kept.report_id = given.id
    ), filed AS (
      INSERT INTO report (id, commune_id, ref, code_index, conversation_id, intent, intents, desk, level, rank, score,
                          partial, anonymous, age_band, answers_sealed, waiting_for_us, first_message_at, filed_at,
                          level_at, updated_at)
      SELECT $6::uuid, to_commune_id, $9, $10, $6::uuid, intent, intents,
             CASE WHEN $11 = 'province' OR was_above THEN 'province' ELSE 'commune' END, level, rank, score,
             partial, true, age_band, $12, false, first_message_at, $5::timestamptz, $5::timestamptz, $5::timestamptz
      FROM fresh RETURNING id, commune_id, desk, level, score
    ), judged AS (
      INSERT INTO assessment (id, commune_id, report_id, level, score, reasons_sealed, rules_version, assessed_at)
      SELECT $15::uuid, commune_id, id, level, score, $13, $14, $5::timestamptz FROM filed
    ), began AS (
      INSERT INTO report_event (commune_id, report_id, kind, detail, at)
      SELECT filed.commune_id, filed.id, 'came_over', fresh.own_commune, $5::timestamptz FROM filed, fresh
    ), written AS (
      INSERT INTO report_event (commune_id, report_id, kind, officer_id, detail, at)
      SELECT commune_id, id, 'handed_over', $4::uuid, to_commune, $5::timestamptz FROM fresh
    ), audited AS (
      INSERT INTO audit_entry (commune_id, officer_id, action, report_id, detail, at)
      SELECT commune_id, $4::uuid, 'handed_over', id, to_commune_id, $5::timestamptz FROM fresh
    )
    SELECT ${told('fresh')} AS here, ${told('filed', 'filed')} AS there FROM given`,
}

/**
 * Files a case anew in another commune of this installation, once per id. False when there is no such case for them,
 * or no such other commune.
 */
export async function handOnCase(db: Db, deed: Deed & HandedCase): Promise<boolean> {
  const { handOverId, sealed, toCommuneId, ref, codeIndex, desk } = deed
  const { answersSealed, reasonsSealed, rulesVersion, assessmentId } = deed
  const given = [handOverId, sealed, toCommuneId, ref, codeIndex, desk]
  const judged = [answersSealed, reasonsSealed, rulesVersion, assessmentId]
  return (await db.run(handOn, [...deedParams(deed), ...given, ...judged])).length > 0
}
