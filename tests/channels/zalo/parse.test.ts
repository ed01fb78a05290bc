import { describe, expect, it } from 'vitest'
import type { Content } from '../../../src/channels/channel.ts'
import { type Ignored, parseEvent } from '../../../src/channels/zalo/parse.ts'
import { readJson } from '../../../src/channels/zalo/wire.ts'

const oa = '3000000000000000001'
const person = '7000000000000000001'
const at = '1790000000000'
const parse = (event: unknown) => parseEvent(() => 'new-id', { communeId: 'gia-phuc', oaId: oa }, event)

function sent(kind: string, message: object): object {
  const sides = { sender: { id: person }, recipient: { id: oa } }
  return {
    app_id: '4',
    ...sides,
    event_name: `user_send_${kind}`,
    message: { msg_id: 'aa11', ...message },
    timestamp: at,
  }
}
function attached(type: string, payload: object, text?: string): object {
  return sent(type, { ...(text && { text }), attachments: [{ type, payload }] })
}
function contents(event: object): Content[] {
  const parsed = parse(event)
  return parsed.kind === 'messages' ? parsed.messages.map(message => message.content) : []
}
const photo = { kind: 'media', media: 'photo', attachment: 'new-id', source: 'http://f.zdn.vn/a.jpg' }
const image = { type: 'image', payload: { thumbnail: 'http://t.zdn.vn/a.jpg', url: 'http://f.zdn.vn/a.jpg' } }
const card = { description: '{"phone":"0900000001","qrCodeUrl":"http://q.zdn.vn"}', url: 'http://z.zdn.vn/c' }

describe('what a person sent', () => {
  const cases: [string, object, object[]][] = [
    ['words', sent('text', { text: ' cứu em ' }), [{ kind: 'text', text: 'cứu em' }]],
    [
      'a tapped button',
      sent('text', { text: '#report:where.yes' }),
      [{ kind: 'tap', payload: '#report:where.yes' }],
    ],
    ['a word with the mark', sent('text', { text: '#cuutoi' }), [{ kind: 'text', text: '#cuutoi' }]],
    [
      'sentences with the mark',
      sent('text', { text: '#111 cứu em. Em ở bản' }),
      [{ kind: 'text', text: '#111 cứu em. Em ở bản' }],
    ],
    ['no words at all', sent('text', { text: '' }), [{ kind: 'unreadable', what: 'unknown' }]],
    ['a photo', attached('image', image.payload), [photo]],
    [
      'a photo with words',
      attached('image', image.payload, 'biển số xe'),
      [{ ...photo, text: 'biển số xe' }],
    ],
    ['two photos', sent('image', { attachments: [image, image] }), [photo, photo]],
    [
      'a moving picture',
      attached('gif', { url: 'http://f.zdn.vn/a.gif' }),
      [{ ...photo, source: 'http://f.zdn.vn/a.gif' }],
    ],
    [
      'a voice',
      attached('audio', { url: 'https://f.zdn.vn/a.amr' }),
      [{ ...photo, media: 'voice', source: 'https://f.zdn.vn/a.amr' }],
    ],
    [
      'a video',
      attached('video', { url: 'http://f.zdn.vn/a.mp4' }),
      [{ ...photo, media: 'video', source: 'http://f.zdn.vn/a.mp4' }],
    ],
    [
      'a file',
      attached('file', { url: 'http://f.zdn.vn/a.pdf', size: '10240' }),
      [{ ...photo, media: 'file', source: 'http://f.zdn.vn/a.pdf' }],
    ],
    ['a photo without an address', attached('image', {}), [{ kind: 'unreadable', what: 'image' }]],
    [
      'a place',
      attached('location', { coordinates: { latitude: '22.8', longitude: '104.9' } }),
      [{ kind: 'location', latitude: 22.8, longitude: 104.9 }],
    ],
    [
      'a place with words',
      attached('location', { coordinates: { latitude: '22.8', longitude: '104.9' } }, 'em ở đây'),
      [
        { kind: 'text', text: 'em ở đây' },
        { kind: 'location', latitude: 22.8, longitude: 104.9 },
      ],
    ],
    [
      'a place off the globe',
      attached('location', { coordinates: { latitude: '222', longitude: '1' } }),
      [{ kind: 'unreadable', what: 'location' }],
    ],
    [
      'a link',
      attached('link', { description: 'Việc nhẹ', url: 'https://example.org/v' }),
      [{ kind: 'text', text: 'Việc nhẹ\nhttps://example.org/v' }],
    ],
    [
      'a link within words',
      attached('link', { url: 'https://example.org/v' }, 'xem https://example.org/v'),
      [{ kind: 'text', text: 'xem https://example.org/v' }],
    ],
    ['a business card', attached('link', card), [{ kind: 'text', text: '0900000001\nhttp://z.zdn.vn/c' }]],
    [
      'a sticker',
      attached('sticker', { id: '46', url: 'http://s.zdn.vn' }),
      [{ kind: 'unreadable', what: 'sticker' }],
    ],
    ['something new', sent('hologram', {}), [{ kind: 'unreadable', what: 'unknown' }]],
    [
      'a strange attachment with words',
      sent('text', { text: 'cứu', attachments: ['?'] }),
      [
        { kind: 'text', text: 'cứu' },
        { kind: 'unreadable', what: 'unknown' },
      ],
    ],
  ]
  it.each(cases)('%s', (_, event, expected) => {
    expect(contents(event)).toEqual(expected)
  })

  it('comes with who said it, to which commune, and an id that a repeat has as well', () => {
    const once = parse(sent('image', { attachments: [image, image] }))
    const common = { channel: 'zalo', communeId: 'gia-phuc', address: person, content: photo }
    const messages = [
      { ...common, externalId: 'aa11' },
      { ...common, externalId: 'aa11/2' },
    ]
    expect(once).toEqual({ kind: 'messages', messages })
  })
})

