import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { beforeEach, describe, expect, test } from 'vitest'
import { seed } from '../../prisma/seed.ts'
import { SendError } from '../../src/channels/channel.ts'
import { messagesAfter } from '../../src/channels/webchat/webchat.ts'
import { createAuth } from '../../src/inbox/auth.ts'
import { type Item, openOutbox, type To } from '../../src/outbox/outbox.ts'
import type { Db } from '../../src/shared/db.ts'
import { openVault } from '../../src/vault/vault.ts'
import { aReport } from '../support/builders.ts'
import { scratchDb } from '../support/db.ts'
import { testChannel, testKey } from '../support/engine.ts'

const claimMs = 30_000
const db = await scratchDb()
const vault = openVault(testKey)
await seed(
  {
    prisma: db.prisma,
    vault,
    auth: createAuth({ prisma: db.prisma, secret: testKey, baseUrl: 'http://inbox.test' }),
  },
  'mat-khau-thu-nghiem-01',
)

/** The words whose sending fails, and how. */
let failing: Map<string, Error>
let counts: string[]
let channel: ReturnType<typeof testChannel>
let now: Date
/** The words whose sending hangs, and until when. */
let hanging: Map<string, Promise<void>>
/** Statements that fail, by name. */
let broken: string

const store: Db = {
  ...db,
  run: async (statement, params) => {
    if (statement.name === broken) throw new Error('the database is away')
    return db.run(statement, params)
  },
}

function anOutbox() {
  return openOutbox({
    db: store,
    vault,
    clock: () => now,
    log: pino({ level: 'silent' }),
    channel: () => ({
      ...channel,
      send: async (to, part) => {
        await hanging.get(part.text)
        const failure = failing.get(part.text)
        if (failure) throw failure
        await channel.send(to, part)
      },
    }),
    counted: (id, outcome) => void counts.push(`${id} ${outcome}`),
    claimMs,
  })
}

/** A case whose replies wait in the store as a turn leaves them: due once the claim of whoever wrote them ends. */
async function aCase(...texts: string[]): Promise<{ to: To; items: Item[]; reportId: string }> {
  const { id: reportId, conversationId, episodeId, communeId } = await aReport(db, vault)
  const items = texts.map(text => ({
    key: randomUUID(),
    attempts: 0,
    byOfficer: false,
    part: { text, buttons: [] },
  }))
  for (const { key, part } of items) {
    await db.prisma.outbound.create({
      data: {
        key,
        communeId,
        conversationId,
        channel: 'webchat',
        episodeId,
        bodySealed: vault.seal(JSON.stringify(part)),
        status: 'due',
        dueAt: new Date(now.getTime() + claimMs),
        createdAt: now,
      },
    })
  }
  return { to: { communeId, conversationId, address: 'person-1', channel: 'webchat' }, items, reportId }
}

const arrived = () => channel.arrived.map(({ part }) => part.text)
const statuses = async ({ to }: { to: To }) => {
  const rows = await db.prisma.outbound.findMany({
    where: { conversationId: to.conversationId },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ status }) => status)
}
const eventsOf = async ({ reportId }: { reportId: string }) =>
  (await db.prisma.reportEvent.findMany({ where: { reportId }, orderBy: { id: 'asc' } })).map(
    ({ kind }) => kind,
  )
const pass = (ms: number) => {
  now = new Date(now.getTime() + ms)
}

beforeEach(async () => {
  failing = new Map()
  counts = []
  channel = testChannel('webchat')
  now = new Date('2026-08-03T03:00:00.000Z')
  hanging = new Map()
  broken = ''
  await db.prisma.outbound.deleteMany()
})

