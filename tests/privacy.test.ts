import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { seed } from '../prisma/seed.ts'
import { type App, openApp } from '../src/app.ts'
import { readToken } from '../src/channels/webchat/visitor.ts'
import { readConfig } from '../src/config.ts'
import { createAuth } from '../src/inbox/auth.ts'
import { systemClock } from '../src/shared/clock.ts'
import type { Db } from '../src/shared/db.ts'
import { openLog } from '../src/shared/log.ts'
import { openPglite } from '../src/shared/pglite.ts'
import { openVault } from '../src/vault/vault.ts'
import { password } from './support/app.ts'
import { scratchDb } from './support/db.ts'
import { testKey } from './support/engine.ts'
import { startFakeTelegram, telegramFaults } from './support/fake-telegram.ts'
import { signedHeaders } from './support/fake-zalo/events.ts'
import { fakeZalo } from './support/fake-zalo/fake-zalo.ts'
import { leaksOf } from './support/marks.ts'
import { dump, filesUnder } from './support/store-dump.ts'
import { trouble, troubled, troubledVault } from './support/trouble.ts'

/**
 * Marked words, names, numbers and ids go through every way in and out, with everything failing that can
 * fail; afterwards none of them may stand anywhere but with the officers and the people themselves.
 */
const marks: Record<string, string> = {
  words: 'BÍ-MẬT-7f3a9c điều người ta kể',
  caption: 'Chú-Thích-5d1e8b dưới ảnh',
  bytes: 'trong-tệp-c40b77',
  name: 'Đặng-Thử-Tên-b8d2e1',
  phone: '0900735173',
  reply: 'lời-cán-bộ-e91c04',
  note: 'ghi-chú-nội-bộ-a77d10',
  'hand-over': 'đã-chuyển-cho-c58e21',
  'desk move': 'lý-do-gửi-lên-90b4fd',
  'query string': 'qry-3b9f6e21',
  'web browser': 'trình-duyệt-lạ-6ce1',
  'web address': '198.51.100.73',
  'telegram id': '900735173001',
  'telegram name': 'Tên-Tele-4f0b9d',
  'telegram file': 'file-id-91ac73',
  'zalo id': '7351730000000000735',
  'zalo name': 'Tên-Zalo-d20c6a',
  place: '20.9735173',
}
const telegramSecret = 'webhook-secret-0f3e7a51'
const words = marks.words as string

const lines: string[] = []
const payloads: string[] = []
const repliesToOthers: string[] = []
const scrapes: string[] = []
const telegram = await startFakeTelegram()
const zalo = fakeZalo()
const vault = openVault(testKey)
let app: App
let db: Db
let folder = ''
let officerSees = ''
let otherCommuneSees = ''
let lists = ''

async function openStore(): Promise<Db> {
  if (process.env.TEST_DATABASE_URL) return scratchDb()
  folder = await mkdtemp(join(tmpdir(), 'privacy-'))
  return openPglite(folder)
}

beforeAll(async () => {
  const zaloRoot = await zalo.start()
  const settings = zalo.settings()
  db = await openStore()
  const config = readConfig({
    NODE_ENV: 'test',
    APP_KEY: testKey,
    LOG_LEVEL: 'debug',
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    TELEGRAM_WEBHOOK_SECRET: telegramSecret,
    ZALO_APP_ID: settings.appId,
    ZALO_APP_SECRET: settings.appSecret,
    ZALO_OA_ID: settings.oaId,
    ZALO_OA_SECRET_KEY: settings.oaSecretKey,
    ZALO_ACCESS_TOKEN: settings.accessToken,
    ZALO_REFRESH_TOKEN: settings.refreshToken,
    ZALO_API_ROOT: zaloRoot,
    ZALO_OAUTH_ROOT: zaloRoot,
  })
  Object.assign(marks, {
    'bot token': telegram.token,
    'webhook secret': telegramSecret,
    'zalo app secret': settings.appSecret,
    'zalo secret key': settings.oaSecretKey,
    'zalo access token': settings.accessToken,
    'zalo refresh token': settings.refreshToken,
    'master key': testKey,
    password,
  })
  const auth = createAuth({
    prisma: db.prisma,
    secret: vault.index('auth-secret'),
    baseUrl: 'http://localhost',
  })
  await seed({ prisma: db.prisma, vault, auth }, password)
  const log = openLog(config.LOG_LEVEL, { write: line => void lines.push(line) })
  const kept = { ...troubled(db), close: async () => {} }
  app = await openApp({ config, db: kept, vault: troubledVault(vault), clock: systemClock, log })
  for (const channel of ['inbox', 'chat']) await db.listen(channel, payload => void payloads.push(payload))
  await app.server.listen({ port: 0, host: '127.0.0.1' })
  await app.start()
  await everybodyWrites()
  await everythingFails()
  await strangersWrite()
  await officersRead()
  await settled()
  await app.stop()
}, 180_000)

