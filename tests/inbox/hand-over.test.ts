import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { CasePage } from '../../src/inbox/contract.ts'
import { handOnCase } from '../../src/reports/hand-on.ts'
import { anAttachment, aReport, builtAt } from '../support/builders.ts'
import { anInbox, type Browser, now } from './inbox.ts'

const { db, vault, as } = await anInbox()
const officer = await as('gia-phuc.truc')
const neighbour = await as('dong-viet.truc')
const province = await as('gia-phuc.tinh')

const pageOf = async (browser: Browser, id: string): Promise<CasePage> =>
  (await browser('GET', `/api/cases/${id}`)).json()
const timeline = async (reportId: string) =>
  (await db.prisma.reportEvent.findMany({ where: { reportId }, orderBy: { id: 'asc' } })).map(
    ({ kind, detail }) => [kind, detail],
  )
const handOver = async (id: string, body: object, browser = officer) =>
  (await browser('POST', `/api/cases/${id}/hand-overs`, body)).statusCode

describe('the page says where a case must go', () => {
  test('with why, what to say, what not, and which text is behind it', async () => {
    const { id } = await aReport(db, vault, {
      level: 'P0',
      intent: 'sos_other',
      facts: { what: 'nó đang ở trên tàu cá, bị đánh', childInvolved: 'yes' },
      reasons: [{ rule: 'H2.injury', label: 'x', level: 'P0', words: 'bị đánh' }],
    })
    const { routes, otherDestinations } = await pageOf(officer, id)
    expect(routes.map(({ to }) => to)).toEqual([
      'police_113',
      'ambulance_115',
      'provincial_police',
      'hotline_111',
      'rescue_112',
      'border_guard',
      'chair',
      'health_station',
      'culture_office',
    ])
    expect(routes[1]).toEqual({
      to: 'ambulance_115',
      name: 'Cấp cứu 115',
      within: 'Gọi ngay lập tức',
      why: ['Có thể có người bị thương, bị đánh, bị xâm hại'],
      give: ['Ở đâu', 'Tình trạng sức khỏe'],
      never: ['Chuyện nghi mua bán người', 'Ai là người báo'],
      how: 'Gọi. Chỉ nói ở đâu và người đó thế nào.',
      source: 'Số cấp cứu y tế',
      verified: false,
      takesCase: true,
    })
    const others = otherDestinations.map(({ to }) => to)
    expect(others).toContain('other_commune')
    expect(others.filter(to => routes.some(route => route.to === to))).toEqual([])
  })

  test('by every rule that ever fired, not only those of the gravest judgement', async () => {
    const report = await aReport(db, vault, { level: 'P1', reasons: [] })
    const older = { rule: 'H2.injury', label: 'x', level: 'P2', words: 'chảy máu' }
    await db.prisma.assessment.create({
      data: {
        id: randomUUID(),
        communeId: 'gia-phuc',
        reportId: report.id,
        level: 'P2',
        score: 1,
        reasonsSealed: vault.seal(JSON.stringify([older])),
        rulesVersion: 'test',
        assessedAt: builtAt,
      },
    })
    expect((await pageOf(officer, report.id)).routes.map(({ to }) => to)).toContain('ambulance_115')
  })

  test('by what was written in the talk', async () => {
    const said = [{ content: { kind: 'text', text: 'em dang o campuchia' } as const }]
    const { id } = await aReport(db, vault, { level: 'P1', intent: 'sos_self', said })
    expect((await pageOf(officer, id)).routes.map(({ to }) => to)).toContain('consular')
  })

  test('and nowhere any more once it is closed', async () => {
    const { id } = await aReport(db, vault, { level: 'P0', status: 'closed' })
    expect((await pageOf(officer, id)).routes).toEqual([])
  })
})

