import { z } from 'zod'
import type { MediaKind } from '../../../flows/contract.ts'
import type { Content } from '../channel.ts'
import { readPayload } from '../fit.ts'
import { type Attachment, type Event, readJson } from './wire.ts'

const mediaKinds: Readonly<Record<string, MediaKind>> = {
  image: 'photo',
  gif: 'photo',
  audio: 'voice',
  video: 'video',
  file: 'file',
}
const unreadable = ['sticker', 'link', 'location', ...Object.keys(mediaKinds)]

/** What one message holds, at least one content: its words, then its attachments (zalo-oa §6.4). */
export function contentsOf(newId: () => string, event: Event): Content[] {
  const text = event.message?.text?.trim() ?? ''
  const attachments = event.message?.attachments ?? []
  if (attachments.length === 0) {
    const kind = event.event_name.replace(/^\w+?_send_/, '')
    return [text === '' ? { kind: 'unreadable', what: nameOf(kind) } : said(text)]
  }
  const shown = attachments.map(attachment => contentOf(newId, attachment))
  return text === '' ? shown : withWords(text, shown)
}

/** A tapped button comes back as a text that is our payload (zalo-oa §3.3). People write "#…" too. */
function said(text: string): Content {
  const tapped = !/\s/u.test(text) && readPayload(text) !== null
  return tapped ? { kind: 'tap', payload: text } : { kind: 'text', text }
}

function contentOf(newId: () => string, { type, payload }: Attachment): Content {
  const media = mediaKinds[type]
  if (media && payload.url) return { kind: 'media', media, attachment: newId(), source: payload.url }
  if (type === 'location' && isOnEarth(payload.coordinates))
    return { kind: 'location', ...payload.coordinates }
  const words = type === 'link' ? wordsOfLink(payload) : ''
  return words === '' ? { kind: 'unreadable', what: nameOf(type) } : { kind: 'text', text: words }
}

/** The words under a photo belong to it; a link repeats the words it was found in. */
function withWords(text: string, shown: readonly Content[]): Content[] {
  const [first, ...rest] = shown
  if (first?.kind === 'media') return [{ ...first, text }, ...rest]
  if (first?.kind !== 'text') return [said(text), ...shown]
  return [{ kind: 'text', text: text.includes(first.text) ? text : `${text}\n${first.text}` }, ...rest]
}

type Coordinates = { latitude: number; longitude: number }

function isOnEarth(place: Attachment['payload']['coordinates']): place is Coordinates & typeof place {
  return place !== undefined && Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180
}

const Card = z.looseObject({ phone: z.union([z.string(), z.number()]).transform(String) })

/** A business card is a link whose description is JSON with a phone number: often the recruiter's. */
function wordsOfLink({ description, url }: Attachment['payload']): string {
  const { data: card } = Card.safeParse(readJson(description ?? ''))
  return [card ? card.phone : description, url].filter(Boolean).join('\n')
}

/** From a closed list, because it may be counted and shown. */
function nameOf(kind: string): string {
  return unreadable.includes(kind) ? kind : 'unknown'
}
