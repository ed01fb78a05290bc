import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Inbound } from '../../../src/channels/channel.ts'
import type { WebhookAccount } from '../../../src/channels/zalo/admit.ts'
import { zaloWebhook } from '../../../src/channels/zalo/webhook.ts'
import { openLog } from '../../../src/shared/log.ts'
import { signedHeaders } from '../../support/fake-zalo/events.ts'
import { type FakeZalo, fakeZalo } from '../../support/fake-zalo/fake-zalo.ts'

const person = '7000000000000000001'
let zalo: FakeZalo
let app: FastifyInstance
let received: Inbound[]
let counted: string[]
let logged: string[]
let keeping: () => Promise<void>
let accounts: Record<string, WebhookAccount>

beforeEach(async () => {
  zalo = fakeZalo()
  received = []
  counted = []
  logged = []
  keeping = async () => {}
  accounts = {
    'gia-phuc': { kind: 'account', settings: zalo.world.app },
    'chua-noi': { kind: 'not_connected' },
    'chua-khoa': { kind: 'account', settings: { ...zalo.world.app, oaSecretKey: undefined } },
  }
  app = Fastify({ logger: false, forceCloseConnections: true })
  await app.register(
    zaloWebhook({
      accountOf: async communeId => accounts[communeId] ?? { kind: 'unknown_commune' },
      receive: async messages => {
        await keeping()
        received.push(...messages)
      },
      counted: reason => counted.push(reason),
      log: openLog('trace', { write: line => void logged.push(line) }),
      newId: () => 'new-id',
    }),
  )
  zalo.sendEventsTo(`${await app.listen({ port: 0, host: '127.0.0.1' })}/webhooks/zalo/gia-phuc`)
})
afterEach(() => app.close())

const post = (payload: string | Buffer, headers: Record<string, string> = {}, commune = 'gia-phuc') =>
  app.inject({ method: 'POST', url: `/webhooks/zalo/${commune}`, payload, headers })
const texts = () => received.map(({ content }) => (content.kind === 'text' ? content.text : content.kind))
const event = (text: string) =>
  JSON.stringify({
    event_name: 'user_send_text',
    sender: { id: person },
    message: { text, msg_id: 'aa' },
    timestamp: '5',
  })

describe('a signed event', () => {
  const deliveries: [string, object][] = [
    ['as documented', {}],
    ['signed without "mac="', { bare: true }],
    ['signed with the timestamp of the header', { signedTimestamp: 'header' }],
    ['signed with that of the body while the header differs', { signedTimestamp: 'body' }],
  ]
  it.each(deliveries)('is taken in: %s', async (_, delivery) => {
    expect(await zalo.say(person, 'cứu em với', delivery)).toBe(200)
    expect(texts()).toEqual(['cứu em với'])
    expect(counted).toEqual([])
  })

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'text/plain',
    'application/octet-stream',
    'json',
    '',
  ])('is taken in as content type "%s"', async type => {
    const body = Buffer.from(`${event('chào')}\n`)
    const headers = { ...signedHeaders(zalo.world, body, '5', {}), 'content-type': type }
    expect((await post(body, headers)).statusCode).toBe(200)
    expect(texts()).toEqual(['chào'])
  })

  it('comes as a tap, a photo, a start', async () => {
    await zalo.tap(person, '#menu:top.report')
    await zalo.sendPhoto(person, Buffer.from('ảnh'))
    await zalo.follow(person)
    expect(texts()).toEqual(['tap', 'media', 'opened'])
  })

  it('has the same id however often it comes', async () => {
    await zalo.say(person, 'một lần', { times: 3 })
    expect(received).toHaveLength(3)
    expect(new Set(received.map(message => message.externalId)).size).toBe(1)
  })

  it('may come after the one behind it', async () => {
    await zalo.say(person, 'trước', { reorder: true })
    await zalo.say(person, 'sau')
    expect(texts()).toEqual(['sau', 'trước'])
  })
})

describe('answered 200, left and counted', () => {
  const sign = (text: string) => signedHeaders(zalo.world, Buffer.from(text), '5', {})
  const cases: [string, () => ReturnType<typeof post>, string][] = [
    [
      'the unsigned {} on saving the address',
      () => post('{}', { 'content-type': 'application/json' }),
      'probe',
    ],
    ['an empty body', () => post(''), 'probe'],
    ['{} before the secret is known', () => post('{}', {}, 'chua-khoa'), 'probe'],
    ['{} before the account is known', () => post('{}', {}, 'chua-noi'), 'probe'],
    ['an unsigned event', () => post(event('giả')), 'unsigned'],
    ['a signature without a body', () => post('', sign('x')), 'bad_signature'],
    ['a signature over something else', () => post(event('giả'), sign(event('thật'))), 'bad_signature'],
    ['an event that no secret can check', () => post(event('a'), sign(event('a')), 'chua-khoa'), 'no_secret'],
    [
      'an event before the account is known',
      () => post(event('a'), sign(event('a')), 'chua-noi'),
      'not_connected',
    ],
    ['signed bytes that are no JSON', () => post('a{', sign('a{')), 'broken_json'],
    [
      'signed JSON that is no event',
      () => post('[{"timestamp":"5"}]', sign('[{"timestamp":"5"}]')),
      'wrong_shape',
    ],
    ['more than a megabyte', () => post('x'.repeat(1_048_577), sign('x')), 'bad_request'],
  ]
  it.each(cases)('%s', async (_, call, reason) => {
    expect((await call()).statusCode).toBe(200)
    expect(counted).toEqual([reason])
    expect(received).toEqual([])
  })

  it('an event that somebody else signed', async () => {
    expect(await zalo.say(person, 'giả', { forged: true })).toBe(200)
    expect({ received, counted }).toEqual({ received: [], counted: ['bad_signature'] })
  })
})

describe('an event that may not be kept', () => {
  it('is refused, so that Zalo sends it again', async () => {
    let failures = 1
    keeping = async () => {
      if (failures-- > 0) throw new Error(`insert of ${person} failed`)
    }
    zalo.knobs.redeliverAfterMs = [10]
    expect(await zalo.say(person, 'đừng mất')).toBe(200)
    expect(texts()).toEqual(['đừng mất'])
  })

  it('is refused in time when keeping takes too long', async () => {
    keeping = () => new Promise(resolve => setTimeout(resolve, 5_000).unref())
    expect(await zalo.say(person, 'chậm')).toBe(503)
  })

  it('is refused when nobody knows whose it is', async () => {
    Object.defineProperty(accounts, 'gia-phuc', {
      get: () => {
        throw new Error('the store is away')
      },
    })
    expect(await zalo.say(person, 'đừng mất')).toBe(503)
  })
})

it('an unknown commune has no webhook', async () => {
  expect((await post('{}', {}, 'khong-co')).statusCode).toBe(404)
})

it('a look at the address is answered', async () => {
  expect((await app.inject({ method: 'GET', url: '/webhooks/zalo/gia-phuc' })).statusCode).toBe(200)
})

it('nothing of what people say, nor who they are, is logged', async () => {
  keeping = async () => {
    throw new Error(`insert of ${person} failed: bí mật của em`)
  }
  await zalo.say(person, 'bí mật của em')
  await zalo.say(person, 'bí mật của em', { forged: true })
  await post('bí mật của em', { 'x-zevent-signature': 'mac=0' })
  expect(logged.length).toBeGreaterThanOrEqual(3)
  expect(logged.join()).not.toMatch(new RegExp(`bí mật|${person}`))
})