afterAll(async () => {
  if (folder) await db.close()
  await Promise.all([telegram.close(), zalo.stop(), folder && rm(folder, { recursive: true })])
})

/** As a browser sends it, from an address and a browser that are marked, too. */
async function ask(options: InjectOptions) {
  const headers = {
    'x-forwarded-for': marks['web address'],
    'user-agent': encodeURIComponent(marks['web browser'] as string),
    referer: `http://localhost/${marks['query string']}`,
    ...options.headers,
  }
  return app.server.inject({ ...options, headers })
}

async function visitor(commune = 'gia-phuc') {
  const session = await ask({ method: 'POST', url: `/chat/${commune}/session` })
  const authorization = `Bearer ${session.json().token}`
  const id = readToken({ vault, clock: systemClock }, authorization, commune)?.id ?? ''
  marks[`web visitor ${Object.keys(marks).length}`] = id
  const post = (payload: object, id: string = randomUUID()) =>
    ask({
      method: 'POST',
      url: `/chat/${commune}/messages`,
      headers: { authorization },
      payload: { id, ...payload },
    })
  const upload = (bytes: Buffer, type: string, query = '') =>
    ask({
      method: 'POST',
      url: `/chat/${commune}/media?id=${randomUUID()}&kind=photo${query}`,
      headers: { authorization, 'content-type': type },
      payload: bytes,
    })
  return { authorization, post, upload }
}

/** Everything is answered and sent, and fetched where there is something to fetch. */
async function settled(): Promise<void> {
  const statement = {
    name: 'unsettled',
    text: `SELECT (SELECT count(*) FROM inbound WHERE handled_at IS NULL)::int AS waiting,
                  (SELECT count(*) FROM attachment WHERE status = 'wanted' AND attempts = 0)::int AS wanted`,
  }
  const open = async () => (await db.run<{ waiting: number; wanted: number }>(statement, []))[0]
  await vi.waitFor(async () => expect(await open()).toEqual({ waiting: 0, wanted: 0 }), {
    timeout: 30_000,
    interval: 200,
  })
}

const answers = ['1', '3', '3', '2', '1', words, `Thôn Mẫu Một, ${words}`, '1', words, '1']

