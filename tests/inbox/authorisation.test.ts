import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { anAttachment, aReport } from '../support/builders.ts'
import { anInbox, type Browser } from './inbox.ts'

const { app, db, vault, routes, as } = await anInbox()

const callerNames = ['none', 'officer', 'chief', 'admin', 'otherCommune', 'province'] as const
type Expected = Record<(typeof callerNames)[number], number>

/**
 * Every route and what each kind of caller gets for a case of Gia Phúc's own desk. "Other commune" is an officer of
 * Đồng Việt, "province" one of the province's desk for Gia Phúc: nothing may tell them that it exists.
 */
const table: Record<string, Expected> = {
  'POST /api/auth/sign-in/username': row(400, 400, 400, 400, 400, 400),
  'POST /api/auth/sign-out': row(401, 200, 200, 200, 200, 200),
  'GET /api/me': row(401, 200, 200, 200, 200, 200),
  'GET /api/communes': row(401, 200, 200, 403, 200, 403),
  'GET /api/cases': row(401, 200, 200, 403, 200, 200),
  'GET /api/cases/:id': row(401, 200, 200, 403, 404, 404),
  'POST /api/cases/:id/acknowledge': row(401, 204, 204, 403, 404, 404),
  'POST /api/cases/:id/replies': row(401, 204, 204, 403, 404, 404),
  'POST /api/cases/:id/hand-back': row(401, 204, 204, 403, 404, 404),
  'POST /api/cases/:id/notes': row(401, 204, 204, 403, 404, 404),
  'POST /api/cases/:id/hand-overs': row(401, 204, 204, 403, 404, 404),
  'POST /api/cases/:id/release': row(401, 403, 403, 403, 403, 404),
  'POST /api/cases/:id/send-up': row(401, 403, 204, 403, 403, 403),
  'GET /api/cases/:id/attachments/:attachmentId': row(401, 200, 200, 403, 404, 404),
  'GET /api/live': row(401, 200, 200, 403, 200, 200),
  'GET /api/rules': row(401, 403, 200, 200, 403, 403),
  'POST /api/rules/preview': row(401, 403, 200, 403, 403, 403),
  'POST /api/rules': row(401, 403, 200, 403, 403, 403),
  'GET /api/staff': row(401, 200, 200, 403, 200, 403),
  'POST /api/staff-codes': row(401, 200, 200, 403, 200, 403),
  'DELETE /api/staff/:id': row(401, 404, 404, 403, 404, 403),
}

/** The same for a case of the province's desk: to the commune, whatever the role, it does not exist. */
const atProvince: Record<string, Expected> = {
  'GET /api/cases/:id': row(401, 404, 404, 403, 404, 200),
  'POST /api/cases/:id/acknowledge': row(401, 404, 404, 403, 404, 204),
  'POST /api/cases/:id/replies': row(401, 404, 404, 403, 404, 204),
  'POST /api/cases/:id/hand-back': row(401, 404, 404, 403, 404, 204),
  'POST /api/cases/:id/notes': row(401, 404, 404, 403, 404, 204),
  'POST /api/cases/:id/hand-overs': row(401, 404, 404, 403, 404, 204),
  'POST /api/cases/:id/release': row(401, 403, 403, 403, 403, 204),
  'POST /api/cases/:id/send-up': row(401, 403, 404, 403, 403, 403),
  'GET /api/cases/:id/attachments/:attachmentId': row(401, 404, 404, 403, 404, 200),
}

/** In the order of `callerNames`. */
function row(...statuses: [number, number, number, number, number, number]): Expected {
  return Object.fromEntries(callerNames.map((name, nth) => [name, statuses[nth]])) as Expected
}

const callers: Record<keyof Expected, () => Promise<Browser>> = {
  none: async () => (method, url, payload) =>
    app.inject({ method, url, headers: { 'sec-fetch-site': 'same-origin' }, ...(payload && { payload }) }),
  officer: () => as('gia-phuc.truc'),
  chief: () => as('gia-phuc.chi-huy'),
  admin: () => as('gia-phuc.quan-tri'),
  otherCommune: () => as('dong-viet.truc'),
  province: () => as('gia-phuc.tinh'),
}

type Case = { id: string; attachment: string }

async function aCase(desk: 'commune' | 'province' = 'commune'): Promise<Case> {
  const made = await aReport(db, vault)
  await db.prisma.report.update({ where: { id: made.id }, data: { desk } })
  return { id: made.id, attachment: await anAttachment(db, vault, made) }
}

const report = await aCase()
const hidden = await aCase('province')

const text = 'Một câu để thử'
/** What a route is sent; a new key each time. */
function bodyOf(route: string): object | undefined {
  const key = randomUUID()
  if (/replies|notes/.test(route)) return { key, text }
  if (/hand-back/.test(route)) return { key }
  if (/staff-codes/.test(route)) return { role: 'village' }
  if (/rules/.test(route)) return { weights: {}, reason: text, basedOn: 0 }
  if (/hand-overs/.test(route)) return { key, destination: 'hotline_111', note: text }
  return /release|send-up/.test(route) ? { key, reason: text } : undefined
}

type Method = Parameters<Browser>[0]