describe('that a case was handed over', () => {
  test('is kept sealed, once per key, and shown with who, where and when', async () => {
    const { id } = await aReport(db, vault)
    const body = { key: randomUUID(), destination: 'hotline_111', note: '  Đã gọi, gặp chị trực ' }
    expect([await handOver(id, body), await handOver(id, body)]).toEqual([204, 204])
    const page = await pageOf(await as('gia-phuc.truc-2'), id)
    expect(page.handOvers).toMatchObject([
      {
        name: 'Tổng đài 111',
        officer: 'Cán bộ Thử Một',
        at: now.toISOString(),
        note: 'Đã gọi, gặp chị trực',
        ref: null,
      },
    ])
    expect(page.timeline.map(({ kind, detail }) => [kind, detail])).toContainEqual([
      'handed_over',
      'Tổng đài 111',
    ])
    expect(await timeline(id)).toEqual([
      ['filed', null],
      ['handed_over', 'hotline_111'],
    ])
    const [kept] = await db.prisma.handOver.findMany({ where: { reportId: id } })
    expect(kept?.sealed).not.toContain('chị trực')
    const audit = await db.prisma.auditEntry.findMany({ where: { reportId: id }, orderBy: { id: 'asc' } })
    expect(audit.map(({ action, detail }) => [action, detail])).toContainEqual(['handed_over', 'hotline_111'])
  })

  test('to two places is two hand-overs; the same key in another case is one of its own', async () => {
    const [one, other] = [await aReport(db, vault), await aReport(db, vault)]
    const key = randomUUID()
    await handOver(one.id, { key, destination: 'hotline_111' })
    await handOver(one.id, { key: randomUUID(), destination: 'health_station' })
    await handOver(other.id, { key, destination: 'hotline_111' })
    const counts = await Promise.all(
      [one, other].map(({ id }) => db.prisma.handOver.count({ where: { reportId: id } })),
    )
    expect(counts).toEqual([2, 1])
  })

  const key = randomUUID()
  test.each([
    ['nowhere that is known', { key, destination: 'the_moon' }],
    ['the desk that reads it', { key, destination: 'commune_police' }],
    ['those who never get a case', { key, destination: 'media_centre' }],
    ['another commune that is not named', { key, destination: 'other_commune' }],
    [
      'another commune that does not exist',
      { key, destination: 'other_commune', toCommuneId: 'xa-khong-co' },
    ],
    ['its own commune', { key, destination: 'other_commune', toCommuneId: 'gia-phuc' }],
    ['111 in another commune', { key, destination: 'hotline_111', toCommuneId: 'dong-viet' }],
    ['nobody', { key }],
    ['somebody with too much to say', { key, destination: 'hotline_111', note: 'x'.repeat(2001) }],
  ])('to %s is refused', async (_, body) => {
    const { id } = await aReport(db, vault)
    expect(await handOver(id, body)).toBe(400)
    expect(await db.prisma.handOver.count({ where: { reportId: id } })).toBe(0)
  })

  test('by the province is possible along the conflict route only', async () => {
    const { id } = await aReport(db, vault)
    await db.prisma.report.update({ where: { id }, data: { desk: 'province' } })
    const page = await pageOf(province, id)
    expect(page.routes.map(({ to, takesCase }) => [to, takesCase])).toEqual([
      ['provincial_police', true],
      ['hotline_111', true],
      ['chair', true],
    ])
    expect(page.otherDestinations).toEqual([])
    for (const destination of ['health_station', 'village_board', 'culture_office', 'police_113'])
      expect(await handOver(id, { key: randomUUID(), destination }, province), destination).toBe(400)
    const away = { key: randomUUID(), destination: 'other_commune', toCommuneId: 'dong-viet' }
    expect(await handOver(id, away, province)).toBe(400)
    expect(await handOver(id, { key: randomUUID(), destination: 'chair' }, province)).toBe(204)
  })

  test('whose chair is named has no route to the chair', async () => {
    const { id } = await aReport(db, vault, { facts: { who: 'ông chủ tịch xã' } })
    await db.prisma.report.update({ where: { id }, data: { desk: 'province' } })
    expect((await pageOf(province, id)).routes.map(({ to }) => to)).toEqual([
      'provincial_police',
      'hotline_111',
    ])
  })
})

