import { describe, expect, test } from 'vitest'
import { payloadOf } from '../../src/channels/fit.ts'
import type { CasePage } from '../../src/inbox/contract.ts'
import { openVault } from '../../src/vault/vault.ts'
import { anAttachment, aReport, builtAt, isTold, says } from '../support/builders.ts'
import { anInbox } from './inbox.ts'

const { db, vault, as } = await anInbox()
const browser = await as('gia-phuc.truc')
const { officerId } = (await browser('GET', '/api/me')).json()
const later = (seconds: number) => new Date(builtAt.getTime() + seconds * 1000)

async function pageOf(id: string, query = ''): Promise<CasePage> {
  const response = await browser('GET', `/api/cases/${id}${query}`)
  expect(response.statusCode, response.body).toBe(200)
  return response.json()
}

test('the page tells the whole case', async () => {
  const village = await db.prisma.village.findFirstOrThrow({
    where: { communeId: 'gia-phuc', name: 'Thôn Mẫu Một' },
  })
  const report = await aReport(db, vault, {
    level: 'P1',
    score: 50,
    villageId: village.id,
    facts: { dangerNow: 'no', what: 'Có người lạ rủ đi làm xa', source: 'heard', identity: 'confidential' },
    identity: { name: 'Người Thử', contact: '0900 000 001' },
    reasons: [{ rule: 'H11', label: 'Sắp đi', level: 'P1', words: 'mai đi' }],
  })
  expect(await pageOf(report.id)).toMatchObject({
    ref: report.ref,
    village: 'Thôn Mẫu Một',
    anonymous: false,
    identity: { name: 'Người Thử', contact: '0900 000 001' },
    answers: [
      { question: 'Có ai đang gặp nguy hiểm ngay lúc này không?', answer: 'Không' },
      { question: 'Đã thấy hoặc biết điều gì?', answer: 'Có người lạ rủ đi làm xa' },
      { question: 'Biết tin bằng cách nào?', answer: 'Nghe kể lại' },
      { question: 'Muốn nêu tên hay giữ kín?', answer: 'Cho biết tên, xin giữ kín' },
    ],
    assessment: { level: 'P1', score: 50, rulesVersion: 'test', reasons: [{ rule: 'H11', words: 'mai đi' }] },
    timeline: [{ kind: 'filed', officer: null }],
    canReply: true,
  })
})

test('a case that was raised is explained by the judgement that raised it, not by a milder one later', async () => {
  const report = await aReport(db, vault, {
    level: 'P0',
    score: 80,
    reasons: [{ rule: 'H1', label: 'x', words: 'cứu' }],
  })
  const milder = {
    level: 'P3',
    score: 5,
    reasonsSealed: vault.seal('[]'),
    rulesVersion: 'test',
    assessedAt: later(60),
  }
  const { id: reportId, communeId } = report
  await db.prisma.assessment.create({ data: { id: crypto.randomUUID(), reportId, communeId, ...milder } })
  expect((await pageOf(report.id)).assessment).toMatchObject({ level: 'P0', reasons: [{ rule: 'H1' }] })
})

describe('the clocks', () => {
  const clocksIn = async (id: string) => (await pageOf(id)).clocks

  test('tell what is to be done by when, by whom, by which text, and whether it was checked', async () => {
    const report = await aReport(db, vault, { level: 'P1', facts: { childInvolved: 'yes' } })
    const clocks = await clocksIn(report.id)
    expect(clocks.map(({ id, dueAt, verified, info }) => [id, dueAt, verified, info])).toEqual([
      ['report_phone', '2026-08-03T02:00:00.000Z', false, false],
      ['acknowledge', '2026-08-03T02:30:00.000Z', false, false],
      ['act', '2026-08-03T04:00:00.000Z', false, false],
      ['child_measures', '2026-08-03T14:00:00.000Z', false, false],
      ['report_file', '2026-08-04T02:00:00.000Z', false, false],
      ['child_plan', '2026-08-10T02:00:00.000Z', false, false],
      ['resolve', '2026-08-23T02:00:00.000Z', true, true],
      ['resolve_complex', '2026-10-03T02:00:00.000Z', true, true],
      ['resolve_extended', '2026-12-03T02:00:00.000Z', true, true],
    ])
    expect(clocks[3]).toMatchObject({
      label: 'Trẻ có nguy cơ nghiêm trọng: quyết định biện pháp khẩn cấp',
      actor: 'Chủ tịch UBND xã',
      source: expect.stringContaining('Nghị định 56/2017/NĐ-CP'),
      startsAt: '2026-08-03T02:00:00.000Z',
    })
  })

  test('of the law run from the first message, those of the office from when the level stands', async () => {
    const report = await aReport(db, vault, { level: 'P0' })
    const times = { firstMessageAt: later(-7200), levelAt: later(60) }
    await db.prisma.report.update({ where: { id: report.id }, data: times })
    const starts = Object.fromEntries((await clocksIn(report.id)).map(({ id, startsAt }) => [id, startsAt]))
    expect(starts).toMatchObject({
      acknowledge: times.levelAt.toISOString(),
      report_file: times.firstMessageAt.toISOString(),
    })
  })

  test('ask for no acknowledgement twice, and all stop when the case is closed', async () => {
    const acknowledged = await aReport(db, vault, { status: 'acknowledged', acknowledgedBy: officerId })
    const closed = await aReport(db, vault, { status: 'closed' })
    const ids = (await clocksIn(acknowledged.id)).map(({ id }) => id)
    expect(ids).toContain('report_file')
    expect(ids).not.toContain('acknowledge')
    expect(await clocksIn(closed.id)).toEqual([])
  })
})