async function everybodyWrites(): Promise<void> {
  const web = await visitor()
  await web.post({ opened: true })
  for (const answer of answers) await web.post({ text: answer })
  await web.post({ text: marks.name })
  await web.post({ text: marks.phone })
  await web.upload(
    Buffer.from(`${marks.bytes} ${words}`),
    'image/jpeg',
    `&caption=${encodeURIComponent(marks.caption as string)}`,
  )
  await web.post({ text: 'gửi' })
  await web.post({ payload: `#${words}.${marks.name}` })

  const person = Number(marks['telegram id'])
  const from = {
    id: person,
    is_bot: false,
    first_name: marks['telegram name'],
    username: marks['telegram name'],
  }
  await telegram.say(person, '/start')
  await telegram.send(person, { text: words, from })
  await telegram.sendPhoto(person, Buffer.from(marks.bytes as string), marks.caption)
  await telegram.send(person, { voice: { file_id: marks['telegram file'] }, caption: marks.caption, from })
  await telegram.send(person, { contact: { phone_number: marks.phone, first_name: marks.name } })
  await telegram.send(person, { location: { latitude: Number(marks.place), longitude: 106.3 } })
  await telegram.tap(person, `#${marks.name}.${marks.phone}`)
  await toTelegram({
    update_id: 5_000_001,
    message: { message_id: 1, date: 1, text: words, from, chat: { ...from, type: 'private' } },
  })
  await toTelegram({
    update_id: 5_000_002,
    callback_query: {
      id: `${marks['telegram id']}77`,
      from,
      data: words,
      message: { chat: { id: person, type: 'private' } },
    },
  })

  const user = marks['zalo id'] as string
  zalo.sendEventsTo(`http://127.0.0.1:${portOf(app)}/webhooks/zalo/gia-phuc`)
  await zalo.follow(user)
  await zalo.say(user, words)
  await zalo.sendPhoto(user, Buffer.from(marks.bytes as string), marks.caption)
  await zalo.tap(user, `#${marks.name}.${marks.phone}`)
  await zalo.emit({
    event_name: 'anonymous_send_text',
    sender: { id: user, display_name: marks['zalo name'] },
    message: { text: words, conversation_id: user, msg_id: randomUUID() },
  })
  await zalo.emit({
    event_name: 'user_send_location',
    sender: { id: user },
    message: {
      attachments: [
        { type: 'location', payload: { coordinates: { latitude: marks.place, longitude: '106' } } },
      ],
    },
  })
  await settled()
}

async function everythingFails(): Promise<void> {
  const web = await visitor('dong-viet')
  const other = await visitor('dong-viet')
  const tell = async () => {
    const asked = await Promise.all([
      web.post({ text: words }),
      other.post({ text: 'xin chào' }),
      toTelegram(update()),
      toZalo(event()),
    ])
    for (const reply of asked.slice(1)) repliesToOthers.push(reply.body)
  }
  for (const name of [
    /keep_inbound/,
    /load_waiting/,
    /commit_turns/,
    /mark_outbound|claim_outbound|ring_chat/,
    /overdue|timers|claim_att/,
    /chat_after|oldest|zalo/,
    /./,
  ]) {
    trouble.statements = name
    await tell()
    await web.upload(Buffer.from(words), 'image/png')
    await ask({ method: 'GET', url: '/readyz' })
    scrapes.push(
      (await ask({ method: 'GET', url: '/metrics', headers: { 'x-forwarded-for': '127.0.0.1' } })).body,
    )
    await new Promise(resolve => setTimeout(resolve, 1_200)) // a round of sweeps
    trouble.statements = null
  }
  for (const sealing of [/"content"/, /"said"/, /"buttons"/, /"rule"/]) {
    trouble.sealing = sealing
    await tell()
    await web.post({ text: `cứu em với, em đang bị nhốt, ${words}` })
    await new Promise(resolve => setTimeout(resolve, 200))
    trouble.sealing = null
  }
  const quoting = {
    ...telegramFaults.badRequest,
    description: `Bad Request: ${words} ${marks['telegram id']}`,
  }
  for (const fault of [
    quoting,
    telegramFaults.broken,
    telegramFaults.garbage,
    telegramFaults.hangsUp,
    telegramFaults.tooMany,
  ]) {
    telegram.fail('sendMessage', fault)
    telegram.fail('getUpdates', { ...quoting, status: 500 })
    await toTelegram(update())
  }
  telegram.fail('getFile', quoting)
  await telegram.send(Number(marks['telegram id']), { voice: { file_id: marks['telegram file'] } })
  zalo.failNextSend('bad_gateway', 'broken_reply', 'cut_off', -230, -32)
  for (let i = 0; i < 5; i++) await toZalo(event())
  telegram.block(marks['telegram id'] as string)
  zalo.refuse(marks['zalo id'] as string, -213)
  await toTelegram(update())
  await toZalo(event())
}

