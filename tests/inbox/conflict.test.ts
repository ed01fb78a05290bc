import { randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import type { CasePage, Queue } from '../../src/inbox/contract.ts'
import { aReport, says } from '../support/builders.ts'
import { anInbox, type Browser } from './inbox.ts'
import { type Filed, peopleOf } from './people.ts'

const inbox = await anInbox()
const { db, vault, as } = inbox
const reports = await peopleOf(inbox)
const commune = { officer: await as('gia-phuc.truc'), chief: await as('gia-phuc.chi-huy') }
const admin = await as('gia-phuc.quan-tri')
const province = await as('gia-phuc.tinh')

const tabs = ['unacknowledged', 'mine', 'waiting', 'all', 'closed'] as const

/** Everything that the queue ever says: rows of all tabs, and the counts. */
async function queueOf(browser: Browser) {
  const pages: Queue[] = []
  for (const tab of tabs) pages.push((await browser('GET', `/api/cases?tab=${tab}`)).json())
  return { ids: pages.flatMap(({ cases }) => cases.map(({ id }) => id)), counts: pages[0]?.counts }
}

const pageOf = async (browser: Browser, id: string): Promise<CasePage> =>
  (await browser('GET', `/api/cases/${id}`)).json()

/** Every way to a case, tried by somebody; the statuses they got. */
async function everyWay(browser: Browser, { id, attachment }: Filed) {
  const key = randomUUID()
  const answers = [
    await browser('GET', `/api/cases/${id}`),
    await browser('GET', `/api/cases/${id}/attachments/${attachment}`),
    await browser('POST', `/api/cases/${id}/notes`, { key, text: 'x' }),
    await browser('POST', `/api/cases/${id}/replies`, { key, text: 'x' }),
    await browser('POST', `/api/cases/${id}/hand-overs`, { key, destination: 'hotline_111' }),
    await browser('POST', `/api/cases/${id}/acknowledge`),
  ]
  return answers.map(({ statusCode }) => statusCode)
}

async function listen(browser: Browser) {
  const response = await browser('GET', '/api/live', undefined, undefined, { payloadAsStream: true })
  const stream: Readable = response.stream()
  const page = { text: '', stop: () => stream.destroy() }
  stream.on('data', chunk => {
    page.text += chunk
  })
  return page
}

/** Words after which no live event can still be on its way: the stream's own heartbeat came twice. */
async function quietFor(page: { text: string }): Promise<void> {
  const beats = () => page.text.match(/: still here/g)?.length ?? 0
  const before = beats()
  await expect.poll(beats).toBeGreaterThan(before + 1)
}

const conflicts = [
  'anh công an xã Gia Phúc nhận tiền bảo kê',
  'ông trưởng thôn chính là người giới thiệu mấy đứa đi Cam',
  'em rể ông công an viên là người dẫn mấy đứa đi',
]

describe.each(conflicts)('a report that says "%s"', words => {
  test('does not exist for the commune, whatever the role, and is the province’s', async () => {
    const pages = [await listen(commune.officer), await listen(commune.chief)]
    const above = await listen(province)
    const before = await Promise.all([commune.officer, commune.chief].map(queueOf))
    const found = await reports(words)
    expect(await db.prisma.report.findUnique({ where: { id: found.id } })).toMatchObject({ desk: 'province' })

    await expect.poll(() => above.text).toContain(found.id)
    for (const browser of [commune.officer, commune.chief])
      expect(await everyWay(browser, found)).toEqual([404, 404, 404, 404, 404, 404])
    expect(await everyWay(admin, found)).toEqual([403, 403, 403, 403, 403, 403])
    expect((await admin('GET', '/api/cases')).statusCode).toBe(403)
    expect(await Promise.all([commune.officer, commune.chief].map(queueOf))).toEqual(before)

    expect((await queueOf(province)).ids).toContain(found.id)
    expect((await pageOf(province, found.id)).transcript.map(({ text }) => text).join()).toContain(words)
    expect(await everyWay(province, found)).toEqual([200, 200, 204, 409, 204, 204])
    for (const page of pages) {
      await quietFor(page)
      expect(page.text).not.toContain('data:')
      page.stop()
    }
    above.stop()
  })
})

test('the province reads nothing of the commune’s own cases, and no other province’s desk reads this one', async () => {
  const own = await aReport(db, vault)
  const elsewhere = await as('dong-viet.tinh')
  const hidden = await reports(conflicts[0] as string)
  expect((await queueOf(province)).ids).not.toContain(own.id)
  expect((await province('GET', `/api/cases/${own.id}`)).statusCode).toBe(404)
  expect((await elsewhere('GET', `/api/cases/${hidden.id}`)).statusCode).toBe(404)
  expect((await queueOf(elsewhere)).ids).toEqual([])
})

test('a case that the commune reads leaves it when later words name one of its own', async () => {
  const found = await reports('có người lạ rủ mấy đứa trong xóm đi làm xa')
  expect((await pageOf(commune.officer, found.id)).id).toBe(found.id)
  await found.adds('công an xã nhận tiền bảo kê cho quán đó')
  expect((await commune.officer('GET', `/api/cases/${found.id}`)).statusCode).toBe(404)
  expect((await queueOf(commune.officer)).ids).not.toContain(found.id)
  expect((await pageOf(province, found.id)).transcript.length).toBeGreaterThan(1)
})

test('the open page of a case hears that the machine moved it up, and the province sees that it did', async () => {
  const found = await reports('có người lạ rủ mấy đứa trong xóm đi làm xa')
  const [below, above] = [await listen(commune.officer), await listen(province)]
  await found.adds('công an xã nhận tiền bảo kê cho quán đó')
  const changed = `data: {"kind":"changed","caseId":"${found.id}"`
  await expect.poll(() => below.text).toContain(changed)
  await expect.poll(() => above.text).toContain(changed)
  expect(below.text.match(/data:/g)).toHaveLength(1)
  expect((await pageOf(province, found.id)).timeline.map(({ kind }) => kind)).toContain('went_up')
  const before = below.text
  await found.adds('quán ấy nay sơn lại màu xanh')
  await quietFor(below)
  expect(below.text.replaceAll(': still here\n\n', '')).toBe(before.replaceAll(': still here\n\n', ''))
  below.stop()
  above.stop()
})

describe('an errand that belongs to two cases', () => {
  test('is read at the province’s desk only, once one of them is there', async () => {
    const open = await aReport(db, vault, { said: [{ content: { kind: 'text', text: 'thấy xe lạ' } }] })
    const hidden = await aReport(db, vault)
    const { episodeId } = hidden
    await db.prisma.reportEpisode.create({ data: { reportId: open.id, episodeId, communeId: 'gia-phuc' } })
    await says(db, vault, hidden, [{ content: { kind: 'text', text: 'ông ấy là công an' } }])
    const linesOf = async (browser: Browser) =>
      (await pageOf(browser, open.id)).transcript.map(({ text }) => text)
    expect((await linesOf(commune.officer)).toSorted()).toEqual(
      ['thấy xe lạ', 'ông ấy là công an'].toSorted(),
    )
    await db.prisma.report.update({ where: { id: hidden.id }, data: { desk: 'province' } })
    expect(await linesOf(commune.officer)).toEqual(['thấy xe lạ'])
  })

  test('shows its files there only', async () => {
    const { id, attachment } = await reports(conflicts[1] as string)
    const { episodeId } = await db.prisma.reportEpisode.findFirstOrThrow({ where: { reportId: id } })
    const open = await aReport(db, vault)
    await db.prisma.reportEpisode.create({ data: { reportId: open.id, episodeId, communeId: 'gia-phuc' } })
    const url = `/api/cases/${open.id}/attachments/${attachment}`
    expect((await commune.officer('GET', url)).statusCode).toBe(404)
    await db.prisma.report.update({ where: { id }, data: { desk: 'commune' } })
    expect((await commune.officer('GET', url)).statusCode).toBe(200)
  })
})
