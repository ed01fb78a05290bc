import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, start, stop } from './process.ts'
import type { Store } from './store.ts'

/** What is measured: the product on one of its stores, or the hand-written bot. */
export type Kind = 'product' | 'hand-written'
export type Server = {
  pid: number
  url: string
  secret: string
  readyMs: number
  stop: (signal?: NodeJS.Signals) => Promise<void>
}

type Options = {
  kind: Kind
  store: Store
  telegramRoot: string
  command?: readonly string[]
  env?: Record<string, string>
}

const programs: Record<Kind, string> = { product: 'src/server.ts', 'hand-written': 'bench/baseline.ts' }
/** Milliseconds. */
const longestStart = 60_000
const askEach = 10

/** Starts a bot and waits until it is ready. Without a `command` it is alone on its core, and `pid` is the bot itself. */
export async function startServer({
  kind,
  store,
  telegramRoot,
  command,
  env = {},
}: Options): Promise<Server> {
  const port = await freePort()
  const secret = randomBytes(24).toString('hex')
  const [program, ...args] = command ?? [process.execPath, programs[kind]]
  const from = performance.now()
  const child = start(program as string, args, {
    ...(command ? {} : { core: 'server' }),
    env: { ...settings(port, secret, telegramRoot), ...store.env, ...env },
  })
  await ready(child, `http://127.0.0.1:${port}/readyz`)
  return {
    pid: child.pid as number,
    url: `http://127.0.0.1:${port}/webhooks/telegram/gia-phuc`,
    secret,
    readyMs: Math.round(performance.now() - from),
    stop: signal => stop(child, signal),
  }
}

function settings(port: number, secret: string, telegramRoot: string): Record<string, string> {
  return {
    PORT: String(port),
    HOST: '127.0.0.1',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    APP_KEY: 'a key of the bench that seals nothing of worth',
    COMMUNE: 'gia-phuc',
    LOG_LEVEL: 'error',
    TELEGRAM_BOT_TOKEN: '100001:bench-token',
    TELEGRAM_API_ROOT: telegramRoot,
    TELEGRAM_WEBHOOK_SECRET: secret,
  }
}

async function ready(child: ChildProcess, url: string): Promise<void> {
  const end = performance.now() + longestStart
  while (performance.now() < end) {
    if (child.exitCode !== null) throw new Error('the server ended instead of starting')
    const answer = await fetch(url).catch(() => null)
    await answer?.body?.cancel()
    if (answer?.ok) return
    await sleep(askEach)
  }
  throw new Error('the server did not become ready')
}
