import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { text } from '../../locales/catalog.ts'
import { SendError } from '../../src/channels/channel.ts'
import { anEngine, type Somebody } from '../support/engine.ts'

const { engine, db, vault, channel, time, somebody, again } = await anEngine()

/** Answers to the report dialogue, from the first question to the code. */
const answers = [
  '1',
  '3',
  '3',
  '2',
  '1',
  'có bà lạ hay rủ con gái trong xóm đi làm xa',
  'Thôn Mẫu Một',
  '1',
  'bỏ qua',
  '3',
  'bỏ qua',
]

async function reports(person: Somebody): Promise<string> {
  time.now = new Date(time.now.getTime() + 60_000) // so that the newest report is this one
  await person.opens()
  let last = ''
  for (const answer of answers) last = await person.says(answer)
  return last
}

const countReports = () => db.prisma.report.count()

describe('a message is heard exactly once', () => {
  test('the same update delivered twice is one message and one reply', async () => {
    const person = somebody()
    await person.opens()
    const first = await person.says('1', 'update-1')
    expect(first).not.toBe('')
    expect(await person.says('1', 'update-1')).toBe('')
  })

  test('an update delivered again after the talk went on is not taken for the next answer', async () => {
    const person = somebody()
    await person.opens()
    await person.says('1', 'u1')
    await person.says('1', 'u2')
    const asked = person.heard().at(-1)?.text
    await person.says('1', 'u1')
    await person.says('1', 'u2')
    expect(person.heard().at(-1)?.text).toBe(asked)
  })

  test('twenty answers sent without waiting are taken in order and make one report', async () => {
    const person = somebody()
    const before = await countReports()
    const burst = ['xin chào', ...answers, ...Array.from({ length: 8 }, (_, i) => `thêm điều thứ ${i + 1}`)]
    await engine.receive(
      burst.map((words, i) => ({
        channel: 'webchat' as const,
        communeId: 'gia-phuc',
        address: person.address,
        externalId: `burst-${i}`,
        content: { kind: 'text' as const, text: words },
      })),
    )
    await engine.idle()
    expect(await countReports()).toBe(before + 1)
    const waiting = await db.prisma.inbound.count({ where: { handledAt: null } })
    expect(waiting).toBe(0)
  })

  test('a dialogue run twice by redelivery of every update files one report', async () => {
    const person = somebody()
    const before = await countReports()
    await person.opens()
    for (const [i, answer] of answers.entries()) {
      await person.says(answer, `twice-${i}`)
      await person.says(answer, `twice-${i}`)
    }
    for (const [i, answer] of answers.entries()) await person.says(answer, `twice-${i}`)
    expect(await countReports()).toBe(before + 1)
  })
})

describe('a report', () => {
  test('is judged, stands in the queue of its commune, and its code opens it', async () => {
    const person = somebody('dong-viet')
    const thanks = await reports(person)
    const code = /\d{4} \d{4} \d{4}/.exec(thanks)?.[0] ?? ''
    const report = await db.prisma.report.findUniqueOrThrow({
      where: { codeIndex: vault.index('return-code', 'dong-viet', code.replaceAll(' ', '')) },
      include: { assessments: true, events: true, episodes: true },
    })
    expect(report).toMatchObject({ communeId: 'dong-viet', status: 'new', level: 'P2', anonymous: true })
    expect(report.assessments).toHaveLength(1)
    expect(report.events.map(event => event.kind)).toEqual(['filed'])
    expect(report.episodes).toHaveLength(1)
  })

  test('holds nothing readable without the key', async () => {
    const person = somebody()
    await reports(person)
    const tables = [db.prisma.report, db.prisma.inbound, db.prisma.outbound, db.prisma.conversation] as const
    const rows = await Promise.all(tables.map(table => (table as typeof db.prisma.report).findMany()))
    const dump = JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value))
    expect(dump).not.toMatch(/cô gái|nhà nghỉ|Thôn Mẫu/)
    expect(dump).not.toContain(person.address)
  })
})

