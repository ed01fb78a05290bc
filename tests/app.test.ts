import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { afterAll, describe, expect, test } from 'vitest'
import { openApp } from '../src/app.ts'
import { newToken, readToken } from '../src/channels/webchat/visitor.ts'
import { readConfig } from '../src/config.ts'
import { conversationOf } from '../src/conversation/receive.ts'
import { systemClock } from '../src/shared/clock.ts'
import type { Db } from '../src/shared/db.ts'
import { openDb } from '../src/shared/open-db.ts'
import { openVault } from '../src/vault/vault.ts'
import { freePort, type Server, startServer } from './crash/server.ts'
import { aRunningApp } from './support/app.ts'
import { scratchDatabase } from './support/db.ts'
import { testKey } from './support/engine.ts'
import { startFakeTelegram, telegramFaults } from './support/fake-telegram.ts'

const vault = openVault(testKey)
const postgres = process.env.TEST_DATABASE_URL

describe('what operators ask', async () => {
  // A process without sweeps, so that a message that nobody handles stays.
  const { app, db } = await aRunningApp({ ROLE: 'web', DATABASE_URL: 'postgres://nobody@nowhere/unused' })
  const ask = async (url: string, options = {}) => {
    const { statusCode, body } = await app.server.inject({ url, ...options })
    return [statusCode, body] as const
  }
  const waitingFor = (ms: number) =>
    db.prisma.inbound.create({
      data: {
        communeId: 'gia-phuc',
        channel: 'webchat',
        externalId: randomUUID(),
        conversationId: randomUUID(),
        bodySealed: 'x',
        receivedAt: new Date(Date.now() - ms),
      },
    })

  test('/healthz: it is alive', async () => {
    expect(await ask('/healthz')).toEqual([200, '{"ok":true}'])
  })

  test('/readyz: it can work; a message that waits for half a minute is no alarm, one for more than a minute is', async () => {
    expect(await ask('/readyz')).toEqual([200, '{"ok":true}'])
    await waitingFor(30_000)
    expect(await ask('/readyz')).toEqual([200, '{"ok":true}'])
    const { id } = await waitingFor(61_000)
    expect(await ask('/readyz')).toEqual([503, '{"ok":false,"problem":"messages_wait"}'])
    await db.prisma.inbound.update({ where: { id }, data: { handledAt: new Date() } })
    expect(await ask('/readyz')).toEqual([200, '{"ok":true}'])
  })

  test('/readyz: without its database it cannot work, and it is still alive', async () => {
    const away: Db = {
      ...db,
      run: async () => {
        throw new Error('connect ECONNREFUSED')
      },
      close: async () => {},
    }
    const config = readConfig({ NODE_ENV: 'test', APP_KEY: testKey })
    const broken = await openApp({
      config,
      db: away,
      vault,
      clock: () => new Date(),
      log: pino({ level: 'silent' }),
    })
    const ready = await broken.server.inject({ url: '/readyz' })
    expect([ready.statusCode, ready.body]).toEqual([503, '{"ok":false,"problem":"no_database"}'])
    expect((await broken.server.inject({ url: '/healthz' })).statusCode).toBe(200)
    await broken.stop()
  })

  test('/metrics: only this machine may read it, however others dress up', async () => {
    const [status, metrics] = await ask('/metrics')
    expect(status).toBe(200)
    expect(metrics).toContain('inbound_oldest_waiting_seconds')
    const local = { remoteAddress: '::1' }
    expect((await ask('/metrics', local))[0]).toBe(200)
    const others = [
      { remoteAddress: '10.0.0.7' },
      { remoteAddress: '10.0.0.7', headers: { 'x-forwarded-for': '127.0.0.1' } },
      { remoteAddress: '127.0.0.1', headers: { 'x-forwarded-for': '203.0.113.7' } },
      { remoteAddress: '127.0.0.1', headers: { 'x-forwarded-for': '127.0.0.1, 203.0.113.7' } },
      { remoteAddress: '::ffff:10.0.0.7' },
    ]
    for (const other of others) expect((await ask('/metrics', other))[0], JSON.stringify(other)).toBe(404)
  })

  test('/metrics: tells how long the oldest message waits', async () => {
    await waitingFor(40_000)
    const [, metrics] = await ask('/metrics')
    expect(Number(/^inbound_oldest_waiting_seconds (\S+)/m.exec(metrics)?.[1])).toBeGreaterThanOrEqual(40)
  })
})

