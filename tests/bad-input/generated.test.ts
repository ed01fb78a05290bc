import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { conversationOf } from '../../src/conversation/receive.ts'
import {
  aText,
  aVisitor,
  aWorld,
  badBodies,
  type Call,
  counted,
  make,
  oaId,
  toTelegram,
  toZalo,
} from './setup.ts'

/** Bad bodies for each way in. Three ways: more than ten thousand. */
const bad = 3_400
const good = 500
const atOnce = 8
const seed = 20260730

const world = await aWorld()
const { db, vault } = world

const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number) => fc.sample(arbitrary, { numRuns, seed })
const texts = sample(aText, good)

/** In another order than they were made, each good one also a second time. */
function mixed(calls: readonly Call[]): Call[] {
  const all = [...calls, ...calls.filter(call => call.person)]
  const order = fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })
  return sample(order, 1)[0] ?? []
}

/** Makes the calls, a few at a time, and counts how they were answered. */
async function answersTo(calls: readonly Call[]): Promise<Record<number, number>> {
  const statuses: Record<number, number> = {}
  const waiting = calls.values()
  const worker = async () => {
    for (const call of waiting) {
      const { statusCode, body, headers } = await make(world, call)
      statuses[statusCode] = (statuses[statusCode] ?? 0) + 1
      const sent = String(call.payload).slice(0, 2_000)
      // Only uploads may be asked to come again later, when others are under way.
      const busy = statusCode === 503 && headers['retry-after'] && String(call.url).includes('/media?')
      if (statusCode >= 500 && !busy) throw new Error(`${statusCode} ${body} to ${call.url}: ${sent}`)
      if (call.person && statusCode >= 300) throw new Error(`A good one was answered ${statusCode}: ${sent}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return statuses
}

type Kept = { id: string; kept: number; handled: number; sent: number }

/** Of everybody who wrote something good: how often it was kept, heard, and answered. */
async function whatBecameOf(calls: readonly Call[]): Promise<Kept[]> {
  const ids = calls.flatMap(({ person }) =>
    person ? [conversationOf(vault, { communeId: 'gia-phuc', ...person })] : [],
  )
  const statement = {
    name: 'what_became_of',
    text: `SELECT who.id::text,
             (SELECT count(*)::int FROM inbound i WHERE i.conversation_id = who.id) AS kept,
             (SELECT count(handled_at)::int FROM inbound i WHERE i.conversation_id = who.id) AS handled,
             (SELECT least(count(*), 1)::int FROM outbound o WHERE o.conversation_id = who.id AND status = 'sent') AS sent
           FROM unnest($1::uuid[]) AS who(id)`,
  }
  return db.run<Kept>(statement, [[...new Set(ids)]])
}

/** Nobody who wrote something good may be lost among the rest. */
async function expectEachKeptOnceAndAnswered(calls: readonly Call[]): Promise<void> {
  const odd = async () =>
    (await whatBecameOf(calls)).filter(({ kept, handled, sent }) => kept !== 1 || handled !== 1 || sent !== 1)
  await vi.waitFor(async () => expect(await odd()).toEqual([]), { timeout: 60_000, interval: 500 })
  const stuck = await db.prisma.inbound.count({ where: { handledAt: null } })
  expect(stuck).toBe(0)
}

test('Zalo: any body gets 200, each good one is kept once and answered, the others are counted', {
  timeout: 240_000,
}, async () => {
  const event = (user: string, text: string, id = randomUUID()) => ({
    event_name: 'user_send_text',
    app_id: '4',
    sender: { id: user },
    recipient: { id: oaId },
    message: { text, msg_id: id, attachments: [{ type: 'image', payload: { url: 'http://127.0.0.1:9/x' } }] },
    timestamp: '7',
  })
  const strange = [
    event('8', 'tin 1'),
    {
      ...event('8', 'tin 2'),
      event_name: 'anonymous_send_text',
      message: { text: 'tin 2', conversation_id: 'c' },
    },
    { event_name: 'follow', oa_id: oaId, follower: { id: '8' }, source: 'x', timestamp: '7' },
    { event_name: 'no_such_event', timestamp: '7', sender: { id: '8' }, tin: 'tin ' },
    {
      ...event('8', 'tin 3'),
      message: {
        msg_id: 'm',
        attachments: [
          { type: 'location', payload: { coordinates: { latitude: '1', longitude: '2' } } },
          { type: 'link', payload: { description: 'tin ', url: 'x' } },
        ],
      },
    },
  ]
  const signed = sample(badBodies(strange), bad).map((body, i) =>
    toZalo(world, body, { forged: i % 10 === 0, unsigned: i % 10 === 1 }),
  )
  const fine = texts.map((text, i): Call => {
    const { message, ...rest } = event(`81000000000000${10_000 + i}`, text)
    const { attachments: _, ...words } = message
    const json = JSON.stringify({ ...rest, message: words })
    const bare = i % 3 === 0 ? json.replace(/"sender":{"id":"(\d+)"}/, '"sender":{"id":$1}') : json
    return { ...toZalo(world, Buffer.from(bare)), person: { channel: 'zalo', address: rest.sender.id } }
  })
  const calls = mixed([...signed, ...fine])
  const statuses = await answersTo(calls)
  expect(statuses).toEqual({ 200: calls.length })
  await expectEachKeptOnceAndAnswered(calls)
  expect(world.zalo.messagesTo('8100000000000010000').length).toBeGreaterThan(0)
  for (const reason of [
    'unsigned',
    'bad_signature',
    'broken_json',
    'wrong_shape',
    'other_event',
    'other_account',
    'no_sender',
  ])
    expect(
      await counted(world, `inbound_ignored_total{channel="zalo",reason="${reason}"}`),
      reason,
    ).toBeGreaterThan(0)
  const heard = await counted(world, 'inbound_messages_total{channel="zalo"}')
  expect(heard + (await counted(world, 'inbound_ignored_total{channel="zalo"'))).toBeGreaterThanOrEqual(
    calls.length,
  )
})

test('Telegram: any body gets 200 or 401, each good one is kept once and answered, the others are counted', {
  timeout: 240_000,
}, async () => {
  const chat = { id: 990_000_000_001, type: 'private' }
  const message = {
    message_id: 1,
    date: 1_790_000_000,
    chat,
    from: { id: 5, is_bot: false, first_name: 'tin ' },
    text: 'tin 1',
  }
  const strange = [
    { update_id: 1, message },
    { update_id: 2, edited_message: { ...message, edit_date: 1_790_000_001 } },
    { update_id: 3, callback_query: { id: '77', from: message.from, data: 'tin ', message } },
    {
      update_id: 4,
      message: {
        ...message,
        text: undefined,
        caption: 'tin ',
        photo: [{ file_id: 'f', width: 1, height: 1 }],
      },
    },
    { update_id: 5, my_chat_member: { chat, tin: 'tin ' } },
    {
      update_id: 6,
      message: {
        ...message,
        location: { latitude: 1, longitude: 2 },
        contact: { phone_number: '0900000001', first_name: 'tin ' },
      },
    },
    { update_id: 7, message: { ...message, chat: { id: -100_500, type: 'supergroup' } } },
  ].map(update => JSON.parse(JSON.stringify(update)))
  const wrong = sample(badBodies(strange), bad).map((body, i) =>
    toTelegram(body, i % 10 === 0 ? 'another secret' : undefined),
  )
  const fine = texts.map((text, i): Call => {
    const id = 980_000_000_000 + i
    const update = { update_id: 700_000 + i, message: { ...message, chat: { id, type: 'private' }, text } }
    return {
      ...toTelegram(Buffer.from(JSON.stringify(update))),
      person: { channel: 'telegram', address: String(id) },
    }
  })
  const calls = mixed([...wrong, ...fine])
  const statuses = await answersTo(calls)
  expect(Object.keys(statuses)).toEqual(['200', '401'])
  expect(statuses[401]).toBe(bad / 10)
  await expectEachKeptOnceAndAnswered(calls)
  expect(world.telegram.messagesTo(980_000_000_000).length).toBeGreaterThan(0)
  for (const reason of ['malformed', 'not_private', 'other_update', 'wrong_secret'])
    expect(
      await counted(world, `inbound_ignored_total{channel="telegram",reason="${reason}"}`),
      reason,
    ).toBeGreaterThan(0)
  const heard = await counted(world, 'inbound_messages_total{channel="telegram"}')
  expect(heard + (await counted(world, 'inbound_ignored_total{channel="telegram"'))).toBe(calls.length)
})

test('web chat: any body gets a definite answer, each good one is kept once and answered, refusals are counted', {
  timeout: 240_000,
}, async () => {
  const strange = [
    { id: randomUUID(), text: 'tin 1' },
    { id: randomUUID(), payload: 'tin ' },
    { id: randomUUID(), opened: true, tin: 'tin ' },
  ]
  const types = [
    'application/json',
    'application/json; charset=utf-16',
    'text/plain',
    'image/jpeg',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'x',
    '',
  ]
  const places = [
    'messages',
    'messages',
    'messages',
    'media?id=1&kind=photo',
    `media?id=${randomUUID()}&kind=voice`,
    `media?id=${randomUUID()}&kind=&kind=photo`,
    'session',
  ]
  const wrong = sample(badBodies(strange), bad).map((payload, i): Call => {
    const headers = {
      ...(i % 7 !== 0 && aVisitor(world).headers),
      'content-type': types[i % types.length] ?? '',
    }
    return { method: 'POST', url: `/chat/gia-phuc/${places[i % places.length]}`, headers, payload }
  })
  const fine = texts.map((text): Call => {
    const { id, headers } = aVisitor(world)
    return {
      method: 'POST',
      url: '/chat/gia-phuc/messages',
      headers,
      payload: { id: randomUUID(), text },
      person: { channel: 'webchat', address: id },
    }
  })
  const calls = mixed([...wrong, ...fine])
  const refusedBefore = await counted(world, 'http_refused_total')
  const statuses = await answersTo(calls)
  expect(
    Object.keys(statuses)
      .map(Number)
      .filter(status => ![200, 204, 400, 401, 413, 415, 503].includes(status)),
  ).toEqual([])
  await expectEachKeptOnceAndAnswered(calls)
  const refused = Object.entries(statuses).reduce(
    (sum, [status, times]) => (Number(status) >= 400 ? sum + times : sum),
    0,
  )
  expect(refused).toBeGreaterThan(1_000)
  expect((await counted(world, 'http_refused_total')) - refusedBefore).toBe(refused)
})
