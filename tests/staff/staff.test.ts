import { describe, expect, test } from 'vitest'
import { fireTimers, raiseFollowUps } from '../../src/conversation/sweep.ts'
import { findStaff, issueStaffCode, listStaff, revokeStaff } from '../../src/staff/store.ts'
import { anEngine, type Somebody } from '../support/engine.ts'
import { leaksOf } from '../support/marks.ts'
import { dump } from '../support/store-dump.ts'

const { db, vault, time, somebody } = await anEngine()
const { id: officerId } = await db.prisma.officer.findFirstOrThrow({ where: { communeId: 'gia-phuc' } })
const village = await db.prisma.village.findFirstOrThrow({ where: { communeId: 'gia-phuc' } })
const by = { id: officerId, communeId: 'gia-phuc' }
const day = 86_400_000

let drawn = 0
function randomInt(below: number): number {
  drawn = (drawn * 31 + 7) % 1_000_003
  return drawn % below
}
const issue = (place = { role: 'village' as const, villageId: village.id as string | null }) =>
  issueStaffCode({ db, vault, randomInt }, by, place, time.now)

async function atTheDoor(communeId?: string): Promise<Somebody> {
  const person = somebody(communeId)
  await person.opens()
  await person.says('1')
  await person.says('báo cáo thôn')
  return person
}

async function aVillageHead(): Promise<Somebody & { access: string }> {
  const person = await atTheDoor()
  const { id, code } = await issue()
  await person.says(code)
  return { ...person, access: id }
}

const newestReport = () =>
  db.prisma.report.findFirstOrThrow({ orderBy: { filedAt: 'desc' }, include: { events: true } })
const later = (ms: number) => {
  time.now = new Date(time.now.getTime() + ms)
}

describe('a one-time code', () => {
  test('opens the staff menu, however it is spaced, and is kept nowhere as it is', async () => {
    const person = await atTheDoor()
    const { code } = await issue()
    expect(leaksOf({ code }, await dump(db))).toEqual([])
    expect(await person.says(`mã: ${code.slice(0, 4)} ${code.slice(4)}`)).toContain('hôm nay báo việc gì')
    expect(leaksOf({ code }, await dump(db))).toEqual([])
  })

  test('lets in one of two who give it', async () => {
    const [first, second] = [await atTheDoor(), await atTheDoor()]
    const { code } = await issue()
    const answers = await Promise.all([first.says(code), second.says(code)])
    expect(answers.filter(answer => answer.includes('hôm nay báo việc gì'))).toHaveLength(1)
  })

  test('opens nothing after seven days, nor in another commune', async () => {
    const { code } = await issue()
    const neighbour = await atTheDoor('dong-viet')
    expect(await neighbour.says(code)).toContain('chưa mở được')
    later(7 * day)
    const late = await atTheDoor()
    expect(await late.says(code)).toContain('chưa mở được')
  })

  test('cannot be guessed for long', async () => {
    const person = await atTheDoor()
    for (let n = 0; n < 5; n++) await person.says(`0000000${n}`)
    const { code } = await issue()
    expect(await person.says(code)).toContain('lát nữa thử lại')
  })

  test('taken twice, because the turn was taken again, lets the same person in', async () => {
    const { code } = await issue()
    const talk = { id: crypto.randomUUID(), communeId: 'gia-phuc', now: time.now }
    const place = { role: 'village', villageId: village.id }
    expect(await findStaff({ db, vault }, talk, code)).toEqual(place)
    expect(await findStaff({ db, vault }, talk, code)).toEqual(place)
  })
})

