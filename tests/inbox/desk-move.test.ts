import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { CasePage } from '../../src/inbox/contract.ts'
import { aReport } from '../support/builders.ts'
import { anInbox, type Browser, now } from './inbox.ts'
import { peopleOf } from './people.ts'

const inbox = await anInbox()
const { db, vault, as } = inbox
const officer = await as('gia-phuc.truc')
const chief = await as('gia-phuc.chi-huy')
const province = await as('gia-phuc.tinh')
const reports = await peopleOf(inbox)

async function aCase(desk: 'commune' | 'province', wanted = {}) {
  const made = await aReport(db, vault, wanted)
  await db.prisma.report.update({ where: { id: made.id }, data: { desk } })
  return made
}
const pageOf = async (browser: Browser, id: string): Promise<CasePage> =>
  (await browser('GET', `/api/cases/${id}`)).json()
const statusFor = async (browser: Browser, id: string) =>
  (await browser('GET', `/api/cases/${id}`)).statusCode
const release = async (id: string, key: string = randomUUID(), reason = 'Không dính ai ở xã') =>
  (await province('POST', `/api/cases/${id}/release`, { key, reason })).statusCode
const sendUp = async (id: string, key: string = randomUUID(), browser = chief) =>
  (await browser('POST', `/api/cases/${id}/send-up`, { key, reason: 'Có tên người nhà cán bộ' })).statusCode
const timeline = async (reportId: string) =>
  (await db.prisma.reportEvent.findMany({ where: { reportId }, orderBy: { id: 'asc' } })).map(
    ({ kind }) => kind,
  )
const audit = async (reportId: string) =>
  (await db.prisma.auditEntry.findMany({ where: { reportId }, orderBy: { id: 'asc' } })).map(
    ({ action }) => action,
  )

