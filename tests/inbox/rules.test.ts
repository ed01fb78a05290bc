import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { openCommunes } from '../../src/communes.ts'
import type { RulesPage, RulesPreview } from '../../src/inbox/rule-contract.ts'
import { previewWeights } from '../../src/rules/preview.ts'
import { ownRules, rulesVersion } from '../../src/triage/judge.ts'
import { aReport, builtAt } from '../support/builders.ts'
import { leaksOf } from '../support/marks.ts'
import { anInbox, type Browser, now } from './inbox.ts'
import { peopleOf } from './people.ts'

const lines: string[] = []
const inbox = await anInbox({ log: { write: line => void lines.push(line) } })
const { db, vault, as } = inbox
const chief = await as('gia-phuc.chi-huy')
const neighbour = await as('dong-viet.chi-huy')

/** P2 by its rules, and P1 where the points of recruiting are raised. */
const recruiter = 'Trong xóm có anh đi Cam về, giờ đang rủ thêm mấy thanh niên đi làm nữa'
const raising = { 'S.harm.recruits': 30, 'S.actionable.abroad': 10 }
const reason = 'Nhiều vụ rủ đi làm xa trong tháng qua'

const rulesOf = async (browser = chief): Promise<RulesPage> => (await browser('GET', '/api/rules')).json()
const preview = async (weights: object, browser = chief): Promise<RulesPreview> =>
  (await browser('POST', '/api/rules/preview', { weights })).json()
const apply = async (weights: object, basedOn: number, browser: Browser = chief) =>
  browser('POST', '/api/rules', { weights, reason, basedOn })
const applyNow = async (weights: object, browser = chief) =>
  apply(weights, (await rulesOf(browser)).version, browser)
const wrote = (text: string) => [{ content: { kind: 'text' as const, text } }]
const aCase = (text: string, more: Parameters<typeof aReport>[2] = {}) =>
  aReport(db, vault, { said: wrote(text), ...more })
/** What is kept of all cases. */
const cases = async () =>
  Promise.all([
    db.prisma.report.findMany({ orderBy: { id: 'asc' } }),
    db.prisma.assessment.findMany({ orderBy: { id: 'asc' } }),
    db.prisma.reportEvent.findMany({ orderBy: { id: 'asc' } }),
  ])

describe('a commune that never changed a weight', () => {
  test('is judged by the tables of the code, and its chief sees their bounds', async () => {
    const page = await rulesOf(neighbour)
    expect(page).toMatchObject({ version: 0, name: rulesVersion, history: [] })
    const points = page.groups.flatMap(group => group.points)
    expect(points.filter(({ usual, current }) => usual !== current)).toEqual([])
    expect(page.groups[0]).toMatchObject({ id: 'S.harm', label: 'Mức tổn hại', cap: 30 })
    expect(points).toContainEqual({
      id: 'S.damped.longAgo',
      label: 'Chuyện đã lâu',
      usual: -8,
      current: -8,
      least: -16,
      most: 0,
    })
  })
})

