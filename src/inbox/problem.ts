import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { t } from '../../locales/catalog.ts'
import type { Problem } from './contract.ts'

const statusOf = {
  bad_request: 400,
  not_signed_in: 401,
  wrong_password: 401,
  not_allowed: 403,
  foreign_page: 403,
  not_found: 404,
  cannot_reply: 409,
  changed_meanwhile: 409,
  too_many_tries: 429,
  failed: 500,
} as const

export type ProblemKind = keyof typeof statusOf

/** What an endpoint answers instead of its result; thrown from anywhere below a route. */
export class Refusal extends Error {
  readonly kind: ProblemKind
  /** What exactly is wrong, in words to be shown; without them, those of the kind are. */
  readonly words: string | undefined

  constructor(kind: ProblemKind, words?: string) {
    super(kind)
    this.name = 'Refusal'
    this.kind = kind
    this.words = words
  }
}

/** The one error handler of the inbox: people get a plain sentence, the log gets what is no one's words. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const kind = kindOf(error)
  if (kind === 'failed')
    request.log.error({ err: error, route: request.routeOptions.url }, 'inbox request failed')
  return reply
    .code(statusOf[kind])
    .type('application/json; charset=utf-8')
    .serializer(JSON.stringify)
    .send({ error: kind, message: wordsOf(error) ?? t(`problem.${kind}`) } satisfies Problem)
}

function wordsOf(error: unknown): string | undefined {
  return error instanceof Refusal ? error.words : undefined
}

function kindOf(error: unknown): ProblemKind {
  if (error instanceof Refusal) return error.kind
  const status = (error as FastifyError).statusCode ?? 500
  return status >= 400 && status < 500 ? 'bad_request' : 'failed'
}