describe('the transcript', () => {
  test('has both sides in order, taps by their labels, officers by name, and nothing from inside', async () => {
    const payload = payloadOf('welcome.safe', 'yes')
    const report = await aReport(db, vault, {
      told: [
        { text: 'Nhắn ở đây có an toàn không?', buttons: [{ label: 'An toàn', payload }], at: later(1) },
      ],
      said: [
        { content: { kind: 'opened' }, at: later(0) },
        { content: { kind: 'tap', payload }, at: later(2) },
        { content: { kind: 'text', text: 'Tôi thấy xe lạ' }, at: later(3) },
        { content: { kind: 'location', latitude: 20.9, longitude: 106.3 }, at: later(4) },
        { content: { kind: 'text', text: 'không phải lời của người dân' }, at: later(5), channel: 'inbox' },
      ],
    })
    await isTold(db, vault, report, [
      { text: 'Chúng tôi đã nhận', buttons: [], at: later(6), officerId, status: 'due' },
    ])
    const { transcript, more } = await pageOf(report.id)
    expect(transcript.map(({ from, officer, text, delivery }) => [from, officer, text, delivery])).toEqual([
      ['person', null, 'Mở cuộc trò chuyện', null],
      ['bot', null, 'Nhắn ở đây có an toàn không?\n[An toàn]', 'sent'],
      ['person', null, 'An toàn', null],
      ['person', null, 'Tôi thấy xe lạ', null],
      ['person', null, 'Gửi vị trí: 20.9, 106.3', null],
      ['officer', 'Cán bộ Thử Một', 'Chúng tôi đã nhận', 'due'],
    ])
    expect(more).toBe(false)
  })

  test('shows nothing of the same person’s other errands', async () => {
    const report = await aReport(db, vault, { said: [{ content: { kind: 'text', text: 'việc này' } }] })
    const other = { ...report, episodeId: crypto.randomUUID() }
    await says(db, vault, other, [{ content: { kind: 'text', text: 'việc khác' } }])
    expect((await pageOf(report.id)).transcript.map(({ text }) => text)).toEqual(['việc này'])
  })

  test('comes in pages from the end, each line on exactly one, even when many came at one moment', async () => {
    const report = await aReport(db, vault)
    const texts = Array.from({ length: 450 }, (_, n) => `câu ${n}`)
    await says(
      db,
      vault,
      report,
      texts.map((text, n) => ({ content: { kind: 'text', text }, at: later(Math.floor(n / 9)) })),
    )
    const seen: string[] = []
    let page = await pageOf(report.id)
    seen.unshift(...page.transcript.map(({ text }) => text))
    while (page.more) {
      page = await pageOf(report.id, `?before=${page.transcript[0]?.at}`)
      seen.unshift(...page.transcript.map(({ text }) => text))
    }
    expect(seen).toEqual(texts)
  })

  test('stays readable when one line cannot be opened', async () => {
    const report = await aReport(db, vault, {
      said: [{ content: { kind: 'text', text: 'đọc được' }, at: later(2) }],
    })
    await says(db, openVault('another key, lost since, long enough'), report, [
      { content: { kind: 'text', text: 'khoá đã mất' }, at: later(1) },
    ])
    const { transcript } = await pageOf(report.id)
    expect(transcript.map(({ text }) => text)).toEqual(['Không mở được nội dung này', 'đọc được'])
  })
})

test('each read of a case leaves an audit entry with who, which and when', async () => {
  const report = await aReport(db, vault)
  await pageOf(report.id)
  await pageOf(report.id)
  const entries = await db.prisma.auditEntry.findMany({ where: { reportId: report.id } })
  expect(entries.map(({ action, officerId, communeId }) => ({ action, officerId, communeId }))).toEqual([
    { action: 'read_case', officerId, communeId: 'gia-phuc' },
    { action: 'read_case', officerId, communeId: 'gia-phuc' },
  ])
})