const secret = {
  name: 'Đặng Thử Tên',
  phone: '0900735173',
  chat: 'lời-trong-tin-nhắn',
  file: 'bytes-of-a-photo',
}

async function aHandedCase(rules = ['H1.held']) {
  const first = await aReport(db, vault, {
    level: 'P0',
    score: 77,
    intent: 'sos_other',
    facts: {
      what: `tôi là ${secret.name}, có người bị nhốt`,
      where: 'nhà trọ cuối đường',
      identity: 'named',
    },
    identity: { name: secret.name, contact: secret.phone },
    said: [{ content: { kind: 'text', text: secret.chat } }],
    reasons: rules.map(rule => ({
      rule,
      label: 'Bị giữ',
      level: 'P0',
      words: `gọi ${secret.phone}, bị nhốt`,
    })),
  })
  await anAttachment(db, vault, first, { bytes: Buffer.from(secret.file) })
  const body = {
    key: randomUUID(),
    destination: 'other_commune',
    toCommuneId: 'dong-viet',
    note: `Việc ở xã bạn. Người báo: ${secret.name}`,
  }
  const statuses = [await handOver(first.id, body), await handOver(first.id, body)]
  const [kept] = await db.prisma.handOver.findMany({ where: { reportId: first.id } })
  return { first, statuses, secondId: kept?.toReportId ?? '' }
}