describe('replies to one person', () => {
  test('go out in order, also those of later turns, and are marked as sent once', async () => {
    const outbox = anOutbox()
    const talk = await aCase('một', 'hai', 'ba')
    const [first, ...rest] = talk.items as [Item, ...Item[]]
    outbox.send(talk.to, [first])
    outbox.send(talk.to, rest)
    await outbox.idle()
    expect(arrived()).toEqual(['một', 'hai', 'ba'])
    expect(await statuses(talk)).toEqual(['sent', 'sent', 'sent'])
    expect(counts).toEqual(['webchat sent', 'webchat sent', 'webchat sent'])
    expect(channel.arrived.map(({ to }) => to.key)).toEqual(talk.items.map(({ key }) => key))
  })

  test('stop at the first that fails; the rest follow it when it is sent again', async () => {
    const outbox = anOutbox()
    const talk = await aCase('một', 'hai', 'ba')
    failing.set('hai', new SendError('retry', 'down'))
    outbox.send(talk.to, talk.items)
    await outbox.idle()
    expect(arrived()).toEqual(['một'])
    expect(await statuses(talk)).toEqual(['sent', 'due', 'due'])
    failing.clear()
    pass(1_000)
    expect(await outbox.sweep()).toBe(0)
    pass(1_000)
    expect(await outbox.sweep()).toBe(2)
    await outbox.idle()
    expect(arrived()).toEqual(['một', 'hai', 'ba'])
  })

  test('of a later turn do not overtake one that waits to be sent again', async () => {
    const outbox = anOutbox()
    const talk = await aCase('một', 'hai')
    failing.set('một', new SendError('retry', 'down'))
    outbox.send(talk.to, talk.items.slice(0, 1))
    outbox.send(talk.to, talk.items.slice(1))
    await outbox.idle()
    expect(arrived()).toEqual([])
  })

  test('do not wait for another person whose channel hangs', async () => {
    const outbox = anOutbox()
    const [slow, quick] = [await aCase('chậm'), await aCase('nhanh')]
    const { promise, resolve } = Promise.withResolvers<void>()
    hanging.set('chậm', promise)
    outbox.send(slow.to, slow.items)
    outbox.send(quick.to, quick.items)
    await expect.poll(arrived).toEqual(['nhanh'])
    resolve()
    await outbox.idle()
    expect(arrived()).toEqual(['nhanh', 'chậm'])
  })

  test('are left alone by the sweep while they are on their way from here', async () => {
    const outbox = anOutbox()
    const talk = await aCase('một')
    const { promise, resolve } = Promise.withResolvers<void>()
    hanging.set('một', promise)
    outbox.send(talk.to, talk.items)
    pass(claimMs + 1)
    await outbox.sweep()
    resolve()
    await outbox.idle()
    expect(arrived()).toEqual(['một'])
  })
})

describe('what a process left when it died', () => {
  test('is taken over once its claim has run out, by one process only', async () => {
    const talk = await aCase('một', 'hai')
    const outboxes = [anOutbox(), anOutbox(), anOutbox()]
    await Promise.all(outboxes.map(({ sweep }) => sweep()))
    expect(arrived()).toEqual([])
    pass(claimMs)
    await Promise.all(outboxes.map(({ sweep }) => sweep()))
    await Promise.all(outboxes.map(({ idle }) => idle()))
    expect(arrived()).toEqual(['một', 'hai'])
    expect(await statuses(talk)).toEqual(['sent', 'sent'])
  })
})

describe('when it cannot be known whether a message arrived', () => {
  test('it is sent three times at most, and whoever reads the case is told', async () => {
    const outbox = anOutbox()
    const talk = await aCase('một', 'hai')
    failing.set('một', new SendError('unknown', 'time_out'))
    outbox.send(talk.to, talk.items)
    await outbox.idle()
    for (const wait of [2_000, 10_000]) {
      pass(wait)
      await outbox.sweep()
      await outbox.idle()
    }
    expect(await statuses(talk)).toEqual(['refused', 'due'])
    expect(await eventsOf(talk)).toEqual(['filed', 'refused'])
    pass(claimMs)
    await outbox.sweep()
    await outbox.idle()
    expect(arrived()).toEqual(['hai'])
  })

  test('an error that nobody foresaw is tried again', async () => {
    const outbox = anOutbox()
    const talk = await aCase('một')
    failing.set('một', new TypeError('một'))
    outbox.send(talk.to, talk.items)
    await outbox.idle()
    expect(await statuses(talk)).toEqual(['due'])
    failing.clear()
    pass(2_000)
    await outbox.sweep()
    await outbox.idle()
    expect(arrived()).toEqual(['một'])
  })

  test('and the outcome could not be kept, it is sent again with the same key', async () => {
    const outbox = anOutbox()
    const talk = await aCase('một')
    broken = 'mark_outbound'
    outbox.send(talk.to, talk.items)
    await outbox.idle()
    expect(await statuses(talk)).toEqual(['due'])
    broken = ''
    pass(claimMs)
    await outbox.sweep()
    await outbox.idle()
    expect(await statuses(talk)).toEqual(['sent'])
    expect(new Set(channel.arrived.map(({ to }) => to.key)).size).toBe(1)
    expect(arrived()).toEqual(['một', 'một'])
  })
})

describe('somebody who cannot be reached', () => {
  test('is sent nothing more, and the case says so', async () => {
    const outbox = anOutbox()
    const talk = await aCase('một', 'hai', 'ba')
    failing.set('một', new SendError('gone', 'blocked'))
    outbox.send(talk.to, talk.items)
    await outbox.idle()
    expect(await statuses(talk)).toEqual(['gone', 'gone', 'gone'])
    expect(await eventsOf(talk)).toEqual(['filed', 'undeliverable'])
    pass(24 * 3_600_000)
    expect(await outbox.sweep()).toBe(0)
    expect(arrived()).toEqual([])
    expect(counts).toEqual(['webchat gone'])
  })
})

