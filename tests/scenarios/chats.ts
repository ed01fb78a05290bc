import { randomUUID } from 'node:crypto'
import { afterAll, expect } from 'vitest'
import type { ChannelId, Content, Part } from '../../src/channels/channel.ts'
import { terminalChannel } from '../../src/channels/terminal/terminal.ts'
import { readToken } from '../../src/channels/webchat/visitor.ts'
import { openCommunes } from '../../src/communes.ts'
import { openEngine } from '../../src/engine.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { openLog } from '../../src/shared/log.ts'
import { openMetrics } from '../../src/shared/metrics.ts'
import { openSession, post } from '../../src/web/chat/channel-api.ts'
import { listen } from '../../src/web/chat/listen.ts'
import { aRunningApp, type RunningApp } from '../support/app.ts'
import { startFakeTelegram } from '../support/fake-telegram.ts'
import { fakeZalo } from '../support/fake-zalo/fake-zalo.ts'

export const communeId = 'gia-phuc'
export const photo = Buffer.from('bytes of a photo')

/** What a person does, on whichever channel. */
export type Act =
  | { kind: 'opens' }
  | { kind: 'says'; text: string }
  | { kind: 'taps'; payload: string }
  | { kind: 'sends a photo' }

/** Somebody new, on one channel. */
export type Chat = {
  channel: ChannelId
  address: string
  /** Resolves when the product has taken it. */
  does: (act: Act) => Promise<void>
  /** Everything that the bot has said, oldest first. */
  seen: () => readonly Part[]
}

type Product = RunningApp & { newChat: Record<ChannelId, () => Promise<Chat>> }

const telegramSecret = 'bi-mat-cua-webhook'

/** The whole product, with people on all four channels. */
export async function aProductWithPeople(): Promise<Product> {
  const [telegram, zalo] = [await startFakeTelegram(), fakeZalo()]
  const zaloRoot = await zalo.start()
  afterAll(() => Promise.all([telegram.close(), zalo.stop()]))
  const { appId, appSecret, oaId, oaSecretKey, accessToken, refreshToken } = zalo.settings()
  const running = await aRunningApp({
    PUBLIC_URL: 'http://127.0.0.1:1',
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    TELEGRAM_WEBHOOK_SECRET: telegramSecret,
    ZALO_APP_ID: appId,
    ZALO_APP_SECRET: appSecret,
    ZALO_OA_ID: oaId,
    ZALO_OA_SECRET_KEY: oaSecretKey,
    ZALO_ACCESS_TOKEN: accessToken,
    ZALO_REFRESH_TOKEN: refreshToken,
    ZALO_API_ROOT: zaloRoot,
    ZALO_OAUTH_ROOT: zaloRoot,
  })
  telegram.callWebhook(`${running.url}/webhooks/telegram/${communeId}`, telegramSecret)
  zalo.sendEventsTo(`${running.url}/webhooks/zalo/${communeId}`)
  return {
    ...running,
    newChat: {
      webchat: () => onWebchat(running),
      terminal: await terminals(running),
      telegram: async () => onTelegram(telegram),
      zalo: async () => onZalo(zalo),
    },
  }
}

/** With the very code that runs in the browser. */
async function onWebchat({ url, vault }: RunningApp): Promise<Chat> {
  const base = `${url}/chat/${communeId}`
  const session = await openSession(base)
  if (!session) throw new Error('The chat page is not there')
  const { token } = session
  const seen: Part[] = []
  const leave = new AbortController()
  const onEvent = ({ data }: { data: string }) => void seen.push(JSON.parse(data))
  void listen({ base, token, lastEventId: null, onEvent, onOpen: () => {}, signal: leave.signal })
  afterAll(() => leave.abort())
  const pendingOf = (act: Act) => {
    const id = randomUUID()
    switch (act.kind) {
      case 'opens':
        return { kind: 'opened', id } as const
      case 'says':
        return { kind: 'text', id, text: act.text } as const
      case 'taps':
        return { kind: 'tap', id, payload: act.payload } as const
      case 'sends a photo':
        return { kind: 'media', id, media: 'photo' } as const
    }
  }
  return {
    channel: 'webchat',
    address: readToken({ vault, clock: systemClock }, `Bearer ${token}`, communeId)?.id ?? '',
    seen: () => seen,
    does: async act => {
      const file = new Blob([photo], { type: 'image/jpeg' })
      expect(await post(base, token, pendingOf(act), file)).toBe('taken')
    },
  }
}

/** The terminal has no address on the network; it drives the engine itself, as `npm run chat` does. */
async function terminals({ db, vault }: RunningApp): Promise<() => Promise<Chat>> {
  const shown = new Map<string, Part[]>()
  const terminal = terminalChannel(() => {})
  const channel = {
    ...terminal,
    send: async ({ address }: { address: string }, part: Part) => void shown.get(address)?.push(part),
  }
  const engine = openEngine({
    db,
    vault,
    clock: systemClock,
    log: openLog('silent'),
    metrics: openMetrics(),
    communes: await openCommunes(db),
    channels: { terminal: channel, webchat: channel, telegram: channel, zalo: channel },
  })
  const contentOf = (act: Act): Content => {
    switch (act.kind) {
      case 'opens':
        return { kind: 'opened' }
      case 'says':
        return { kind: 'text', text: act.text }
      case 'taps':
        return { kind: 'tap', payload: act.payload }
      case 'sends a photo':
        return { kind: 'media', media: 'photo', attachment: randomUUID() }
    }
  }
  return async () => {
    const address = randomUUID()
    const seen: Part[] = []
    shown.set(address, seen)
    return {
      channel: 'terminal',
      address,
      seen: () => seen,
      does: act =>
        engine.receive([
          { channel: 'terminal', communeId, address, externalId: randomUUID(), content: contentOf(act) },
        ]),
    }
  }
}

let people = 0

function onTelegram(telegram: Awaited<ReturnType<typeof startFakeTelegram>>): Chat {
  const id = 920_000_000 + ++people
  return {
    channel: 'telegram',
    address: String(id),
    seen: () => telegram.messagesTo(id).map(({ text, buttons }) => ({ text, buttons })),
    does: act => {
      switch (act.kind) {
        case 'opens':
          return telegram.say(id, '/start')
        case 'says':
          return telegram.say(id, act.text)
        case 'taps':
          return telegram.tap(id, act.payload)
        case 'sends a photo':
          return telegram.sendPhoto(id, photo)
      }
    },
  }
}

function onZalo(zalo: ReturnType<typeof fakeZalo>): Chat {
  const id = String(8_000_000_000_000_000_000n + BigInt(++people))
  const deliver = (act: Act) => {
    switch (act.kind) {
      case 'opens':
        return zalo.follow(id)
      case 'says':
        return zalo.say(id, act.text)
      case 'taps':
        return zalo.tap(id, act.payload)
      case 'sends a photo':
        return zalo.sendPhoto(id, photo)
    }
  }
  return {
    channel: 'zalo',
    address: id,
    seen: () =>
      zalo.messagesTo(id).map(({ text, buttons }) => ({
        text,
        buttons: buttons.map(({ title, payload }) => ({ label: title, payload })),
      })),
    does: async act => expect(await deliver(act)).toBe(200),
  }
}
