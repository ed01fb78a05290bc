import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type InjectOptions,
  type LightMyRequestResponse,
} from 'fastify'
import { afterAll } from 'vitest'
import { seed } from '../../prisma/seed.ts'
import { openHandBack, openRelay } from '../../src/conversation/relay.ts'
import { createAuth } from '../../src/inbox/auth.ts'
import { guard } from '../../src/inbox/guard.ts'
import { openHub } from '../../src/inbox/live.ts'
import { inboxRoutes } from '../../src/inbox/routes.ts'
import type { Db } from '../../src/shared/db.ts'
import { openLog } from '../../src/shared/log.ts'
import { openVault, type Vault } from '../../src/vault/vault.ts'
import { scratchDb } from '../support/db.ts'

export const password = 'mat-khau-thu-nghiem-01'
export const baseUrl = 'http://inbox.test'
export const now = new Date('2026-08-03T03:00:00.000Z')

export type Inbox = {
  app: FastifyInstance
  db: Db
  vault: Vault
  auth: ReturnType<typeof createAuth>
  /** Method and address of every route that was registered. */
  routes: string[]
  /** Signs an officer in and returns how they send requests. */
  as(username: string): Promise<Browser>
}
export type Browser = (
  method: 'GET' | 'POST' | 'DELETE',
  url: string,
  payload?: object,
  headers?: InjectOptions['headers'],
  options?: InjectOptions,
) => Promise<LightMyRequestResponse>

/** An inbox with the seeded communes on a store of its own. */
export async function anInbox({ at = baseUrl, heartbeatMs = 50, log }: Options = {}): Promise<Inbox> {
  const db = await scratchDb()
  const vault = openVault('a master key for tests, long enough')
  const auth = createAuth({
    prisma: db.prisma,
    secret: 'a secret for tests that is long enough',
    baseUrl: at,
  })
  await seed({ prisma: db.prisma, vault, auth }, password)
  const clock = () => now
  const hub = await openHub(db)
  const app: FastifyInstance = log
    ? Fastify({ loggerInstance: openLog('info', log) as FastifyBaseLogger })
    : Fastify()
  const routes: string[] = []
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) routes.push(`${one} ${url}`)
  })
  guard(app, { auth, db, vault, baseUrl: at })
  const inside = { db, vault, clock, wake: () => {} }
  const talk = { relay: openRelay(inside), handBack: openHandBack(inside) }
  await app.register(inboxRoutes({ db, vault, auth, clock, baseUrl: at, ...talk, hub, heartbeatMs }), {
    prefix: '/api',
  })
  await app.ready()
  afterAll(async () => {
    await app.close()
    await hub.close()
  })
  return { app, db, vault, auth, routes, as: username => signedIn(app, username) }
}

type Options = { at?: string; heartbeatMs?: number; log?: { write(line: string): void } }

const ownPage = { 'sec-fetch-site': 'same-origin' }

// Each sign-in comes from an address of its own, because tries are limited by address.
let addresses = 0

export function signIn(app: FastifyInstance, username: string, secret = password, remoteAddress?: string) {
  addresses += 1
  return app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/username',
    headers: { 'sec-fetch-site': 'same-origin' },
    payload: { username, password: secret },
    remoteAddress: remoteAddress ?? `10.1.${addresses >> 8}.${addresses & 255}`,
  })
}

async function signedIn(app: FastifyInstance, username: string): Promise<Browser> {
  const response = await signIn(app, username)
  if (response.statusCode !== 200) throw new Error(`could not sign in: ${response.body}`)
  const cookie = response.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
  return (method, url, payload, headers, options) =>
    app.inject({
      method,
      url,
      headers: { cookie, ...(headers ?? ownPage) },
      ...(payload && { payload }),
      ...options,
    })
}
