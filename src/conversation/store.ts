import type { Db, Statement } from '../shared/db.ts'
import { notesOf, type TurnRows } from './rows.ts'

/**
 * The SQL on the path of a message, plain because every round trip counts here (docs/decisions/0004). A
 * turn is one read and one write for any number of conversations; the write is one statement and so one
 * transaction: new states, handled messages, replies, reports, timers, or none of them.
 */

export type KeptRow = {
  commune_id: string
  channel: string
  external_id: string
  conversation_id: string
  body_sealed: string
  received_at: Date
}

const keep: Statement = {
  name: 'keep_inbound',
  text: `
    INSERT INTO inbound (commune_id, channel, external_id, conversation_id, body_sealed, received_at)
    SELECT * FROM json_to_recordset($1) AS row(
      commune_id text, channel text, external_id text, conversation_id uuid, body_sealed text, received_at timestamptz)
    ON CONFLICT (commune_id, channel, external_id) DO NOTHING
    RETURNING conversation_id`,
}

/** Keeps messages, each once. Returns the conversations that got something new. */
export async function keepInbound(db: Db, rows: readonly KeptRow[]): Promise<string[]> {
  const fresh = await db.run<{ conversation_id: string }>(keep, [JSON.stringify(rows)])
  return fresh.map(row => row.conversation_id)
}

/** A message that waits for its turn, with the conversation as it stands; nulls when it is a new one. */
export type WaitingRow = {
  id: string
  conversation_id: string
  commune_id: string
  channel: string
  body_sealed: string
  received_at: Date
  address_sealed: string | null
  flow: string | null
  flow_version: number | null
  state_sealed: string | null
  version: number | null
  episode_id: string | null
  /** Cases of the conversation that the provincial desk reads, open ones first, then the newest. */
  above: string[]
}

/** Messages of one conversation that one turn takes, so that nobody holds up the others by writing much. */
export const mostAtOnce = 10

const load: Statement = {
  name: 'load_waiting',
  text: `
    SELECT i.id::text, wanted.id::text AS conversation_id, i.commune_id, coalesce(c.channel, i.channel) AS channel,
           i.body_sealed, i.received_at, c.address_sealed, c.flow, c.flow_version, c.state_sealed, c.version,
           c.episode_id::text,
           ARRAY(SELECT r.id::text FROM report r WHERE r.conversation_id = wanted.id AND r.desk = 'province'
                 ORDER BY r.status = 'closed', r.filed_at DESC, r.id) AS above
    FROM unnest($1::uuid[]) AS wanted(id)
      CROSS JOIN LATERAL (
        SELECT * FROM inbound WHERE conversation_id = wanted.id AND handled_at IS NULL ORDER BY id LIMIT ${mostAtOnce}
      ) i LEFT JOIN conversation c ON c.id = wanted.id
    ORDER BY i.id`,
}

export function loadWaiting(db: Db, conversationIds: readonly string[]): Promise<WaitingRow[]> {
  return db.run<WaitingRow>(load, [conversationIds])
}

/** Words that move a case from the commune's desk to the province's. */
const goesUp = `(row.desk = 'province' AND r.desk = 'commune')`

/**
 * Words that raise a case to P0 or P1, come to a closed one, or move it to the other desk, need somebody who
 * acknowledges them anew.
 */
const rings = `(r.status = 'closed' OR (row.rank < r.rank AND row.rank <= 1)
  OR ${goesUp})`

