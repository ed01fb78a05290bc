import type { Inbound } from '../channel.ts'
import { anonymousAddress } from './address.ts'
import { contentsOf } from './contents.ts'
import { Event } from './wire.ts'

/** Why an event is nothing that a person said to us. */
export type Ignored =
  | 'echo'
  | 'receipt'
  | 'group'
  | 'other_event'
  | 'other_account'
  | 'no_sender'
  | 'wrong_shape'

export type Parsed = { kind: 'messages'; messages: Inbound[] } | { kind: 'ignored'; reason: Ignored }

type Account = { communeId: string; oaId: string }

/** The first pattern that fits the name of an event says what it is (zalo-oa §6.3). */
const events: readonly [RegExp, Ignored | 'opened' | 'message'][] = [
  [/^oa_/, 'echo'],
  [/group/, 'group'],
  [/^user_(received|seen|reacted)_message$/, 'receipt'],
  [/^(user|anonymous)_send_/, 'message'],
  [/^(follow|user_click_chatnow)$/, 'opened'],
  [/^/, 'other_event'],
]

/**
 * What a person said in one event. Several attachments are several messages; the first keeps the
 * provider's id, so that a repeated event is known again.
 */
export function parseEvent(newId: () => string, account: Account, body: unknown): Parsed {
  const { data: event } = Event.safeParse(body)
  if (!event) return ignored('wrong_shape')
  const meaning = events.find(([pattern]) => pattern.test(event.event_name))?.[1] ?? 'other_event'
  if (meaning !== 'message' && meaning !== 'opened') return ignored(meaning)
  const ourId = event.recipient?.id ?? event.oa_id
  if (account.oaId && ourId && ourId !== account.oaId) return ignored('other_account')
  const address = addressOf(event)
  if (!address) return ignored('no_sender')
  const contents = meaning === 'opened' ? [{ kind: 'opened' } as const] : contentsOf(newId, event)
  const id =
    event.message?.msg_id ?? [event.event_name, event.timestamp ?? newId(), subjectOf(event)].join(':')
  return {
    kind: 'messages',
    messages: contents.map((content, at) => ({
      channel: 'zalo',
      communeId: account.communeId,
      address,
      externalId: at === 0 ? id : `${id}/${at + 1}`,
      content,
    })),
  }
}

function ignored(reason: Ignored): Parsed {
  return { kind: 'ignored', reason }
}

function subjectOf(event: Event): string | undefined {
  return event.sender?.id ?? event.follower?.id ?? event.user_id
}

/** Somebody without an account is reached by two ids, and not at all without the second (zalo-oa §3.6). */
function addressOf(event: Event): string | undefined {
  const subject = subjectOf(event)
  if (!event.event_name.startsWith('anonymous_')) return subject
  const conversation = event.message?.conversation_id
  return subject && conversation && anonymousAddress(subject, conversation)
}
