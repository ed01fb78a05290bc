import { randomUUID } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { anInbox, password, signIn } from './inbox.ts'

const { app, db, as } = await anInbox()
const overHttps = await anInbox({ at: 'https://inbox.test' })

const sessionCookie = (setCookie: string | string[] | undefined) =>
  [setCookie].flat().find(cookie => cookie?.includes('session_token')) ?? ''

test('an officer signs in and sees who they are', async () => {
  const browser = await as('gia-phuc.truc')
  const me = await browser('GET', '/api/me')
  expect(me.json()).toMatchObject({
    name: 'Cán bộ Thử Một',
    role: 'officer',
    commune: { id: 'gia-phuc', name: 'Gia Phúc' },
  })
  expect(me.headers['cache-control']).toBe('no-store')
})

test('signing in and out is written in the audit', async () => {
  const browser = await as('gia-phuc.truc-2')
  await browser('POST', '/api/auth/sign-out')
  const officer = await db.prisma.officer.findFirstOrThrow({
    where: { user: { username: 'gia-phuc.truc-2' } },
  })
  const entries = await db.prisma.auditEntry.findMany({
    where: { officerId: officer.id },
    orderBy: { id: 'asc' },
  })
  expect(entries.map(entry => entry.action)).toEqual(['signed_in', 'signed_out'])
})

test('after signing out the same cookie opens nothing', async () => {
  const browser = await as('gia-phuc.truc')
  expect((await browser('POST', '/api/auth/sign-out')).statusCode).toBe(200)
  expect((await browser('GET', '/api/me')).statusCode).toBe(401)
})

test('the session cookie is kept from scripts and foreign pages, and over https never sent in the clear', async () => {
  const plain = sessionCookie((await signIn(app, 'gia-phuc.truc')).headers['set-cookie'])
  const secure = sessionCookie((await signIn(overHttps.app, 'gia-phuc.truc')).headers['set-cookie'])
  for (const cookie of [plain, secure]) {
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
    expect(cookie).toMatch(/Path=\//)
  }
  expect(plain).not.toMatch(/; Secure/)
  expect(secure).toMatch(/^__Secure-/)
  expect(secure).toMatch(/; Secure/)
})

test('the answer to a sign-in holds no token', async () => {
  expect((await signIn(app, 'gia-phuc.truc')).json()).toEqual({ ok: true })
})

describe('who is not let in', () => {
  const refused = { error: 'wrong_password' }

  test.each([
    ['a wrong password', 'gia-phuc.truc', 'khong-phai-mat-khau'],
    ['an unknown name', 'gia-phuc.khong-co', password],
    ['a name that no account can have', 'a b/c', password],
  ])('%s', async (_, username, secret) => {
    const response = await signIn(app, username, secret)
    expect(response.statusCode).toBe(401)
    expect(response.json()).toMatchObject(refused)
    expect(response.headers['set-cookie']).toBeUndefined()
  })

  test('an officer out of service, neither anew nor with the cookie from before', async () => {
    const browser = await as('dong-viet.truc-2')
    const who = { user: { username: 'dong-viet.truc-2' } }
    await db.prisma.officer.updateMany({ where: who, data: { active: false } })
    expect((await browser('GET', '/api/me')).statusCode).toBe(401)
    const again = await signIn(app, 'dong-viet.truc-2')
    expect(again.statusCode).toBe(401)
    expect(again.json()).toMatchObject(refused)
    expect(again.headers['set-cookie']).toBeUndefined()
    expect(await db.prisma.session.count({ where: who })).toBe(0)
  })

  test('an account that belongs to no officer', async () => {
    const officer = await db.prisma.officer.findFirstOrThrow({
      where: { user: { username: 'dong-viet.chi-huy' } },
    })
    await db.prisma.officer.delete({ where: { id: officer.id } })
    expect((await signIn(app, 'dong-viet.chi-huy')).statusCode).toBe(401)
  })

  test('a forged or foreign session', async () => {
    const cookie = `inbox.session_token=${randomUUID()}.${randomUUID()}`
    expect((await app.inject({ url: '/api/me', headers: { cookie } })).statusCode).toBe(401)
  })
})

test('guessing is slowed down by address: not by account, not for ever, and not by a claimed address', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const guesses = Array.from({ length: 12 }, (_, n) => n)
  const answers: number[] = []
  for (const n of guesses)
    answers.push((await signIn(app, 'gia-phuc.truc', `guess-${n}`, '203.0.113.7')).statusCode)
  const blocked = await app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/username',
    headers: {
      'sec-fetch-site': 'same-origin',
      'x-caller-ip': '198.51.100.1',
      'x-forwarded-for': '198.51.100.1',
    },
    payload: { username: 'gia-phuc.truc', password },
    remoteAddress: '203.0.113.7',
  })
  const fromElsewhere = await signIn(app, 'gia-phuc.truc', password, '203.0.113.8')
  vi.setSystemTime(Date.now() + 61_000)
  const afterAMinute = await signIn(app, 'gia-phuc.truc', password, '203.0.113.7')
  vi.useRealTimers()
  expect(answers).toEqual([...Array(10).fill(401), 429, 429])
  expect(blocked.statusCode).toBe(429)
  expect(Number(blocked.headers['retry-after'])).toBeLessThanOrEqual(60)
  expect(fromElsewhere.statusCode).toBe(200)
  expect(afterAMinute.statusCode).toBe(200)
})

test.each([
  'POST /api/auth/sign-up/email',
  'POST /api/auth/sign-in/email',
  'POST /api/auth/update-user',
  'POST /api/auth/change-password',
  'POST /api/auth/request-password-reset',
  'POST /api/auth/is-username-available',
  'GET /api/auth/get-session',
  'GET /api/auth/list-sessions',
  'GET /api/auth/ok',
])('%s is not there', async route => {
  const [method, url] = route.split(' ') as ['GET' | 'POST', string]
  const browser = await as('gia-phuc.truc')
  expect((await browser(method, url, method === 'POST' ? {} : undefined)).statusCode).toBe(404)
})