const broken = [
  `{"text": "${words}`,
  `"${words}"`,
  `{"id":"${words}","text":"${words}","phone":"${marks.phone}"}`,
  JSON.stringify({ update_id: words, message: { text: words, chat: { id: marks['telegram id'] } } }),
  JSON.stringify({ event_name: words, sender: { id: marks['zalo id'] }, message: { text: words } }),
  `${words}=${marks.phone}&a[b]=${marks.name}`,
  `--x\r\nContent-Disposition: form-data; name="${words}"\r\n\r\n${words}\r\n--x`,
]
const types = [
  'application/json',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  `application/${encodeURIComponent(words)}`,
]

async function strangersWrite(): Promise<void> {
  const q = encodeURIComponent(words)
  const { authorization } = await visitor()
  const posts = [
    '/chat/gia-phuc/messages',
    '/chat/gia-phuc/media',
    '/webhooks/telegram/gia-phuc',
    '/webhooks/zalo/gia-phuc',
    '/api/auth/sign-in/username',
    '/api/cases',
  ]
  for (const url of posts) {
    for (const payload of broken) {
      for (const type of types) {
        const headers = {
          authorization,
          'content-type': type,
          'x-telegram-bot-api-secret-token': telegramSecret,
          'sec-fetch-site': 'same-origin',
        }
        await ask({ method: 'POST', url: `${url}?q=${q}`, headers, payload })
      }
    }
  }
  const gets = [
    `/${q}`,
    `/chat/${q}?x=${q}`,
    `/api/${q}`,
    `/api/cases?after=${q}`,
    `/assets/${q}`,
    `/inbox?${q}`,
    `/webhooks/zalo/${q}`,
    `/%zz${q}`,
    `/api/cases/${q}`,
  ]
  for (const method of ['GET', 'PUT', 'DELETE', 'POST'] as const) {
    for (const url of gets) await ask({ method, url, headers: { cookie: `inbox.session_token=${q}` } })
  }
  await ask({
    method: 'GET',
    url: '/chat/gia-phuc/stream',
    headers: { authorization: `Bearer ${q}`, 'last-event-id': q },
  })
  await ask({ method: 'POST', url: `/chat/${q}/session` })
  await ask({ method: 'POST', url: `/webhooks/telegram/${q}`, payload: words })
  await ask({ method: 'POST', url: `/webhooks/zalo/${q}`, payload: words })
  const unsigned = { 'x-zevent-signature': `mac=${q}`, 'x-telegram-bot-api-secret-token': q }
  await ask({
    method: 'POST',
    url: '/webhooks/zalo/gia-phuc',
    headers: unsigned,
    payload: JSON.stringify(event()),
  })
  await ask({
    method: 'POST',
    url: '/webhooks/telegram/gia-phuc',
    headers: unsigned,
    payload: JSON.stringify(update()),
  })
}