describe('the chat is opened', () => {
  const follow = {
    oa_id: oa,
    follower: { id: person },
    event_name: 'follow',
    source: 'oa_profile',
    timestamp: at,
  }
  const chat = { oa_id: oa, user_id: person, event_name: 'user_click_chatnow', timestamp: at }
  it.each([
    ['by following', follow, `follow:${at}:${person}`],
    ['by the chat button', chat, `user_click_chatnow:${at}:${person}`],
  ])('%s', (_, event, externalId) => {
    const message = {
      channel: 'zalo',
      communeId: 'gia-phuc',
      address: person,
      externalId,
      content: { kind: 'opened' },
    }
    expect(parse(event)).toEqual({ kind: 'messages', messages: [message] })
  })
})

describe('somebody without an account', () => {
  const event = (message: object) => ({
    ...sent('text', {}),
    event_name: 'anonymous_send_text',
    sender: { id: 'a:1' },
    message: { text: 'Em muốn hỏi', msg_id: '0a0b', ...message },
  })
  it('is heard under both of the ids that a reply needs', () => {
    expect(parse(event({ conversation_id: 'c1' }))).toMatchObject({
      messages: [{ address: 'anonymous:a%3A1:c1' }],
    })
  })
  it('cannot be answered without the second', () => {
    expect(parse(event({}))).toEqual({ kind: 'ignored', reason: 'no_sender' })
  })
})

describe('ids', () => {
  it('lose no digit, even as numbers', () => {
    const text = `{"event_name":"user_send_text","sender":{"id":7000000000000000123},"recipient":{"id":${oa}},
      "message":{"text":"chào","msg_id":98765432109876543210},"timestamp":1790000000000}`
    const message = { address: '7000000000000000123', externalId: '98765432109876543210' }
    expect(parse(readJson(text))).toMatchObject({ messages: [message] })
  })
  it('of a message without one are made of the event, its time and the person', () => {
    const event = sent('text', { text: 'chào', msg_id: '' })
    expect(parse(event)).toMatchObject({ messages: [{ externalId: `user_send_text:${at}:${person}` }] })
  })
  it('never make two messages one when nothing tells them apart', () => {
    const event = { ...sent('text', { text: 'chào', msg_id: '' }), timestamp: undefined }
    expect(parse(event)).toMatchObject({ messages: [{ externalId: `user_send_text:new-id:${person}` }] })
  })
  it('stay within what the store keeps', () => {
    const event = { ...sent('text', { text: 'chào', msg_id: 'x'.repeat(5_000) }), timestamp: '1'.repeat(60) }
    const parsed = parse(event)
    expect(parsed.kind === 'messages' && parsed.messages[0]?.externalId.length).toBeLessThanOrEqual(200)
  })
})

describe('what is not said to us is left', () => {
  const cases: [string, unknown, Ignored][] = [
    ['our own message', { ...sent('text', { text: 'Dạ' }), event_name: 'oa_send_text' }, 'echo'],
    ['a reaction of ours', { event_name: 'oa_reacted_message' }, 'echo'],
    ['delivered', { event_name: 'user_received_message', message: { msg_id: 'ff00' } }, 'receipt'],
    ['seen', { event_name: 'user_seen_message', message: { msg_ids: ['ff00'] } }, 'receipt'],
    ['a group', { ...sent('text', { text: 'chào' }), event_name: 'user_send_group_text' }, 'group'],
    ['gone away', { event_name: 'unfollow', follower: { id: person } }, 'other_event'],
    ['a tag', { event_name: 'add_user_to_tag', oa_id: oa }, 'other_event'],
    [
      'another account of the same app',
      { ...sent('text', { text: 'chào' }), recipient: { id: '3000000000000000002' } },
      'other_account',
    ],
    [
      'followed another account',
      { event_name: 'follow', oa_id: '3000000000000000002', follower: { id: person } },
      'other_account',
    ],
    ['nobody', { ...sent('text', { text: 'chào' }), sender: {} }, 'no_sender'],
    ['no event', { hello: 1 }, 'wrong_shape'],
    ['a list', [], 'wrong_shape'],
    ['nothing', null, 'wrong_shape'],
  ]
  it.each(cases)('%s', (_, event, reason) => {
    expect(parse(event)).toEqual({ kind: 'ignored', reason })
  })
})