describe('a preview', () => {
  test('names the cases that change level, with both scores and places', async () => {
    const { id, ref } = await aCase(recruiter, { communeId: 'dong-viet' })
    await aCase('em đang bị nhốt', { communeId: 'dong-viet' })
    await aCase('cho em hỏi số điện thoại của xã', { communeId: 'dong-viet', intent: 'hotline_info' })
    const seen = await preview(raising, neighbour)
    expect(seen).toEqual({
      judged: 3,
      leftOut: 0,
      raised: 1,
      lowered: 0,
      moved: 0,
      farPlaces: 10,
      changes: [
        {
          id,
          ref,
          before: { level: 'P2', score: expect.any(Number), place: 1 },
          after: { level: 'P1', score: expect.any(Number), place: 1 },
        },
      ],
    })
    const [change] = seen.changes
    expect((change?.after.score ?? 0) - (change?.before.score ?? 0)).toBe(31)
    expect((await preview({}, neighbour)).changes).toEqual([])
  })

  test('counts the answers, and knows no level below what the person asked for', async () => {
    await db.prisma.report.deleteMany({ where: { communeId: 'dong-viet' } })
    await aCase('xin chào', { communeId: 'dong-viet', intent: 'human', facts: { what: recruiter } })
    const { changes } = await preview(raising, neighbour)
    expect(changes.map(({ before, after }) => [before.level, after.level])).toEqual([['P2', 'P1']])
    await db.prisma.report.deleteMany({ where: { communeId: 'dong-viet' } })
    await aCase(recruiter, { communeId: 'dong-viet', intent: 'sos_self' })
    expect((await preview(raising, neighbour)).changes).toEqual([])
  })

  test('names a case that moves by more than ten places in its level, and none that moves by ten', async () => {
    await db.prisma.report.deleteMany({ where: { communeId: 'dong-viet' } })
    const moving = await aCase('Ở quán có người mới 17 tuổi bị đòi tiền chuộc', {
      communeId: 'dong-viet',
      intent: 'sos_self',
      filedAt: new Date(builtAt.getTime() + 60_000),
    })
    const others = 11
    for (let nth = 0; nth < others; nth++)
      await aCase('Có người mang thai bị dọa giết', { communeId: 'dong-viet', intent: 'sos_self' })
    const weights = { 'S.harm.threatDeath': 0, 'S.harm.ransom': 30, 'S.vulnerable.pregnant': 0 }
    const seen = await preview(weights, neighbour)
    expect(seen).toMatchObject({ judged: 12, raised: 0, lowered: 0, moved: 1 })
    expect(seen.changes.map(({ id, before, after }) => [id, before.place, after.place])).toEqual([
      [moving.id, 12, 1],
    ])
    const [one] = await db.prisma.report.findMany({
      where: { communeId: 'dong-viet', id: { not: moving.id } },
      take: 1,
    })
    await db.prisma.report.delete({ where: { id: one?.id ?? '' } })
    expect(await preview(weights, neighbour)).toMatchObject({ judged: 11, moved: 0, changes: [] })
  })

  test('judges only what the chief’s own desk may read, and cases that were filed here', async () => {
    await db.prisma.report.deleteMany({ where: { communeId: 'dong-viet' } })
    await aCase(recruiter)
    const hidden = await aCase(recruiter, { communeId: 'dong-viet' })
    await db.prisma.report.update({ where: { id: hidden.id }, data: { desk: 'province' } })
    expect(await preview(raising, neighbour)).toMatchObject({ judged: 0, leftOut: 0, changes: [] })
    const came = await aCase(recruiter, { communeId: 'dong-viet' })
    expect(await preview(raising, neighbour)).toMatchObject({ judged: 1 })
    const handOver = {
      id: came.id,
      communeId: 'gia-phuc',
      reportId: hidden.id,
      destination: 'other_commune',
      toCommuneId: 'dong-viet',
      toReportId: came.id,
      officerId: came.conversationId,
      desk: 'province',
      sealed: '',
      at: now,
    }
    await db.prisma.handOver.create({ data: handOver })
    expect(await preview(raising, neighbour)).toMatchObject({ judged: 0 })
  })

  test('leaves out a case whose words cannot be opened, and says so', async () => {
    await db.prisma.report.deleteMany({ where: { communeId: 'dong-viet' } })
    const { episodeId } = await aCase(recruiter, { communeId: 'dong-viet' })
    await db.prisma.inbound.updateMany({ where: { episodeId }, data: { bodySealed: 'lost' } })
    expect(await preview(raising, neighbour)).toMatchObject({ judged: 0, leftOut: 1, changes: [] })
  })

  test('takes no longer than a request may: what is left when time is up is left out', async () => {
    const times = [0, 0, 16_000].map(ms => new Date(now.getTime() + ms))
    const clock = () => times.shift() ?? now
    const reader = { id: randomUUID(), communeId: 'dong-viet', desk: 'commune' } as const
    await db.prisma.report.deleteMany({ where: { communeId: 'dong-viet' } })
    for (let nth = 0; nth < 21; nth++) await aCase('xin chào', { communeId: 'dong-viet' })
    const open = <T>(sealed: string) => JSON.parse(vault.open(sealed)) as T
    const sets = [ownRules, ownRules] as const
    expect(await previewWeights({ db, clock, open }, reader, sets)).toMatchObject({ judged: 20, leftOut: 1 })
  })

  test('judges no answer that was typed as a number, nor what officers and timers put in', async () => {
    await db.prisma.report.deleteMany({ where: { communeId: 'dong-viet' } })
    const rows = ['1', recruiter, '2'].flatMap(wrote)
    const timer = { content: { kind: 'timer', name: recruiter } as never, channel: 'timer' }
    await aReport(db, vault, { communeId: 'dong-viet', said: [...rows, timer] })
    const { changes } = await preview(raising, neighbour)
    await db.prisma.report.deleteMany({ where: { communeId: 'dong-viet' } })
    await aCase(recruiter, { communeId: 'dong-viet' })
    const alone = await preview(raising, neighbour)
    expect(changes.map(({ before, after }) => [before, after])).toEqual(
      alone.changes.map(({ before, after }) => [before, after]),
    )
  })

  test('tells nobody’s words, stores nothing and logs nothing', async () => {
    const marks = {
      words: 'BÍ-MẬT-3d81f0 điều người ta kể',
      name: 'Đặng-Thử-Tên-51c0aa',
      phone: '0900000317',
      answer: 'câu-trả-lời-77e1d9',
    }
    await aCase(`${recruiter}. ${marks.words}`, {
      facts: { what: marks.answer },
      identity: { name: marks.name, contact: marks.phone },
    })
    const [before, audit, logged] = [await cases(), await db.prisma.auditEntry.count(), lines.length]
    const response = await chief('POST', '/api/rules/preview', { weights: raising })
    expect(response.json().changes.length).toBeGreaterThan(0)
    expect(leaksOf(marks, response.body)).toEqual([])
    expect(await cases()).toEqual(before)
    expect(await db.prisma.auditEntry.count()).toBe(audit)
    expect(await db.prisma.ruleSet.count({ where: { communeId: 'gia-phuc' } })).toBe(0)
    expect(leaksOf(marks, lines.slice(logged).join('\n'))).toEqual([])
    expect(lines.slice(logged).filter(line => line.includes('failed'))).toEqual([])
  })
})

