import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { aVisitor, aWorld, counted, make, telegramSecret, toTelegram, toZalo } from './setup.ts'

const world = await aWorld()
const { db, url } = world
const port = Number(new URL(url).port)
const visitor = aVisitor(world)
const kept = () => db.prisma.inbound.count()

type Wanted = {
  method?: string
  path: string
  headers?: Record<string, string>
  body?: Buffer | string
  chunked?: boolean
}

/** Over a real connection. A server may answer and hang up before all of the body is sent. */
function send({ method = 'POST', path, headers = {}, body = '', chunked }: Wanted): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const length = chunked ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  let answered = false
  const call = request(
    { port, host: '127.0.0.1', method, path, headers: { ...length, ...headers } },
    answer => {
      answered = true
      answer.resume()
      resolve(answer.statusCode ?? 0)
    },
  )
  call.on('error', error => answered || reject(error))
  call.end(body)
  return promise
}

/** What the server says to bytes that are not even HTTP. */
function raw(text: string): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>()
  const socket = connect(port, '127.0.0.1', () => socket.write(text))
  let heard = ''
  socket.on('data', data => {
    heard += data
    socket.destroy()
  })
  socket.on('error', () => {})
  socket.on('close', () => resolve(heard))
  return promise
}

const telegramHeaders = {
  'x-telegram-bot-api-secret-token': telegramSecret,
  'content-type': 'application/json',
}
const tenMegabytes = Buffer.alloc(10 * 1024 * 1024, 'a')
const tooBig = Buffer.alloc(10 * 1024 * 1024 + 1, 'a')

describe('ten megabytes', () => {
  const bodies: [string, Wanted, number, string][] = [
    [
      'to Zalo’s webhook',
      { path: '/webhooks/zalo/gia-phuc' },
      200,
      'inbound_ignored_total{channel="zalo",reason="bad_request"}',
    ],
    [
      'to Telegram’s webhook',
      { path: '/webhooks/telegram/gia-phuc', headers: telegramHeaders },
      413,
      'http_refused_total{route="/webhooks/telegram/:commune",status="413"}',
    ],
    [
      'to Telegram’s webhook from a stranger',
      { path: '/webhooks/telegram/gia-phuc' },
      401,
      'inbound_ignored_total{channel="telegram",reason="wrong_secret"}',
    ],
    [
      'as a chat message',
      {
        path: '/chat/gia-phuc/messages',
        headers: { ...visitor.headers, 'content-type': 'application/json' },
      },
      413,
      'http_refused_total{route="/chat/:commune/messages",status="413"}',
    ],
    [
      'for a session',
      { path: '/chat/gia-phuc/session', headers: { 'content-type': 'application/json' } },
      413,
      'http_refused_total{route="/chat/:commune/session",status="413"}',
    ],
    [
      'at sign-in',
      { path: '/api/auth/sign-in/username', headers: { 'content-type': 'application/json' } },
      400,
      'http_refused_total{route="/api/auth/sign-in/username",status="400"}',
    ],
  ]
  test.each(bodies)('%s: a definite answer, counted', async (_, wanted, status, line) => {
    const before = { counted: await counted(world, line), kept: await kept() }
    expect(await send({ ...wanted, body: tenMegabytes })).toBe(status)
    expect(await send({ ...wanted, body: tenMegabytes, chunked: true })).toBe(status)
    expect(await counted(world, line)).toBe(before.counted + 2)
    expect(await kept()).toBe(before.kept)
  })

  test('of a photo are kept, one byte more is refused', async () => {
    const photo = {
      path: `/chat/gia-phuc/media?id=${randomUUID()}&kind=photo`,
      headers: { ...visitor.headers, 'content-type': 'image/jpeg' },
    }
    const before = await kept()
    expect(await send({ ...photo, body: tooBig })).toBe(413)
    expect(await kept()).toBe(before)
    expect(await send({ ...photo, body: tenMegabytes })).toBe(204)
    expect(await kept()).toBe(before + 1)
  })
})

describe('a commune that nobody knows', () => {
  const names = [
    'khong-co',
    '%00',
    '%20',
    '..%2f..',
    'gia-phuc%00',
    'x'.repeat(190),
    '%E1%BA%BF',
    "'%3B--",
    '__proto__',
    'constructor',
    '%F0%9F%92%A9',
  ]
  test.each(names)('"%s": 404 on every way in', async name => {
    const paths = [`/webhooks/zalo/${name}`, `/webhooks/telegram/${name}`, `/chat/${name}/session`]
    const answers = await Promise.all(
      paths.map(path => make(world, { method: 'POST', url: path, headers: telegramHeaders, payload: '{}' })),
    )
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404])
    expect((await make(world, { method: 'GET', url: `/chat/${name}` })).statusCode).toBe(404)
  })

  test('with an endless name gets 414 on every way in', async () => {
    const paths = ['/webhooks/zalo/', '/webhooks/telegram/', '/chat/'].map(path => path + 'x'.repeat(300))
    const answers = await Promise.all(
      paths.map(path => make(world, { method: 'POST', url: path, payload: '{}' })),
    )
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([414, 414, 414])
  })

  test('is not one to which somebody with a session of another commune may write', async () => {
    const payload = { id: randomUUID(), text: 'xin chào' }
    const answer = await make(world, {
      method: 'POST',
      url: '/chat/dong-viet/messages',
      headers: visitor.headers,
      payload,
    })
    expect(answer.statusCode).toBe(401)
  })
})