const commit: Statement = {
  name: 'commit_turns',
  text: `
    WITH moved AS (
      INSERT INTO conversation AS c (id, commune_id, channel, address_sealed, flow, flow_version, state_sealed,
                                     version, episode_id, updated_at)
      SELECT row.*, $11::timestamptz FROM json_to_recordset($1) AS row(
        id uuid, commune_id text, channel text, address_sealed text, flow text, flow_version int,
        state_sealed text, version int, episode_id uuid)
      ORDER BY row.id
      ON CONFLICT (id) DO UPDATE SET
        flow = excluded.flow, flow_version = excluded.flow_version, state_sealed = excluded.state_sealed,
        version = excluded.version, episode_id = excluded.episode_id, updated_at = excluded.updated_at
      WHERE c.version = excluded.version - 1
      RETURNING c.id
    ), handled AS (
      UPDATE inbound i SET handled_at = $11::timestamptz, episode_id = row.episode_id
      FROM json_to_recordset($2) AS row(id bigint, conversation_id uuid, episode_id uuid), moved
      WHERE i.id = row.id AND moved.id = row.conversation_id
    ), said AS (
      INSERT INTO outbound (key, commune_id, conversation_id, channel, episode_id, officer_id, desk,
                            report_id, body_sealed, status, due_at, created_at)
      SELECT row.key, row.commune_id, row.conversation_id, row.channel, row.episode_id, row.officer_id, row.desk,
             row.report_id, row.body_sealed, 'due', $12::timestamptz, $11::timestamptz
      FROM json_to_recordset($3) AS row(
        key uuid, commune_id text, conversation_id uuid, channel text, episode_id uuid, officer_id uuid,
        desk text, report_id uuid, body_sealed text, nth int) JOIN moved ON moved.id = row.conversation_id
      ORDER BY row.nth
    ), filed AS (
      INSERT INTO report (id, commune_id, ref, code_index, conversation_id, intent, intents, desk, level, rank, score,
                          partial, anonymous, village_id, age_band, answers_sealed, identity_sealed,
                          first_message_at, filed_at, level_at, updated_at)
      SELECT row.id, row.commune_id, row.ref, row.code_index, row.conversation_id, row.intent, row.intents, row.desk,
             row.level, row.rank, row.score, row.partial, row.anonymous, row.village_id, row.age_band,
             row.answers_sealed, row.identity_sealed, row.first_message_at, $11::timestamptz, $11::timestamptz,
             $11::timestamptz
      FROM json_to_recordset($4) AS row(
        id uuid, commune_id text, ref text, code_index text, conversation_id uuid, intent text, intents text[],
        desk text, level text, rank int, score int, partial boolean, anonymous boolean, village_id uuid,
        age_band text, answers_sealed text, identity_sealed text, first_message_at timestamptz)
        JOIN moved ON moved.id = row.conversation_id
      RETURNING id, desk
    ), judged AS (
      INSERT INTO assessment (id, commune_id, report_id, level, score, reasons_sealed, rules_version, assessed_at)
      SELECT row.assessment_id, row.commune_id, row.report_id, row.level, row.score, row.reasons_sealed,
             row.rules_version, $11::timestamptz
      FROM json_to_recordset($5) AS row(
        assessment_id uuid, commune_id text, conversation_id uuid, report_id uuid, level text, score int,
        reasons_sealed text, rules_version text) JOIN moved ON moved.id = row.conversation_id
    ), raised AS (
      INSERT INTO report_event (commune_id, report_id, kind, detail, at)
      SELECT r.commune_id, r.id, 'raised', r.level || ' → ' || row.level, $11::timestamptz
      FROM json_to_recordset($6) AS row(report_id uuid, conversation_id uuid, level text, rank int)
        JOIN moved ON moved.id = row.conversation_id JOIN report r ON r.id = row.report_id AND row.rank < r.rank
    ), went_up AS (
      INSERT INTO report_event (commune_id, report_id, kind, at)
      SELECT DISTINCT r.commune_id, r.id, 'went_up', $11::timestamptz
      FROM json_to_recordset($6) AS row(report_id uuid, conversation_id uuid, desk text)
        JOIN moved ON moved.id = row.conversation_id JOIN report r ON r.id = row.report_id AND ${goesUp}
      RETURNING commune_id, report_id
    ), audited AS (
      INSERT INTO audit_entry (commune_id, action, report_id, at)
      SELECT commune_id, 'went_up', report_id, $11::timestamptz FROM went_up
    ), added AS (
      UPDATE report r SET
        level = CASE WHEN row.rank < r.rank THEN row.level ELSE r.level END,
        level_at = CASE WHEN row.rank < r.rank OR ${rings} THEN $11::timestamptz ELSE r.level_at END,
        status = CASE WHEN ${rings} THEN 'new' ELSE r.status END,
        acknowledged_at = CASE WHEN ${rings} THEN NULL ELSE r.acknowledged_at END,
        acknowledged_by = CASE WHEN ${rings} THEN NULL ELSE r.acknowledged_by END,
        rank = least(r.rank, row.rank), score = greatest(r.score, row.score), waiting_for_us = true,
        intents = CASE WHEN row.rank <= r.rank THEN row.intents ELSE r.intents END,
        desk = CASE WHEN row.desk = 'province' THEN row.desk ELSE r.desk END,
        age_band = CASE WHEN r.age_band = 'unknown' THEN row.age_band ELSE r.age_band END,
        intent = CASE WHEN row.whole AND r.partial AND r.level <> 'P0' THEN row.intent ELSE r.intent END,
        partial = r.partial AND NOT row.whole, anonymous = r.anonymous AND row.identity_sealed IS NULL,
        answers_sealed = coalesce(row.answers_sealed, r.answers_sealed),
        identity_sealed = coalesce(row.identity_sealed, r.identity_sealed), updated_at = $11::timestamptz
      FROM (
        -- Two talks may add to one report at once: the graver words count, and either may send it up.
        SELECT DISTINCT ON (all_of.report_id) all_of.report_id, all_of.intent, all_of.intents, all_of.level, all_of.rank, all_of.age_band,
          bool_or(all_of.whole) OVER one AS whole, max(all_of.score) OVER one AS score, max(all_of.desk) OVER one AS desk,
          max(all_of.answers_sealed) OVER one AS answers_sealed, max(all_of.identity_sealed) OVER one AS identity_sealed
        FROM json_to_recordset($6) AS all_of(
          report_id uuid, conversation_id uuid, intent text, whole boolean, intents text[], desk text, level text,
          rank int, score int, age_band text, answers_sealed text, identity_sealed text) JOIN moved ON moved.id = all_of.conversation_id
        WINDOW one AS (PARTITION BY all_of.report_id)
        ORDER BY all_of.report_id, all_of.rank
      ) row
      WHERE r.id = row.report_id
      RETURNING r.id, r.desk
    ), answered AS (
      UPDATE report SET waiting_for_us = false, updated_at = $11::timestamptz
      WHERE id IN (SELECT row.report_id FROM json_to_recordset($8) AS row(report_id uuid, conversation_id uuid, kind text)
                     JOIN moved ON moved.id = row.conversation_id WHERE row.kind = 'replied')
        AND id NOT IN (SELECT row.report_id FROM json_to_recordset($6) AS row(report_id uuid))
    ), tied AS (
      INSERT INTO report_episode (report_id, episode_id, commune_id)
      SELECT row.report_id, row.episode_id, row.commune_id
      FROM json_to_recordset($7) AS row(report_id uuid, episode_id uuid, commune_id text, conversation_id uuid)
        JOIN moved ON moved.id = row.conversation_id
      ON CONFLICT DO NOTHING
    ), noted AS (
      INSERT INTO report_event (commune_id, report_id, kind, officer_id, at)
      SELECT row.commune_id, row.report_id, row.kind, row.officer_id, $11::timestamptz
      FROM json_to_recordset($8) AS row(
        report_id uuid, commune_id text, conversation_id uuid, kind text, officer_id uuid)
        JOIN moved ON moved.id = row.conversation_id
    ), named AS (
      INSERT INTO case_fact (id, commune_id, report_id, conversation_id, kind, value_sealed, link_index, at)
      SELECT row.id, row.commune_id, row.report_id, row.conversation_id, row.kind, row.value_sealed, row.link_index,
             $11::timestamptz
      FROM json_to_recordset($15) AS row(
        id uuid, commune_id text, report_id uuid, conversation_id uuid, kind text, value_sealed text, link_index text)
        JOIN moved ON moved.id = row.conversation_id
      ON CONFLICT (id) DO NOTHING
    ), attached AS (
      INSERT INTO attachment (id, commune_id, channel, episode_id, kind, status, source_sealed, due_at, created_at)
      SELECT row.id, row.commune_id, row.channel, row.episode_id, row.kind, 'wanted', row.source_sealed, $11::timestamptz, $11::timestamptz
      FROM json_to_recordset($9) AS row(
        id uuid, commune_id text, conversation_id uuid, channel text, episode_id uuid, kind text,
        source_sealed text) JOIN moved ON moved.id = row.conversation_id
      ON CONFLICT (id) DO UPDATE SET episode_id = excluded.episode_id
    ), cleared AS (
      DELETE FROM timer t USING json_to_recordset($10) AS row(conversation_id uuid, name text, due_at timestamptz)
        JOIN moved ON moved.id = row.conversation_id
      WHERE t.conversation_id = row.conversation_id AND t.name = row.name
    ), set_again AS (
      INSERT INTO timer (id, commune_id, conversation_id, name, due_at)
      SELECT gen_random_uuid(), row.commune_id, row.conversation_id, row.name, row.due_at
      FROM json_to_recordset($13) AS row(commune_id text, conversation_id uuid, name text, due_at timestamptz)
        JOIN moved ON moved.id = row.conversation_id
      ON CONFLICT (conversation_id, name) DO UPDATE SET due_at = excluded.due_at
    )
    SELECT moved.id::text AS id,
           EXISTS (SELECT 1 FROM outbound o WHERE o.conversation_id = moved.id AND o.status = 'due') AS backlog,
           (SELECT count(pg_notify('inbox',
              (row.note || jsonb_build_object('desk', coalesce(filed.desk, added.desk, r.desk)))::text))
            FROM json_to_recordset($14) AS row(conversation_id uuid, report_id uuid, note jsonb)
              LEFT JOIN filed ON filed.id = row.report_id LEFT JOIN added ON added.id = row.report_id
              LEFT JOIN report r ON r.id = row.report_id
            WHERE row.conversation_id = moved.id) AS notes,
           -- The commune's open page of a case that left it closes, the province's list shows it.
           (SELECT count(pg_notify('inbox', json_build_object('communeId', commune_id, 'desk', side.desk,
              'kind', 'changed', 'caseId', report_id, 'level', NULL)::text))
            FROM went_up, (VALUES ('commune'), ('province')) AS side(desk)) AS told
    FROM moved`,
}

