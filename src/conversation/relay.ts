import type { Clock } from '../shared/clock.ts'
import type { Db } from '../shared/db.ts'
import type { Desk } from '../triage/desk.ts'
import type { Vault } from '../vault/vault.ts'
import type { FromInside, InboundBody } from './bodies.ts'
import { keepInbound } from './store.ts'

type Deps = { db: Db; vault: Vault; clock: Clock; wake: (conversationIds: readonly string[]) => void }

/** An officer's words to the person who reported. `key`: the same for a repeated request. */
export type OfficerReply = {
  report: { id: string; communeId: string; conversationId: string }
  officerId: string
  /** Where they wrote it. */
  desk: Desk
  key: string
  text: string
}

/** The officer's wish that the bot goes on. `key`: the same for a repeated request. */
export type HandBack = Omit<OfficerReply, 'text'>

/** Gives an officer's reply its turn in the conversation. Durable when it resolves, sent once per key. */
export function openRelay(deps: Deps): (reply: OfficerReply) => Promise<void> {
  const put = openInside(deps)
  return ({ report, officerId, desk, key, text }) =>
    put(report, `reply:${key}`, { kind: 'officer', officerId, desk, reportId: report.id, text })
}

/** Lets the bot go on where an officer took over. Durable when it resolves, done once per key. */
export function openHandBack(deps: Deps): (wish: HandBack) => Promise<void> {
  const put = openInside(deps)
  return ({ report, officerId, desk, key }) =>
    put(report, `hand-back:${key}`, { kind: 'handBack', officerId, desk, reportId: report.id })
}

/** Puts what officers do into the conversation as a message that takes its turn. */
function openInside({ db, vault, clock, wake }: Deps) {
  return async (report: OfficerReply['report'], id: string, content: FromInside): Promise<void> => {
    const body: InboundBody = { address: '', content }
    const row = {
      commune_id: report.communeId,
      channel: 'inbox',
      external_id: id,
      conversation_id: report.conversationId,
      body_sealed: vault.seal(JSON.stringify(body)),
      received_at: clock(),
    }
    wake(await keepInbound(db, [row]))
  }
}
