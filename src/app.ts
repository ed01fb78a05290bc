import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import Fastify, { type FastifyError, type FastifyInstance, LogController } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { contentSecurityPolicy, serverOptions } from '../fastify.config.ts'
import { t } from '../locales/catalog.ts'
import { openBridges } from './bridges.ts'
import { webchatRoutes } from './channels/webchat/routes.ts'
import { openCommunes } from './communes.ts'
import type { Config } from './config.ts'
import { keepUpload } from './conversation/evidence.ts'
import { conversationOf } from './conversation/receive.ts'
import { openEngine } from './engine.ts'
import { createAuth } from './inbox/auth.ts'
import { guard, openTo } from './inbox/guard.ts'
import { openHub } from './inbox/live.ts'
import { inboxRoutes } from './inbox/routes.ts'
import { communesWithoutProvince, operationsRoutes } from './operations.ts'
import { pageRoutes } from './pages.ts'
import type { Clock } from './shared/clock.ts'
import type { Db } from './shared/db.ts'
import { every } from './shared/every.ts'
import type { Log } from './shared/log.ts'
import { type Metrics, openMetrics } from './shared/metrics.ts'
import type { Vault } from './vault/vault.ts'

export type AppDeps = { config: Config; db: Db; vault: Vault; clock: Clock; log: Log }

export type App = {
  server: FastifyInstance
  /** Begins to work: sweeps and channels that ask, as the role has it. Call after the server listens. */
  start: () => Promise<void>
  /** Ends cleanly: takes nothing new in, finishes what is under way, lets go of the store last. */
  stop: () => Promise<void>
}

/** How soon every process knows a commune that was added, or a village. Milliseconds. */
const communesEach = 60_000

/** The one place where all parts are put together. */
export async function openApp(deps: AppDeps): Promise<App> {
  const { config, db, vault, clock, log } = deps
  const metrics = openMetrics()
  const communes = await openCommunes(db)
  const bridges = openBridges({ ...deps, metrics, communes })
  const engine = openEngine({ db, vault, clock, log, metrics, communes, channels: bridges.channels })
  const server = await openServer(deps, metrics)
  const stops: (() => Promise<unknown>)[] = []

  const baseUrl = config.PUBLIC_URL ?? `http://${config.HOST}:${config.PORT}`
  const auth = createAuth({ prisma: db.prisma, secret: vault.index('auth-secret'), baseUrl })
  guard(server, { auth, db, vault, baseUrl })
  await server.register(operationsRoutes({ db, clock, metrics }))
  if (config.ROLE !== 'worker') await openWeb()

  /** Everything that people and providers talk to. */
  async function openWeb(): Promise<void> {
    const hub = await openHub(db)
    stops.push(hub.close)
    await server.register(
      openTo('signed-in', async scope => {
        await scope.register(swaggerUi, { routePrefix: '/api/docs' })
      }),
    )
    await server.register(
      inboxRoutes({ db, vault, auth, clock, baseUrl, relay: engine.relay, handBack: engine.handBack, hub }),
      {
        prefix: '/api',
      },
    )
    for (const webhook of bridges.webhooks(engine.receive)) await server.register(webhook)
    await server.register(
      webchatRoutes({
        db,
        vault,
        clock,
        receive: engine.receive,
        commune: async id => communes.find(id),
        conversationOf: of => conversationOf(vault, of),
        keepUpload: upload => keepUpload(deps, upload),
        uploadId: (visitor, id) => vault.indexId('upload', visitor.id, id),
      }),
    )
    await server.register(pageRoutes({ communes }))
  }

  return {
    server,
    start: async () => {
      for (const commune of await communesWithoutProvince(db))
        log.warn(
          { commune },
          'nobody reads cases about officials of this commune: add an officer of the province',
        )
      stops.push(every(communesEach, 'communes', communes.refresh, log))
      if (config.ROLE !== 'web') stops.push(engine.startSweeps())
      if (config.ROLE !== 'web') stops.push(await bridges.start(engine.receive))
    },
    stop: async () => {
      await server.close()
      for (const stop of stops.reverse()) await stop()
      await engine.idle()
      await bridges.idle()
      await db.close()
    },
  }
}

async function openServer({ log }: AppDeps, metrics: Metrics): Promise<FastifyInstance> {
  // Fastify would log addresses with what is in them; the hook below logs which route it was.
  const logController = new LogController({ disableRequestLogging: true })
  const server = Fastify({
    ...serverOptions,
    loggerInstance: log,
    logController,
  }) as unknown as FastifyInstance
  await server.register(helmet, { contentSecurityPolicy })
  await server.register(rateLimit, { global: false })
  await server.register(swagger, {
    openapi: { info: { title: 'Commune safe line', version: '1' } },
    transform: jsonSchemaTransform,
  })
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) log.error({ err: error, route: request.routeOptions.url }, 'a route broke')
    // Never the error's own message: it may quote what it choked on, and in a batch that may be another's words.
    const kind = status >= 500 ? 'failed' : 'bad_request'
    return reply.code(status).send({ error: kind, message: t(`problem.${kind}`) })
  })
  server.setNotFoundHandler((_, reply) =>
    reply.code(404).send({ error: 'not_found', message: t('problem.not_found') }),
  )
  server.addHook('onResponse', async (request, reply) => {
    const told = {
      route: request.routeOptions.url,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    }
    if (told.status >= 400) metrics.refused.inc({ route: told.route ?? 'none', status: told.status })
    if (told.status >= 500) log.error(told, 'a request failed')
    else log.debug(told, 'request')
  })
  return server
}