/** How long a process has for delivering what it committed before another may take it over. Milliseconds. */
export const claimTime = 30_000

/**
 * Commits turns. Returns the conversations that moved: one that is missing was moved by somebody else in
 * the meantime and nothing of its turn was written. `backlog`: older replies still wait to be sent.
 */
export function commitTurns(db: Db, rows: TurnRows, at: Date): Promise<{ id: string; backlog: boolean }[]> {
  const judged = [...rows.reports.map(report => ({ ...report, report_id: report.id })), ...rows.additions]
  return db.run(commit, [
    JSON.stringify(rows.conversations),
    JSON.stringify(rows.handled),
    JSON.stringify(rows.said),
    JSON.stringify(rows.reports),
    JSON.stringify(judged),
    JSON.stringify(rows.additions),
    JSON.stringify(rows.episodes),
    JSON.stringify(rows.events),
    JSON.stringify(rows.attachments),
    JSON.stringify(rows.timersCleared),
    at,
    new Date(at.getTime() + claimTime),
    JSON.stringify(rows.timersSet),
    JSON.stringify(notesOf(rows)),
    JSON.stringify(rows.facts),
  ])
}

const find: Statement = {
  name: 'find_by_code',
  text: `SELECT id::text, status, intents FROM report WHERE code_index = $1 AND commune_id = $2`,
}

export type FoundReport = {
  id: string
  status: 'new' | 'acknowledged' | 'closed'
  /** Ids of triage-model §4. */
  intents: string[]
}

/** The report with this return code in this commune. */
export async function findByCode(db: Db, codeIndex: string, communeId: string) {
  const [row] = await db.run<FoundReport>(find, [codeIndex, communeId])
  return row
}