async function officersRead(): Promise<void> {
  const signIn = (username: string, secret: string) =>
    app.server.inject({
      method: 'POST',
      url: '/api/auth/sign-in/username',
      headers: { 'sec-fetch-site': 'same-origin' },
      payload: { username, password: secret },
    })
  await signIn(marks.name as string, marks.phone as string)
  trouble.prisma = true
  await signIn(marks.name as string, marks.phone as string)
  trouble.prisma = false
  const signedIn = async (username: string) => {
    const { cookies } = await signIn(username, password)
    const cookie = cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
    const headers = { cookie, 'sec-fetch-site': 'same-origin' }
    const get = async (url: string) => (await app.server.inject({ url, headers })).body
    const post = (url: string, payload: object) =>
      app.server.inject({ method: 'POST', url, headers, payload })
    return { get, post }
  }
  const { get, post } = await signedIn('gia-phuc.truc')
  const neighbour = await signedIn('dong-viet.truc')
  const chief = await signedIn('gia-phuc.chi-huy')
  lists = await get('/api/cases')
  const reports = await db.prisma.report.findMany({ where: { communeId: 'gia-phuc' } })
  for (const { id } of reports) {
    officerSees += await get(`/api/cases/${id}`)
    await post(`/api/cases/${id}/acknowledge`, {})
    await post(`/api/cases/${id}/replies`, { key: randomUUID(), text: marks.reply })
    await post(`/api/cases/${id}/notes`, { key: randomUUID(), text: marks.note })
    const told = { note: marks['hand-over'] }
    const away = { destination: 'other_commune', toCommuneId: 'dong-viet', ...told }
    await post(`/api/cases/${id}/hand-overs`, { key: randomUUID(), destination: 'hotline_111', ...told })
    await post(`/api/cases/${id}/hand-overs`, { key: randomUUID(), ...away })
    trouble.statements = /./
    await post(`/api/cases/${id}/hand-overs`, { key: randomUUID(), destination: 'hotline_111', ...told })
    await post(`/api/cases/${id}/hand-overs`, { key: randomUUID(), ...away })
    await post(`/api/cases/${id}/replies`, { key: randomUUID(), text: marks.reply })
    await post(`/api/cases/${id}/notes`, { key: randomUUID(), text: marks.note })
    trouble.statements = null
  }
  for (const attachment of await db.prisma.attachment.findMany()) {
    for (const { id } of reports) await get(`/api/cases/${id}/attachments/${attachment.id}`)
  }
  lists += await neighbour.get('/api/cases')
  for (const { id } of await db.prisma.report.findMany({ where: { communeId: 'dong-viet' } }))
    otherCommuneSees += await neighbour.get(`/api/cases/${id}`)
  const weights = { 'S.harm.captive': 0, 'S.immediacy.rightNow': 0, 'S.control.captive': 0 }
  lists += (await chief.post('/api/rules/preview', { weights })).body
  trouble.statements = /past_words/
  lists += (await chief.post('/api/rules/preview', { weights })).body
  trouble.statements = null
  for (const { id } of reports)
    await chief.post(`/api/cases/${id}/send-up`, { key: randomUUID(), reason: marks['desk move'] })
  scrapes.push(await get('/metrics'))
}

let updates = 6_000_000
function update() {
  const chat = { id: Number(marks['telegram id']), type: 'private', first_name: marks['telegram name'] }
  return { update_id: updates++, message: { message_id: updates, date: 1, chat, from: chat, text: words } }
}

function event() {
  const sender = { id: marks['zalo id'], display_name: marks['zalo name'] }
  return {
    event_name: 'user_send_text',
    sender,
    message: { text: words, msg_id: randomUUID() },
    timestamp: '9',
  }
}

const toTelegram = (payload: object) =>
  ask({
    method: 'POST',
    url: '/webhooks/telegram/gia-phuc',
    headers: { 'x-telegram-bot-api-secret-token': telegramSecret },
    payload,
  })

function toZalo(payload: object) {
  const body = Buffer.from(JSON.stringify(payload))
  return ask({
    method: 'POST',
    url: '/webhooks/zalo/gia-phuc',
    headers: signedHeaders(zalo.world, body, '9', {}),
    payload: body,
  })
}

function portOf({ server }: App): number {
  return (server.server.address() as { port: number }).port
}

/** Lines or rows in which a mark stands, cut so that a failure is readable. */
function guilty(text: string): string[] {
  if (leaksOf(marks, text).length === 0) return []
  const found = text.split('\n').map(line => ({ line, leaks: leaksOf(marks, line) }))
  return found
    .filter(({ leaks }) => leaks.length > 0)
    .map(({ line, leaks }) => `${leaks.join('; ')} ← ${line.slice(0, 300)}`)
}

