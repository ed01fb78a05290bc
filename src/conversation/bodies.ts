import type { Content } from '../channels/channel.ts'
import type { Desk } from '../triage/desk.ts'

/** What an inbound row holds, sealed: who wrote (to answer them) and what. */
export type InboundBody = { address: string; content: Content | FromInside }

/** Events that do not come from a channel but take their turn like all others. */
export type FromInside =
  /** `desk`: where the officer wrote it; without one, the commune's. */
  | { kind: 'officer'; officerId: string; desk?: Desk; reportId: string; text: string }
  /** The officer leaves the talk to the bot again. */
  | { kind: 'handBack'; officerId: string; desk: Desk; reportId: string }
  | { kind: 'timer'; name: string }
