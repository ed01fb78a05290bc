import { expect, test } from 'vitest'
import type { Queue } from '../../src/inbox/contract.ts'
import { aReport, builtAt } from '../support/builders.ts'
import { anInbox, type Browser } from './inbox.ts'

const { db, vault, as } = await anInbox()
const browser = await as('gia-phuc.truc')
const me = (await browser('GET', '/api/me')).json().officerId as string
const colleague = (await (await as('gia-phuc.truc-2'))('GET', '/api/me')).json().officerId as string
const minutesLater = (minutes: number) => new Date(builtAt.getTime() + minutes * 60_000)
const acknowledged = { status: 'acknowledged', acknowledgedBy: colleague } as const

/** In the order in which an officer must see them; filed in another. */
const ordered = [
  { name: 'P0 unacknowledged, higher score', level: 'P0', score: 90, filedAt: minutesLater(9) },
  { name: 'P0 unacknowledged, waiting longer', level: 'P0', score: 75, filedAt: minutesLater(1) },
  { name: 'P0 unacknowledged, newer', level: 'P0', score: 75, filedAt: minutesLater(8) },
  { name: 'P0 acknowledged', level: 'P0', score: 100, filedAt: minutesLater(0), ...acknowledged },
  {
    name: 'P1 with a high score, acknowledged',
    level: 'P1',
    score: 69,
    filedAt: minutesLater(7),
    ...acknowledged,
  },
  { name: 'P1 with a low score', level: 'P1', score: 45, filedAt: minutesLater(0) },
  { name: 'P2 with a higher score than that P1', level: 'P2', score: 60, filedAt: minutesLater(3) },
  { name: 'P2, older', level: 'P2', score: 20, filedAt: minutesLater(2), waitingForUs: false },
  {
    name: 'P2, mine',
    level: 'P2',
    score: 20,
    filedAt: minutesLater(4),
    status: 'acknowledged',
    acknowledgedBy: me,
  },
  { name: 'P3', level: 'P3', score: 99, filedAt: minutesLater(0) },
  { name: 'PX', level: 'PX', score: 100, filedAt: minutesLater(0) },
] as const

const nameOf = new Map<string, string>()
for (const { name, ...wanted } of [...ordered].reverse())
  nameOf.set((await aReport(db, vault, wanted)).id, name)
nameOf.set((await aReport(db, vault, { level: 'P0', status: 'closed' })).id, 'closed P0')
await aReport(db, vault, { communeId: 'dong-viet', level: 'P0' })

async function queue(asked: Browser, query: string): Promise<Queue> {
  const response = await asked('GET', `/api/cases?${query}`)
  expect(response.statusCode).toBe(200)
  return response.json()
}
const names = (page: Queue) => page.cases.map(({ id }) => nameOf.get(id) ?? 'a newer one')

test('cases stand in the order in which people need help', async () => {
  expect(names(await queue(browser, 'tab=all'))).toEqual(ordered.map(({ name }) => name))
})

test.each([
  ['unacknowledged', ordered.filter(one => !('status' in one)).map(({ name }) => name)],
  ['mine', ['P2, mine']],
  ['waiting', ordered.filter(one => !('waitingForUs' in one)).map(({ name }) => name)],
  ['all', ordered.map(({ name }) => name)],
  ['closed', ['closed P0']],
] as const)('tab %s holds its cases and its count', async (tab, expected) => {
  const page = await queue(browser, `tab=${tab}`)
  expect(names(page)).toEqual(expected)
  expect(page.counts[tab]).toBe(expected.length)
})

test('a row has a clock until somebody has acknowledged it, and then their name', async () => {
  const rows = (await queue(browser, 'tab=all')).cases
  const row = (name: string) => rows.find(({ id }) => nameOf.get(id) === name)
  expect(row('P0 unacknowledged, newer')).toMatchObject({
    acknowledgeBy: minutesLater(13).toISOString(),
    acknowledgedBy: null,
  })
  expect(row('P0 acknowledged')).toMatchObject({ acknowledgeBy: null, acknowledgedBy: 'Cán bộ Thử Hai' })
  expect(row('PX')).toMatchObject({ acknowledgeBy: null })
})

test('a row says nothing of what was told or by whom', async () => {
  const secret = 'lời kể riêng'
  const told = await aReport(db, vault, {
    communeId: 'dong-viet',
    facts: { what: secret, where: secret },
    identity: { name: secret, contact: '0900 000 001' },
    said: [{ content: { kind: 'text', text: secret } }],
    reasons: [{ rule: 'H1', label: 'x', words: secret }],
  })
  const response = await (await as('dong-viet.truc'))('GET', '/api/cases')
  expect(response.body).toContain(told.id)
  expect(response.body).not.toContain(secret)
  expect(response.body).not.toContain('0900')
})

test('pages follow each other without gap or repeat while new cases arrive', async () => {
  const many = Array.from({ length: 120 }, (_, n) => n)
  for (const n of many) {
    await aReport(db, vault, {
      communeId: 'dong-viet',
      level: 'P2',
      score: n % 3,
      filedAt: minutesLater(n % 7),
    })
  }
  const other = await as('dong-viet.truc')
  const before = await db.prisma.report.findMany({ where: { communeId: 'dong-viet' }, select: { id: true } })
  const seen: string[] = []
  let next: string | null = ''
  do {
    const page: Queue = await queue(other, `tab=all${next && `&after=${next}`}`)
    seen.push(...page.cases.map(({ id }) => id))
    next = page.next
    await aReport(db, vault, { communeId: 'dong-viet', level: 'P0', score: 99 })
    await aReport(db, vault, { communeId: 'dong-viet', level: 'P1', score: 50 })
  } while (next)
  expect(new Set(seen).size).toBe(seen.length)
  expect(before.filter(({ id }) => !seen.includes(id))).toEqual([])
})

test.each(['after=nonsense', `after=${Buffer.from('[1,2]').toString('base64url')}`, 'tab=everything'])(
  'a query that we never gave out is refused: %s',
  async query => {
    expect((await browser('GET', `/api/cases?${query}`)).statusCode).toBe(400)
  },
)