describe('an upload', () => {
  const upload = (
    type: string | undefined,
    payload: Buffer | undefined,
    query = `id=${randomUUID()}&kind=photo`,
  ) =>
    make(world, {
      method: 'POST',
      url: `/chat/gia-phuc/media?${query}`,
      headers: { ...visitor.headers, ...(type !== undefined && { 'content-type': type }) },
      ...(payload && { payload }),
    })
  const some = Buffer.from('some bytes')
  const wrong: [string, string | undefined, Buffer | undefined, string | undefined, number][] = [
    ['without a type', undefined, some, undefined, 415],
    ['with an empty type', '', some, undefined, 415],
    ['of a page', 'text/html', some, undefined, 415],
    ['of plain text', 'text/plain', some, undefined, 400],
    ['of JSON', 'application/json', Buffer.from('{}'), undefined, 400],
    ['of broken JSON', 'application/json', some, undefined, 400],
    ['of a form', 'multipart/form-data; boundary=x', some, undefined, 415],
    ['with nothing in it', 'image/png', Buffer.alloc(0), undefined, 400],
    ['with no body at all', 'image/png', undefined, undefined, 400],
    ['without an id', 'image/png', some, 'kind=photo', 400],
    ['with an id that is none', 'image/png', some, 'id=1&kind=photo', 400],
    ['of an unknown kind', 'image/png', some, `id=${randomUUID()}&kind=virus`, 400],
    ['with two kinds', 'image/png', some, `id=${randomUUID()}&kind=photo&kind=voice`, 400],
  ]
  test.each(wrong)('%s is refused, nothing is kept', async (_, type, payload, query, status) => {
    const before = [await kept(), await db.prisma.attachment.count()]
    expect((await upload(type, payload, query)).statusCode).toBe(status)
    expect([await kept(), await db.prisma.attachment.count()]).toEqual(before)
  })

  test('sent three times is kept once', async () => {
    const before = [await kept(), await db.prisma.attachment.count()] as const
    const query = `id=${randomUUID()}&kind=voice`
    const send = () => upload('audio/webm;codecs=opus', some, query)
    const answers = [...(await Promise.all([send(), send()])), await send()]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([204, 204, 204])
    expect([await kept(), await db.prisma.attachment.count()]).toEqual([before[0] + 1, before[1] + 1])
  })
})

describe('a request that is odd as a whole', () => {
  test('with huge headers gets 431 and is not heard', async () => {
    expect(
      await send({
        path: '/webhooks/telegram/gia-phuc',
        headers: { ...telegramHeaders, 'x-huge': 'a'.repeat(40_000) },
      }),
    ).toBe(431)
  })

  test('with a token of any length gets 401', async () => {
    for (const token of ['', ' ', 'x', 'x'.repeat(500), 'x'.repeat(9_000), '%00', 'ế']) {
      const headers = { authorization: `Bearer ${Buffer.from(token).toString('latin1')}` }
      const answer = await make(world, {
        method: 'POST',
        url: '/chat/gia-phuc/messages',
        headers,
        payload: { id: randomUUID(), text: 'a' },
      })
      expect(answer.statusCode).toBe(401)
    }
  })

  const ways = [
    '/webhooks/zalo/gia-phuc',
    '/webhooks/telegram/gia-phuc',
    '/chat/gia-phuc/messages',
    '/chat/gia-phuc/media',
    '/chat/gia-phuc/session',
  ]
  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const)('by %s finds nothing', async method => {
    const answers = await Promise.all(
      ways.map(way => make(world, { method, url: way, headers: visitor.headers })),
    )
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(ways.map(() => 404))
  })

  test.each(ways)('to %s without a body gets no 5xx and leaves nothing', async way => {
    const before = await kept()
    const answer = await make(world, {
      method: 'POST',
      url: way,
      headers: { ...visitor.headers, ...telegramHeaders },
    })
    expect(answer.statusCode).toBeLessThan(500)
    expect(await kept()).toBe(before)
  })

  test.each([
    ['no HTTP at all', 'xin chào\r\n\r\n'],
    [
      'two lengths',
      'POST /webhooks/zalo/gia-phuc HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}',
    ],
    [
      'length and chunks',
      'POST /webhooks/zalo/gia-phuc HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a negative length', 'POST /webhooks/zalo/gia-phuc HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n'],
    ['a NUL in a header', 'POST /webhooks/zalo/gia-phuc HTTP/1.1\r\nHost: x\r\nX-A: a\0b\r\n\r\n'],
  ])('with %s gets 400', async (_, text) => {
    expect(await raw(text)).toMatch(/^HTTP\/1\.1 400/)
  })

  test.each([
    '/%',
    '/%zz',
    '/chat/%E0%A4%A',
    '/%ff',
    '//',
    '/..%2f..%2fetc%2fpasswd',
    '/assets/..%2f..%2fpackage.json',
    '/assets/../../package.json',
    '/assets/%00',
  ])('to the address %s gets a 4xx', async address => {
    const status = await send({ method: 'GET', path: address })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })
})

describe('good messages in odd clothes', () => {
  test('deeply nested, and with more fields than anybody reads, are still heard', async () => {
    const before = await kept()
    const chat = { id: 970_000_000_001, type: 'private' }
    const deep = JSON.parse('[1]'.replace('1', '['.repeat(2_000) + ']'.repeat(2_000)))
    const update = {
      update_id: 1,
      message: { message_id: 1, date: 1, chat, text: 'tin', entities: deep, __proto__x: { a: 1 } },
    }
    expect((await make(world, toTelegram(Buffer.from(JSON.stringify(update))))).statusCode).toBe(200)
    const event = {
      event_name: 'user_send_text',
      sender: { id: '970' },
      message: { text: 'tin', msg_id: randomUUID() },
      timestamp: '7',
      more: deep,
    }
    expect((await make(world, toZalo(world, Buffer.from(JSON.stringify(event))))).statusCode).toBe(200)
    expect(await kept()).toBe(before + 2)
  })
})
