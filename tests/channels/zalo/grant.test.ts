import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TokenStore } from '../../../src/channels/zalo/account.ts'
import { connectZalo } from '../../../src/channels/zalo/connect.ts'
import { openZaloStore, webhookAccountOf } from '../../../src/channels/zalo/store.ts'
import { openVault } from '../../../src/vault/vault.ts'
import { scratchDb } from '../../support/db.ts'
import { type FakeZalo, fakeZalo } from '../../support/fake-zalo/fake-zalo.ts'
import { connectedTo, person } from './setup.ts'

const db = await scratchDb()
const vault = openVault('a master key for tests, long enough')
const hour = 3_600_000
let store: TokenStore
let zalo: FakeZalo
let now: number
let connected: Awaited<ReturnType<typeof connectedTo>>

beforeEach(async () => {
  await db.prisma.channelAccount.deleteMany()
  await db.prisma.commune.createMany({
    data: ['gia-phuc', 'dong-viet'].map(id => ({ id, name: id, province: 'Tỉnh Thử' })),
    skipDuplicates: true,
  })
  now = Date.parse('2026-08-03T02:00:00Z')
  const clock = () => new Date(now)
  zalo = fakeZalo({ clock })
  store = openZaloStore({ db, vault })
  connected = await connectedTo(zalo, store, { clock })
})
afterEach(() => zalo.stop())

let keys = 0
const send = () =>
  connected.channel.send(
    { communeId: 'gia-phuc', conversationId: 'c1', address: person, key: `k${++keys}` },
    { text: 'Chào bác', buttons: [] },
  )
const failureOf = (sending: Promise<unknown>) =>
  sending.then(
    () => 'done',
    error => error,
  )
const secrets = async () => (await store.load('gia-phuc'))?.secrets

describe('tokens are renewed early', () => {
  it('twice a day, and not more often', async () => {
    for (let at = 0; at < 48; at++) {
      await connected.keepFresh()
      now += hour
    }
    expect(zalo.counts.refreshes).toBe(4)
  })

  it('and a failure leaves the one that still works', async () => {
    await connected.keepFresh()
    now += 20 * hour
    zalo.failNextRefresh('bad_gateway')
    await connected.keepFresh()
    await send()
    expect(zalo.messagesTo(person)).toHaveLength(1)
  })
})

describe('a refused refresh', () => {
  const passing = [
    ['bad_gateway', 'oauth_http502'],
    ['no_numeric_error', 'oauth_broken_reply'],
    [-1, 'oauth-1'],
  ] as const
  it.each(passing)('that may pass loses nothing: %s', async (fault, code) => {
    const before = await secrets()
    zalo.failNextRefresh(fault)
    zalo.endAccessToken()
    expect(await failureOf(send())).toMatchObject({ kind: 'retry', code })
    expect(await secrets()).toEqual(before)
  })

  it('of a dead grant is tried once, until an administrator connects again', async () => {
    zalo.revoke()
    expect(await failureOf(send())).toMatchObject({ kind: 'misconfigured', code: 'needs_reconnect' })
    expect(await failureOf(send())).toMatchObject({ kind: 'misconfigured', code: 'needs_reconnect' })
    await connected.keepFresh()
    expect(zalo.counts.refreshes).toBe(1)
    expect(await store.load('gia-phuc')).toMatchObject({
      state: 'needs_reconnect',
      secrets: connected.settings,
    })
    await connectZalo(store, 'gia-phuc', zalo.settings())
    await send()
    expect(zalo.messagesTo(person)).toHaveLength(1)
  })

  it('of a grant that was given anew meanwhile goes on with the new one', async () => {
    zalo.revoke()
    zalo.knobs.tokenReplyDelayMs = 200
    const sending = send()
    await expect.poll(() => zalo.counts.refreshes).toBe(1)
    await connectZalo(store, 'gia-phuc', zalo.settings())
    await sending
    expect(await store.load('gia-phuc')).toMatchObject({ state: 'ready' })
    expect(zalo.messagesTo(person)).toHaveLength(1)
  })

  it('early still leaves people the token that works', async () => {
    await connected.keepFresh()
    now += 20 * hour
    zalo.failNextRefresh(-14014)
    await connected.keepFresh()
    expect(await store.load('gia-phuc')).toMatchObject({ state: 'needs_reconnect' })
    await send()
    expect(zalo.messagesTo(person)).toHaveLength(1)
  })

  it('for a wrong app secret waits for a human, and the grant lives', async () => {
    await connectZalo(store, 'gia-phuc', { ...connected.settings, appSecret: 'wrong' })
    zalo.endAccessToken()
    expect(await failureOf(send())).toMatchObject({ kind: 'misconfigured', code: 'oauth-14004' })
    await connectZalo(store, 'gia-phuc', connected.settings)
    await send()
    expect(zalo.messagesTo(person)).toHaveLength(1)
  })
})

describe('the settings of an operator', () => {
  it('read again at every start, do not bring a spent token back', async () => {
    zalo.endAccessToken()
    await send()
    await connectZalo(store, 'gia-phuc', { ...connected.settings, oaSecretKey: 'another key' })
    expect(await secrets()).toMatchObject({
      oaSecretKey: 'another key',
      refreshToken: zalo.world.tokens.refresh,
    })
  })

  it('are what the webhook goes by', async () => {
    const accountOf = (communeId: string) => webhookAccountOf({ db, vault }, communeId)
    const { appId, oaId, oaSecretKey } = connected.settings
    expect(await accountOf('gia-phuc')).toEqual({ kind: 'account', settings: { appId, oaId, oaSecretKey } })
    expect(await accountOf('dong-viet')).toEqual({ kind: 'not_connected' })
    expect(await accountOf('khong-co')).toEqual({ kind: 'unknown_commune' })
  })

  it('are sealed', async () => {
    const rows = await db.prisma.channelAccount.findMany()
    expect(rows).toHaveLength(1)
    for (const secret of Object.values(connected.settings)) expect(JSON.stringify(rows)).not.toContain(secret)
  })
})

it('two who write at once both have their say', async () => {
  const add = (name: 'appId' | 'oaId') => () =>
    store.change('gia-phuc', account => ({
      ...account,
      secrets: { ...account.secrets, [name]: `${account.secrets[name]}+` },
    }))
  await Promise.all([add('appId'), add('oaId'), add('appId'), add('oaId')].map(run => run()))
  const { appId, oaId } = connected.settings
  expect(await secrets()).toMatchObject({ appId: `${appId}++`, oaId: `${oaId}++` })
})
