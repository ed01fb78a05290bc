import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Log } from '../../shared/log.ts'
import type { Receive } from '../channel.ts'
import { admit, type Refusal, type WebhookAccount } from './admit.ts'
import { type Ignored, parseEvent } from './parse.ts'
import { within } from './within.ts'

/** Why a call was answered 200 and left. */
export type Left = Refusal | Ignored | 'bad_request'

export type WebhookDeps = {
  accountOf(communeId: string): Promise<WebhookAccount>
  receive: Receive
  /** For the metrics: one call was left, and why. */
  counted(reason: Left): void
  log: Log
  newId(): string
}

type Outcome = { kind: 'kept' } | { kind: 'left'; reason: Left } | { kind: 'unknown_commune' }

/** Zalo waits 2 s (zalo-oa §6.1). What is kept after our answer is known again when it is sent again. */
const answerWithinMs = 1_500
// No browser reads the answers: the headers for pages would only cost time.
const publicRoute = { access: 'public', helmet: { skipRoute: true } } as const
const bytes = 'application/octet-stream'
const url = '/webhooks/zalo/:commune'

/**
 * Zalo's webhook. Whatever is no message to us is answered 200 and counted, because Zalo switches a
 * webhook off that refuses; only what may be lost gets a 503, so that Zalo sends it again.
 */
export function zaloWebhook(deps: WebhookDeps) {
  return async (app: FastifyInstance): Promise<void> => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser(bytes, { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    // A type that cannot be read would turn a message away; what counts is the signature.
    app.addHook('onRequest', async ({ raw }) => {
      raw.headers['content-type'] = bytes
    })
    app.setErrorHandler((error: { statusCode?: number }, request, reply) =>
      (error.statusCode ?? 500) < 500
        ? answer(deps, request, reply, { kind: 'left', reason: 'bad_request' })
        : notKept(deps, error, request, reply),
    )
    app.get(url, { config: publicRoute }, async () => '')
    app.post(url, { config: publicRoute, bodyLimit: 1_048_576 }, async (request, reply) =>
      answer(
        deps,
        request,
        reply,
        await within(answerWithinMs, hear(deps, request), () => new Error('not kept in time')),
      ),
    )
  }
}

async function hear(deps: WebhookDeps, request: FastifyRequest): Promise<Outcome> {
  const communeId = communeIn(request)
  const account = await deps.accountOf(communeId)
  if (account.kind === 'unknown_commune') return account
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
  const verdict = admit(account, body, request.headers)
  if (verdict.kind === 'refused') return { kind: 'left', reason: verdict.reason }
  const { oaId } = verdict.settings
  const parsed = parseEvent(deps.newId, { communeId, oaId }, verdict.event)
  if (parsed.kind === 'ignored') return { kind: 'left', reason: parsed.reason }
  await deps.receive(parsed.messages)
  return { kind: 'kept' }
}

/** Reasons that a human has to look into: messages of people may be going past us. */
const alarming: readonly Left[] = ['not_connected', 'no_secret', 'bad_signature', 'other_account']

function answer(
  { counted, log }: WebhookDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  outcome: Outcome,
): FastifyReply {
  if (outcome.kind === 'unknown_commune') return reply.code(404).send()
  if (outcome.kind === 'left') {
    counted(outcome.reason)
    if (alarming.includes(outcome.reason))
      log.warn({ communeId: communeIn(request), reason: outcome.reason }, 'a Zalo event was left')
  }
  return reply.code(200).send()
}

function notKept(
  { log }: WebhookDeps,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  log.error({ err: error, communeId: communeIn(request) }, 'a Zalo event could not be kept')
  return reply.code(503).send()
}

function communeIn(request: FastifyRequest): string {
  return (request.params as { commune: string }).commune
}
