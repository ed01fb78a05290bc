import { randomUUID } from 'node:crypto'
import type { FastifyPluginAsync } from 'fastify'
import type { Channel, ChannelId, Receive } from './channels/channel.ts'
import { clientFor } from './channels/telegram/client.ts'
import { connectWebhook, disconnectWebhook } from './channels/telegram/connect.ts'
import { poll, waitSeconds } from './channels/telegram/poll.ts'
import { type TelegramAccount, telegramChannel } from './channels/telegram/telegram.ts'
import { telegramWebhook, webhookUrl } from './channels/telegram/webhook.ts'
import { terminalChannel } from './channels/terminal/terminal.ts'
import { webchatChannel } from './channels/webchat/webchat.ts'
import { connectZalo } from './channels/zalo/connect.ts'
import { openZaloStore, webhookAccountOf } from './channels/zalo/store.ts'
import { zaloWebhook } from './channels/zalo/webhook.ts'
import { openZalo } from './channels/zalo/zalo.ts'
import type { Communes } from './communes.ts'
import type { Config } from './config.ts'
import { cached } from './shared/cached.ts'
import type { Clock } from './shared/clock.ts'
import type { Db } from './shared/db.ts'
import { every } from './shared/every.ts'
import type { Log } from './shared/log.ts'
import type { Metrics } from './shared/metrics.ts'
import type { Vault } from './vault/vault.ts'

type Deps = {
  config: Config
  db: Db
  vault: Vault
  clock: Clock
  log: Log
  metrics: Metrics
  communes: Communes
}

/** All ways in and out of this installation, and the accounts of communes on them. */
export type Bridges = {
  channels: Record<ChannelId, Channel>
  /** Webhooks, to be registered on the server. */
  webhooks: (receive: Receive) => readonly FastifyPluginAsync[]
  /** Keeps accounts of the settings; long polling and token care where this process is a worker. */
  start: (receive: Receive) => Promise<() => Promise<void>>
  /** Resolves when no exchange of tokens is under way: one that is cut off loses the account. */
  idle: () => Promise<void>
}

/** Milliseconds. */
const sendTimeout = 10_000
const tokenCareEach = 10 * 60_000
const accountsKnownFor = 10_000

export function openBridges(deps: Deps): Bridges {
  const { config, db, vault, clock, log, metrics, communes } = deps
  const telegram = {
    apiRoot: config.TELEGRAM_API_ROOT,
    timeoutMs: sendTimeout,
    accountOf: telegramAccounts(deps),
  }
  const zaloStore = openZaloStore({ db, vault })
  const zalo = openZalo({
    store: zaloStore,
    clock,
    log,
    apiRoot: config.ZALO_API_ROOT,
    oauthRoot: config.ZALO_OAUTH_ROOT,
  })
  const zaloAccountOf = cached(clock, accountsKnownFor, async id =>
    communes.find(id) ? webhookAccountOf({ db, vault }, id) : { kind: 'unknown_commune' as const },
  )
  const newId = () => randomUUID()
  const counted = (channel: ChannelId) => (reason: string) => metrics.ignored.inc({ channel, reason })

  return {
    channels: {
      webchat: webchatChannel(db),
      terminal: terminalChannel(() => {}),
      telegram: telegramChannel(telegram),
      zalo: zalo.channel,
    },
    webhooks: receive => [
      telegramWebhook({ ...telegram, receive, counted: counted('telegram'), log, newId }),
      zaloWebhook({ accountOf: zaloAccountOf, receive, counted: counted('zalo'), log, newId }),
    ],
    idle: zalo.idle,
    start: async receive => {
      await connectZaloSettings()
      const stopCare = every(tokenCareEach, 'zalo tokens', zalo.keepFresh, log)
      const stopTelegram = await startTelegram(receive)
      return async () => {
        await Promise.all([stopCare(), stopTelegram()])
      }
    },
  }

  async function connectZaloSettings(): Promise<void> {
    const { ZALO_APP_ID, ZALO_APP_SECRET, ZALO_OA_ID, ZALO_ACCESS_TOKEN, ZALO_REFRESH_TOKEN } = config
    if (!ZALO_APP_ID || !ZALO_APP_SECRET || !ZALO_OA_ID || !ZALO_ACCESS_TOKEN || !ZALO_REFRESH_TOKEN) return
    if (!config.ZALO_OA_SECRET_KEY)
      log.warn('ZALO_OA_SECRET_KEY is not set: no message from Zalo is believed until it is')
    await connectZalo(zaloStore, config.COMMUNE, {
      appId: ZALO_APP_ID,
      appSecret: ZALO_APP_SECRET,
      oaId: ZALO_OA_ID,
      oaSecretKey: config.ZALO_OA_SECRET_KEY,
      accessToken: ZALO_ACCESS_TOKEN,
      refreshToken: ZALO_REFRESH_TOKEN,
    })
  }

  /** With a public address Telegram calls us; without one we ask. */
  async function startTelegram(receive: Receive): Promise<() => Promise<void>> {
    const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_SECRET: secret, PUBLIC_URL, COMMUNE } = config
    if (!token || !communes.find(COMMUNE)) return async () => {}
    const timeoutMs = (waitSeconds + 10) * 1000
    const api = clientFor({ apiRoot: config.TELEGRAM_API_ROOT, timeoutMs })(token)
    if (PUBLIC_URL && secret) {
      const connect = () => connectWebhook(api, { url: webhookUrl(PUBLIC_URL, COMMUNE), secret })
      await connect().catch(err =>
        log.error({ err }, 'Telegram did not take the webhook address; it is tried at the next start'),
      )
      return async () => {}
    }
    await disconnectWebhook(api).catch(err =>
      log.warn({ err }, 'Telegram cannot be reached; polling goes on trying'),
    )
    const stop = new AbortController()
    const polling = poll(
      { api, communeId: COMMUNE, receive, counted: counted('telegram'), log, newId },
      stop.signal,
    )
    return () => {
      stop.abort()
      return polling
    }
  }
}

/** The bots of communes. Today one, from the settings; more will come from the table of channel accounts. */
function telegramAccounts({ config, communes }: Deps): (communeId: string) => Promise<TelegramAccount> {
  return async communeId => {
    const { COMMUNE, TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_SECRET: webhookSecret } = config
    if (!communes.find(communeId)) return { kind: 'unknown_commune' }
    if (communeId !== COMMUNE || !token) return { kind: 'not_connected' }
    return { kind: 'account', token, webhookSecret: webhookSecret ?? '' }
  }
}