describe('a staff member', () => {
  test('is known again after an errand, and after the menu', async () => {
    const head = await aVillageHead()
    await head.says('không phát sinh')
    expect(await head.says('xong')).toContain('hôm nay báo việc gì')
    await head.says('menu')
    expect(await head.says('bao cao thon')).toContain('hôm nay báo việc gì')
  })

  test('who looks in and leaves again files nothing', async () => {
    const before = await db.prisma.report.count()
    const head = await aVillageHead()
    await head.says('bài đọc loa')
    await head.says('1')
    await head.says('xong')
    later(day / 24)
    await fireTimers({ db, vault, clock: () => time.now, wake: () => {} })
    await head.says('menu')
    expect(await db.prisma.report.count()).toBe(before)
  })

  test('is asked for a code again once an officer took the access back', async () => {
    const head = await aVillageHead()
    expect(await listStaff(db, 'gia-phuc', time.now)).toContainEqual({
      id: head.access,
      role: 'village',
      village: village.name,
      verifiedAt: time.now,
      expiresAt: null,
    })
    expect(await revokeStaff(db, by, head.access, time.now)).toBe(true)
    await head.says('menu')
    expect(await head.says('bao cao thon')).toContain('Nhắn mã 8 số')
  })

  test('of a village is heard for that village with nothing new', async () => {
    const head = await aVillageHead()
    later(60_000)
    await head.says('không phát sinh')
    expect(await newestReport()).toMatchObject({
      intent: 'village_nil',
      level: 'P3',
      villageId: village.id,
      anonymous: true,
    })
  })

  test('who sends small numbers calls nobody out of bed', async () => {
    const head = await aVillageHead()
    later(60_000)
    for (const answer of ['báo cáo kỳ', '1', '1', '1', '1', 'bỏ qua']) await head.says(answer)
    expect(await newestReport()).toMatchObject({ intent: 'village_periodic', level: 'P3' })
  })

  test('who tells of somebody in danger rings at that tap', async () => {
    const head = await aVillageHead()
    later(60_000)
    await head.says('báo ngay')
    expect(await head.says('có')).toContain('113')
    expect(await newestReport()).toMatchObject({ intent: 'village_incident', level: 'P0', partial: true })
  })

  test('speaks of danger in the middle of numbers, and is heard', async () => {
    const head = await aVillageHead()
    await head.says('báo cáo kỳ')
    later(60_000)
    expect(await head.says('cứu với, cháu tôi đang bị nhốt trong nhà nghỉ')).toContain('113')
    expect(await newestReport()).toMatchObject({ level: 'P0' })
  })
})

describe('somebody out of touch', () => {
  const due = async (reportId: string) =>
    (
      await db.prisma.reportEvent.findMany({
        where: { reportId, kind: 'follow_up_due' },
        orderBy: { id: 'asc' },
      })
    ).map(({ detail }) => detail)
  /** As the sweeps do, timers of the talks first. */
  async function look() {
    const clock = () => time.now
    await fireTimers({ db, vault, clock, wake: () => {} })
    await raiseFollowUps({ db, clock })
  }

  async function reportedMissing(how: readonly string[]) {
    const head = await aVillageHead()
    later(60_000)
    for (const answer of how) await head.says(answer)
    return { head, report: await newestReport() }
  }

  test.each([
    ['by number', ['báo cáo kỳ', '12', '1', '0', '0', 'bỏ qua']],
    ['by a choice', ['báo ngay', 'không', 'không', 'mất liên lạc']],
    [
      'in words',
      [
        'báo ngay',
        'không',
        'không',
        'chị T. con bà N. đi làm xa, từ tết gọi không được, mất liên lạc',
        'bỏ qua',
        'bỏ qua',
        'bỏ qua',
      ],
    ],
  ])('%s stands due for officers after 3, 7 and 30 days, and nobody is written to', async (_, how) => {
    const { head, report } = await reportedMissing(how)
    const heard = head.heard().length
    const seen: (string | null)[][] = []
    for (const days of [2, 1, 4, 23]) {
      later(days * day)
      await look()
      seen.push(await due(report.id))
    }
    expect(seen).toEqual([[], ['3'], ['3', '7'], ['3', '7', '30']])
    await look()
    expect(await due(report.id)).toHaveLength(3)
    expect(head.heard()).toHaveLength(heard)
  })

  test('of two reports each is followed up by itself', async () => {
    const first = await reportedMissing(['báo ngay', 'không', 'không', 'mất liên lạc'])
    const second = await reportedMissing(['báo ngay', 'không', 'không', 'mất liên lạc'])
    later(4 * day)
    await look()
    expect([await due(first.report.id), await due(second.report.id)]).toEqual([['3'], ['3']])
  })

  test('is left alone once the case is closed', async () => {
    const { report } = await reportedMissing(['báo ngay', 'không', 'không', 'mất liên lạc'])
    await db.prisma.report.update({ where: { id: report.id }, data: { status: 'closed' } })
    later(8 * day)
    await look()
    expect(await due(report.id)).toEqual([])
  })

  test('nobody out of touch, nobody followed up', async () => {
    const { report } = await reportedMissing(['báo cáo kỳ', '12', '0', '0', '0', 'bỏ qua'])
    later(31 * day)
    await look()
    expect(await due(report.id)).toEqual([])
  })
})
