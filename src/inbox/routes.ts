import type { FastifyPluginAsync } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import type { Clock } from '../shared/clock.ts'
import type { Db } from '../shared/db.ts'
import type { Vault } from '../vault/vault.ts'
import { actRoutes, type HandBack, type Relay } from './act-routes.ts'
import { attachmentRoutes } from './attachment-routes.ts'
import type { Auth } from './auth.ts'
import { authRoutes } from './auth-routes.ts'
import { caseRoutes } from './case-routes.ts'
import { handOverRoutes } from './hand-over-routes.ts'
import type { Hub } from './live.ts'
import { liveRoutes } from './live-routes.ts'
import { meRoutes } from './me-routes.ts'
import { answerError } from './problem.ts'
import { ruleRoutes } from './rule-routes.ts'
import { staffRoutes } from './staff-routes.ts'

export type InboxDeps = {
  db: Db
  vault: Vault
  auth: Auth
  clock: Clock
  baseUrl: string
  relay: Relay
  handBack: HandBack
  hub: Hub
  /** How often a live stream shows that it is alive and looks whether its session is. */
  heartbeatMs?: number
}

/** The officers' API. Register under the prefix `/api`, after `guard`. */
export function inboxRoutes(deps: InboxDeps): FastifyPluginAsync {
  return async app => {
    app.setValidatorCompiler(validatorCompiler)
    app.setSerializerCompiler(serializerCompiler)
    app.setErrorHandler(answerError)
    app.addHook('onRequest', async (_, reply) => void reply.header('cache-control', 'no-store'))
    const parts = [
      authRoutes,
      meRoutes,
      caseRoutes,
      actRoutes,
      handOverRoutes,
      attachmentRoutes,
      liveRoutes,
      ruleRoutes,
      staffRoutes,
    ]
    for (const part of parts) await app.register(part(deps))
  }
}
