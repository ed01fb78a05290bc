import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Part, SendError } from '../../../src/channels/channel.ts'
import type { TokenStore } from '../../../src/channels/zalo/account.ts'
import { type FakeZalo, fakeZalo } from '../../support/fake-zalo/fake-zalo.ts'
import { connectedTo, memoryStore, person } from './setup.ts'

let zalo: FakeZalo
let store: TokenStore
let connected: Awaited<ReturnType<typeof connectedTo>>

beforeEach(async () => {
  zalo = fakeZalo()
  store = memoryStore()
  connected = await connectedTo(zalo, store, { timeoutMs: 1_000 })
})
afterEach(() => zalo.stop())

function send(part: Partial<Part>, address = person): Promise<void> {
  const to = { communeId: 'gia-phuc', conversationId: 'c1', address, key: 'k1' }
  return connected.channel.send(to, { text: 'Chào bác', buttons: [], ...part })
}
const failureOf = (sending: Promise<void>) =>
  sending.then(
    () => 'sent',
    error => error,
  )

describe('the two paths', () => {
  it('a business account is sent to by v3.0', async () => {
    await send({ text: 'Chào bác' })
    expect(zalo.messagesTo(person)).toEqual([{ text: 'Chào bác', buttons: [], path: 'v3.0' }])
    expect(zalo.counts.sends).toBe(1)
  })

  it('an account of government by v2.0, once v3.0 has said so, and straight away from then on', async () => {
    zalo.knobs.oaType = 4
    await send({ text: 'một' })
    expect(zalo.counts.sends).toBe(2)
    await send({ text: 'hai' })
    expect(zalo.counts.sends).toBe(3)
    expect(zalo.messagesTo(person).map(({ path }) => path)).toEqual(['v2.0', 'v2.0'])
  })

  it('is still known after a restart', async () => {
    zalo.knobs.oaType = 4
    await send({})
    const to = { communeId: 'gia-phuc', conversationId: 'c1', address: person, key: 'k1' }
    await connected.another().channel.send(to, { text: 'hai', buttons: [] })
    expect(zalo.counts.sends).toBe(3)
  })

  it('is found again when the account becomes a business one', async () => {
    zalo.knobs.oaType = 4
    await send({})
    zalo.knobs.oaType = 2
    await send({ text: 'hai' })
    await send({ text: 'ba' })
    expect(zalo.messagesTo(person).map(({ path }) => path)).toEqual(['v2.0', 'v3.0', 'v3.0'])
    expect(zalo.counts.sends).toBe(5)
  })

  it('is not pinned where neither is open', async () => {
    zalo.knobs.closedToApi = true
    expect(await failureOf(send({}))).toMatchObject({ kind: 'misconfigured', code: 'zalo-235' })
    expect((await store.load('gia-phuc'))?.secrets.sendVersion).toBeUndefined()
    zalo.knobs.closedToApi = false
    await send({})
    expect(zalo.messagesTo(person)).toMatchObject([{ path: 'v3.0' }])
  })

  it.each([-200, -201, -216, -224, -230, -32])('no error but -235 leads to the other: %i', async code => {
    zalo.failNextSend(code, code)
    await failureOf(send({}))
    expect((await store.load('gia-phuc'))?.secrets.sendVersion).toBeUndefined()
    expect(zalo.messagesTo(person)).toEqual([])
  })
})

describe('buttons', () => {
  it('come back as a hidden text', async () => {
    await send({ text: 'Ở đâu ạ?', buttons: [{ label: 'Ở nhà', payload: '#report:where.home' }] })
    expect(zalo.messagesTo(person)).toMatchObject([
      { buttons: [{ title: 'Ở nhà', payload: '#report:where.home' }] },
    ])
  })

  it('are numbered lines for somebody without an account, who is written to by v2.0', async () => {
    await send({ text: 'Ở đâu ạ?', buttons: [{ label: 'Ở nhà', payload: '#a.b' }] }, 'anonymous:a%3A1:c1')
    expect(zalo.messagesTo('a:1')).toEqual([{ text: 'Ở đâu ạ?\n\n1. Ở nhà', buttons: [], path: 'v2.0' }])
  })
})

describe('what Zalo answers', () => {
  const kinds: Record<SendError['kind'], number[]> = {
    gone: [-213, -217, -227, -230, -232, -244],
    refused: [-100, -201, -210, -233, -248],
    misconfigured: [-204, -205, -209, -212, -219, -221, -223, -224, -242, -320, -321],
    retry: [-32, -211, -218, -234, -7_777],
    unknown: [-200],
  }
  const cases = Object.entries(kinds).flatMap(([kind, codes]) => codes.map(code => [code, kind] as const))
  it.each(cases)('%i means %s', async (code, kind) => {
    zalo.failNextSend(code)
    const failure = await failureOf(send({}))
    expect(failure).toBeInstanceOf(SendError)
    expect(failure).toMatchObject({ kind, code: `zalo${code}` })
    expect(zalo.counts.sends).toBe(1)
  })

  it.each([-124, -216, -220])('%i renews the token once and sends once more', async code => {
    zalo.failNextSend(code)
    await send({})
    expect(zalo.messagesTo(person)).toHaveLength(1)
    expect(zalo.counts).toMatchObject({ sends: 2, refreshes: 1 })
  })

  it('a token that is refused again is not renewed for ever', async () => {
    zalo.failNextSend(-216, -216)
    expect(await failureOf(send({}))).toMatchObject({ kind: 'misconfigured', code: 'zalo-216' })
    expect(zalo.counts).toMatchObject({ sends: 2, refreshes: 1 })
  })

  it('a time-out says unknown, because the message may be on their screen', async () => {
    zalo.failNextSend('time_out_after_accepting')
    expect(await failureOf(send({}))).toMatchObject({ kind: 'unknown' })
    expect(zalo.messagesTo(person)).toHaveLength(1)
  })
})

it('a commune without an account is told so', async () => {
  const to = { communeId: 'dong-viet', conversationId: 'c1', address: person, key: 'k1' }
  const failure = await failureOf(connected.channel.send(to, { text: 'Chào', buttons: [] }))
  expect(failure).toMatchObject({ kind: 'misconfigured', code: 'not_connected' })
})