describe('danger', () => {
  test('is heard in any state, answered with the numbers, and filed at once as P0', async () => {
    const person = somebody()
    await person.opens()
    await person.says('1')
    const answer = await person.says('cuu em voi em dang bi nhot trong phong')
    expect(answer).toContain('113')
    expect(answer).toContain('111')
    const report = await db.prisma.report.findFirst({ orderBy: { filedAt: 'desc' }, where: { level: 'P0' } })
    expect(report).toMatchObject({ level: 'P0', partial: true })
  })

  test('in the very first message is answered as danger, before any other question', async () => {
    const person = somebody()
    const before = await countReports()
    const answer = await person.says('cứu em với, em đang bị nhốt')
    expect(answer.split(text({ key: 'common.numbers' }))).toHaveLength(2)
    expect(await countReports()).toBe(before + 1)
  })

  test('twice in one errand is still one report', async () => {
    const person = somebody()
    const before = await countReports()
    await person.says('cứu em với, em đang bị nhốt')
    await person.says('cứu em, nó sắp về')
    await person.says('menu')
    await person.says('cứu em với em bị nhốt')
    expect(await countReports()).toBe(before + 1)
  })

  test('followed by silence is marked on the case, and the person is left in peace', async () => {
    const person = somebody()
    await person.says('cứu em với, em đang bị nhốt')
    const heard = person.heard().length
    time.now = new Date(time.now.getTime() + 10 * 60_000)
    const stop = engine.startSweeps()
    await expect
      .poll(() => db.prisma.reportEvent.count({ where: { kind: 'silent' } }), { timeout: 10_000 })
      .toBeGreaterThan(0)
    await stop()
    await engine.idle()
    expect(person.heard()).toHaveLength(heard)
  })
})

describe('words that are not understood', () => {
  test('get one kind sentence with the question again, and then a human', async () => {
    const person = somebody()
    await person.opens()
    await person.says('1')
    const menu = person.heard().at(-1)
    const first = await person.says('abc')
    expect(first).toContain(text({ key: 'common.not_understood' }))
    expect(person.heard().at(-1)?.buttons).toEqual(menu?.buttons)
    const before = await countReports()
    const second = await person.says('xyz')
    expect(second).toContain(text({ key: 'common.lost_handed_over' }))
    expect(await countReports()).toBe(before + 1)
  })

  test('a tap on an older question is not taken for an answer', async () => {
    const person = somebody()
    await person.opens()
    const old = person.heard().at(-1)?.buttons[0]?.payload ?? ''
    await person.says('1')
    const answer = await person.sends({ kind: 'tap', payload: old })
    expect(answer).toContain(text({ key: 'common.stale_button' }))
  })
})

describe('after a restart', () => {
  test('a message that was kept but not handled is handled by the next process', async () => {
    const person = somebody()
    const idle = again()
    await engine.receive([
      {
        channel: 'webchat',
        communeId: 'gia-phuc',
        address: person.address,
        externalId: randomUUID(),
        content: { kind: 'opened' },
      },
    ])
    await idle.idle()
    await engine.idle()
    expect(person.heard()).toHaveLength(1)
  })

  test('two processes that take the same turn answer once', async () => {
    const person = somebody()
    const other = again()
    const message = {
      channel: 'webchat' as const,
      communeId: 'gia-phuc',
      address: person.address,
      externalId: randomUUID(),
      content: { kind: 'opened' as const },
    }
    await Promise.all([engine.receive([message]), other.receive([message])])
    await Promise.all([engine.idle(), other.idle()])
    expect(person.heard()).toHaveLength(1)
  })
})

