import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Clock } from '../shared/clock.ts'
import type { Db } from '../shared/db.ts'
import type { Vault } from '../vault/vault.ts'
import { type Auth, callerHeader, signInTries } from './auth.ts'
import { Problem } from './contract.ts'
import { Refusal } from './problem.ts'
import { isSameOrigin } from './same-origin.ts'
import { auditOfficer, endSessions, findOfficer } from './store.ts'

type Deps = { auth: Auth; db: Db; vault: Vault; clock: Clock; baseUrl: string }

// Longer passwords only cost the server time to hash.
const SignIn = z.object({ username: z.string().min(1).max(60), password: z.string().min(1).max(128) })
const Done = z.object({ ok: z.literal(true) })
const Answered = z.object({ user: z.object({ id: z.string() }) })

/** The two doors of better-auth that officers need; everything else that it offers stays shut. */
export function authRoutes(deps: Deps): FastifyPluginAsyncZod {
  return async app => {
    app.post(
      '/auth/sign-in/username',
      {
        config: { access: 'public' },
        schema: {
          tags: ['sign-in'],
          body: SignIn,
          response: { 200: Done, 401: Problem, 403: Problem, 429: Problem },
        },
      },
      async (request, reply) => {
        // A foreign page must not sign a visitor in to an account that its owner watches.
        if (!isSameOrigin(request, deps.baseUrl)) throw new Refusal('foreign_page')
        const answer = await ask(deps, request)
        if (answer.status === 429) {
          reply.header('retry-after', answer.headers.get('x-retry-after') ?? String(signInTries.window))
          throw new Refusal('too_many_tries')
        }
        if (answer.status >= 500) throw new Error(`better-auth answered ${answer.status}`)
        if (!answer.ok) throw new Refusal('wrong_password')
        await admitOfficer(deps, Answered.parse(await answer.json()).user.id)
        return passCookies(answer, reply).send({ ok: true })
      },
    )

    app.post(
      '/auth/sign-out',
      {
        config: { access: 'signed-in' },
        schema: { tags: ['sign-in'], response: { 200: Done, 401: Problem } },
      },
      async (request, reply) => {
        const answer = await ask(deps, request)
        if (!answer.ok) throw new Error(`better-auth answered ${answer.status}`)
        await auditOfficer(deps, request.officer, 'signed_out', deps.clock())
        return passCookies(answer, reply).send({ ok: true })
      },
    )
  }
}

/** Only an officer in service comes in; to all others a right password looks like a wrong one. */
async function admitOfficer(deps: Deps, userId: string): Promise<void> {
  const officer = await findOfficer(deps, userId)
  if (!officer) {
    await endSessions(deps, userId)
    throw new Refusal('wrong_password')
  }
  await auditOfficer(deps, officer, 'signed_in', deps.clock())
}

function ask({ auth, baseUrl }: Deps, request: FastifyRequest): Promise<Response> {
  const { cookie, 'user-agent': browser } = request.headers
  const headers = new Headers({ 'content-type': 'application/json', [callerHeader]: request.ip })
  headers.set('origin', new URL(baseUrl).origin) // the guard or the route has already checked where it came from
  if (cookie) headers.set('cookie', cookie)
  if (browser) headers.set('user-agent', browser)
  const address = new URL(request.routeOptions.url ?? '', baseUrl)
  return auth.handler(
    new Request(address, { method: 'POST', headers, body: JSON.stringify(request.body ?? {}) }),
  )
}

function passCookies(answer: Response, reply: FastifyReply): FastifyReply {
  for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie)
  return reply
}
