import { randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { aReport } from '../support/builders.ts'
import { anInbox, type Browser } from './inbox.ts'

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

test('the page hears of a new case of its commune at once, and of no other commune’s', async () => {
  const page = await listen(await as('gia-phuc.truc'))
  const other = await listen(await as('dong-viet.truc'))
  const caseId = randomUUID()
  await tell('not a notice')
  await tell({ communeId: 'gia-phuc', kind: 'filed', caseId, level: 'P0' })
  await expect.poll(() => page.text).toContain(`data: {"kind":"filed","caseId":"${caseId}","level":"P0"}\n\n`)
  await expect.poll(() => other.text).toContain(': still here')
  expect(other.text).not.toContain('data:')
  expect(page.text.startsWith('retry: 2000\n\n')).toBe(true)
  expect(page.headers).toMatchObject({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  page.stop()
  other.stop()
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
