import { batch } from '../../shared/batch.ts'
import type { Db, Statement } from '../../shared/db.ts'
import type { Vault } from '../../vault/vault.ts'
import type { Channel, Part } from '../channel.ts'
import type { StreamedMessage } from './wire.ts'

const ring: Statement = {
  name: 'ring_chat',
  text: `SELECT pg_notify('chat', id) FROM unnest($1::text[]) AS id`,
}

const longer = { textLength: 2000, buttons: 12, buttonLabelLength: 60, payloadBytes: 200, knowsRepeats: true }

/**
 * The chat page. Messages are already in the store when `send` is called; it rings for whichever process
 * holds the page's stream. A page that is away reads them when it comes back.
 */
export function webchatChannel(db: Db): Channel {
  const notify = batch<string, undefined>(async ids => {
    await db.run(ring, [[...new Set(ids)]])
    return ids.map(() => undefined)
  })
  return {
    id: 'webchat',
    capabilities: longer,
    send: async ({ conversationId }) => {
      await notify(conversationId)
    },
  }
}

const mostAtOnce = 200

const later: Statement = {
  name: 'chat_after',
  text: `SELECT id::text, key::text, created_at, body_sealed FROM outbound
         WHERE conversation_id = $1 AND id > $2::bigint AND status <> 'withdrawn' ORDER BY id LIMIT ${mostAtOnce}`,
}
type LaterRow = { id: string; key: string; created_at: Date; body_sealed: string }

/** What was said to this conversation after a given message; `after` '0' for all. */
export async function messagesAfter(
  { db, vault }: { db: Db; vault: Vault },
  conversationId: string,
  after: string,
): Promise<{ id: string; message: StreamedMessage }[]> {
  const rows = await db.run<LaterRow>(later, [conversationId, after])
  return rows.map(row => {
    const { text, buttons }: Part = JSON.parse(vault.open(row.body_sealed))
    return {
      id: row.id,
      message: { key: row.key, at: row.created_at.toISOString(), text, buttons: [...buttons] },
    }
  })
}
