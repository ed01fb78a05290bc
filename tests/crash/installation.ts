import { setTimeout as sleep } from 'node:timers/promises'
import { testKey } from '../support/engine.ts'
import { type FakeTelegram, type Shown, startFakeTelegram } from '../support/fake-telegram.ts'
import { freePort, type Server, startServer } from './server.ts'
import type { Store } from './stores.ts'

/** Which life of the server sent it: a reply may come twice, but never twice in one life. */
export type Arrived = Shown & { life: number }

/** A server that can be killed and started again on the same store, and a Telegram that outlives it. */
export type Installation = {
  telegram: FakeTelegram
  start: () => Promise<void>
  /** Starts it without waiting for it. */
  spawn: () => void
  kill: () => Promise<void>
  stop: () => Promise<number | null>
  /** What this person was sent, oldest first. */
  arrived: (chat: number) => readonly Arrived[]
  complaints: () => string[]
  close: () => Promise<void>
}

/** Attempts of 25 ms: longer than any restart takes. */
const patience = 4_000

export async function anInstallation(store: Store): Promise<Installation> {
  const telegram = await startFakeTelegram({ patience })
  const port = await freePort()
  const lives: Server[] = []
  const arrived = new Map<string, Arrived[]>()
  telegram.onMessage(message => {
    const before = arrived.get(message.chatId) ?? []
    arrived.set(message.chatId, [...before, { ...message, life: lives.length }])
  })
  const env = {
    ...store.env,
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    APP_KEY: testKey,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    TELEGRAM_WEBHOOK_SECRET: 'bi-mat-cua-webhook',
  }
  const spawn = () => void lives.push(startServer(env))
  return {
    telegram,
    spawn,
    start: async () => {
      await lives.at(-1)?.kill() // left running by a test that failed
      spawn()
      await lives.at(-1)?.ready
    },
    kill: async () => {
      await lives.at(-1)?.kill()
      await sleep(100) // what it sent last is still on its way to Telegram, and is of this life
    },
    stop: async () => (await lives.at(-1)?.stop()) ?? null,
    arrived: chat => arrived.get(String(chat)) ?? [],
    complaints: () => lives.flatMap(life => life.complaints),
    close: async () => {
      await lives.at(-1)?.kill()
      await telegram.close()
      await store.drop()
    },
  }
}
