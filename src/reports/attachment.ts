import type { Db, Statement } from '../shared/db.ts'

export type AttachmentRow = { id: string; kind: string; status: string; mime: string | null }

const list: Statement = {
  name: 'list_attachments',
  text: `
    SELECT id::text, kind, status, mime FROM attachment
    WHERE id = ANY($1::uuid[]) AND commune_id = $2`,
}

/** How things stand with attachments of a commune. */
export function listAttachments(db: Db, communeId: string, ids: readonly string[]): Promise<AttachmentRow[]> {
  return db.run<AttachmentRow>(list, [ids, communeId])
}

// As in open-case.ts: without its audit entry the attachment is not read.
const open: Statement = {
  name: 'open_attachment',
  text: `
    WITH asked AS (
      SELECT a.commune_id, a.mime, a.bytes_sealed, e.report_id
      FROM attachment a JOIN report_episode e ON e.episode_id = a.episode_id AND e.commune_id = a.commune_id
      WHERE a.id = $1::uuid AND e.report_id = $2::uuid AND a.commune_id = $3
        AND a.status = 'kept' AND a.bytes_sealed IS NOT NULL
    ), audited AS (
      INSERT INTO audit_entry (commune_id, officer_id, action, report_id, detail, at)
      SELECT commune_id, $4::uuid, 'opened_attachment', report_id, $1::uuid::text, $5::timestamptz FROM asked
      RETURNING report_id
    )
    SELECT asked.mime, asked.bytes_sealed FROM asked JOIN audited ON audited.report_id = asked.report_id`,
}

type Opening = { attachmentId: string; caseId: string; communeId: string; officerId: string; at: Date }

/** The sealed bytes of an attachment of a case, with an audit entry; null when there are none (yet). */
export async function openAttachment(db: Db, opening: Opening) {
  const { attachmentId, caseId, communeId, officerId, at } = opening
  const params = [attachmentId, caseId, communeId, officerId, at]
  const [row] = await db.run<{ mime: string | null; bytes_sealed: Uint8Array }>(open, params)
  return row ?? null
}
