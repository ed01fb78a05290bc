import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Inbound } from '../../../src/channels/channel.ts'
import { clientFor } from '../../../src/channels/telegram/client.ts'
import { poll } from '../../../src/channels/telegram/poll.ts'
import { openLog } from '../../../src/shared/log.ts'
import { type FakeTelegram, startFakeTelegram, telegramFaults } from '../../support/fake-telegram.ts'

const person = 900000001
let fake: FakeTelegram
let stop: AbortController
let polling: Promise<void> | undefined
let kept: Inbound[]
let counts: string[]
let logged: string[]
let receive: (messages: readonly Inbound[]) => Promise<void>

beforeEach(async () => {
  fake = await startFakeTelegram()
  stop = new AbortController()
  polling = undefined
  kept = []
  counts = []
  logged = []
  receive = async messages => void kept.push(...messages)
})
afterEach(async () => {
  stop.abort()
  await polling
  await fake.close()
})

function start(timeoutMs = 40_000) {
  const deps = {
    api: clientFor({ apiRoot: fake.root, timeoutMs })(fake.token),
    communeId: 'gia-phuc',
    receive: (messages: readonly Inbound[]) => receive(messages),
    counted: (reason: string) => void counts.push(reason),
    log: openLog('trace', { write: line => void logged.push(line) }),
    newId: () => 'a1',
    pausesMs: [5],
  }
  polling = poll(deps, stop.signal)
}
function words(): string[] {
  return kept.map(({ content }) => (content.kind === 'text' ? content.text : content.kind))
}

describe('polling', () => {
  it('takes what waited and what comes, in order, and confirms it', async () => {
    await fake.say(person, 'một')
    await fake.say(person, 'hai')
    start()
    await expect.poll(words).toEqual(['một', 'hai'])
    await fake.say(person, 'ba')
    await expect.poll(words).toEqual(['một', 'hai', 'ba'])
    await expect.poll(() => fake.unconfirmed()).toBe(0)
  })

  it('confirms nothing that is not kept, and takes it when it can be', async () => {
    const waiting: number[] = []
    receive = async messages => {
      waiting.push(fake.unconfirmed())
      if (waiting.length <= 3) throw new Error('no database')
      kept.push(...messages)
    }
    await fake.say(person, 'cứu em')
    start()
    await expect.poll(words).toEqual(['cứu em'])
    expect(waiting).toEqual([1, 1, 1, 1])
    await expect.poll(() => fake.unconfirmed()).toBe(0)
  })

  it('one update that cannot be kept holds up nobody else, and is not given up', async () => {
    let broken = true
    receive = async messages => {
      if (broken && JSON.stringify(messages).includes('kẹt')) throw new Error('kẹt')
      kept.push(...messages)
    }
    await fake.say(person, 'kẹt')
    await fake.say(900000002, 'cứu em')
    start()
    await expect.poll(words).toContain('cứu em')
    expect(fake.unconfirmed()).toBe(2)
    broken = false
    await expect.poll(words).toContain('kẹt')
    await expect.poll(() => fake.unconfirmed()).toBe(0)
    expect(logged.join()).not.toMatch(/kẹt|cứu em|90000000/u)
  })

  it('counts and passes what it cannot read', async () => {
    await fake.push({ update_id: 1, message: 'hỏng' })
    await fake.say(person, 'cứu em')
    start()
    await expect.poll(words).toEqual(['cứu em'])
    expect(counts).toEqual(['malformed'])
    await expect.poll(() => fake.unconfirmed()).toBe(0)
  })

  it('stops the spinner of a tap', async () => {
    await fake.tap(person, '#report:where.yes')
    start()
    await expect.poll(() => fake.answeredTaps).toHaveLength(1)
    expect(kept[0]?.content).toEqual({ kind: 'tap', payload: '#report:where.yes' })
  })

  it('keeps a tap also when its spinner cannot be stopped', async () => {
    fake.fail('answerCallbackQuery', telegramFaults.broken)
    await fake.tap(person, '#report:where.yes')
    start()
    await expect.poll(words).toEqual(['tap'])
    await fake.say(person, 'nữa')
    await expect.poll(words).toEqual(['tap', 'nữa'])
  })

  it.each([
    ['an error', telegramFaults.broken],
    ['a revoked token', telegramFaults.unauthorized],
    ['garbage', telegramFaults.garbage],
    ['a lost connection', telegramFaults.hangsUp],
    ['another poller', { kind: 'refuses', status: 409, description: 'Conflict' }],
  ] as const)('goes on after %s', async (_, fault) => {
    await fake.say(person, 'cứu em')
    fake.fail('getUpdates', fault, 2)
    start()
    await expect.poll(words).toEqual(['cứu em'])
    expect(logged.join()).toContain('telegram polling paused')
    expect(logged.join()).not.toContain(fake.token)
  })

  it('goes on after a call that is never answered', async () => {
    await fake.say(person, 'cứu em')
    fake.fail('getUpdates', telegramFaults.silent)
    start(100)
    await expect.poll(words).toEqual(['cứu em'])
  })

  it('stops at once, in the middle of waiting', async () => {
    start()
    await expect.poll(() => fake.calls.length).toBe(1)
    stop.abort()
    await polling
    expect(fake.calls).toHaveLength(1)
  })

  it('after a stop, what was not confirmed comes again with the same id', async () => {
    await fake.say(person, 'cứu em')
    receive = async messages => {
      kept.push(...messages)
      stop.abort()
    }
    start()
    await polling
    stop = new AbortController()
    receive = async messages => void kept.push(...messages)
    start()
    await expect.poll(words).toEqual(['cứu em', 'cứu em'])
    expect(kept[0]?.externalId).toBe(kept[1]?.externalId)
  })
})