describe('what people said, who they are and how they are reached', () => {
  test('has been everywhere: nothing below is empty for want of trying', async () => {
    const log = lines.join('')
    for (const told of [
      'telegram update not kept',
      'a Zalo event could not be kept',
      'turns were not committed',
      'a turn failed; an officer is asked to read',
      'a message was not sent',
      'the outcome of sending could not be kept',
      'an attachment was not fetched',
      'telegram polling paused',
      'work failed and is tried again',
      'inbox request failed',
      'a request failed',
      'a Zalo event was left',
    ]) {
      expect(log.includes(told), told).toBe(true)
    }
    expect(log.split('\n').length).toBeGreaterThan(400)
    for (const mark of ['words', 'name', 'phone', 'caption'] as const)
      expect(officerSees, mark).toContain(marks[mark])
    expect(await db.prisma.note.count()).toBeGreaterThan(0)
    const handedOver = await db.prisma.handOver.groupBy({ by: ['destination'] })
    expect(handedOver.map(({ destination }) => destination).sort()).toEqual([
      'hotline_111',
      'other_commune',
      'provincial_police',
    ])
    expect(await db.prisma.outbound.count({ where: { officerId: { not: null } } })).toBeGreaterThan(0)
    expect(await db.prisma.attachment.count({ where: { status: 'kept' } })).toBeGreaterThanOrEqual(3)
    expect(payloads.length).toBeGreaterThan(10)
    expect(repliesToOthers.length).toBeGreaterThan(20)
    const channels = await db.prisma.conversation.groupBy({ by: ['channel'] })
    expect(channels.map(({ channel }) => channel).sort()).toEqual(['telegram', 'webchat', 'zalo'])
  })

  test('stands in no line of the log', () => {
    expect(guilty(lines.join(''))).toEqual([])
  })

  test('stands in no metric', () => {
    expect(scrapes.at(-1)).toContain('outbound_attempts_total')
    expect(guilty(scrapes.join('\n'))).toEqual([])
  })

  test('stands in no answer to somebody else', () => {
    expect(guilty(repliesToOthers.join('\n'))).toEqual([])
  })

  test('is not called out over the database’s channels', () => {
    expect(guilty(payloads.join('\n'))).toEqual([])
  })

  test('is known to another commune that a case was handed to only as far as responders need it', async () => {
    const { name, phone, caption, bytes, reply, note } = marks as Record<string, string>
    const { words: what, ...others } = { words, name, phone, caption, bytes, reply, note }
    expect(otherCommuneSees).toContain(what)
    expect(leaksOf(others as Record<string, string>, otherCommuneSees)).toEqual([])
  })

  test('does not show in the list of cases', () => {
    expect(lists).toContain('"level"')
    expect(lists).toMatch(/"judged":[1-9]/)
    expect(guilty(lists)).toEqual([])
  })

  test('stands in no column of any table without the key', async () => {
    const tables = await dump(db)
    expect(tables.split('\n').length).toBeGreaterThan(100)
    expect(guilty(tables)).toEqual([])
  })

  if (!process.env.TEST_DATABASE_URL)
    test('stands in no file of the embedded database', async () => {
      const files = await filesUnder(folder)
      expect(files.length).toBeGreaterThan(100)
      const found = await Promise.all(
        files.map(async file => leaksOf(marks, await readFile(file)).map(leak => `${file}: ${leak}`)),
      )
      expect(found.flat()).toEqual([])
    })
})

describe('the search itself', () => {
  const encoded: [string, (text: string) => string][] = [
    ['plain', text => text],
    ['with its marks apart', text => text.normalize('NFD')],
    ['folded', () => 'bi-mat-7f3a9c dieu nguoi ta ke'],
    ['as JSON in JSON', text => JSON.stringify(JSON.stringify({ text }))],
    ['base64', text => Buffer.from(text).toString('base64')],
    ['base64 in the middle of something', text => Buffer.from(`{"a":"${text}"}`).toString('base64')],
    ['base64url', text => Buffer.from(`xx${text}`).toString('base64url')],
    ['hex', text => Buffer.from(text).toString('hex')],
    ['URL-encoded', text => encodeURIComponent(text)],
    [
      'escaped',
      text =>
        text.replaceAll(/[^\x20-\x7e]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ],
  ]
  test.each(encoded)('finds words that are written %s', (_, encode) => {
    expect(leaksOf(marks, `{"msg":"${encode(words)}"}`)).not.toEqual([])
  })

  test('finds a body, an error or an address that somebody logs after all', () => {
    const planted: string[] = []
    const log = openLog('debug', { write: line => void planted.push(line) })
    log.info({ body: { text: words } }, 'received')
    log.info(words)
    log.info({ err: new Error('x') }, `for ${marks['zalo id']}`)
    expect(planted.map(line => leaksOf(marks, line).length > 0)).toEqual([true, true, true])
  })
})