describe('the province releases a case', () => {
  test('the commune reads it from then on, with why, and the province does not', async () => {
    const { id } = await aCase('province', { level: 'P0' })
    expect(await statusFor(officer, id)).toBe(404)
    expect(await release(id)).toBe(204)
    expect(await statusFor(province, id)).toBe(404)
    const page = await pageOf(officer, id)
    expect(page.handOvers).toMatchObject([
      { name: 'Công an xã (trực ban, chỉ huy)', officer: 'Cán bộ tỉnh Thử Năm', note: 'Không dính ai ở xã' },
    ])
    expect((await officer('GET', '/api/cases?tab=unacknowledged')).json().cases[0]).toMatchObject({ id })
    expect(await timeline(id)).toEqual(['filed', 'released'])
    expect(await audit(id)).toEqual(['released', 'read_case'])
  })

  test('it has to be acknowledged anew, on a clock that starts then; a closed one stays closed', async () => {
    const read = { status: 'acknowledged', acknowledgedBy: randomUUID() }
    const [open, closed] = [
      await aCase('province', read),
      await aCase('province', { ...read, status: 'closed' }),
    ]
    await Promise.all([release(open.id), release(closed.id)])
    expect(await db.prisma.report.findUnique({ where: { id: open.id } })).toMatchObject({
      status: 'new',
      acknowledgedAt: null,
      acknowledgedBy: null,
      levelAt: now,
    })
    expect(await db.prisma.report.findUnique({ where: { id: closed.id } })).toMatchObject({
      status: 'closed',
      acknowledgedBy: read.acknowledgedBy,
    })
  })

  test('asked again with the same key it says that it was done, once', async () => {
    const { id } = await aCase('province')
    const key = randomUUID()
    expect([await release(id, key), await release(id, key), await release(id)]).toEqual([204, 204, 404])
    expect(await timeline(id)).toEqual(['filed', 'released'])
  })

  test('two at once: one does it', async () => {
    const { id } = await aCase('province')
    await Promise.all([release(id), release(id)])
    expect(await timeline(id)).toEqual(['filed', 'released'])
  })

  test('an old key does not move a case that came back', async () => {
    const { id } = await aCase('province')
    const key = randomUUID()
    await release(id, key)
    await sendUp(id)
    expect(await release(id, key)).toBe(204)
    expect(await statusFor(officer, id)).toBe(404)
  })

  test('what it noted for itself stays with it', async () => {
    const { id } = await aCase('province')
    await province('POST', `/api/cases/${id}/notes`, { key: randomUUID(), text: 'nghi đồng chí A' })
    await province('POST', `/api/cases/${id}/hand-overs`, {
      key: randomUUID(),
      destination: 'chair',
      note: 'đã hỏi về đồng chí A',
    })
    await release(id)
    await officer('POST', `/api/cases/${id}/notes`, { key: randomUUID(), text: 'xã đã đọc' })
    const page = await pageOf(officer, id)
    expect(page.notes.map(({ text }) => text)).toEqual(['xã đã đọc'])
    expect(new Set(page.handOvers.map(({ note }) => note))).toEqual(new Set([null, 'Không dính ai ở xã']))
    expect(JSON.stringify(page)).not.toContain('đồng chí A')
    await sendUp(id)
    const above = await pageOf(province, id)
    expect(new Set(above.notes.map(({ text }) => text))).toEqual(new Set(['nghi đồng chí A', 'xã đã đọc']))
  })

  test('what was noted stays where it was written, also when its writer changes the desk', async () => {
    const mover = await db.prisma.officer.findFirstOrThrow({
      where: { communeId: 'gia-phuc', unit: { kind: 'province' } },
    })
    const police = await db.prisma.unit.findFirstOrThrow({ where: { communeId: 'gia-phuc', kind: 'police' } })
    const { id } = await aCase('province')
    await province('POST', `/api/cases/${id}/notes`, { key: randomUUID(), text: 'nghi đồng chí B' })
    const given = { key: randomUUID(), destination: 'chair', note: 'đã hỏi về đồng chí B' }
    await province('POST', `/api/cases/${id}/hand-overs`, given)
    await release(id)
    const move = (unitId: string) => db.prisma.officer.update({ where: { id: mover.id }, data: { unitId } })
    await move(police.id)
    try {
      expect(JSON.stringify(await pageOf(officer, id))).not.toContain('đồng chí B')
      await province('POST', `/api/cases/${id}/notes`, { key: randomUUID(), text: 'xã biết việc này' })
    } finally {
      await move(mover.unitId)
    }
    expect((await pageOf(officer, id)).notes.map(({ text }) => text)).toEqual(['xã biết việc này'])
  })

  test('a key that was used for another deed does not stand in its way', async () => {
    const { id } = await aCase('province')
    const key = randomUUID()
    await province('POST', `/api/cases/${id}/hand-overs`, { key, destination: 'hotline_111' })
    await province('POST', `/api/cases/${id}/hand-overs`, { key, destination: 'chair' })
    expect(await release(id, key)).toBe(204)
    expect(await statusFor(officer, id)).toBe(200)
    expect(await timeline(id)).toEqual(['filed', 'handed_over', 'handed_over', 'released'])
  })

  test('nor does one that its officer used at the other desk', async () => {
    const boss = await db.prisma.officer.findFirstOrThrow({ where: { communeId: 'gia-phuc', role: 'chief' } })
    const above = await db.prisma.unit.findFirstOrThrow({
      where: { communeId: 'gia-phuc', kind: 'province' },
    })
    const { id } = await aCase('commune')
    const key = randomUUID()
    expect(await sendUp(id, key)).toBe(204)
    const move = (unitId: string) => db.prisma.officer.update({ where: { id: boss.id }, data: { unitId } })
    await move(above.id)
    const body = { key, reason: 'Không dính ai ở xã' }
    const { statusCode } = await chief('POST', `/api/cases/${id}/release`, body)
    await move(boss.unitId)
    expect(statusCode).toBe(204)
    expect(await timeline(id)).toEqual(['filed', 'sent_up', 'released'])
  })

  test('later words leave it with the commune, unless they accuse again', async () => {
    const found = await reports('anh công an xã Gia Phúc nhận tiền bảo kê')
    expect(await release(found.id)).toBe(204)
    await found.adds('quán ấy nay sơn lại màu xanh')
    expect(await statusFor(officer, found.id)).toBe(200)
    await found.adds('công an xã bảo kê cho quán đó')
    expect(await statusFor(officer, found.id)).toBe(404)
  })

  test.each([{}, { reason: ' ' }, { reason: 'x'.repeat(2001) }, { reason: 'x', key: 'no-key' }])(
    'not without a reason: %#',
    async body => {
      const { id } = await aCase('province')
      const answer = await province('POST', `/api/cases/${id}/release`, { key: randomUUID(), ...body })
      expect(answer.statusCode).toBe(400)
      expect(await statusFor(officer, id)).toBe(404)
    },
  )
})

describe('the commune’s chief sends a case up', () => {
  test('it is gone for the whole commune, and the province has to acknowledge it', async () => {
    const { id } = await aCase('commune', { status: 'acknowledged', acknowledgedBy: randomUUID() })
    expect(await sendUp(id)).toBe(204)
    for (const browser of [officer, chief]) expect(await statusFor(browser, id)).toBe(404)
    expect((await chief('GET', '/api/cases')).body).not.toContain(id)
    const page = await pageOf(province, id)
    expect(page).toMatchObject({ status: 'new' })
    expect(page.handOvers).toMatchObject([{ officer: 'Chỉ huy Thử Ba', note: 'Có tên người nhà cán bộ' }])
    expect(await timeline(id)).toEqual(['filed', 'sent_up'])
    expect(await audit(id)).toContain('sent_up')
  })

  test('no other officer of the commune can', async () => {
    const { id } = await aCase('commune')
    expect(await sendUp(id, randomUUID(), officer)).toBe(403)
    expect(await statusFor(officer, id)).toBe(200)
  })
})

test('the reasons of both are sealed', async () => {
  const sealed = await db.prisma.handOver.findMany()
  expect(sealed.length).toBeGreaterThan(3)
  expect(JSON.stringify(sealed)).not.toContain('người nhà')
})
