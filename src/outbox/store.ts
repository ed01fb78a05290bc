import type { Db, Statement } from '../shared/db.ts'

export type Outcome = {
  key: string
  status: 'sent' | 'due' | 'gone' | 'refused' | 'withdrawn'
  due_at: Date
  sent_at: Date | null
}

const mark: Statement = {
  name: 'mark_outbound',
  text: `
    UPDATE outbound o SET status = row.status, attempts = o.attempts + 1, due_at = row.due_at, sent_at = row.sent_at
    FROM json_to_recordset($1) AS row(key uuid, status text, due_at timestamptz, sent_at timestamptz)
    WHERE o.key = row.key`,
}

export function markOutbound(db: Db, outcomes: readonly Outcome[]): Promise<unknown[]> {
  return db.run(mark, [JSON.stringify(outcomes)])
}

const giveUp: Statement = {
  name: 'give_up_outbound',
  text: `
    WITH lost AS (
      UPDATE outbound SET status = 'gone'
      WHERE status = 'due' AND conversation_id = (SELECT conversation_id FROM outbound WHERE key = $1)
    ), told AS (
      INSERT INTO report_event (commune_id, report_id, kind, at)
      SELECT e.commune_id, e.report_id, 'undeliverable', $2::timestamptz
      FROM outbound o JOIN report_episode e ON e.episode_id = o.episode_id WHERE o.key = $1
      RETURNING commune_id, report_id
    )
    SELECT pg_notify('inbox', json_build_object(
      'communeId', told.commune_id, 'desk', r.desk, 'kind', 'changed', 'caseId', told.report_id, 'level', null)::text)
    FROM told JOIN report r ON r.id = told.report_id`,
}

/** Nobody can be reached there: what else waits for them is gone too, and whoever reads the case sees it. */
export function markUnreachable(db: Db, key: string, at: Date): Promise<unknown[]> {
  return db.run(giveUp, [key, at])
}

const refused: Statement = {
  name: 'tell_refused_outbound',
  text: `
    INSERT INTO report_event (commune_id, report_id, kind, at)
    SELECT e.commune_id, e.report_id, 'refused', $2::timestamptz
    FROM outbound o JOIN report_episode e ON e.episode_id = o.episode_id WHERE o.key = $1`,
}

export function tellRefused(db: Db, key: string, at: Date): Promise<unknown[]> {
  return db.run(refused, [key, at])
}

const withdraw: Statement = {
  name: 'withdraw_outbound',
  text: `
    WITH withdrawn AS (
      UPDATE outbound o SET status = 'withdrawn'
      FROM outbound mine JOIN report r ON r.id = mine.report_id AND r.desk = 'province'
      WHERE mine.key = $1 AND o.episode_id = mine.episode_id AND o.report_id = mine.report_id
        AND o.officer_id = mine.officer_id AND o.desk = 'commune' AND o.status = 'due'
      RETURNING o.report_id, o.officer_id
    ), left_open AS (
      UPDATE report r SET waiting_for_us = true, updated_at = $2::timestamptz
      FROM (SELECT DISTINCT report_id, officer_id FROM withdrawn) reply WHERE r.id = reply.report_id
      RETURNING r.id, r.commune_id, r.desk, reply.officer_id
    ), written AS (
      INSERT INTO report_event (commune_id, report_id, kind, officer_id, at)
      SELECT commune_id, id, 'reply_withdrawn', officer_id, $2::timestamptz FROM left_open
    )
    SELECT EXISTS (SELECT FROM withdrawn)
        OR EXISTS (SELECT FROM outbound WHERE key = $1 AND status = 'withdrawn') AS held,
      (SELECT count(pg_notify('inbox', json_build_object('communeId', commune_id, 'desk', desk, 'kind', 'changed',
         'caseId', id, 'level', NULL)::text)) FROM left_open) AS told`,
}

/**
 * What an officer of the commune wrote is not sent any more once its case is read by the province: all parts of it that
 * still wait are withdrawn, and the case says so. True when this part must not be sent.
 */
export async function withdrawn(db: Db, key: string, at: Date): Promise<boolean> {
  const [row] = await db.run<{ held: boolean }>(withdraw, [key, at])
  return row?.held ?? false
}

export type DueRow = {
  key: string
  commune_id: string
  conversation_id: string
  channel: string
  body_sealed: string
  attempts: number
  by_officer: boolean
  address_sealed: string
}

const claim: Statement = {
  name: 'claim_outbound',
  text: `
    WITH ready AS (
      SELECT DISTINCT o.conversation_id FROM outbound o
      WHERE o.status = 'due' AND o.due_at <= $1::timestamptz
        AND NOT EXISTS (SELECT 1 FROM outbound older WHERE older.conversation_id = o.conversation_id
                        AND older.status = 'due' AND older.id < o.id AND older.due_at > $1::timestamptz)
      LIMIT 200
    ), locked AS (
      SELECT c.id, c.address_sealed FROM conversation c WHERE c.id IN (SELECT conversation_id FROM ready)
      FOR UPDATE SKIP LOCKED
    ), seen AS (
      SELECT o.id, o.due_at, locked.address_sealed FROM locked
        JOIN outbound o ON o.conversation_id = locked.id AND o.status = 'due'
    ), claimed AS (
      -- Only as they were seen: another process may have claimed them just before the lock was ours.
      UPDATE outbound o SET due_at = $2::timestamptz FROM seen
      WHERE o.id = seen.id AND o.due_at = seen.due_at AND o.status = 'due'
      RETURNING o.id, o.key, o.commune_id, o.conversation_id, o.channel, o.body_sealed, o.attempts,
                o.officer_id, seen.address_sealed
    )
    SELECT key::text, commune_id, conversation_id::text, channel, body_sealed, attempts,
           officer_id IS NOT NULL AS by_officer, address_sealed
    FROM claimed ORDER BY id`,
}

/** Takes over replies that are due, with all that wait behind them, oldest first. Others leave them alone until `until`. */
export function claimDue(db: Db, now: Date, until: Date): Promise<DueRow[]> {
  return db.run<DueRow>(claim, [now, until])
}

const release: Statement = {
  name: 'release_outbound',
  text: `
    UPDATE outbound SET due_at = $1::timestamptz
    WHERE status = 'due' AND attempts = 0 AND due_at > $1::timestamptz AND created_at < $2::timestamptz`,
}

/** Lets go of replies that were claimed before `since` and never tried. Only for a store without other processes. */
export function releaseClaims(db: Db, now: Date, since: Date): Promise<unknown[]> {
  return db.run(release, [now, since])
}

const first: Statement = {
  name: 'first_outbound',
  text: `
    SELECT NOT EXISTS (SELECT 1 FROM outbound older WHERE older.conversation_id = mine.conversation_id
                       AND older.status = 'due' AND older.id < mine.id) AS first
    FROM outbound mine WHERE mine.key = $1`,
}

/** Has this reply nothing unsent before it? */
export async function isFirst(db: Db, key: string): Promise<boolean> {
  const [row] = await db.run<{ first: boolean }>(first, [key])
  return row?.first ?? false
}
