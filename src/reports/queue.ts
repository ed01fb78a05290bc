import type { Db, Statement } from '../shared/db.ts'
import type { Cursor } from './cursor.ts'
import type { Reader } from './reader.ts'

/** A case as the queue and the top of its page show it: no names, no words. */
export type CaseSummary = {
  id: string
  ref: string
  level: string
  score: number
  intent: string
  status: string
  village: string | null
  age_band: string
  channel: string
  partial: boolean
  waiting_for_us: boolean
  filed_at: Date
  level_at: Date
  acknowledged_by: string | null
}

/** Columns of a `CaseSummary`, of `r` (report) and what `summaryJoins` adds. */
export const summaryColumns = `
  r.id::text, r.ref, r.level, r.score, r.intent, r.status, v.name AS village, r.age_band,
  coalesce(c.channel, 'commune') AS channel, r.partial, r.waiting_for_us, r.filed_at, r.level_at,
  r.acknowledged_by::text`
export const summaryJoins = `
  LEFT JOIN village v ON v.id = r.village_id AND v.commune_id = r.commune_id
  LEFT JOIN conversation c ON c.id = r.conversation_id AND c.commune_id = r.commune_id`

/** What each tab holds. $3 is the officer who asks; the pages of all tabs take the same parameters. */
const tabs = {
  unacknowledged: `r.status = 'new'`,
  mine: `r.status = 'acknowledged' AND r.acknowledged_by = $3::uuid`,
  waiting: `r.status <> 'closed' AND r.waiting_for_us`,
  all: `r.status <> 'closed'`,
  closed: `r.status = 'closed'`,
}
export type QueueTab = keyof typeof tabs

const tabIds = Object.keys(tabs) as QueueTab[]

/**
 * The order in which people need help (triage-model §8): P0 that nobody has acknowledged, then by level and
 * score, and among equals who has waited longest. The legal clocks get their place once they are kept.
 */
const order = `(CASE WHEN r.rank = 0 AND r.status = 'new' THEN 0 ELSE 1 END), r.rank, (-r.score), r.filed_at, r.id`

const pages = Object.fromEntries(
  tabIds.map(tab => [
    tab,
    {
      name: `queue_${tab}`,
      text: `
        SELECT ${summaryColumns}, r.rank
        FROM report r ${summaryJoins}
        WHERE r.commune_id = $1 AND r.desk = $2 AND $3::uuid IS NOT NULL AND ${tabs[tab]}
          AND ($4::int IS NULL OR
               (${order}) > ($4::int, $5::int, $6::int, $7::timestamptz, $8::uuid))
        ORDER BY ${order} LIMIT $9::int`,
    },
  ]),
) as Record<QueueTab, Statement>

const counts: Statement = {
  name: 'queue_counts',
  text: `
    SELECT ${tabIds.map(tab => `count(*) FILTER (WHERE ${tabs[tab]})::int AS ${tab}`).join(', ')}
    FROM report r WHERE r.commune_id = $1 AND r.desk = $2`,
}

type Asked = { tab: QueueTab; after: Cursor | null; limit: number }

/** One page of a tab, and where the next one starts; null at the end. */
export async function readQueue(db: Db, reader: Reader, { tab, after, limit }: Asked) {
  const place = after ?? [null, null, null, null, null]
  const rows = await db.run<CaseSummary & { rank: number }>(pages[tab], [
    ...readerParams(reader),
    ...place,
    limit + 1,
  ])
  const cases = rows.slice(0, limit)
  const last = cases.at(-1)
  return { cases, next: rows.length > limit && last ? cursorOf(last) : null }
}

export async function countTabs(db: Db, reader: Reader): Promise<Record<QueueTab, number>> {
  const [row] = await db.run<Record<QueueTab, number>>(counts, readerParams(reader))
  return row ?? { unacknowledged: 0, mine: 0, waiting: 0, all: 0, closed: 0 }
}

const readerParams = ({ communeId, desk, id }: Reader) => [communeId, desk, id]

function cursorOf(row: CaseSummary & { rank: number }): Cursor {
  const urgent = row.rank === 0 && row.status === 'new' ? 0 : 1
  return [urgent, row.rank, -row.score, row.filed_at.toISOString(), row.id]
}
