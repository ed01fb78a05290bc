import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TokenStore } from '../../../src/channels/zalo/account.ts'
import { connectZalo } from '../../../src/channels/zalo/connect.ts'
import { openZaloStore } from '../../../src/channels/zalo/store.ts'
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

  it('puts a message off, unsent, when its renewal is slow, and is renewed all the same', async () => {
    const hurried = connected.another({ patienceMs: 50 })
    zalo.endAccessToken()
    zalo.knobs.tokenReplyDelayMs = 300
    expect(await failureOf(send(hurried.channel))).toMatchObject({ kind: 'retry', code: 'token_slow' })
    expect(zalo.messagesTo(person)).toEqual([])
    await hurried.idle()
    expect(await secrets()).toMatchObject({ accessToken: zalo.world.tokens.access })
    await send(hurried.channel)
    expect(zalo.messagesTo(person)).toHaveLength(1)
    expect(zalo.counts.refreshes).toBe(1)
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