describe('a new version', () => {
  test('does to a new message what the preview said, names itself on it, and leaves old cases as they are', async () => {
    await db.prisma.report.deleteMany({ where: { communeId: 'gia-phuc' } })
    const writeBefore = await peopleOf(inbox)
    const old = await writeBefore(recruiter)
    const kept = await cases()
    const [change] = (await preview(raising)).changes
    expect(change).toMatchObject({ id: old.id, before: { level: 'P2' }, after: { level: 'P1' } })

    const applied = await applyNow(raising)
    expect(applied.json()).toEqual({ version: 1, name: `${rulesVersion}+1` })
    expect(await cases()).toEqual(kept)

    const writeAfter = await peopleOf(inbox)
    const fresh = await writeAfter(recruiter)
    const judged = await db.prisma.report.findUniqueOrThrow({
      where: { id: fresh.id },
      include: { assessments: true },
    })
    expect(judged).toMatchObject({ level: change?.after.level, score: change?.after.score })
    const versionsOf = async (reportId: string) =>
      (await db.prisma.assessment.findMany({ where: { reportId } })).map(one => one.rulesVersion)
    expect(await versionsOf(old.id)).toEqual([rulesVersion])
    expect(await versionsOf(fresh.id)).toEqual([`${rulesVersion}+1`])
    expect((await preview(raising)).changes).toEqual([])
    expect(await preview({})).toMatchObject({ judged: 2, raised: 0, lowered: 2, moved: 0 })
  })

  test('is known to a process that runs, once it looks again', async () => {
    const communes = await openCommunes(db)
    const { version } = await rulesOf()
    await applyNow({ 'S.harm.debt': 12 })
    expect(communes.find('gia-phuc')?.rules?.version).toBe(version)
    await communes.refresh()
    expect(communes.find('gia-phuc')?.rules).toEqual({
      version: version + 1,
      weights: { 'S.harm.debt': 12 },
    })
    expect(communes.find('dong-viet')?.rules).toBeUndefined()
  })

  test('stands in the history with who, when, why and what, and in the audit', async () => {
    const { version: before } = await rulesOf()
    await applyNow({ 'S.harm.captive': 20, 'S.harm.debt': 10 })
    const { version, history, groups } = await rulesOf()
    expect(version).toBe(before + 1)
    expect(history[0]).toEqual({
      version,
      name: `${rulesVersion}+${version}`,
      at: now.toISOString(),
      officer: 'Chỉ huy Thử Ba',
      reason,
      changes: [
        { id: 'S.harm.captive', label: 'Bị nhốt, bị giữ', from: 25, to: 20 },
        { id: 'S.harm.debt', label: 'Bị gán nợ, bắt trả nợ', from: 12, to: 10 },
      ],
    })
    expect(groups[0]?.points.find(({ id }) => id === 'S.harm.captive')).toMatchObject({ current: 20 })
    const [stored] = await db.prisma.ruleSet.findMany({ where: { communeId: 'gia-phuc', version } })
    expect(stored?.weights).toEqual({ 'S.harm.captive': 20 })
    const audit = await db.prisma.auditEntry.findMany({ where: { action: 'changed_weights' } })
    expect(audit.map(({ communeId, detail, at }) => [communeId, detail, at])).toContainEqual([
      'gia-phuc',
      String(version),
      now,
    ])
  })

  test('is refused when somebody else made one meanwhile, also at the same moment', async () => {
    const { version } = await rulesOf()
    const both = await Promise.all([
      apply({ 'S.harm.debt': 1 }, version),
      apply({ 'S.harm.debt': 2 }, version),
    ])
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
    const late = await apply({ 'S.harm.debt': 3 }, version)
    expect([late.statusCode, late.json().error]).toEqual([409, 'changed_meanwhile'])
    expect((await apply({}, version + 5)).statusCode).toBe(409)
    expect((await rulesOf()).version).toBe(version + 1)
  })

  test('counts only in its commune', async () => {
    expect((await rulesOf()).version).toBeGreaterThan(0)
    expect((await rulesOf(neighbour)).version).toBe(0)
  })

  test('is seen by the admin', async () => {
    expect(await rulesOf(await as('gia-phuc.quan-tri'))).toEqual(await rulesOf())
  })
})

