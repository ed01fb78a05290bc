import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { TokenFault, World } from './world.ts'

/** `POST /v4/oa/access_token`: HTTP 200 always, each refresh token once (zalo-oa §2.2, §2.3). */
export async function exchangeToken(
  world: World,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  world.counts.refreshes++
  const fault = world.tokenFaults.shift()
  if (fault === 'bad_gateway') return reply.code(502).type('text/html').send('<html>Bad Gateway</html>')
  const form = new URLSearchParams(String(request.body ?? ''))
  const code = typeof fault === 'number' ? fault : refusal(world, form, request)
  const answer = code === 0 && fault === undefined ? issue(world) : refused(code, fault)
  await sleep(world.knobs.tokenReplyDelayMs)
  return answer
}

function refusal({ app, tokens }: World, form: URLSearchParams, { headers }: FastifyRequest): number {
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded')
  if (!isForm || form.get('grant_type') !== 'refresh_token') return -14018
  if (form.get('app_id') !== app.appId) return -14002
  if (headers.secret_key !== app.appSecret) return -14004
  return form.get('refresh_token') === tokens.refresh ? 0 : -14014
}

/** A new pair; the old access token dies with it. */
function issue(world: World): object {
  const { knobs, tokens, counts } = world
  counts.issued++
  tokens.access = `access-${world.newId()}`
  tokens.endsAt = world.clock().getTime() + knobs.tokenLifeSeconds * 1_000
  const life = knobs.numericExpiresIn ? knobs.tokenLifeSeconds : String(knobs.tokenLifeSeconds)
  const reply = { access_token: tokens.access, expires_in: life }
  if (knobs.omitRefreshToken) return reply
  tokens.refresh = `refresh-${world.newId()}`
  return { ...reply, refresh_token: tokens.refresh }
}

const names: Readonly<Record<number, string>> = {
  [-14002]: 'Invalid app id.',
  [-14004]: 'Invalid secret key.',
  [-14014]: 'Invalid refresh token.',
  [-14018]: 'Invalid grant type.',
}

function refused(code: number, fault: TokenFault | undefined): object {
  const words = { error_name: names[code] ?? 'Error', error_reason: '', error_description: '', ref_doc: '' }
  return fault === 'no_numeric_error' ? words : { error: code, ...words }
}
