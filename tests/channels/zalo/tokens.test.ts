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

type Channel = typeof connected.channel
let keys = 0
const send = (channel: Channel = connected.channel) =>
  channel.send(
    { communeId: 'gia-phuc', conversationId: 'c1', address: person, key: `k${++keys}` },
    { text: 'Chào bác', buttons: [] },
  )
const sends = (count: number, channel?: Channel) => Array.from({ length: count }, () => send(channel))
const failureOf = (sending: Promise<unknown>) =>
  sending.then(
    () => 'done',
    error => error,
  )
const secrets = async () => (await store.load('gia-phuc'))?.secrets
const setLease = (until: Date) => db.prisma.channelAccount.updateMany({ data: { leasedUntil: until } })

describe('an ended token', () => {
  it('is renewed once for twenty who send at the same time', async () => {
    const { takeLease } = store
    let leases = 0
    store.takeLease = (communeId, seconds) => {
      leases++
      return takeLease(communeId, seconds)
    }
    zalo.endAccessToken()
    zalo.knobs.tokenReplyDelayMs = 100
    await Promise.all(sends(20))
    expect(zalo.messagesTo(person)).toHaveLength(20)
    expect({ refreshes: zalo.counts.refreshes, leases }).toEqual({ refreshes: 1, leases: 1 })
  })

  it('that another process renews between our look and our turn is not renewed again', async () => {
    const { takeLease } = store
    const other = connected.another()
    store.takeLease = async (communeId, seconds) => {
      store.takeLease = takeLease
      await send(other.channel)
      return takeLease(communeId, seconds)
    }
    zalo.endAccessToken()
    await send()
    expect(zalo.messagesTo(person)).toHaveLength(2)
    expect(zalo.counts.refreshes).toBe(1)
  })

  it('is renewed once by two processes on one store', async () => {
    zalo.endAccessToken()
    zalo.knobs.tokenReplyDelayMs = 100
    await Promise.all([...sends(5), ...sends(5, connected.another().channel)])
    expect(zalo.messagesTo(person)).toHaveLength(10)
    expect(zalo.counts.refreshes).toBe(1)
  })

  it('is not tried when its end is known', async () => {
    await connected.keepFresh()
    now += 26 * hour
    await send()
    expect(zalo.counts).toMatchObject({ sends: 1, refreshes: 2 })
  })

  it('is replaced by that of another process without spending anything', async () => {
    const other = connected.another()
    zalo.endAccessToken()
    await send(other.channel)
    await send()
    expect(zalo.counts.refreshes).toBe(1)
  })
})

describe('a lease', () => {
  it('that another process holds makes messages wait, unsent', async () => {
    zalo.endAccessToken()
    await setLease(new Date(Date.now() + hour))
    expect(await failureOf(send())).toMatchObject({ kind: 'retry', code: 'token_busy' })
    expect(zalo.counts.refreshes).toBe(0)
  })

  it('that a dead process left behind ends by itself', async () => {
    zalo.endAccessToken()
    await setLease(new Date(Date.now() - 1))
    await send()
    expect(zalo.messagesTo(person)).toHaveLength(1)
  })

  it('is given back, and only by its holder', async () => {
    const lease = await store.takeLease('gia-phuc', 60)
    expect(lease).not.toBeNull()
    await store.endLease('gia-phuc', '2026-01-01 00:00:00+00')
    expect(await store.takeLease('gia-phuc', 60)).toBeNull()
    await store.endLease('gia-phuc', lease ?? '')
    expect(await store.takeLease('gia-phuc', 60)).not.toBeNull()
  })
})

describe('a new pair', () => {
  it('is in the store, with the one before, when it is first used', async () => {
    const before = await secrets()
    zalo.endAccessToken()
    let stored: Awaited<ReturnType<typeof secrets>>
    const kept = new Promise<void>(resolve => {
      zalo.world.onMessage = () =>
        void secrets()
          .then(found => (stored = found))
          .then(() => resolve())
    })
    await send()
    await kept
    expect(stored).toMatchObject({
      accessToken: zalo.world.tokens.access,
      refreshToken: zalo.world.tokens.refresh,
      previous: { accessToken: before?.accessToken, refreshToken: before?.refreshToken },
    })
  })

  it('survives a store that fails at the wrong moment', async () => {
    const change = store.change
    store.change = async () => {
      throw new Error('the store is away')
    }
    zalo.endAccessToken()
    expect(await failureOf(send())).toMatchObject({ kind: 'retry', code: 'token_store' })
    expect(zalo.messagesTo(person)).toEqual([])
    store.change = change
    await send()
    expect(zalo.messagesTo(person)).toHaveLength(1)
    expect(zalo.counts.refreshes).toBe(1)
    expect(await secrets()).toMatchObject({ refreshToken: zalo.world.tokens.refresh })
  })

  it('without a refresh token keeps the old one', async () => {
    zalo.knobs.omitRefreshToken = true
    zalo.endAccessToken()
    await send()
    zalo.endAccessToken()
    await send()
    expect(zalo.messagesTo(person)).toHaveLength(2)
    expect(await secrets()).toMatchObject({ refreshToken: connected.settings.refreshToken })
  })

  it.each([true, false])('ends when the reply says, as a number: %s', async numericExpiresIn => {
    zalo.knobs.numericExpiresIn = numericExpiresIn
    await connected.keepFresh()
    expect((await store.load('gia-phuc'))?.expiresAt).toEqual(new Date(now + 25 * hour))
  })

  it('does not overwrite what an administrator entered meanwhile', async () => {
    zalo.knobs.tokenReplyDelayMs = 200
    zalo.endAccessToken()
    const sending = failureOf(send())
    await expect.poll(() => zalo.counts.issued).toBe(1)
    await connectZalo(store, 'gia-phuc', { ...connected.settings, accessToken: 'A', refreshToken: 'R' })
    await sending
    expect(await secrets()).toMatchObject({ accessToken: 'A', refreshToken: 'R' })
  })
})

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
