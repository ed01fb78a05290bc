import { GrammyError, HttpError } from 'grammy'
import { SendError } from '../channel.ts'

type Kind = SendError['kind']

/** What Telegram's answer means for the message. First match counts; any other 4xx refuses it for good. */
const answers: readonly { status: number; says?: RegExp; kind: Kind }[] = [
  { status: 400, says: /chat not found|user not found|peer_id_invalid|deactivated/iu, kind: 'gone' },
  { status: 401, kind: 'misconfigured' },
  { status: 403, kind: 'gone' },
  { status: 404, kind: 'misconfigured' }, // what Telegram says to a token that it does not know
  { status: 409, kind: 'retry' },
  { status: 429, kind: 'retry' },
]

/** The connection was never made, so nothing can have been sent. */
const neverReached = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']

/**
 * The failure of a call to Telegram. The original is dropped, not wrapped: it quotes the message, the
 * person's id and, in the address of the request, the bot's token.
 */
export function asSendError(error: unknown): SendError {
  if (error instanceof SendError) return error
  if (error instanceof GrammyError && error.error_code < 500) return refusal(error)
  if (error instanceof GrammyError && error.error_code >= 500) return unknown(String(error.error_code))
  const code = error instanceof HttpError ? codeOf(error.error) : undefined
  if (code && neverReached.includes(code)) return new SendError('retry', `telegram_${code}`)
  return unknown(code ?? 'no_answer')
}

function refusal({ error_code, description, parameters }: GrammyError): SendError {
  const known = answers.find(({ status, says }) => status === error_code && (says?.test(description) ?? true))
  const seconds = parameters.retry_after
  return new SendError(
    known?.kind ?? 'refused',
    `telegram_${error_code}`,
    seconds === undefined ? undefined : seconds * 1000,
  )
}

function unknown(code: string): SendError {
  return new SendError('unknown', `telegram_${code}`)
}

function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && /^[A-Z_]+$/u.test(code) ? code : undefined
}
