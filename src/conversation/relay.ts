import type { Clock } from '../shared/clock.ts'
import type { Db } from '../shared/db.ts'
import type { Vault } from '../vault/vault.ts'
import type { InboundBody } from './bodies.ts'
import { keepInbound } from './store.ts'

type Deps = { db: Db; vault: Vault; clock: Clock; wake: (conversationIds: readonly string[]) => void }

/** An officer's words to the person who reported. `key`: the same for a repeated request. */
export type OfficerReply = {
  report: { id: string; communeId: string; conversationId: string }
  officerId: string
  key: string
  text: string
}

/** Gives an officer's reply its turn in the conversation. Durable when it resolves, sent once per key. */
export function openRelay({ db, vault, clock, wake }: Deps): (reply: OfficerReply) => Promise<void> {
  return async ({ report, officerId, key, text }) => {
    const content = { kind: 'officer', officerId, reportId: report.id, text } as const
    const body: InboundBody = { address: '', content }
    const row = {
      commune_id: report.communeId,
      channel: 'inbox',
      external_id: `reply:${key}`,
      conversation_id: report.conversationId,
      body_sealed: vault.seal(JSON.stringify(body)),
      received_at: clock(),
    }
    wake(await keepInbound(db, [row]))
  }
}
