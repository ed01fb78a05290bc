import type { Db, Statement } from '../shared/db.ts'
import { type CaseSummary, summaryColumns, summaryJoins } from './queue.ts'
import { askedCase, type Deed, deedParams } from './reader.ts'

/** Who opens a case, which one, what for, and when: what the audit keeps. */
export type Opening = Deed & {
  /** `…_requested`: the timeline says what came of it. */
  action: 'read_case' | 'reply_requested' | 'hand_over_requested' | 'hand_back_requested'
  detail?: string
}

export type OpenedCase = CaseSummary & {
  commune_id: string
  desk: string
  intents: string[]
  conversation_id: string
  first_message_at: Date
  anonymous: boolean
  answers_sealed: string
  identity_sealed: string | null
  code_index: string
  can_reply: boolean
}

// One statement: a case is not read when its audit entry cannot be written, and a case of another commune
// or of the other desk takes the same way as one that does not exist. Whoever asked for quiet is not written to, nor
// whoever was not yet asked again whether it is safe. A person counts as unreachable when our last message to them
// found nobody and they have not written since, and is left in peace when that was their last word on it; a case that came from another commune has nobody to write to.
const open: Statement = {
  name: 'open_case',
  text: `
    WITH asked AS (
      ${askedCase}
    ), audited AS (
      INSERT INTO audit_entry (commune_id, officer_id, action, report_id, detail, at)
      SELECT commune_id, $4::uuid, $6, id, $7, $5::timestamptz FROM asked
      RETURNING report_id
    )
    SELECT ${summaryColumns}, r.commune_id, r.conversation_id::text, r.first_message_at, r.code_index, r.anonymous,
      r.answers_sealed, r.identity_sealed, r.desk, r.intents,
      c.id IS NOT NULL AND r.status <> 'closed' AND c.flow NOT IN ('quiet', 'welcome') AND NOT EXISTS (
        SELECT FROM (SELECT status, created_at FROM outbound WHERE conversation_id = c.id ORDER BY id DESC LIMIT 1) last
        WHERE last.status = 'gone' AND c.updated_at <= last.created_at) AND coalesce((
        SELECT kind FROM report_event WHERE report_id = r.id AND kind IN ('contact_here', 'contact_phone', 'contact_nobody')
        ORDER BY id DESC LIMIT 1), '') <> 'contact_nobody' AS can_reply
    FROM asked r JOIN audited ON audited.report_id = r.id ${summaryJoins}`,
}

/** Opens a case of the officer's own commune and desk and leaves an audit entry; null when there is none. */
export async function openCase(db: Db, opening: Opening): Promise<OpenedCase | null> {
  const [row] = await db.run<OpenedCase>(open, [
    ...deedParams(opening),
    opening.action,
    opening.detail ?? null,
  ])
  return row ?? null
}
