import type { Content } from '../channels/channel.ts'

/** What an inbound row holds, sealed: who wrote (to answer them) and what. */
export type InboundBody = { address: string; content: Content | FromInside }

/** Events that do not come from a channel but take their turn like all others. */
export type FromInside =
  | { kind: 'officer'; officerId: string; reportId: string; text: string }
  | { kind: 'timer'; name: string }
