import fc from 'fast-check'
import type { InjectOptions } from 'fastify'
import { afterAll } from 'vitest'
import type { ChannelId } from '../../src/channels/channel.ts'
import { newToken, readToken } from '../../src/channels/webchat/visitor.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { aRunningApp, type RunningApp } from '../support/app.ts'
import { type FakeTelegram, startFakeTelegram } from '../support/fake-telegram.ts'
import { signedHeaders } from '../support/fake-zalo/events.ts'
import { type FakeZalo, fakeZalo } from '../support/fake-zalo/fake-zalo.ts'

export const telegramSecret = 'webhook-secret-of-the-tests'

export type World = RunningApp & { telegram: FakeTelegram; zalo: FakeZalo }

/** One call, and who must get an answer to it when it is a good one. */
export type Call = InjectOptions & { person?: { channel: ChannelId; address: string } }

/** The whole product between an imitated Telegram and an imitated Zalo. */
export async function aWorld(): Promise<World> {
  const telegram = await startFakeTelegram()
  const zalo = fakeZalo()
  const root = await zalo.start()
  const { appId, appSecret, oaId, oaSecretKey, accessToken, refreshToken } = zalo.settings()
  const running = await aRunningApp({
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    TELEGRAM_WEBHOOK_SECRET: telegramSecret,
    ZALO_APP_ID: appId,
    ZALO_APP_SECRET: appSecret,
    ZALO_OA_ID: oaId,
    ZALO_OA_SECRET_KEY: oaSecretKey,
    ZALO_ACCESS_TOKEN: accessToken,
    ZALO_REFRESH_TOKEN: refreshToken,
    ZALO_API_ROOT: root,
    ZALO_OAUTH_ROOT: root,
  })
  afterAll(() => Promise.all([telegram.close(), zalo.stop()]))
  return { ...running, telegram, zalo }
}

/** Numbers of the metrics whose line begins like this, added up. */
export async function counted({ app }: World, begin: string): Promise<number> {
  const { body } = await app.server.inject({ url: '/metrics' })
  const lines = body.split('\n').filter(line => line.startsWith(begin))
  return lines.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0)
}

// What is wrong with a part of a body. The marks are written as bare numbers, which JSON.stringify cannot.
const bigNumbers: Record<string, string> = {
  '@beyond': '9007199254740993',
  '@huge': '1234567890123456789012345678901',
  '@endless': '1e999',
}
const deep = '['.repeat(5_000) + ']'.repeat(5_000)

export const junk = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(...Object.keys(bigNumbers), '@deep'),
  fc.constantFrom(null, '', ' ', '\0', '\ud800', 'a\udfffb', '﻿', '١٢', -0, {}, [], [[]], true),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('x'.repeat(5_000), 'ế'.repeat(3_000), '"}]'.repeat(50)),
)

/** JSON text of a value, with marks replaced by numbers that no JavaScript number holds. */
export function textOf(value: unknown): string {
  const marked = JSON.stringify(value) ?? 'undefined'
  return marked.replaceAll(/"(@\w+)"/g, (whole, mark: string) =>
    mark === '@deep' ? deep : (bigNumbers[mark] ?? whole),
  )
}

type Json = Record<string, unknown>

/** Every place in a body, as a path. */
function places(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inside = Object.entries(value).flatMap(([key, part]) => places(part, [...path, key]))
  return path.length > 0 ? [path, ...inside] : inside
}

function change(body: Json, path: readonly string[], to: unknown): Json {
  const copy = structuredClone(body)
  const [last = '', ...above] = path.toReversed()
  const holder = above.toReversed().reduce<Json>((part, key) => part[key] as Json, copy)
  if (to === undefined) delete holder[last]
  else holder[last] = to
  return copy
}

/** The body with one to three of its parts missing or wrong. */
const damaged = (body: Json) =>
  fc
    .array(fc.tuple(fc.constantFrom(...places(body)), fc.option(junk, { nil: undefined })), {
      minLength: 1,
      maxLength: 3,
    })
    .map(changes => {
      const [first, ...more] = changes
      const once = first ? change(body, ...first) : body
      return more.reduce((all, [path, to]) => (path.length === 1 ? change(all, path, to) : all), once)
    })
    .map(textOf)

const cut = (body: Json) =>
  fc.nat(JSON.stringify(body).length - 1).map(length => JSON.stringify(body).slice(0, length))

/** The body with bytes in its words that are no UTF-8. */
const notUtf8 = (body: Json) =>
  fc.uint8Array({ minLength: 1, maxLength: 8 }).map(bytes => {
    const [before = '', after = ''] = JSON.stringify(body).split('tin ')
    const broken = bytes.map(byte => byte | 0x80)
    return Buffer.concat([Buffer.from(`${before}tin `), broken, Buffer.from(after)])
  })

/** Bodies that nobody should send, around some that are good. */
export function badBodies(bodies: readonly Json[]): fc.Arbitrary<Buffer> {
  const body = fc.constantFrom(...bodies)
  return fc
    .oneof(
      { weight: 6, arbitrary: body.chain(damaged) },
      { weight: 1, arbitrary: body.chain(cut) },
      { weight: 1, arbitrary: body.chain(notUtf8) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
      { weight: 1, arbitrary: junk.map(textOf) },
    )
    .map(given => Buffer.from(given as Uint8Array))
}

export const aText = fc.string({ unit: 'grapheme', maxLength: 30 }).map(words => `tin ${words}`)

export const oaId = '3000000000000000001'

export function toZalo(
  { zalo }: World,
  body: Buffer,
  how: { forged?: boolean; unsigned?: boolean } = {},
): Call {
  const headers = how.unsigned
    ? {}
    : signedHeaders(zalo.world, body, '7', { signedTimestamp: 'body', ...how })
  return {
    method: 'POST',
    url: '/webhooks/zalo/gia-phuc',
    payload: body,
    headers: { ...headers, 'x-zevent-timestamp': '7' },
  }
}

export function toTelegram(body: Buffer, secret = telegramSecret): Call {
  const headers = { 'x-telegram-bot-api-secret-token': secret, 'content-type': 'application/json' }
  return { method: 'POST', url: '/webhooks/telegram/gia-phuc', payload: body, headers }
}

/** A visitor of the chat page with a session of their own. */
export function aVisitor({ vault }: World): { id: string; headers: Record<string, string> } {
  const authorization = `Bearer ${newToken({ vault, clock: systemClock }, 'gia-phuc')}`
  return {
    id: readToken({ vault, clock: systemClock }, authorization, 'gia-phuc')?.id ?? '',
    headers: { authorization },
  }
}

let callers = 0

/** Each call comes from an address of its own, so that the pace allowed to one address is not what is tested. */
export function make({ app }: World, { person: _, ...call }: Call) {
  callers += 1
  return app.server.inject({
    ...call,
    remoteAddress: `10.${callers >> 16}.${(callers >> 8) & 255}.${callers & 255}`,
  })
}