describe('delivery', () => {
  test('a reply that could not be sent is sent later, and nothing overtakes it', async () => {
    const person = somebody()
    channel.failure = new SendError('retry', 'down')
    await person.opens()
    await person.says('1')
    channel.failure = null
    await person.says('1')
    expect(person.heard()).toEqual([])
    const stop = engine.startSweeps()
    time.now = new Date(time.now.getTime() + 60_000)
    await expect.poll(() => person.heard().length, { timeout: 10_000 }).toBe(3)
    await stop()
    const [first, second] = person.heard()
    expect(first?.text).toContain('113')
    expect(second?.text).not.toContain(first?.text)
  })

  test('somebody who blocked the account is marked unreachable on the case', async () => {
    const person = somebody()
    await reports(person)
    channel.failure = new SendError('gone', 'blocked')
    await person.says('còn nữa, có thêm xe lạ')
    channel.failure = null
    const told = await db.prisma.reportEvent.count({ where: { kind: 'undeliverable' } })
    expect(told).toBeGreaterThan(0)
  })
})

describe('a case that goes on', () => {
  const only = async () =>
    db.prisma.report.findFirstOrThrow({ orderBy: { filedAt: 'desc' }, include: { events: true } })

  test('is raised by new words, never lowered, and must be acknowledged anew', async () => {
    const person = somebody()
    await reports(person)
    const { id } = await only()
    await db.prisma.report.update({
      where: { id },
      data: { status: 'acknowledged', acknowledgedAt: time.now },
    })
    time.now = new Date(time.now.getTime() + 3_600_000)
    await person.says('cứu với, họ đang nhốt tôi trong phòng, khóa cửa ngoài')
    const raised = await db.prisma.report.findUniqueOrThrow({ where: { id }, include: { events: true } })
    expect(raised).toMatchObject({ level: 'P0', status: 'new', acknowledgedAt: null, levelAt: time.now })
    expect(raised.events.map(event => event.kind)).toContain('raised')
    await person.says('thôi không sao rồi')
    expect(await db.prisma.report.findUniqueOrThrow({ where: { id } })).toMatchObject({ level: 'P0' })
  })

  test('waits for the officer after the person wrote, and for the person after the officer did', async () => {
    const person = somebody()
    await reports(person)
    const { id, communeId, conversationId } = await only()
    expect(await only()).toMatchObject({ waitingForUs: true })
    const reply = {
      report: { id, communeId, conversationId },
      officerId: randomUUID(),
      desk: 'commune' as const,
      key: randomUUID(),
      text: 'Chào bác',
    }
    await engine.relay(reply)
    await engine.relay(reply)
    await engine.idle()
    expect(person.heard().filter(part => part.text.includes('Chào bác'))).toHaveLength(1)
    expect(await only()).toMatchObject({ waitingForUs: false })
    await person.says('vâng tôi nghe')
    expect(await only()).toMatchObject({ waitingForUs: true })
  })

  test('is not answered into the phone of somebody who left, or said that it is not safe', async () => {
    for (const words of ['thoát', 'không an toàn']) {
      time.now = new Date(time.now.getTime() + 60_000)
      const person = somebody()
      if (words === 'thoát') await reports(person)
      else await person.opens()
      await person.says(words)
      const { id, communeId, conversationId } = await only()
      const heard = person.heard().length
      const report = { id, communeId, conversationId }
      await engine.relay({
        report,
        officerId: randomUUID(),
        desk: 'commune',
        key: randomUUID(),
        text: 'Chào bác',
      })
      await engine.idle()
      expect(person.heard(), words).toHaveLength(heard)
      expect((await only()).events.map(event => event.kind)).toContain('reply_held')
    }
  })

  test('somebody who said that it is not safe hears nothing to what is not understood', async () => {
    const person = somebody()
    await person.opens()
    await person.says('không an toàn')
    const heard = person.heard().length
    await person.sends({ kind: 'unreadable', what: 'sticker' })
    await person.sends({ kind: 'tap', payload: '#menu:open.report' })
    expect(person.heard()).toHaveLength(heard)
  })
})