describe('refused', () => {
  const bodies: [body: object, status: number, told: RegExp][] = [
    [{ weights: { 'S.harm.captive': 31 }, reason, basedOn: 0 }, 400, /Bị nhốt, bị giữ: từ 0 đến 30/],
    [{ weights: { 'H1.held': 0 }, reason, basedOn: 0 }, 400, /H1\.held/],
    [{ weights: 'all', reason, basedOn: 0 }, 400, /chưa đúng dạng/],
    [{ reason, basedOn: 0 }, 400, /Yêu cầu chưa đúng/],
    [{ weights: {}, reason: '  quá ngắn  ', basedOn: 0 }, 400, /Yêu cầu chưa đúng/],
    [{ weights: {}, basedOn: 0 }, 400, /Yêu cầu chưa đúng/],
    [{ weights: {}, reason, basedOn: -1 }, 400, /Yêu cầu chưa đúng/],
    [{ weights: {}, reason }, 400, /Yêu cầu chưa đúng/],
  ]
  test.each(bodies)('%o', async (body, status, told) => {
    const before = await db.prisma.ruleSet.count()
    const response = await chief('POST', '/api/rules', body)
    expect(response.statusCode).toBe(status)
    expect(response.json().message).toMatch(told)
    expect(await db.prisma.ruleSet.count()).toBe(before)
  })

  test('a preview of what could not be applied', async () => {
    const response = await chief('POST', '/api/rules/preview', { weights: { 'S.harm.captive': -1 } })
    expect([response.statusCode, response.json().message]).toEqual([400, 'Bị nhốt, bị giữ: từ 0 đến 30.'])
  })
})
