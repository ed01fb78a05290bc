import { anything, assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Content } from '../../../src/channels/channel.ts'
import { parse } from '../../../src/channels/telegram/parse.ts'

const given = { communeId: 'gia-phuc', newId: () => 'a1' }
const chat = { id: 900000001, type: 'private', first_name: 'Người' }
const head = { message_id: 7, date: 1_790_000_000, chat, from: { ...chat, is_bot: false } }

function contentOf(message: object): Content | undefined {
  const parsed = parse(given, { update_id: 5, message: { ...head, ...message } })
  return parsed.kind === 'inbound' ? parsed.inbound.content : undefined
}

describe('what a person did', () => {
  const media = { kind: 'media', attachment: 'a1', source: 'f1' }
  const file = { file_id: 'f1', file_unique_id: 'u', file_size: 10 }
  const small = { file_id: 'f0', width: 90, height: 60 }
  const large = { file_id: 'f1', width: 900, height: 600 }
  const cases: [string, object, Content][] = [
    ['words', { text: ' cứu em với ' }, { kind: 'text', text: 'cứu em với' }],
    ['/start', { text: '/start' }, { kind: 'opened' }],
    ['/start of a link', { text: '/start thon-3' }, { kind: 'opened' }],
    ['/start to the bot by name', { text: '/start@xa_bot' }, { kind: 'opened' }],
    ['/start with words behind it', { text: '/start cứu em' }, { kind: 'text', text: '/start cứu em' }],
    ['another command', { text: '/bo_qua' }, { kind: 'text', text: 'bo qua' }],
    ['words that begin with a slash', { text: '/ ở đây' }, { kind: 'text', text: '/ ở đây' }],
    ['words with a NUL', { text: 'cứu\0 em' }, { kind: 'text', text: 'cứu em' }],
    ['words with half a sign', { text: 'em \ud83d' }, { kind: 'text', text: 'em \ufffd' }],
    ['a photo, at its largest', { photo: [large, small] }, { ...media, media: 'photo' } as Content],
    [
      'a photo with words',
      { photo: [small, large], caption: 'xe này' },
      { ...media, media: 'photo', text: 'xe này' } as Content,
    ],
    ['a voice message', { voice: file }, { ...media, media: 'voice' } as Content],
    ['a sound file', { audio: file }, { ...media, media: 'voice' } as Content],
    ['a video', { video: file, caption: '' }, { ...media, media: 'video' } as Content],
    ['a round video', { video_note: file }, { ...media, media: 'video' } as Content],
    [
      'an animation',
      { document: { ...file, file_id: 'f2' }, animation: file },
      { ...media, media: 'video' } as Content,
    ],
    ['a document', { document: file }, { ...media, media: 'file' } as Content],
    [
      'a place',
      { location: { latitude: 20.9, longitude: 106.3, live_period: 60 } },
      { kind: 'location', latitude: 20.9, longitude: 106.3 },
    ],
    [
      'a contact',
      { contact: { phone_number: '0900000001', first_name: 'Anh', last_name: 'Ví Dụ' } },
      { kind: 'text', text: 'Anh Ví Dụ 0900000001' },
    ],
    ['a sticker', { sticker: file }, { kind: 'unreadable', what: 'sticker' }],
    ['a kind that is new to us', { hologram: file }, { kind: 'unreadable', what: 'other' }],
    ['a part in a shape that is new to us', { photo: 'later' }, { kind: 'unreadable', what: 'other' }],
  ]
  it.each(cases)('%s', (_, message, content) => expect(contentOf(message)).toEqual(content))

  it('a tap carries its payload and can be answered', () => {
    const query = { id: '77', from: chat, message: { ...head, text: 'Hỏi' }, data: '#report:where.yes' }
    expect(parse(given, { update_id: 5, callback_query: query })).toEqual({
      kind: 'inbound',
      tap: '77',
      inbound: {
        channel: 'telegram',
        communeId: 'gia-phuc',
        address: '900000001',
        externalId: 'cb:77',
        content: { kind: 'tap', payload: '#report:where.yes' },
      },
    })
  })

  it('a tap under a message too old to be shown counts too', () => {
    const query = { id: '77', from: chat, message: { chat, message_id: 1, date: 0 }, data: '#a.b' }
    expect(parse(given, { update_id: 5, callback_query: query }).kind).toBe('inbound')
  })
})

