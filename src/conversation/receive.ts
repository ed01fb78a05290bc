import type { Inbound, Receive } from '../channels/channel.ts'
import { batch } from '../shared/batch.ts'
import type { Clock } from '../shared/clock.ts'
import type { Db } from '../shared/db.ts'
import type { Vault } from '../vault/vault.ts'
import type { InboundBody } from './bodies.ts'
import { type KeptRow, keepInbound } from './store.ts'

type Deps = {
  db: Db
  vault: Vault
  clock: Clock
  /** Called once the messages are durable, with the conversations that now have something waiting. */
  wake: (conversationIds: readonly string[]) => void
}

/**
 * Keeps each message once per channel and external id, then wakes its conversation. Resolves when all are
 * durable: only then may a channel tell its provider so.
 */
export function openIntake({ db, vault, clock, wake }: Deps): Receive {
  const keep = batch<KeptRow, undefined>(async rows => {
    const fresh = await keepInbound(db, rows)
    wake([...new Set(fresh)])
    return rows.map(() => undefined)
  })

  return async messages => {
    const at = clock()
    await Promise.all(messages.map(message => keep(rowOf(vault, message, at))))
  }
}

/** The id of the conversation of a person on a channel of a commune. Without the key nobody can make it. */
export function conversationOf(vault: Vault, of: Pick<Inbound, 'communeId' | 'channel' | 'address'>): string {
  return vault.indexId('conversation', of.communeId, of.channel, of.address)
}

/** Ids of messages are kept as keyed hashes: those of providers hold who wrote, in plain (Zalo's follow, Telegram's taps). */
function rowOf(vault: Vault, message: Inbound, at: Date): KeptRow {
  const body: InboundBody = { address: message.address, content: message.content }
  return {
    commune_id: message.communeId,
    channel: message.channel,
    external_id: vault.index('message', message.externalId),
    conversation_id: conversationOf(vault, message),
    body_sealed: vault.seal(JSON.stringify(body)),
    received_at: at,
  }
}