describe('a phone that asked for quiet', () => {
  test('stays quiet for officers until the question whether it is safe was answered again', async () => {
    const person = somebody()
    await reports(person)
    const report = await db.prisma.report.findFirstOrThrow({ orderBy: { filedAt: 'desc' } })
    const { id, communeId, conversationId } = report
    await person.says('thoát')
    await person.says('alo')
    const write = () =>
      engine.relay({
        report: { id, communeId, conversationId },
        officerId: randomUUID(),
        desk: 'commune',
        key: randomUUID(),
        text: 'Chào bác',
      })
    await write()
    await engine.idle()
    expect(person.heard().map(part => part.text)).not.toContain('Chào bác')
    await person.says('an toàn')
    await write()
    await engine.idle()
    expect(person.heard().at(-1)?.text).toContain('Chào bác')
  })
})

test('a report in progress is not lost when an officer answers an older one', async () => {
  const person = somebody()
  await reports(person)
  const older = await db.prisma.report.findFirstOrThrow({ orderBy: { filedAt: 'desc' } })
  for (const words of ['ghi rồi', 'xong', 'menu', 'báo tin nghi vấn', 'không', 'không'])
    await person.says(words)
  time.now = new Date(time.now.getTime() + 60_000)
  await person.says('nghe nói có quán lạ mới mở gần cổng trường')
  const { id, communeId, conversationId } = older
  await engine.relay({
    report: { id, communeId, conversationId },
    officerId: randomUUID(),
    desk: 'commune',
    key: randomUUID(),
    text: 'Chào bác',
  })
  await engine.idle()
  const newest = await db.prisma.report.findFirstOrThrow({ orderBy: { filedAt: 'desc' } })
  expect(newest.id).not.toBe(older.id)
  expect(vault.open(newest.answersSealed)).toContain('cổng trường')
})

describe('a talk that was saved by an older version of its dialogue', () => {
  async function age(
    person: Somebody,
    change: (memory: { version: number; flow: string }) => void,
  ): Promise<void> {
    const id = vault.indexId('conversation', 'gia-phuc', 'webchat', person.address)
    const { stateSealed } = await db.prisma.conversation.findUniqueOrThrow({ where: { id } })
    const memory = JSON.parse(vault.open(stateSealed))
    change(memory)
    await db.prisma.conversation.update({
      where: { id },
      data: { stateSealed: vault.seal(JSON.stringify(memory)) },
    })
  }

  test('begins the dialogue anew, says so kindly, and asks nothing again that was answered', async () => {
    time.now = new Date(time.now.getTime() + 60_000)
    const person = somebody()
    await person.opens()
    for (const words of ['1', '3', '3', '2', '1', 'thấy xe lạ chở 3 cô gái', 'Thôn Mẫu Một'])
      await person.says(words)
    await age(person, memory => {
      memory.version = 0
    })
    const answer = await person.says('1')
    expect(answer).toContain(text({ key: 'common.state_updated' }))
    expect(answer).not.toContain(text({ key: 'report.what' }))
    expect(answer).not.toContain(text({ key: 'report.where' }))
    for (const words of ['1', 'bỏ qua', '3', 'bỏ qua']) await person.says(words)
    const report = await db.prisma.report.findFirstOrThrow({ orderBy: { filedAt: 'desc' } })
    expect(vault.open(report.answersSealed)).toContain('Thôn Mẫu Một')
  })

  test('goes on in the menu when the dialogue is no more', async () => {
    const person = somebody()
    await person.opens()
    await person.says('1')
    await age(person, memory => {
      memory.flow = 'gone'
      memory.version = 9
    })
    expect(await person.says('báo tin nghi vấn')).toContain(text({ key: 'common.state_updated' }))
    expect(await person.says('báo tin nghi vấn')).toContain(text({ key: 'report.danger' }))
  })

  test('hears danger first', async () => {
    const person = somebody()
    await person.opens()
    await person.says('1')
    await age(person, memory => {
      memory.version = 0
    })
    const answer = await person.says('cứu em với, em đang bị nhốt')
    expect(answer).toContain('113')
    expect(answer).not.toContain(text({ key: 'common.state_updated' }))
  })
})
