import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { Log } from '../../shared/log.ts'
import type { Receive } from '../channel.ts'
import { type Ignored, parse } from './parse.ts'

export type WebhookAccount =
  | { kind: 'unknown_commune' }
  | { kind: 'not_connected' }
  | { kind: 'account'; webhookSecret: string }

type Deps = {
  accountOf(communeId: string): Promise<WebhookAccount>
  receive: Receive
  counted: (reason: Ignored | 'wrong_secret') => void
  log: Log
  newId: () => string
}
type Request = FastifyRequest<{ Params: { commune: string } }>

const route = '/webhooks/telegram/:commune'
const largestUpdate = 1024 * 1024
// No browser reads the answers: the headers for pages would only cost time.
const publicRoute = { access: 'public', helmet: { skipRoute: true } } as const // guarded by the secret, not by a session

/** Where Telegram finds the webhook of a commune. */
export function webhookUrl(publicUrl: string, communeId: string): string {
  return new URL(route.replace(':commune', encodeURIComponent(communeId)), publicUrl).href
}

/**
 * Takes updates of Telegram in. Answers 200 only when they are durable, or when no repeat could ever make
 * them readable; anything else makes Telegram deliver again.
 */
export function telegramWebhook(deps: Deps): FastifyPluginAsync {
  return async scope => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_, body, done) => done(null, body))
    scope.post<{ Params: { commune: string } }>(
      route,
      {
        config: publicRoute,
        bodyLimit: largestUpdate,
        // A promise would let the request go on while a slow hook still sends the refusal.
        onRequest(request, reply, done) {
          void refusal(deps, request).then(status => (status ? reply.code(status).send() : done()), done)
        },
      },
      (request, reply) => take(deps, request, reply),
    )
  }
}

/** The status for those who may not deliver, before the body is read. */
async function refusal(deps: Deps, { params, headers }: Request): Promise<401 | 404 | undefined> {
  const account = await deps.accountOf(params.commune)
  if (account.kind !== 'account') return 404
  if (sameSecret(headers['x-telegram-bot-api-secret-token'], account.webhookSecret)) return undefined
  deps.counted('wrong_secret')
  return 401
}

async function take(deps: Deps, request: Request, reply: FastifyReply): Promise<FastifyReply> {
  const communeId = request.params.commune
  const parsed = parse({ communeId, newId: deps.newId }, jsonOf(request.body))
  if (parsed.kind === 'ignored') {
    deps.counted(parsed.reason)
    return reply.code(200).send()
  }
  try {
    await deps.receive([parsed.inbound])
  } catch (err) {
    deps.log.error({ err, communeId }, 'telegram update not kept')
    return reply.code(503).send()
  }
  return reply.code(200).send(parsed.tap && tapAnswer(parsed.tap))
}

/**
 * A call to Telegram may ride on the answer to its webhook: the spinner stops without another request.
 * @see https://core.telegram.org/bots/api#making-requests-when-getting-updates
 */
function tapAnswer(tap: string): object {
  return { method: 'answerCallbackQuery', callback_query_id: tap }
}

function jsonOf(body: unknown): unknown {
  try {
    return JSON.parse(String(body))
  } catch {
    return undefined
  }
}

/** In constant time. No secret set up means that nobody may in. */
function sameSecret(given: string | string[] | undefined, expected: string): boolean {
  if (typeof given !== 'string' || expected === '') return false
  return timingSafeEqual(digest(given), digest(expected))
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