describe('the id of a message', () => {
  const idOf = (update: object) => {
    const parsed = parse(given, update)
    return parsed.kind === 'inbound' ? parsed.inbound.externalId : undefined
  }
  const message = { ...head, text: 'xin chào' }

  it('is the same in a second delivery', () => {
    expect(idOf({ update_id: 5, message })).toBe('up:5:1790000000')
    expect(idOf({ update_id: 5, message })).toBe('up:5:1790000000')
  })

  it('differs after an edit, and with a new bot that counts from the beginning', () => {
    const ids = [
      idOf({ update_id: 5, message }),
      idOf({ update_id: 6, edited_message: { ...message, edit_date: 1_790_000_060 } }),
      idOf({ update_id: 5, message: { ...message, date: 1_790_009_999 } }),
    ]
    expect(new Set(ids).size).toBe(3)
  })

  it('never holds who wrote', () => {
    expect(idOf({ update_id: 5, message })).not.toContain('900000001')
  })
})

describe('an edit', () => {
  it('is heard as new words', () => {
    const edited = { ...head, text: 'chúng nó đang đến', edit_date: 1_790_000_060 }
    expect(parse(given, { update_id: 6, edited_message: edited })).toMatchObject({
      kind: 'inbound',
      inbound: { externalId: 'up:6:1790000060', content: { kind: 'text', text: 'chúng nó đang đến' } },
    })
  })

  it('of a shared place that moves is left', () => {
    const moved = { ...head, location: { latitude: 20.9, longitude: 106.3 }, edit_date: 1_790_000_060 }
    expect(parse(given, { update_id: 6, edited_message: moved })).toEqual({
      kind: 'ignored',
      reason: 'live_location',
    })
  })
})

describe('left, with its reason', () => {
  const group = { ...chat, type: 'supergroup' }
  const tap = { id: '7', from: chat, data: '#a.b' }
  const cases: [string, unknown, string][] = [
    ['words in a group', { update_id: 5, message: { ...head, chat: group, text: 'chào' } }, 'not_private'],
    [
      'a tap in a group',
      { update_id: 5, callback_query: { ...tap, message: { ...head, chat: group } } },
      'not_private',
    ],
    ['a tap on an inline message', { update_id: 5, callback_query: tap }, 'not_private'],
    [
      'a tap without a payload',
      { update_id: 5, callback_query: { ...tap, data: undefined, message: head } },
      'malformed',
    ],
    ['a post of a channel', { update_id: 5, channel_post: { ...head, text: 'tin' } }, 'other_update'],
    [
      'a note that messages vanish',
      { update_id: 5, message: { ...head, message_auto_delete_timer_changed: {} } },
      'service',
    ],
    ['a message without a chat', { update_id: 5, message: { text: 'chào' } }, 'malformed'],
    ['nothing', undefined, 'malformed'],
    ['a list', [], 'malformed'],
  ]
  it.each(cases)('%s', (_, update, reason) =>
    expect(parse(given, update)).toEqual({ kind: 'ignored', reason }),
  )

  it('whatever comes, parsing does not throw', () => {
    void assert(
      property(anything(), junk => {
        expect(parse(given, junk)).toEqual({ kind: 'ignored', reason: 'malformed' })
        const kind = parse(given, {
          update_id: 1,
          message: { ...head, text: junk, photo: junk, voice: junk },
        }).kind
        expect(kind).toBe('inbound')
      }),
    )
  })
})
