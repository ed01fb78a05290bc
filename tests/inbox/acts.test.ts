import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { InboundBody } from '../../src/conversation/bodies.ts'
import { aReport, builtAt, isTold } from '../support/builders.ts'
import { anInbox, now } from './inbox.ts'

const { db, vault, as } = await anInbox()
const browser = await as('gia-phuc.truc')
const colleague = await as('gia-phuc.truc-2')
const { officerId } = (await browser('GET', '/api/me')).json()

const timeline = async (reportId: string) =>
  (await db.prisma.reportEvent.findMany({ where: { reportId }, orderBy: { id: 'asc' } })).map(
    event => event.kind,
  )
const audit = async (reportId: string) =>
  (await db.prisma.auditEntry.findMany({ where: { reportId }, orderBy: { id: 'asc' } })).map(
    entry => entry.action,
  )

describe('acknowledging', () => {
  test('the first officer wins; asking again changes nothing', async () => {
    const report = await aReport(db, vault)
    const url = `/api/cases/${report.id}/acknowledge`
    const answers = [await browser('POST', url), await browser('POST', url), await colleague('POST', url)]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([204, 204, 204])
    expect(await db.prisma.report.findUnique({ where: { id: report.id } })).toMatchObject({
      status: 'acknowledged',
      acknowledgedBy: officerId,
      acknowledgedAt: now,
    })
    expect(await timeline(report.id)).toEqual(['filed', 'acknowledged'])
    expect(await audit(report.id)).toEqual(['acknowledged'])
  })

  test('two at once: one wins', async () => {
    const report = await aReport(db, vault)
    const url = `/api/cases/${report.id}/acknowledge`
    await Promise.all([browser('POST', url), colleague('POST', url)])
    expect(await timeline(report.id)).toEqual(['filed', 'acknowledged'])
  })

  test('does not open a closed case again', async () => {
    const report = await aReport(db, vault, { status: 'closed' })
    await browser('POST', `/api/cases/${report.id}/acknowledge`)
    expect(await db.prisma.report.findUnique({ where: { id: report.id } })).toMatchObject({
      status: 'closed',
    })
  })
})

