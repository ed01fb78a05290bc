import { channelIds } from '../channels/channel.ts'
import type { Db, Statement } from '../shared/db.ts'
import { type Reader, readableEpisode } from './reader.ts'

/** A sealed line of the talk: what the person wrote (`in`) or was written (`out`). */
export type LineRow = {
  way: 'in' | 'out'
  id: string
  at: Date
  body_sealed: string
  officer_id: string | null
  status: string | null
  /** From another conversation than the one that filed the report. */
  elsewhere: boolean
}

const pageLength = 200

// What officers and timers put in through the same door is no line of the person. Lines of one moment stay
// on one page (WITH TIES), so that asking for what came before that moment skips none.
const read: Statement = {
  name: 'case_transcript',
  text: `
    WITH errands AS (
      SELECT e.episode_id, e.commune_id, r.conversation_id
      FROM report_episode e JOIN report r ON r.id = e.report_id AND r.desk = $3
      WHERE e.report_id = $1::uuid AND e.commune_id = $2 AND ${readableEpisode('e.episode_id')}
    ), lines AS (
      SELECT 'in' AS way, i.id, i.received_at AS at, i.body_sealed, NULL::uuid AS officer_id, NULL::text AS status,
             i.conversation_id <> e.conversation_id AS elsewhere
      FROM errands e JOIN inbound i ON i.episode_id = e.episode_id AND i.commune_id = e.commune_id
      WHERE i.channel = ANY($5::text[])
      UNION ALL
      SELECT 'out', o.id, o.created_at, o.body_sealed, o.officer_id, o.status, false
      FROM errands e JOIN outbound o ON o.episode_id = e.episode_id AND o.commune_id = e.commune_id
    ), older AS (
      SELECT * FROM lines WHERE $4::timestamptz IS NULL OR at < $4::timestamptz
    ), page AS (
      SELECT * FROM older ORDER BY at DESC FETCH FIRST ${pageLength} ROWS WITH TIES
    )
    SELECT way, id::text, at, body_sealed, officer_id::text, status, elsewhere,
           (SELECT count(*) FROM older) > (SELECT count(*) FROM page) AS more
    FROM page ORDER BY page.at, page.way, page.id`,
}

/** The last lines of a case's errands before a moment, oldest first, and whether there are older ones. */
export async function readTranscript(db: Db, reader: Reader, caseId: string, before: string | null) {
  const params = [caseId, reader.communeId, reader.desk, before, channelIds]
  const rows = await db.run<LineRow & { more: boolean }>(read, params)
  return { lines: rows as LineRow[], more: rows[0]?.more ?? false }
}