function addressOf(route: string, { id, attachment }: Case = report): [Method, string] {
  const [method, path] = route.split(' ') as [Method, string]
  return [method, path.replace(':attachmentId', attachment).replace(':id', id)]
}

async function statusOf(browser: Browser, route: string, of: Case): Promise<number> {
  const [method, url] = addressOf(route, of)
  if (url === '/api/live') return firstStatus(browser)
  return (await browser(method, url, bodyOf(route))).statusCode
}

/** A deed that takes a case away gets one of its own. */
const caseFor = async (route: string, desk: 'commune' | 'province') =>
  /release|send-up/.test(route) ? aCase(desk) : desk === 'commune' ? report : hidden

test('the table names every route, and only routes', () => {
  expect(routes.filter(route => !route.startsWith('HEAD ')).sort()).toEqual(Object.keys(table).sort())
})

const matrix = [
  { desk: 'commune', rows: table },
  { desk: 'province', rows: atProvince },
] as const
const asked = matrix.flatMap(({ desk, rows }) =>
  Object.entries(rows).flatMap(([route, expected]) =>
    callerNames.map(caller => ({ desk, route, caller, status: expected[caller] })),
  ),
)

test.each(asked)('$route of the $desk for $caller: $status', async ({ desk, route, caller, status }) => {
  const browser = await callers[caller]()
  expect(await statusOf(browser, route, await caseFor(route, desk))).toBe(status)
})

describe('a request that changes something', () => {
  const changing = Object.keys(table).filter(route => !route.startsWith('GET '))
  const allowed = (route: string) =>
    route.includes('release')
      ? 'gia-phuc.tinh'
      : /send-up|rules/.test(route)
        ? 'gia-phuc.chi-huy'
        : 'gia-phuc.truc'
  const foreign: [string, Record<string, string>][] = [
    ['another site, by fetch metadata', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling site', { 'sec-fetch-site': 'same-site' }],
    ['another site, by origin', { origin: 'http://evil.test' }],
    ['a page without an origin', { origin: 'null' }],
    ['nowhere that could be told', {}],
  ]

  test.each(changing.flatMap(route => foreign.map(([from, headers]) => ({ route, from, headers }))))(
    '$route from $from is refused',
    async ({ route, headers }) => {
      const signedIn = await as(allowed(route))
      const [method, url] = addressOf(route)
      const payload = route.includes('sign-in')
        ? { username: 'gia-phuc.truc', password: 'x' }
        : (bodyOf(route) ?? {})
      const response = await signedIn(method, url, payload, headers)
      expect(response.statusCode).toBe(403)
      expect(response.json()).toMatchObject({ error: 'foreign_page' })
    },
  )

  test.each([{ origin: 'http://inbox.test' }, { origin: 'http://192.0.2.10:3000', host: '192.0.2.10:3000' }])(
    'from our own page by its origin passes: %o',
    async headers => {
      const signedIn = await as('gia-phuc.truc')
      const response = await signedIn('POST', `/api/cases/${report.id}/notes`, bodyOf('notes'), headers)
      expect(response.statusCode).toBe(204)
    },
  )
})

const aboutOneCase = Object.keys(table).filter(route => route.includes(':id'))

const strangers = [
  { who: 'another commune', username: 'dong-viet.chi-huy', of: report },
  { who: 'the province’s desk', username: 'gia-phuc.tinh', of: report },
  { who: 'the commune, of a case of the province’s desk', username: 'gia-phuc.chi-huy', of: hidden },
]

test.each(strangers.flatMap(stranger => aboutOneCase.map(route => ({ ...stranger, route }))))(
  '$route by $who: the case and one that does not exist look the same and leave no trace',
  async ({ username, of, route }) => {
    const stranger = await as(username)
    const before = await traces()
    const [method, url] = addressOf(route, of)
    const foreign = await stranger(method, url, bodyOf(route))
    const absent = await stranger(method, url.replace(of.id, randomUUID()), bodyOf(route))
    expect([403, 404]).toContain(foreign.statusCode)
    expect([absent.statusCode, absent.body]).toEqual([foreign.statusCode, foreign.body])
    expect(Object.keys(absent.headers)).toEqual(Object.keys(foreign.headers))
    expect(await traces()).toEqual(before)
  },
)

async function traces() {
  const [audit, notes, replies, handOvers, found] = await Promise.all([
    db.prisma.auditEntry.count({ where: { action: { not: 'signed_in' } } }),
    db.prisma.note.count(),
    db.prisma.inbound.count(),
    db.prisma.handOver.count(),
    db.prisma.report.findMany({ where: { id: { in: [report.id, hidden.id] } }, orderBy: { id: 'asc' } }),
  ])
  return { audit, notes, replies, handOvers, found }
}

test('the list of another commune does not hold the case', async () => {
  const stranger = await as('dong-viet.truc')
  expect((await stranger('GET', '/api/cases?tab=all')).json()).toMatchObject({
    cases: [],
    counts: { all: 0 },
  })
})

/** The live stream never ends by itself: its status is all that is asked here. */
async function firstStatus(browser: Browser): Promise<number> {
  const response = await browser('GET', '/api/live', undefined, undefined, { payloadAsStream: true })
  const { statusCode } = response
  response.stream().destroy()
  return statusCode
}
