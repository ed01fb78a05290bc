import type { MediaKind } from '../../flows/contract.ts'

export const channelIds = ['webchat', 'terminal', 'telegram', 'zalo'] as const
export type ChannelId = (typeof channelIds)[number]

/** Something a person did on a channel, as kept before anything else happens. */
export type Inbound = {
  channel: ChannelId
  communeId: string
  /** The person's id at the provider. Never logged, sealed at rest. */
  address: string
  /** The provider's id of this message: a second delivery has the same one. At most 200 characters. */
  externalId: string
  content: Content
}

export type Content =
  | { kind: 'text'; text: string }
  /** A button: the payload that the channel was given, see `payloadOf` in fit.ts. */
  | { kind: 'tap'; payload: string }
  /** `source`: how this channel finds the bytes again (file id, address); already kept uploads have none. */
  | { kind: 'media'; media: MediaKind; attachment: string; source?: string; text?: string }
  | { kind: 'location'; latitude: number; longitude: number }
  /** The person opened the chat, followed the account, pressed start. */
  | { kind: 'opened' }
  /** A sticker, an unknown kind: something was sent that cannot be read. */
  | { kind: 'unreadable'; what: string }

/** What a channel can show and promise. Differences between channels live here and nowhere else. */
export type Capabilities = {
  /** Characters (NFC, UTF-16 units) of one message. */
  textLength: number
  /** How many buttons under a message and how long a label may be; 0: none, choices become numbered lines. */
  buttons: number
  buttonLabelLength: number
  /** Longest payload of a button in bytes (UTF-8). */
  payloadBytes: number
  /** The receiver tells a repeated message by its key, so sending again after an unknown outcome is safe. */
  knowsRepeats: boolean
}

/** One message as a channel shows it, made by `fit`. */
export type Part = { text: string; buttons: readonly Button[] }
export type Button = { label: string; payload: string }

/**
 * A way to reach people. `send` resolves when the provider has accepted the message and throws a
 * `SendError` otherwise.
 */
export interface Channel {
  id: ChannelId
  capabilities: Capabilities
  send(to: Recipient, part: Part): Promise<void>
  /** Bytes of a photo or voice by its `source`. Absent where media arrive with their bytes. */
  fetchMedia?(communeId: string, source: string): Promise<{ bytes: Uint8Array; mime: string }>
}
export type Recipient = {
  communeId: string
  conversationId: string
  address: string
  /** Id of this message, the same in every attempt. */
  key: string
}

/** Takes messages in. Resolves when all of them are durable; throws when that is not known. */
export type Receive = (messages: readonly Inbound[]) => Promise<void>

/**
 * Why a message was not sent. `retry`: not sent, try later. `unknown`: it may have been sent (time-out,
 * broken reply). `gone`: this person cannot be reached there any more. `refused`: this message will never
 * be accepted. `misconfigured`: our side must be mended by a human; kept and tried again.
 */
export class SendError extends Error {
  readonly kind: 'retry' | 'unknown' | 'gone' | 'refused' | 'misconfigured'
  /** For operators: the provider's code, never content. */
  readonly code: string
  readonly retryAfterMs: number | undefined

  constructor(kind: SendError['kind'], code: string, retryAfterMs?: number) {
    super(`${kind}: ${code}`)
    this.name = 'SendError'
    this.kind = kind
    this.code = code
    this.retryAfterMs = retryAfterMs
  }
}
