import type { Clock } from '../shared/clock.ts'
import type { Db, Statement } from '../shared/db.ts'
import type { Vault } from '../vault/vault.ts'
import type { InboundBody } from './bodies.ts'
import { followUpTimer } from './follow-ups.ts'
import { keepInbound } from './store.ts'

type Deps = { db: Db; vault: Vault; clock: Clock; wake: (conversationIds: readonly string[]) => void }

const overdue: Statement = {
  name: 'overdue_inbound',
  text: `SELECT DISTINCT conversation_id::text AS id FROM inbound
         WHERE handled_at IS NULL AND received_at <= $1::timestamptz LIMIT 1000`,
}

/** Wakes conversations whose messages have waited longer than `ms`: whoever took them in may have died. */
export async function wakeForgotten({ db, clock, wake }: Deps, ms: number): Promise<void> {
  const rows = await db.run<{ id: string }>(overdue, [new Date(clock().getTime() - ms)])
  if (rows.length > 0) wake(rows.map(row => row.id))
}

type TimerRow = { id: string; commune_id: string; conversation_id: string; name: string; due_at: Date }

const dueTimers: Statement = {
  name: 'due_timers',
  text: `SELECT id::text, commune_id, conversation_id::text, name, due_at FROM timer
         WHERE due_at <= $1::timestamptz AND NOT starts_with(name, '${followUpTimer}') ORDER BY due_at LIMIT 200`,
}
const dropTimers: Statement = {
  name: 'drop_timers',
  text: `DELETE FROM timer WHERE id = ANY($1::uuid[]) AND due_at <= $2::timestamptz`,
}

/** Turns timers that have come due into messages, once each even when two processes do it. */
export async function fireTimers({ db, vault, clock, wake }: Deps): Promise<void> {
  const now = clock()
  const timers = await db.run<TimerRow>(dueTimers, [now])
  if (timers.length === 0) return
  wake(
    await keepInbound(
      db,
      timers.map(timer => messageOf(vault, timer, now)),
    ),
  )
  await db.run(dropTimers, [timers.map(timer => timer.id), now])
}

// One statement: each comes due once, even when two processes look, and no turn of the conversation is taken. A case
// that was closed is left alone.
const standDue: Statement = {
  name: 'follow_ups_due',
  text: `
    WITH due AS (
      DELETE FROM timer WHERE due_at <= $1::timestamptz AND starts_with(name, '${followUpTimer}')
      RETURNING split_part(name, ':', 2) AS days, split_part(name, ':', 3)::uuid AS report_id
    ), written AS (
      INSERT INTO report_event (commune_id, report_id, kind, detail, at)
      SELECT r.commune_id, r.id, 'follow_up_due', due.days, $1::timestamptz
      FROM due JOIN report r ON r.id = due.report_id WHERE r.status <> 'closed'
      RETURNING commune_id, report_id
    )
    SELECT count(pg_notify('inbox', json_build_object('communeId', r.commune_id, 'desk', r.desk, 'kind', 'changed',
             'caseId', r.id, 'level', NULL)::text))
    FROM (SELECT DISTINCT report_id FROM written) w JOIN report r ON r.id = w.report_id`,
}

/** Lets follow-ups that have come due stand on their case, for the officers. Whoever reported hears nothing of it. */
export async function raiseFollowUps({ db, clock }: Pick<Deps, 'db' | 'clock'>): Promise<void> {
  await db.run(standDue, [clock()])
}

function messageOf(vault: Vault, timer: TimerRow, now: Date) {
  const body: InboundBody = { address: '', content: { kind: 'timer', name: timer.name } }
  return {
    commune_id: timer.commune_id,
    channel: 'timer',
    external_id: `${timer.id}:${timer.due_at.getTime()}`,
    conversation_id: timer.conversation_id,
    body_sealed: vault.seal(JSON.stringify(body)),
    received_at: now,
  }
}
