import { SendError } from '../channel.ts'
import type { SendVersion } from './account.ts'
import { ask, NoAnswer } from './http.ts'
import { Envelope, readJson } from './wire.ts'

const paths: Readonly<Record<SendVersion, string>> = {
  'v3.0': '/v3.0/oa/message/cs',
  'v2.0': '/v2.0/oa/message',
}

/**
 * Posts one message and gives the code that Zalo answered: 0 is accepted; errors come with HTTP 200 as
 * well (zalo-oa §1). Throws a `SendError` when Zalo did not answer in its own words.
 */
export async function postMessage(
  { apiRoot, timeoutMs }: { apiRoot: string; timeoutMs: number },
  version: SendVersion,
  accessToken: string,
  body: object,
): Promise<number> {
  const { status, bytes } = await ask({
    method: 'POST',
    url: apiRoot + paths[version],
    headers: { 'content-type': 'application/json', access_token: accessToken },
    body: JSON.stringify(body),
    timeoutMs,
    maxBytes: 1_000_000,
  }).catch(unanswered)
  if (status >= 500) throw new SendError('unknown', `http${status}`)
  const { data: envelope } = Envelope.safeParse(readJson(bytes.toString()))
  if (envelope) return envelope.error
  if (status === 429) throw new SendError('retry', 'http429', 60_000)
  if (status >= 300) throw new SendError('misconfigured', `http${status}`)
  throw new SendError('unknown', 'broken_reply')
}

function unanswered(error: unknown): never {
  if (!(error instanceof NoAnswer)) throw error
  throw new SendError(error.sent ? 'unknown' : 'retry', error.code)
}
