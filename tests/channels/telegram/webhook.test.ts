import { fastify, type InjectOptions } from 'fastify'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Inbound } from '../../../src/channels/channel.ts'
import { telegramWebhook, type WebhookAccount, webhookUrl } from '../../../src/channels/telegram/webhook.ts'
import { openLog } from '../../../src/shared/log.ts'
import { startFakeTelegram } from '../../support/fake-telegram.ts'

const secret = 'bi-mat-webhook'
const accounts: Record<string, WebhookAccount> = {
  'gia-phuc': { kind: 'account', webhookSecret: secret },
  'dong-viet': { kind: 'not_connected' },
  'khong-khoa': { kind: 'account', webhookSecret: '' },
}
const chat = { id: 900000001, type: 'private' }
const message = { message_id: 7, date: 1_790_000_000, chat, text: 'lời kể riêng' }
const update = { update_id: 5, message }

let kept: Inbound[]
let counts: string[]
let logged: string[]
let receive: (messages: readonly Inbound[]) => Promise<void>
beforeEach(() => {
  kept = []
  counts = []
  logged = []
  receive = async messages => void kept.push(...messages)
})

async function app({ slowMs = 0 } = {}) {
  const server = fastify({ forceCloseConnections: true })
  if (slowMs) server.addHook('onSend', () => new Promise(resolve => setTimeout(resolve, slowMs)))
  await server.register(
    telegramWebhook({
      accountOf: async communeId => accounts[communeId] ?? { kind: 'unknown_commune' },
      receive: messages => receive(messages),
      counted: reason => void counts.push(reason),
      log: openLog('trace', { write: line => void logged.push(line) }),
      newId: () => 'a1',
    }),
  )
  return server
}

async function post(options: Partial<InjectOptions> = {}, commune = 'gia-phuc') {
  const server = await app()
  return server.inject({
    method: 'POST',
    url: `/webhooks/telegram/${commune}`,
    headers: { 'x-telegram-bot-api-secret-token': secret, 'content-type': 'application/json' },
    payload: JSON.stringify(update),
    ...options,
  })
}

describe('an update', () => {
  it('is answered 200 once it is kept', async () => {
    expect((await post()).statusCode).toBe(200)
    expect(kept).toEqual([
      {
        channel: 'telegram',
        communeId: 'gia-phuc',
        address: '900000001',
        externalId: 'up:5:1790000000',
        content: { kind: 'text', text: 'lời kể riêng' },
      },
    ])
  })

  it('that could not be kept is answered 503, and nothing of it is logged', async () => {
    receive = async messages => Promise.reject(new Error(`cannot keep ${JSON.stringify(messages)}`))
    expect((await post()).statusCode).toBe(503)
    expect(logged.join()).toContain('telegram update not kept')
    expect(logged.join()).not.toMatch(/lời kể riêng|900000001/u)
  })

  it('with a tap is answered with the call that stops its spinner', async () => {
    const tap = { update_id: 6, callback_query: { id: '77', message, data: '#a.b' } }
    const reply = await post({ payload: JSON.stringify(tap) })
    expect(reply.json()).toEqual({ method: 'answerCallbackQuery', callback_query_id: '77' })
  })
})

