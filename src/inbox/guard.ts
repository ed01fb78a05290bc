import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import type { Db } from '../shared/db.ts'
import type { Vault } from '../vault/vault.ts'
import type { Auth } from './auth.ts'
import type { Desk, Role } from './contract.ts'
import { answerError, Refusal } from './problem.ts'
import { isSameOrigin } from './same-origin.ts'
import { findOfficer, type Officer } from './store.ts'

/** Who may use a route: everybody, every officer, or officers with one of these roles. */
export type Access = 'public' | 'signed-in' | readonly Role[]

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access
    /** Only officers of this desk; without it, of both. */
    desk?: Desk
  }
  interface FastifyInstance {
    /** Access of routes that plugins of others register in a scope, see `openTo`. */
    scopeAccess?: Access
  }
  interface FastifyRequest {
    /** Only on routes that are not public. */
    officer: Officer
    sessionId: string
  }
}

type Deps = { auth: Auth; db: Db; vault: Vault; baseUrl: string }

const changesNothing = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Closed by default: from now on, a route that does not say who may use it cannot be registered, and the
 * others let in only those they name. Comes before all routes.
 */
export function guard(app: FastifyInstance, deps: Deps): void {
  app.decorateRequest('officer')
  app.decorateRequest('sessionId')
  app.addHook('onRoute', function (this: FastifyInstance, route) {
    demandAccess(route, this.scopeAccess)
  })
  app.addHook('onRequest', async (request, reply) => {
    try {
      await admit(deps, request, reply)
    } catch (error) {
      return answerError(error, request, reply)
    }
  })
}

/** For plugins whose routes are not ours to declare (API pages, static files): all of them get this access. */
export function openTo(access: Access, routes: FastifyPluginAsync): FastifyPluginAsync {
  return async scope => {
    scope.decorate('scopeAccess', { getter: () => access })
    await scope.register(routes)
  }
}

function demandAccess(route: RouteOptions, ofScope: Access | undefined): void {
  const access = route.config?.access ?? ofScope
  if (!access) throw new Error(`${route.method} ${route.url} does not say who may use it (config.access)`)
  route.config = { ...route.config, access }
}

async function admit(deps: Deps, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.is404) return
  const { access, desk } = request.routeOptions.config
  if (access === 'public') return
  await recogniseOfficer(deps, request, reply)
  if (!access || !isAmong(request.officer.role, access)) throw new Refusal('not_allowed')
  if (desk && desk !== request.officer.desk) throw new Refusal('not_allowed')
  if (!changesNothing.has(request.method) && !isSameOrigin(request, deps.baseUrl))
    throw new Refusal('foreign_page')
}

function isAmong(role: Role, access: Exclude<Access, 'public'>): boolean {
  return access === 'signed-in' || access.includes(role)
}

async function recogniseOfficer(deps: Deps, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { cookie } = request.headers
  if (!cookie) throw new Refusal('not_signed_in')
  const { response, headers } = await deps.auth.api.getSession({
    headers: new Headers({ cookie }),
    returnHeaders: true,
  })
  const officer = response && (await findOfficer(deps, response.user.id))
  if (!officer) throw new Refusal('not_signed_in')
  for (const renewed of headers.getSetCookie()) reply.header('set-cookie', renewed)
  request.officer = officer
  request.sessionId = response.session.id
}