describe('a case handed to another commune', () => {
  test('is filed there once, with what responders need', async () => {
    const { first, statuses, secondId } = await aHandedCase()
    expect(statuses).toEqual([204, 204])
    const page = await pageOf(neighbour, secondId)
    expect(page).toMatchObject({
      level: 'P0',
      score: 77,
      intent: 'sos_other',
      status: 'new',
      village: null,
      channel: 'commune',
      anonymous: true,
      canReply: false,
      identity: null,
      transcript: [],
      assessment: { level: 'P0', reasons: [{ rule: 'H1.held', words: 'gọi ••••, bị nhốt' }] },
      cameFrom: { commune: 'Gia Phúc', at: now.toISOString(), note: 'Việc ở xã bạn. Người báo: ••••' },
    })
    expect(page.answers.map(({ answer }) => answer)).toEqual([
      'tôi là ••••, có người bị nhốt',
      'nhà trọ cuối đường',
    ])
    expect(page.ref).toMatch(/^DV-/)
    expect(page.timeline.map(({ kind, detail }) => [kind, detail])).toEqual([['came_over', 'Gia Phúc']])
    const second = await db.prisma.report.findUniqueOrThrow({ where: { id: secondId } })
    expect(second.firstMessageAt).toEqual(first.firstMessageAt)
    expect(second.filedAt).toEqual(now)
    expect(second.codeIndex).not.toBe(first.codeIndex)
    expect(second.conversationId).not.toBe(first.conversationId)
    expect(await db.prisma.report.count({ where: { communeId: 'dong-viet', id: secondId } })).toBe(1)
  })

  test('never tells there who reported it, nor what they wrote or sent', async () => {
    const { secondId } = await aHandedCase()
    const told = JSON.stringify([
      (await neighbour('GET', `/api/cases/${secondId}`)).json(),
      (await neighbour('GET', '/api/cases')).json(),
    ])
    const opened = await Promise.all(
      [await db.prisma.report.findMany({ where: { id: secondId } })]
        .flat()
        .map(row => vault.open(row.answersSealed)),
    )
    for (const word of Object.values(secret)) {
      expect(told, word).not.toContain(word)
      expect(opened.join(), word).not.toContain(word)
    }
    expect(await db.prisma.reportEpisode.count({ where: { reportId: secondId } })).toBe(0)
  })

  test('stays where the person writes, and says where it went and that it was acknowledged there', async () => {
    const { first, secondId } = await aHandedCase()
    const url = `/api/cases/${secondId}/acknowledge`
    await neighbour('POST', url)
    await neighbour('POST', url)
    const page = await pageOf(officer, first.id)
    expect(page).toMatchObject({ status: 'new', canReply: true })
    const second = await db.prisma.report.findUniqueOrThrow({ where: { id: secondId } })
    expect(page.handOvers).toMatchObject([{ name: 'Đồng Việt', ref: second.ref }])
    expect(await timeline(first.id)).toEqual([
      ['filed', null],
      ['handed_over', 'Đồng Việt'],
      ['acknowledged_there', 'Đồng Việt'],
    ])
    expect((await neighbour('GET', `/api/cases/${first.id}`)).statusCode).toBe(404)
    expect((await officer('GET', `/api/cases/${secondId}`)).statusCode).toBe(404)
  })

  test('is read there by the province when its words name an official, even one that was cleared here', async () => {
    const { secondId } = await aHandedCase(['H1.held', 'H12.conflict'])
    expect((await neighbour('GET', `/api/cases/${secondId}`)).statusCode).toBe(404)
    expect((await pageOf(await as('dong-viet.tinh'), secondId)).cameFrom?.commune).toBe('Gia Phúc')
  })

  test('is read there by the province when the province ever read it here, whatever its words say', async () => {
    const { id } = await aReport(db, vault)
    await db.prisma.report.update({ where: { id }, data: { desk: 'province' } })
    const release = { key: randomUUID(), reason: 'Không dính ai ở xã' }
    expect((await province('POST', `/api/cases/${id}/release`, release)).statusCode).toBe(204)
    const away = { key: randomUUID(), destination: 'other_commune', toCommuneId: 'dong-viet' }
    expect(await handOver(id, away)).toBe(204)
    const { toReportId } = await db.prisma.handOver.findFirstOrThrow({
      where: { reportId: id, destination: 'other_commune' },
    })
    expect((await neighbour('GET', `/api/cases/${toReportId}`)).statusCode).toBe(404)
    expect((await (await as('dong-viet.tinh'))('GET', `/api/cases/${toReportId}`)).statusCode).toBe(200)
  })

  test.each(['province', 'commune'] as const)(
    'from the %s’s desk it keeps at least that desk',
    async desk => {
      const { id } = await aReport(db, vault)
      await db.prisma.report.update({ where: { id }, data: { desk } })
      const handOverId = randomUUID()
      const done = await handOnCase(db, {
        caseId: id,
        reader: { id: randomUUID(), communeId: 'gia-phuc', desk },
        at: now,
        handOverId,
        toCommuneId: 'dong-viet',
        sealed: vault.seal('{}'),
        ref: `DV-${handOverId.slice(0, 5)}`,
        codeIndex: handOverId,
        desk: 'commune',
        answersSealed: vault.seal('{}'),
        reasonsSealed: vault.seal('[]'),
        rulesVersion: 'test',
        assessmentId: randomUUID(),
      })
      expect(done).toBe(true)
      expect(await db.prisma.report.findUnique({ where: { id: handOverId } })).toMatchObject({ desk })
    },
  )

  test('is called by its name over there only where the police over there read it', async () => {
    const open = await aHandedCase()
    const hidden = await aHandedCase(['H1.held', 'H12.conflict'])
    const refOf = async (id: string) => (await db.prisma.report.findUniqueOrThrow({ where: { id } })).ref
    expect((await pageOf(officer, open.first.id)).handOvers).toMatchObject([
      { ref: await refOf(open.secondId) },
    ])
    const page = await pageOf(officer, hidden.first.id)
    expect(page.handOvers).toMatchObject([{ name: 'Đồng Việt', ref: null }])
    expect(JSON.stringify(page)).not.toContain(await refOf(hidden.secondId))
  })

  test('can be chosen among the others of the installation', async () => {
    expect((await officer('GET', '/api/communes')).json()).toEqual([
      { id: 'dong-viet', name: 'Đồng Việt', province: 'Bắc Ninh' },
    ])
  })
})