test('when the audit cannot be written, nothing is read', async () => {
  const report = await aReport(db, vault, { said: [{ content: { kind: 'text', text: 'lời kể riêng' } }] })
  const attachment = await anAttachment(db, vault, report)
  await db.prisma.$executeRawUnsafe('ALTER TABLE audit_entry ADD CONSTRAINT no_more CHECK (id < 0) NOT VALID')
  const answers = [
    await browser('GET', `/api/cases/${report.id}`),
    await browser('GET', `/api/cases/${report.id}/attachments/${attachment}`),
  ]
  await db.prisma.$executeRawUnsafe('ALTER TABLE audit_entry DROP CONSTRAINT no_more')
  for (const answer of answers) {
    expect(answer.statusCode).toBe(500)
    expect(answer.json()).toEqual({ error: 'failed', message: 'Máy chủ gặp lỗi. Hãy thử lại sau ít phút.' })
  }
})

describe('an attachment', () => {
  test('is named in the line that brought it and its bytes come back', async () => {
    const report = await aReport(db, vault)
    const id = await anAttachment(db, vault, report, { mime: 'image/jpeg', bytes: Buffer.from([1, 2, 3]) })
    await says(db, vault, report, [
      { content: { kind: 'media', media: 'photo', attachment: id, text: 'ảnh đây' } },
    ])
    const [line] = (await pageOf(report.id)).transcript
    expect(line).toMatchObject({
      text: 'ảnh đây',
      attachments: [{ id, kind: 'photo', status: 'kept', mime: 'image/jpeg' }],
    })
    const response = await browser('GET', `/api/cases/${report.id}/attachments/${id}`)
    expect([...response.rawPayload]).toEqual([1, 2, 3])
    const entry = await db.prisma.auditEntry.findFirst({
      where: { reportId: report.id, action: 'opened_attachment' },
    })
    expect(entry).toMatchObject({ officerId, detail: id })
  })

  test('of a case cannot be had through another case', async () => {
    const attachment = await anAttachment(db, vault, await aReport(db, vault))
    const other = await aReport(db, vault)
    expect((await browser('GET', `/api/cases/${other.id}/attachments/${attachment}`)).statusCode).toBe(404)
  })

  test.each([
    ['image/jpeg', 'inline', 'image/jpeg'],
    ['image/png', 'inline', 'image/png'],
    ['audio/ogg', 'inline', 'audio/ogg'],
    ['image/svg+xml', 'attachment', 'application/octet-stream'],
    ['text/html', 'attachment', 'application/octet-stream'],
    ['video/mp4', 'attachment', 'application/octet-stream'],
    ['image/png; x=<script>', 'attachment', 'application/octet-stream'],
  ])('of type %s is sent %s as %s', async (mime, disposition, type) => {
    const report = await aReport(db, vault)
    const id = await anAttachment(db, vault, report, { mime })
    const { headers } = await browser('GET', `/api/cases/${report.id}/attachments/${id}`)
    expect(headers).toMatchObject({
      'content-type': type,
      'content-disposition': `${disposition}; filename="${id}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
  })
})

test('the return code of the person is covered, other numbers are not', async () => {
  const text = 'mã của tôi 1234 5678 9012, số giấy tờ của nó 001200000015'
  const report = await aReport(db, vault, { said: [{ content: { kind: 'text', text } }] })
  const codeIndex = vault.index('return-code', 'gia-phuc', '123456789012')
  await db.prisma.report.update({ where: { id: report.id }, data: { codeIndex } })
  const { transcript } = await pageOf(report.id)
  const words = transcript.map(line => line.text).join('\n')
  expect(words).toContain('mã của tôi •••• •••• ••••')
  expect(words).toContain('001200000015')
})

test('whoever said that it is not safe, or left, cannot be written to', async () => {
  const unsafe = await aReport(db, vault, { facts: { canTalk: 'no' } })
  const left = await aReport(db, vault)
  await db.prisma.conversation.update({ where: { id: left.conversationId }, data: { flow: 'quiet' } })
  for (const { id } of [unsafe, left]) {
    expect((await pageOf(id)).canReply).toBe(false)
    const reply = { key: '11111111-1111-4111-8111-111111111111', text: 'Chào bác' }
    expect((await browser('POST', `/api/cases/${id}/replies`, reply)).statusCode).toBe(409)
  }
})

test('a line that came from another talk, by the return code, is marked', async () => {
  const report = await aReport(db, vault, { said: [{ content: { kind: 'text', text: 'tôi báo tin' } }] })
  const stranger = { ...report, conversationId: '22222222-2222-4222-8222-222222222222' }
  await says(db, vault, stranger, [{ content: { kind: 'text', text: 'thôi nhầm rồi' }, at: later(60) }])
  const { transcript } = await pageOf(report.id)
  expect(transcript.map(line => [line.text, line.elsewhere])).toEqual([
    ['tôi báo tin', false],
    ['thôi nhầm rồi', true],
  ])
})
