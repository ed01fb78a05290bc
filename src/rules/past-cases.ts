import type { Facts } from '../../flows/contract.ts'
import { channelIds } from '../channels/channel.ts'
import type { InboundBody } from '../conversation/bodies.ts'
import { freshMemory, remember } from '../conversation/memory.ts'
import { type Reader, readableEpisode } from '../reports/reader.ts'
import type { Db, Statement } from '../shared/db.ts'
import type { Evidence } from '../triage/assessment.ts'

/** A case that was filed here, and what it was judged by. */
export type PastCase = { id: string; ref: string; intent: string; filedAt: Date; evidence: Evidence }

/** `open`: what a sealed text holds; null when it cannot be opened. */
export type PastDeps = { db: Db; open: <T>(sealed: string) => T | null }

export type PastRow = { id: string; ref: string; intent: string; filed_at: Date; answers_sealed: string }

// A case that came from another commune has the id of its hand-over: it was judged there, by words that stayed there.
const cases: Statement = {
  name: 'past_cases',
  text: `
    SELECT r.id::text, r.ref, r.intent, r.filed_at, r.answers_sealed
    FROM report r
    WHERE r.commune_id = $1 AND r.desk = $2
      AND NOT EXISTS (SELECT FROM hand_over h WHERE h.id = r.id AND h.to_report_id = r.id)
    ORDER BY r.filed_at DESC, r.id LIMIT $3::int`,
}

/** Of a long talk a conversation remembers the first and the last lines (`remember`); so many of each are enough. */
const mostLines = 60

const lines: Statement = {
  name: 'past_words',
  text: `
    WITH errands AS (
      SELECT e.report_id, e.episode_id, e.commune_id
      FROM report_episode e JOIN report r ON r.id = e.report_id AND r.desk = $3
      WHERE e.report_id = ANY($1::uuid[]) AND e.commune_id = $2 AND ${readableEpisode('e.episode_id')}
    ), numbered AS (
      SELECT e.report_id, i.id,
             row_number() OVER (PARTITION BY e.report_id ORDER BY i.id) AS nth,
             row_number() OVER (PARTITION BY e.report_id ORDER BY i.id DESC) AS nth_last
      FROM errands e JOIN inbound i ON i.episode_id = e.episode_id AND i.commune_id = e.commune_id
      WHERE i.channel = ANY($4::text[])
    )
    SELECT n.report_id::text, i.body_sealed
    FROM numbered n JOIN inbound i ON i.id = n.id
    WHERE n.nth <= ${mostLines} OR n.nth_last <= ${mostLines}
    ORDER BY n.report_id, n.id`,
}

/** The newest cases that this reader may read. */
export function listPastCases(db: Db, { communeId, desk }: Reader, most: number): Promise<PastRow[]> {
  return db.run<PastRow>(cases, [communeId, desk, most])
}

/** These cases as triage saw them; one that cannot be opened is missing. */
export async function openPastCases(
  { db, open }: PastDeps,
  { communeId, desk }: Reader,
  found: readonly PastRow[],
): Promise<readonly PastCase[]> {
  const params = [found.map(({ id }) => id), communeId, desk, channelIds]
  const rows = await db.run<{ report_id: string; body_sealed: string }>(lines, params)
  const written = Map.groupBy(rows, row => row.report_id)
  return found.flatMap(row => {
    const bodies = (written.get(row.id) ?? []).map(line => open<InboundBody>(line.body_sealed))
    return pastCase(row, open<Facts>(row.answers_sealed), bodies) ?? []
  })
}

function pastCase(
  { id, ref, intent, filed_at: filedAt }: PastRow,
  facts: Facts | null,
  bodies: readonly (InboundBody | null)[],
): PastCase | null {
  if (facts === null || bodies.includes(null)) return null
  const memory = freshMemory()
  for (const body of bodies) {
    const words = wordsOf(body as InboundBody)
    if (words !== '') remember(memory, words)
  }
  return { id, ref, intent, filedAt, evidence: { said: memory.said, facts } }
}

/** The number of an answer, typed instead of tapped: triage reads it as a fact. */
const choice = /^\s*\d{1,2}\s*$/

function wordsOf({ content }: InboundBody): string {
  if (content.kind !== 'text' && content.kind !== 'media') return ''
  return choice.test(content.text ?? '') ? '' : (content.text ?? '')
}
