import type { Db, Statement } from '../shared/db.ts'
import { type Deed, deedParams, type Reader, readableEpisode } from './reader.ts'

export type AttachmentRow = { id: string; kind: string; status: string; mime: string | null }

const list: Statement = {
  name: 'list_attachments',
  text: `
    SELECT a.id::text, a.kind, a.status, a.mime FROM attachment a
    WHERE a.id = ANY($1::uuid[]) AND a.commune_id = $2 AND EXISTS (
      SELECT FROM report_episode e JOIN report r ON r.id = e.report_id AND r.desk = $3
      WHERE e.episode_id = a.episode_id AND ${readableEpisode('e.episode_id')})`,
}

/** How things stand with attachments of the reader's cases. */
export function listAttachments(
  db: Db,
  { communeId, desk }: Reader,
  ids: readonly string[],
): Promise<AttachmentRow[]> {
  return db.run<AttachmentRow>(list, [ids, communeId, desk])
}

// As in open-case.ts: without its audit entry the attachment is not read.
const open: Statement = {
  name: 'open_attachment',
  text: `
    WITH asked AS (
      SELECT a.commune_id, a.mime, a.bytes_sealed, e.report_id
      FROM attachment a JOIN report_episode e ON e.episode_id = a.episode_id AND e.commune_id = a.commune_id
        JOIN report r ON r.id = e.report_id AND r.desk = $3
      WHERE a.id = $6::uuid AND e.report_id = $1::uuid AND a.commune_id = $2 AND ${readableEpisode('e.episode_id')}
        AND a.status = 'kept' AND a.bytes_sealed IS NOT NULL
    ), audited AS (
      INSERT INTO audit_entry (commune_id, officer_id, action, report_id, detail, at)
      SELECT commune_id, $4::uuid, 'opened_attachment', report_id, $6::uuid::text, $5::timestamptz FROM asked
      RETURNING report_id
    )
    SELECT asked.mime, asked.bytes_sealed FROM asked JOIN audited ON audited.report_id = asked.report_id`,
}

/** The sealed bytes of an attachment of a case, with an audit entry; null when there are none (yet). */
export async function openAttachment(db: Db, deed: Deed & { attachmentId: string }) {
  const params = [...deedParams(deed), deed.attachmentId]
  const [row] = await db.run<{ mime: string | null; bytes_sealed: Uint8Array }>(open, params)
  return row ?? null
}