describe('a message that will never be accepted', () => {
  test('is told on the case and does not hold up the others', async () => {
    const outbox = anOutbox()
    const talk = await aCase('một', 'hai')
    failing.set('một', new SendError('refused', 'too_long'))
    outbox.send(talk.to, talk.items)
    await outbox.idle()
    expect(await statuses(talk)).toEqual(['refused', 'due'])
    expect(await eventsOf(talk)).toEqual(['filed', 'refused'])
    pass(claimMs)
    await outbox.sweep()
    await outbox.idle()
    expect(arrived()).toEqual(['hai'])
  })
})

describe('an officer’s reply that waits while its case changes hands', () => {
  const officerId = randomUUID()

  /** A case with an officer's reply in these parts, and a line of the bot behind it. */
  async function answered(desk: 'commune' | 'province', ...parts: string[]) {
    const talk = await aCase(...parts, 'máy nói')
    const { reportId } = talk
    const words = talk.items.slice(0, -1)
    for (const item of words) item.byOfficer = true
    await db.prisma.outbound.updateMany({
      where: { key: { in: words.map(({ key }) => key) } },
      data: { officerId, desk, reportId },
    })
    await db.prisma.report.update({ where: { id: reportId }, data: { waitingForUs: false } })
    return talk
  }
  const goesTo = (reportId: string, desk: string) =>
    db.prisma.report.update({ where: { id: reportId }, data: { desk } })
  const seenInChat = async ({ to }: { to: To }) =>
    (await messagesAfter({ db, vault }, to.conversationId, '0')).map(({ message }) => message.text)

  test('what the commune wrote is not sent once the case went up; the case says so and still waits', async () => {
    const outbox = anOutbox()
    const talk = await answered('commune', 'xã viết', 'xã viết tiếp')
    await goesTo(talk.reportId, 'province')
    outbox.send(talk.to, talk.items)
    await outbox.idle()
    expect(arrived()).toEqual(['máy nói'])
    expect(await statuses(talk)).toEqual(['withdrawn', 'withdrawn', 'sent'])
    expect(await seenInChat(talk)).toEqual(['máy nói'])
    expect(await eventsOf(talk)).toEqual(['filed', 'reply_withdrawn'])
    const told = await db.prisma.reportEvent.findFirst({ where: { reportId: talk.reportId, officerId } })
    expect(told).toMatchObject({ kind: 'reply_withdrawn', at: now })
    expect(await db.prisma.report.findUnique({ where: { id: talk.reportId } })).toMatchObject({
      waitingForUs: true,
    })
  })

  test('nor by the sweep, when it could not be sent before', async () => {
    const outbox = anOutbox()
    const talk = await answered('commune', 'xã viết')
    failing.set('xã viết', new SendError('retry', 'down'))
    outbox.send(talk.to, talk.items)
    await outbox.idle()
    failing.clear()
    await goesTo(talk.reportId, 'province')
    pass(claimMs)
    await outbox.sweep()
    await outbox.idle()
    expect(arrived()).toEqual(['máy nói'])
    expect(await statuses(talk)).toEqual(['withdrawn', 'sent'])
  })

  test('nor when the case goes up between its parts', async () => {
    const outbox = anOutbox()
    const talk = await answered('commune', 'một', 'hai')
    const { promise, resolve } = Promise.withResolvers<void>()
    hanging.set('một', promise)
    outbox.send(talk.to, talk.items)
    await goesTo(talk.reportId, 'province')
    resolve()
    await outbox.idle()
    expect(arrived()).not.toContain('hai')
  })

  test('when the store cannot say, it waits', async () => {
    const outbox = anOutbox()
    const talk = await answered('commune', 'xã viết')
    broken = 'withdraw_outbound'
    outbox.send(talk.to, talk.items)
    await outbox.idle()
    expect(arrived()).toEqual([])
    expect(await statuses(talk)).toEqual(['due', 'due'])
  })

  test.each([
    ['commune', 'commune'],
    ['province', 'province'],
    ['province', 'commune'],
  ] as const)('what the %s wrote is sent where the case is at the %s', async (desk, deskNow) => {
    const outbox = anOutbox()
    const talk = await answered(desk, 'cán bộ viết')
    await goesTo(talk.reportId, deskNow)
    outbox.send(talk.to, talk.items)
    await outbox.idle()
    expect(arrived()).toEqual(['cán bộ viết', 'máy nói'])
    expect(await eventsOf(talk)).toEqual(['filed'])
  })
})