// ── Real processes ───────────────────────────────────────────────────────────────────────────────

const servers = new Set<Server>()
const dropped: (() => Promise<unknown>)[] = []
afterAll(async () => {
  await Promise.all([...servers].map(server => server.kill()))
  for (const drop of dropped) await drop()
})

async function aStore(): Promise<{ DATA_DIR: string; DATABASE_URL?: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'app-'))
  dropped.push(() => rm(folder, { recursive: true, force: true }))
  if (!postgres) return { DATA_DIR: folder }
  const { url, drop } = await scratchDatabase(postgres)
  dropped.push(drop)
  return { DATA_DIR: folder, DATABASE_URL: url }
}

async function aServer(env: Record<string, string>) {
  const port = await freePort()
  const server = startServer({ APP_KEY: testKey, PORT: String(port), ...env })
  servers.add(server)
  await server.ready
  return { ...server, url: `http://127.0.0.1:${port}` }
}

const lookInto = ({ DATA_DIR, DATABASE_URL }: { DATA_DIR: string; DATABASE_URL?: string }) =>
  openDb({ databaseUrl: DATABASE_URL, dataDir: DATA_DIR })

let visitors = 0

/** Somebody on the chat page, from an address of their own. `acknowledged`: what the server said it has. */
function aVisitor(url: string) {
  visitors += 1
  const forwarded = `198.51.${visitors >> 8}.${visitors & 255}`
  const authorization = `Bearer ${newToken({ vault, clock: systemClock }, 'gia-phuc')}`
  const address = readToken({ vault, clock: systemClock }, authorization, 'gia-phuc')?.id ?? ''
  const acknowledged: string[] = []
  async function post(content: object): Promise<boolean> {
    const id = randomUUID()
    const headers = { authorization, 'content-type': 'application/json', 'x-forwarded-for': forwarded }
    const body = JSON.stringify({ id, ...content })
    const answer = await fetch(`${url}/chat/gia-phuc/messages`, { method: 'POST', headers, body }).catch(
      () => null,
    )
    if (answer?.status === 204) acknowledged.push(vault.index('message', `${address}:${id}`))
    return answer?.status === 204
  }
  return {
    post,
    acknowledged,
    conversation: conversationOf(vault, { communeId: 'gia-phuc', channel: 'webchat', address }),
  }
}

const open = (db: Db) =>
  Promise.all([
    db.prisma.inbound.count({ where: { handledAt: null } }),
    db.prisma.outbound.count({ where: { status: 'due' } }),
  ])

describe('a stop in the middle of a rush', () => {
  test('is clean and quick, and nothing that was acknowledged is lost or stays unanswered', {
    timeout: 120_000,
  }, async () => {
    const store = await aStore()
    const first = await aServer({ ...store })
    const people = Array.from({ length: 40 }, () => aVisitor(first.url))
    const acknowledged = () => people.reduce((sum, person) => sum + person.acknowledged.length, 0)
    const rush = people.map(async person => {
      let going = await person.post({ opened: true })
      for (let i = 0; going && i < 60; i++) going = await person.post({ text: `điều thứ ${i}` })
    })
    await expect.poll(acknowledged, { timeout: 30_000, interval: 10 }).toBeGreaterThan(200)
    const before = performance.now()
    expect(await first.stop()).toBe(0)
    expect(performance.now() - before).toBeLessThan(15_000)
    await Promise.all(rush)
    expect(acknowledged(), 'it was stopped in the middle').toBeLessThan(40 * 61)

    const db = await lookInto(store)
    const kept = new Set(
      (await db.prisma.inbound.findMany({ select: { externalId: true } })).map(row => row.externalId),
    )
    expect(people.flatMap(person => person.acknowledged).filter(id => !kept.has(id))).toEqual([])
    await db.close()

    const second = await aServer({ ...store })
    await sleep(8_000) // messages that wait are found after five seconds
    expect(await second.stop()).toBe(0)
    const after = await lookInto(store)
    expect(await open(after)).toEqual([0, 0])
    const answered = await after.prisma.outbound.groupBy({
      by: ['conversationId'],
      where: { status: 'sent' },
    })
    const heard = people.filter(person => person.acknowledged.length > 0)
    expect(heard.filter(person => !answered.some(row => row.conversationId === person.conversation))).toEqual(
      [],
    )
    await after.close()
  })

  test('a second process on the same data folder is told why it cannot start', {
    timeout: 60_000,
  }, async () => {
    const { DATA_DIR } = await aStore()
    const first = await aServer({ DATA_DIR })
    const failure = await aServer({ DATA_DIR }).catch((error: Error) => error.message)
    expect(failure).toContain('is in use by process')
    expect(failure).toContain('DATABASE_URL')
    expect(failure).not.toContain('    at ')
    expect(await first.stop()).toBe(0)
    const again = await aServer({ DATA_DIR })
    expect(await again.stop()).toBe(0)
  })
})

