import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { text } from '../../locales/catalog.ts'
import { anEngine, type Somebody } from '../support/engine.ts'

const { engine, db, time, somebody } = await anEngine()

/** Somebody who called for help and stands at a question of the danger dialogue. */
async function inDanger() {
  time.now = new Date(time.now.getTime() + 60_000)
  const person = somebody()
  await person.opens()
  await person.says('cứu em với, em đang bị nhốt trong phòng')
  const { id, communeId, conversationId } = await db.prisma.report.findFirstOrThrow({
    orderBy: { filedAt: 'desc' },
  })
  return { person, report: { id, communeId, conversationId } }
}

type Report = Awaited<ReturnType<typeof inDanger>>['report']

async function writes(report: Report, words: string): Promise<void> {
  await engine.relay({ report, officerId: randomUUID(), desk: 'commune', key: randomUUID(), text: words })
  await engine.idle()
}

async function leaves(report: Report): Promise<void> {
  await engine.handBack({ report, officerId: randomUUID(), desk: 'commune', key: randomUUID() })
  await engine.idle()
}

const newest = (person: Somebody) => person.heard().at(-1)?.text ?? ''

describe('while an officer writes', () => {
  test('the bot is silent, and all that is said reaches the case', async () => {
    const { person, report } = await inDanger()
    await writes(report, 'Em đang ở đâu?')
    await person.says('ở nhà trọ cuối hẻm')
    expect(await person.says('gần cầu')).toBe('')
    expect(await person.says('nhanh lên, nó sắp về đánh em nữa, cứu em')).toBe('')
    const added = await db.prisma.reportEvent.count({ where: { reportId: report.id, kind: 'added' } })
    expect(added).toBeGreaterThanOrEqual(3)
  })
})

test('a word about an older case does not lead somebody away who tells of a danger', async () => {
  const { person, report: older } = await inDanger()
  await db.prisma.report.update({ where: { id: older.id }, data: { level: 'P2', rank: 2 } })
  await person.says('thoát')
  time.now = new Date(time.now.getTime() + 60_000)
  await person.says('cứu em với, em lại bị nhốt trong phòng')
  const open = newest(person)
  await writes(older, 'Việc hôm trước đã xem xong')
  expect(newest(person)).toContain('Việc hôm trước đã xem xong')
  expect(open).toContain(text({ key: 'danger.need' }))
  expect(await person.says('1')).toContain(text({ key: 'danger.place' }))
})

describe('when the officer leaves the talk to the bot', () => {
  test('the question that stood open is asked again', async () => {
    const { person, report } = await inDanger()
    const open = newest(person)
    await writes(report, 'Công an đây, em nghe nhé')
    await leaves(report)
    expect(newest(person)).toContain(text({ key: 'common.officer_left' }))
    expect(open).toContain(text({ key: 'danger.need' }))
    expect(newest(person)).toContain(text({ key: 'danger.need' }))
    expect(await person.says('1')).toContain(text({ key: 'danger.place' }))
  })

  test('nothing is said to somebody who asked for quiet meanwhile', async () => {
    const { person, report } = await inDanger()
    await writes(report, 'Em nghe không?')
    await person.says('thoát')
    const before = person.heard().length
    await leaves(report)
    expect(person.heard().length).toBe(before)
  })

  test('a wish that comes late changes nothing', async () => {
    const { person, report } = await inDanger()
    const before = person.heard().length
    await leaves(report)
    expect(person.heard().length).toBe(before)
  })
})
