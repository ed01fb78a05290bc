import { pino } from 'pino'
import { afterAll } from 'vitest'
import { seed } from '../../prisma/seed.ts'
import { type App, openApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { createAuth } from '../../src/inbox/auth.ts'
import { systemClock } from '../../src/shared/clock.ts'
import type { Db } from '../../src/shared/db.ts'
import type { Log } from '../../src/shared/log.ts'
import { openVault, type Vault } from '../../src/vault/vault.ts'
import { scratchDb } from './db.ts'
import { testKey } from './engine.ts'

export const password = 'mat-khau-thu-nghiem-01'

export type RunningApp = { app: App; url: string; db: Db; vault: Vault }

/** The whole product on a port of its own, with the two communes, for one test file. */
export async function aRunningApp(
  env: Record<string, string> = {},
  log: Log = pino({ level: 'silent' }),
): Promise<RunningApp> {
  const db = await scratchDb()
  const vault = openVault(testKey)
  const config = readConfig({ NODE_ENV: 'test', APP_KEY: testKey, PORT: '0', ...env })
  const auth = createAuth({
    prisma: db.prisma,
    secret: vault.index('auth-secret'),
    baseUrl: 'http://localhost',
  })
  await seed({ prisma: db.prisma, vault, auth }, password)
  // The store is closed by scratchDb, after the app let go of it.
  const app = await openApp({ config, db: { ...db, close: async () => {} }, vault, clock: systemClock, log })
  const url = await app.server.listen({ port: 0, host: '127.0.0.1' })
  await app.start()
  afterAll(() => app.stop())
  return { app, url, db, vault }
}