describe('who may deliver', () => {
  const strangers: [string, InjectOptions['headers']][] = [
    ['no secret', {}],
    ['another secret', { 'x-telegram-bot-api-secret-token': 'bi-mat-webhooK' }],
    ['a longer secret', { 'x-telegram-bot-api-secret-token': `${secret}x` }],
    ['an empty secret', { 'x-telegram-bot-api-secret-token': '' }],
  ]
  it.each(strangers)('%s: 401, counted, nothing kept', async (_, headers) => {
    expect((await post({ headers: headers ?? {} })).statusCode).toBe(401)
    expect(counts).toEqual(['wrong_secret'])
    expect(kept).toEqual([])
  })

  it('an account without a secret lets nobody in', async () => {
    const headers = { 'x-telegram-bot-api-secret-token': '' }
    expect((await post({ headers }, 'khong-khoa')).statusCode).toBe(401)
  })

  it.each(['khong-co', 'dong-viet'])(
    'a commune that is unknown or not connected is not there: %s',
    async commune => {
      expect((await post({}, commune)).statusCode).toBe(404)
      expect(kept).toEqual([])
    },
  )

  it('a refused request goes no further, however slowly the refusal is sent', async () => {
    const server = await app({ slowMs: 30 })
    const url = '/webhooks/telegram/gia-phuc'
    const reply = await server.inject({ method: 'POST', url, payload: update })
    expect(reply.statusCode).toBe(401)
    expect(kept).toEqual([])
  })

  it('only the route itself is open', async () => {
    const server = fastify()
    const open: unknown[] = []
    server.addHook('onRoute', route => void open.push([route.method, route.url, route.config]))
    await server.register(telegramWebhook({} as never))
    await server.ready()
    const config = { access: 'public', helmet: { skipRoute: true } }
    expect(open).toEqual([['POST', '/webhooks/telegram/:commune', config]])
  })
})

describe('a body that nobody can read', () => {
  const bodies: [string, string, string | undefined][] = [
    ['broken JSON', '{"update_id":', 'application/json'],
    ['JSON of another shape', '[1]', 'application/json'],
    ['another type', 'update_id=5', 'application/x-www-form-urlencoded'],
    ['no type', 'xin chào', undefined],
    ['nothing', '', 'application/json'],
  ]
  it.each(bodies)('%s: 200, counted, so that it is not delivered for ever', async (_, payload, type) => {
    const headers = { 'x-telegram-bot-api-secret-token': secret, ...(type && { 'content-type': type }) }
    expect((await post({ payload, headers })).statusCode).toBe(200)
    expect(counts).toEqual(['malformed'])
    expect(kept).toEqual([])
  })

  it('over the limit: 413', async () => {
    const text = 'a'.repeat(1024 * 1024)
    expect((await post({ payload: JSON.stringify({ ...update, text }) })).statusCode).toBe(413)
  })

  it('a readable one counts whatever its type says', async () => {
    const headers = { 'x-telegram-bot-api-secret-token': secret, 'content-type': 'text/plain' }
    expect((await post({ headers })).statusCode).toBe(200)
    expect(kept).toHaveLength(1)
  })
})

describe('with Telegram at the other end', () => {
  it('an update comes again until it is kept', async () => {
    const fake = await startFakeTelegram()
    const server = await app()
    const root = await server.listen({ port: 0, host: '127.0.0.1' })
    fake.callWebhook(webhookUrl(root, 'gia-phuc'), secret)
    let failures = 2
    receive = async messages => {
      failures -= 1
      if (failures >= 0) throw new Error('no database')
      kept.push(...messages)
    }
    await fake.say(900000001, 'cứu em')
    await fake.tap(900000001, '#report:where.yes')
    expect(kept.map(inbound => inbound.content)).toEqual([
      { kind: 'text', text: 'cứu em' },
      { kind: 'tap', payload: '#report:where.yes' },
    ])
    expect(fake.answeredTaps).toHaveLength(1)
    await Promise.all([server.close(), fake.close()])
  })

  it('repeats and swaps arrive with ids that tell', async () => {
    const fake = await startFakeTelegram({ duplicate: true, reorder: true })
    const server = await app()
    const root = await server.listen({ port: 0, host: '127.0.0.1' })
    fake.callWebhook(webhookUrl(root, 'gia-phuc'), secret)
    await Promise.all(['một', 'hai', 'ba'].map(text => fake.say(900000001, text)))
    await expect.poll(() => new Set(kept.map(inbound => inbound.externalId)).size).toBe(3)
    expect(kept.length).toBeGreaterThan(3)
    await Promise.all([server.close(), fake.close()])
  })
})
