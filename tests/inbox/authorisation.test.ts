import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { anAttachment, aReport } from '../support/builders.ts'
import { anInbox, type Browser } from './inbox.ts'

const { app, db, vault, routes, as } = await anInbox()

/**
 * Every route and what each kind of caller gets. "Other commune" is an officer asking for a case of Gia
 * Phúc from Đồng Việt: nothing may tell them that it exists.
 */
const table: Record<string, Expected> = {
  'POST /api/auth/sign-in/username': { none: 400, officer: 400, chief: 400, admin: 400, otherCommune: 400 },
  'POST /api/auth/sign-out': { none: 401, officer: 200, chief: 200, admin: 200, otherCommune: 200 },
  'GET /api/me': { none: 401, officer: 200, chief: 200, admin: 200, otherCommune: 200 },
  'GET /api/cases': { none: 401, officer: 200, chief: 200, admin: 403, otherCommune: 200 },
  'GET /api/cases/:id': { none: 401, officer: 200, chief: 200, admin: 403, otherCommune: 404 },
  'POST /api/cases/:id/acknowledge': { none: 401, officer: 204, chief: 204, admin: 403, otherCommune: 404 },
  'POST /api/cases/:id/replies': { none: 401, officer: 204, chief: 204, admin: 403, otherCommune: 404 },
  'POST /api/cases/:id/notes': { none: 401, officer: 204, chief: 204, admin: 403, otherCommune: 404 },
  'GET /api/cases/:id/attachments/:attachmentId': {
    none: 401,
    officer: 200,
    chief: 200,
    admin: 403,
    otherCommune: 404,
  },
  'GET /api/live': { none: 401, officer: 200, chief: 200, admin: 403, otherCommune: 200 },
}
type Expected = Record<'none' | 'officer' | 'chief' | 'admin' | 'otherCommune', number>

const callers: Record<keyof Expected, () => Promise<Browser>> = {
  none: async () => (method, url, payload) =>
    app.inject({ method, url, headers: { 'sec-fetch-site': 'same-origin' }, ...(payload && { payload }) }),
  officer: () => as('gia-phuc.truc'),
  chief: () => as('gia-phuc.chi-huy'),
  admin: () => as('gia-phuc.quan-tri'),
  otherCommune: () => as('dong-viet.truc'),
}

const report = await aReport(db, vault)
const attachment = await anAttachment(db, vault, report)
const body = () => ({ key: randomUUID(), text: 'Một câu để thử' })
const hasText = (route: string) => /replies|notes/.test(route)

function addressOf(route: string): ['GET' | 'POST', string] {
  const [method, path] = route.split(' ') as ['GET' | 'POST', string]
  return [method, path.replace(':attachmentId', attachment).replace(':id', report.id)]
}

async function statusOf(browser: Browser, route: string): Promise<number> {
  const [method, url] = addressOf(route)
  if (url === '/api/live') return firstStatus(browser)
  return (await browser(method, url, hasText(route) ? body() : undefined)).statusCode
}

test('the table names every route, and only routes', () => {
  expect(routes.filter(route => !route.startsWith('HEAD ')).sort()).toEqual(Object.keys(table).sort())
})

const matrix = Object.entries(table).flatMap(([route, expected]) =>
  Object.entries(expected).map(([caller, status]) => ({ route, caller: caller as keyof Expected, status })),
)

test.each(matrix)('$route for $caller: $status', async ({ route, caller, status }) => {
  const browser = await callers[caller]()
  expect(await statusOf(browser, route)).toBe(status)
})

describe('a request that changes something', () => {
  const changing = Object.keys(table).filter(route => route.startsWith('POST '))
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
      const signedIn = await as('gia-phuc.truc')
      const [method, url] = addressOf(route)
      const payload = route.includes('sign-in') ? { username: 'gia-phuc.truc', password: 'x' } : body()
      const response = await signedIn(method, url, payload, headers)
      expect(response.statusCode).toBe(403)
      expect(response.json()).toMatchObject({ error: 'foreign_page' })
    },
  )

  test.each([{ origin: 'http://inbox.test' }, { origin: 'http://192.0.2.10:3000', host: '192.0.2.10:3000' }])(
    'from our own page by its origin passes: %o',
    async headers => {
      const signedIn = await as('gia-phuc.truc')
      const response = await signedIn('POST', `/api/cases/${report.id}/notes`, body(), headers)
      expect(response.statusCode).toBe(204)
    },
  )
})

const aboutOneCase = Object.keys(table).filter(route => route.includes(':id'))

test.each(aboutOneCase)(
  '%s: a case of another commune and one that does not exist look the same and leave no trace',
  async route => {
    const stranger = await as('dong-viet.truc')
    const before = await traces()
    const [method, url] = addressOf(route)
    const payload = hasText(route) ? body() : undefined
    const foreign = await stranger(method, url, payload)
    const absent = await stranger(method, url.replace(report.id, randomUUID()), payload)
    expect(foreign.statusCode).toBe(404)
    expect([absent.statusCode, absent.body]).toEqual([foreign.statusCode, foreign.body])
    expect(Object.keys(absent.headers)).toEqual(Object.keys(foreign.headers))
    expect(await traces()).toEqual(before)
  },
)

async function traces() {
  const [audit, notes, replies, found] = await Promise.all([
    db.prisma.auditEntry.count({ where: { action: { not: 'signed_in' } } }),
    db.prisma.note.count(),
    db.prisma.inbound.count(),
    db.prisma.report.findUnique({ where: { id: report.id } }),
  ])
  return { audit, notes, replies, found }
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
