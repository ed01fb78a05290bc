import { randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'
import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import { fetchEvidence } from '../../src/conversation/evidence.ts'
import { markUnreachable } from '../../src/outbox/store.ts'
import { anAttachment, aReport, isTold } from '../support/builders.ts'
import { testChannel } from '../support/engine.ts'
import { anInbox, type Browser, now } from './inbox.ts'

const { app, db, vault, as } = await anInbox()

async function listen(browser: Browser) {
  const response = await browser('GET', '/api/live', undefined, undefined, { payloadAsStream: true })
  const stream: Readable = response.stream()
  const page = { text: '', ended: false, headers: response.headers, stop: () => stream.destroy() }
  stream.on('data', chunk => {
    page.text += chunk
  })
  stream.on('close', () => {
    page.ended = true
  })
  return page
}

const tell = (notice: object | string) =>
  db.run({ name: 'tell', text: `SELECT pg_notify('inbox', $1)` }, [
    typeof notice === 'string' ? notice : JSON.stringify(notice),
  ])

test('the page hears of a new case of its commune and desk at once, and of no others', async () => {
  const page = await listen(await as('gia-phuc.truc'))
  const others = [await listen(await as('dong-viet.truc')), await listen(await as('gia-phuc.tinh'))]
  const caseId = randomUUID()
  await tell('not a notice')
  await tell({ communeId: 'gia-phuc', kind: 'filed', caseId: randomUUID(), level: 'P0' }) // for nobody: no desk
  await tell({ communeId: 'gia-phuc', desk: 'commune', kind: 'filed', caseId, level: 'P0' })
  await expect.poll(() => page.text).toContain(`data: {"kind":"filed","caseId":"${caseId}","level":"P0"}\n\n`)
  expect(page.text.match(/data:/g)).toHaveLength(1)
  for (const other of others) {
    await expect.poll(() => other.text).toContain(': still here')
    expect(other.text).not.toContain('data:')
    other.stop()
  }
  expect(page.text.startsWith('retry: 2000\n\n')).toBe(true)
  expect(page.headers).toMatchObject({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  page.stop()
})

test.each(['acknowledge', 'notes'])('an officer’s %s is heard by the colleagues', async act => {
  const browser = await as('gia-phuc.truc')
  const page = await listen(await as('gia-phuc.chi-huy'))
  const report = await aReport(db, vault, { level: 'P1' })
  await browser('POST', `/api/cases/${report.id}/${act}`, { key: randomUUID(), text: 'lời trong ghi chú' })
  await expect
    .poll(() => page.text)
    .toContain(`data: {"kind":"changed","caseId":"${report.id}","level":"P1"}`)
  expect(page.text).not.toContain('ghi chú')
  page.stop()
})

describe('what happens to a case outside of the inbox is heard at its own desk only', () => {
  const happenings: [string, (report: Awaited<ReturnType<typeof aReport>>) => Promise<unknown>][] = [
    [
      'a message that finds nobody',
      async report => {
        await isTold(db, vault, report, [{ text: 'x', buttons: [], status: 'due' }])
        const { key } = await db.prisma.outbound.findFirstOrThrow({ where: { episodeId: report.episodeId } })
        return markUnreachable(db, key, now)
      },
    ],
    [
      'a photo that was fetched',
      async report => {
        const id = await anAttachment(db, vault, report)
        await db.prisma.attachment.update({
          where: { id },
          data: { status: 'wanted', sourceSealed: vault.seal('somewhere') },
        })
        const fetchMedia = async () => ({ bytes: Buffer.from('x'), mime: 'image/png' })
        const channel = () => ({ ...testChannel('webchat'), fetchMedia })
        return fetchEvidence({ db, vault, clock: () => now, log: pino({ level: 'silent' }), channel })
      },
    ],
  ]

  test.each(
    happenings.flatMap(([what, happens]) =>
      (['commune', 'province'] as const).map(desk => ({ what, happens, desk })),
    ),
  )('$what, in a case of the $desk', async ({ happens, desk }) => {
    const report = await aReport(db, vault)
    await db.prisma.report.update({ where: { id: report.id }, data: { desk } })
    const pages = {
      commune: await listen(await as('gia-phuc.truc')),
      province: await listen(await as('gia-phuc.tinh')),
    }
    await happens(report)
    await expect.poll(() => pages[desk].text).toContain(`"caseId":"${report.id}"`)
    const other = desk === 'commune' ? pages.province : pages.commune
    await expect.poll(() => other.text).toContain(': still here')
    expect(other.text).not.toContain('data:')
    for (const page of Object.values(pages)) page.stop()
  })
})

test.each([
  ['release', 'province', 'gia-phuc.tinh'],
  ['send-up', 'commune', 'gia-phuc.chi-huy'],
])('%s is heard by both desks: one loses the case, the other gets it', async (deed, desk, username) => {
  const report = await aReport(db, vault)
  await db.prisma.report.update({ where: { id: report.id }, data: { desk } })
  const pages = [await listen(await as('gia-phuc.truc')), await listen(await as('gia-phuc.tinh'))]
  const browser = await as(username)
  await browser('POST', `/api/cases/${report.id}/${deed}`, { key: randomUUID(), reason: 'lý do' })
  for (const page of pages) {
    await expect.poll(() => page.text).toContain(report.id)
    expect(page.text).not.toContain('lý do')
    page.stop()
  }
})

test('a hand-over to another commune is heard in both, and so is that it was acknowledged there', async () => {
  const report = await aReport(db, vault, { level: 'P0' })
  const here = await listen(await as('gia-phuc.chi-huy'))
  const neighbour = await as('dong-viet.truc')
  const there = await listen(neighbour)
  const body = { key: randomUUID(), destination: 'other_commune', toCommuneId: 'dong-viet' }
  await (await as('gia-phuc.truc'))('POST', `/api/cases/${report.id}/hand-overs`, body)
  const { toReportId } = await db.prisma.handOver.findFirstOrThrow({ where: { reportId: report.id } })
  await expect.poll(() => there.text).toContain(`{"kind":"filed","caseId":"${toReportId}","level":"P0"}`)
  const heard = () => here.text.split(report.id).length - 1
  await expect.poll(heard).toBe(1)
  await neighbour('POST', `/api/cases/${toReportId}/acknowledge`)
  await expect.poll(heard).toBe(2)
  here.stop()
  there.stop()
})

test('a sign of life comes at every heartbeat', async () => {
  const page = await listen(await as('gia-phuc.truc'))
  await expect.poll(() => page.text.match(/: still here/g)?.length ?? 0).toBeGreaterThan(1)
  page.stop()
})

test('the stream ends when the officer signs out, or leaves the service', async () => {
  const browser = await as('gia-phuc.truc')
  const page = await listen(browser)
  await browser('POST', '/api/auth/sign-out')
  await expect.poll(() => page.ended).toBe(true)

  const leaver = await listen(await as('gia-phuc.truc-2'))
  await db.prisma.officer.updateMany({
    where: { user: { username: 'gia-phuc.truc-2' } },
    data: { active: false },
  })
  await expect.poll(() => leaver.ended).toBe(true)
})

test('the stream ends when the server stops', async () => {
  const page = await listen(await as('gia-phuc.truc'))
  await app.close()
  await expect.poll(() => page.ended).toBe(true)
})
