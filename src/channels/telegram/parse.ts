import type { MediaKind } from '../../../flows/contract.ts'
import type { Content, Inbound } from '../channel.ts'
import { type CallbackQuery, type Message, Update } from './wire.ts'

/** Why an update is left, for the counter. */
export type Ignored = 'malformed' | 'not_private' | 'live_location' | 'service' | 'other_update'
export type Parsed =
  /** `tap`: the id under which Telegram waits for the tap to be answered. */
  { kind: 'inbound'; inbound: Inbound; tap?: string } | { kind: 'ignored'; reason: Ignored }

type Given = { communeId: string; newId: () => string }

/** One update of Telegram as something a person did. Pure; never throws, whatever it is given. */
export function parse(given: Given, raw: unknown): Parsed {
  const update = Update.safeParse(raw)
  if (!update.success) return ignored('malformed')
  const { update_id, message, edited_message, callback_query } = update.data
  if (callback_query) return tapped(given, callback_query)
  if (message) return said(given, update_id, message)
  if (edited_message) return edited(given, update_id, edited_message)
  return ignored('other_update')
}

function tapped({ communeId }: Given, { id, data, message }: CallbackQuery): Parsed {
  if (message?.chat.type !== 'private') return ignored('not_private')
  if (!data) return ignored('malformed')
  const content: Content = { kind: 'tap', payload: data }
  const address = String(message.chat.id)
  const externalId = `cb:${id}`
  return {
    kind: 'inbound',
    inbound: { channel: 'telegram', communeId, address, externalId, content },
    tap: id,
  }
}

/**
 * Words that were changed are heard again, as new words: what was added may be the cry for help, and an
 * answer counted twice does less harm than one not heard. A shared place that moves would be a message every
 * few seconds; its first point is kept.
 */
function edited(given: Given, updateId: number, message: Message): Parsed {
  return message.location ? ignored('live_location') : said(given, updateId, message)
}

/**
 * The id is the update's, the same in every delivery. The time is part of it because a commune that takes a
 * new bot begins a new count, and a message must never be taken for an old one.
 */
function said({ communeId, newId }: Given, updateId: number, message: Message): Parsed {
  if (message.chat.type !== 'private') return ignored('not_private')
  if (serviceNotes.some(note => note in message)) return ignored('service')
  const address = String(message.chat.id)
  const externalId = `up:${updateId}:${message.edit_date ?? message.date}`
  const content = contentOf(message, newId)
  return { kind: 'inbound', inbound: { channel: 'telegram', communeId, address, externalId, content } }
}

/** Notes of Telegram about the chat, which nobody said. Setting messages to vanish, above all, needs no answer. */
const serviceNotes = [
  'message_auto_delete_timer_changed',
  'pinned_message',
  'write_access_allowed',
  'chat_background_set',
]

/** Order matters: an animation also comes as a document. */
const files: readonly [keyof Message & string, MediaKind][] = [
  ['voice', 'voice'],
  ['audio', 'voice'],
  ['video', 'video'],
  ['video_note', 'video'],
  ['animation', 'video'],
  ['document', 'file'],
]

function contentOf(message: Message, newId: () => string): Content {
  const words = clean(message.text ?? '')
  if (words) return spoken(words)
  const photo = message.photo?.toSorted((a, b) => b.width * b.height - a.width * a.height)[0]
  if (photo) return media('photo', photo.file_id)
  for (const [part, kind] of files) {
    const file = message[part] as { file_id: string } | undefined
    if (file) return media(kind, file.file_id)
  }
  if (message.location) return { kind: 'location', ...message.location }
  if (message.contact) return { kind: 'text', text: card(message.contact) }
  return { kind: 'unreadable', what: 'sticker' in message ? 'sticker' : 'other' }

  function media(kind: MediaKind, source: string): Content {
    const text = clean(message.caption ?? '')
    return { kind: 'media', media: kind, attachment: newId(), source, ...(text && { text }) }
  }
}

/** `/start` opens, also with the parameter of a link; any other lone command means its words: "/bo_qua". */
function spoken(words: string): Content {
  if (/^\/start(@\w+)?( [\w-]{1,64})?$/u.test(words)) return { kind: 'opened' }
  const [, command] = /^\/(\w+)(?:@\w+)?$/u.exec(words) ?? []
  return { kind: 'text', text: command ? command.replaceAll('_', ' ') : words }
}

/** A shared contact is often the very person it is about. */
function card({ first_name, last_name, phone_number }: NonNullable<Message['contact']>): string {
  return clean([first_name, last_name, phone_number].filter(Boolean).join(' '))
}

/** Without what a database refuses to keep (NUL, half a surrogate pair), which would block all that follows. */
function clean(text: string): string {
  return text.replaceAll('\0', '').toWellFormed().trim()
}

function ignored(reason: Ignored): Parsed {
  return { kind: 'ignored', reason }
}