// Two processes need a database that two can open.
if (postgres) {
  describe('web and worker as two processes on one database', () => {
    test('web answers by itself, the worker does what comes later', { timeout: 90_000 }, async () => {
      const telegram = await startFakeTelegram()
      dropped.push(() => telegram.close())
      const secret = 'a-webhook-secret-of-tests'
      const settings = {
        TELEGRAM_BOT_TOKEN: telegram.token,
        TELEGRAM_API_ROOT: telegram.root,
        TELEGRAM_WEBHOOK_SECRET: secret,
      }
      const store = { ...(await aStore()), ...settings }
      const web = await aServer({ ...store, ROLE: 'web' })
      const db = await lookInto(store)
      dropped.unshift(() => db.close())

      const person = aVisitor(web.url)
      expect(await person.post({ opened: true })).toBe(true)
      const told = () =>
        db.prisma.outbound.count({ where: { conversationId: person.conversation, status: 'sent' } })
      await expect.poll(told, { timeout: 5_000 }).toBeGreaterThan(0)

      telegram.fail('sendMessage', telegramFaults.broken)
      const chat = { id: 960_000_000_001, type: 'private' }
      const update = { update_id: 1, message: { message_id: 1, date: 1, chat, text: 'xin chào' } }
      const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret }
      const kept = await fetch(`${web.url}/webhooks/telegram/gia-phuc`, {
        method: 'POST',
        headers,
        body: JSON.stringify(update),
      })
      expect(kept.status).toBe(200)
      await sleep(4_000) // the retry was due after two
      expect(telegram.messagesTo(chat.id)).toEqual([])

      const worker = await aServer({ ...store, ROLE: 'worker' })
      await expect.poll(() => telegram.messagesTo(chat.id).length, { timeout: 10_000 }).toBe(1)
      await expect.poll(() => open(db)).toEqual([0, 0])
      const status = async (url: string, method = 'GET') => (await fetch(url, { method })).status
      expect(await status(`${worker.url}/healthz`)).toBe(200)
      expect(await status(`${worker.url}/readyz`)).toBe(200)
      expect(await status(`${worker.url}/chat/gia-phuc/session`, 'POST')).toBe(404)
      expect(await status(`${worker.url}/api/cases`)).toBe(404)
      expect([await worker.stop(), await web.stop()]).toEqual([0, 0])
    })

    test('a message whose web process was killed is answered by the worker', {
      timeout: 90_000,
    }, async () => {
      const store = await aStore()
      const web = await aServer({ ...store, ROLE: 'web' })
      const people = Array.from({ length: 20 }, () => aVisitor(web.url))
      const posts = people.map(person => person.post({ opened: true }))
      await Promise.any(posts)
      await web.kill()
      await Promise.all(posts)
      const worker = await aServer({ ...store, ROLE: 'worker' })
      const db = await lookInto(store)
      dropped.unshift(() => db.close())
      // Claimed replies of the dead are taken over half a minute after they were written.
      await expect.poll(() => open(db), { timeout: 60_000, interval: 500 }).toEqual([0, 0])
      const heard = people.filter(person => person.acknowledged.length > 0)
      expect(heard.length).toBeGreaterThan(0)
      const answered = await db.prisma.outbound.groupBy({ by: ['conversationId'], where: { status: 'sent' } })
      expect(
        heard.filter(person => !answered.some(row => row.conversationId === person.conversation)),
      ).toEqual([])
      expect(await worker.stop()).toBe(0)
    })
  })
}