describe('a reply', () => {
  const handedOver = (conversationId: string) => db.prisma.inbound.findMany({ where: { conversationId } })

  test('is handed to the conversation, once per key, and audited', async () => {
    const report = await aReport(db, vault)
    const body = { key: randomUUID(), text: '  Chúng tôi sẽ gọi lại chiều nay.  ' }
    const url = `/api/cases/${report.id}/replies`
    const answers = [await browser('POST', url, body), await browser('POST', url, body)]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([204, 204])
    const rows = await handedOver(report.conversationId)
    expect(rows).toMatchObject([{ channel: 'inbox', communeId: 'gia-phuc', externalId: `reply:${body.key}` }])
    const { content } = JSON.parse(vault.open(rows[0]?.bodySealed ?? '')) as InboundBody
    expect(content).toEqual({
      kind: 'officer',
      officerId,
      desk: 'commune',
      reportId: report.id,
      text: 'Chúng tôi sẽ gọi lại chiều nay.',
    })
    expect(await audit(report.id)).toEqual(['reply_requested', 'reply_requested'])
  })

  test.each([
    ['contact_nobody', 409],
    ['contact_here', 204],
  ])('goes by the last word of the person on being written to: %s', async (last, status) => {
    const report = await aReport(db, vault)
    for (const kind of ['contact_here', 'contact_nobody', last]) {
      await db.prisma.reportEvent.create({
        data: { reportId: report.id, communeId: report.communeId, kind, at: builtAt },
      })
    }
    const body = { key: randomUUID(), text: 'Chào bác' }
    expect((await browser('POST', `/api/cases/${report.id}/replies`, body)).statusCode).toBe(status)
  })

  test('may be the last: the bot is asked to go on, once per key, and audited', async () => {
    const report = await aReport(db, vault)
    const key = randomUUID()
    const url = `/api/cases/${report.id}/hand-back`
    const answers = [await browser('POST', url, { key }), await browser('POST', url, { key })]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([204, 204])
    const rows = await handedOver(report.conversationId)
    expect(rows.map(({ externalId }) => externalId)).toEqual([`hand-back:${key}`])
    const { content } = JSON.parse(vault.open(rows[0]?.bodySealed ?? '')) as InboundBody
    expect(content).toEqual({ kind: 'handBack', officerId, desk: 'commune', reportId: report.id })
    expect(await audit(report.id)).toEqual(['hand_back_requested', 'hand_back_requested'])
  })

  const reachable = { text: 'x', buttons: [], at: builtAt }
  test.each([
    ['open and reachable', {}, [], 204],
    ['closed', { status: 'closed' } as const, [], 409],
    ['whose person is gone', {}, [{ ...reachable, status: 'gone' }], 409],
    ['whose person was reached again since', {}, [{ ...reachable, status: 'gone' }, reachable], 204],
    ['whose last message was refused', {}, [{ ...reachable, status: 'refused' }], 204],
  ])('in a case %s', async (_, wanted, told, status) => {
    const report = await aReport(db, vault, wanted)
    await isTold(db, vault, report, told)
    const page = (await browser('GET', `/api/cases/${report.id}`)).json()
    expect(page.canReply).toBe(status === 204)
    const body = { key: randomUUID(), text: 'Chào anh/chị' }
    expect((await browser('POST', `/api/cases/${report.id}/replies`, body)).statusCode).toBe(status)
    expect(await handedOver(report.conversationId)).toHaveLength(status === 204 ? 1 : 0)
  })

  test('to somebody who was gone and then wrote again is possible', async () => {
    const report = await aReport(db, vault)
    await isTold(db, vault, report, [{ ...reachable, status: 'gone' }])
    const later = new Date(builtAt.getTime() + 60_000)
    await db.prisma.conversation.update({ where: { id: report.conversationId }, data: { updatedAt: later } })
    expect((await browser('GET', `/api/cases/${report.id}`)).json().canReply).toBe(true)
  })

  test.each([{ text: '   ' }, { text: 'x'.repeat(2001) }, { text: 'x', key: 'not-a-uuid' }, {}])(
    'that is no reply is refused: %#',
    async body => {
      const report = await aReport(db, vault)
      const sent = { key: randomUUID(), ...body }
      expect((await browser('POST', `/api/cases/${report.id}/replies`, sent)).statusCode).toBe(400)
      expect(await handedOver(report.conversationId)).toEqual([])
    },
  )
})

describe('a note', () => {
  test('is kept sealed, once per key, and shown with its writer', async () => {
    const report = await aReport(db, vault)
    const body = { key: randomUUID(), text: 'Đã hỏi trực ban' }
    const url = `/api/cases/${report.id}/notes`
    await browser('POST', url, body)
    await browser('POST', url, body)
    const page = (await colleague('GET', `/api/cases/${report.id}`)).json()
    expect(page.notes).toMatchObject([
      { officer: 'Cán bộ Thử Một', text: 'Đã hỏi trực ban', at: now.toISOString() },
    ])
    expect((await db.prisma.note.findMany({ where: { reportId: report.id } }))[0]?.bodySealed).not.toContain(
      'trực ban',
    )
    expect(await timeline(report.id)).toEqual(['filed', 'noted'])
    expect(await audit(report.id)).toEqual(['noted', 'read_case'])
  })

  test('with the same key in another case or by another officer is a note of its own', async () => {
    const [one, other] = [await aReport(db, vault), await aReport(db, vault)]
    const body = { key: randomUUID(), text: 'Một ghi chú' }
    await browser('POST', `/api/cases/${one.id}/notes`, body)
    await browser('POST', `/api/cases/${other.id}/notes`, body)
    await colleague('POST', `/api/cases/${one.id}/notes`, body)
    expect(await db.prisma.note.count({ where: { reportId: { in: [one.id, other.id] } } })).toBe(3)
  })

  test('never comes near what is sent to people', async () => {
    const report = await aReport(db, vault)
    const before = await Promise.all([db.prisma.outbound.count(), db.prisma.inbound.count()])
    await browser('POST', `/api/cases/${report.id}/notes`, { key: randomUUID(), text: 'chỉ để trong hồ sơ' })
    expect(await Promise.all([db.prisma.outbound.count(), db.prisma.inbound.count()])).toEqual(before)
  })
})
