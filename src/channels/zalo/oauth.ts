import type { ZaloSecrets } from './account.ts'
import { ask, NoAnswer } from './http.ts'
import { Envelope, readJson, TokenReply } from './wire.ts'

/** `dead`: this refresh token will never work again. `failed`: not known, or not now. */
export type Refreshed =
  | { kind: 'pair'; accessToken: string; refreshToken: string; seconds: number }
  | { kind: 'dead' | 'misconfigured' | 'failed'; code: string }

/** Generous: an answer that we do not wait for takes the grant with it. The lease is longer (zalo-oa §2.4). */
export const exchangeTimeoutMs = 30_000

/** Life of an access token where the reply does not say (zalo-oa §2.2). */
const usualSeconds = 90_000

/** Codes of the token endpoint (zalo-oa §2.3); all others may pass. */
const codes: Readonly<Record<number, 'dead' | 'misconfigured'>> = {
  [-14014]: 'dead',
  [-14002]: 'misconfigured',
  [-14003]: 'misconfigured',
  [-14004]: 'misconfigured',
  [-14018]: 'misconfigured',
}

/** Spends the refresh token: whatever comes back must be kept before it is used. */
export async function refresh(oauthRoot: string, secrets: ZaloSecrets): Promise<Refreshed> {
  try {
    const { status, bytes } = await ask({
      method: 'POST',
      url: `${oauthRoot}/v4/oa/access_token`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', secret_key: secrets.appSecret },
      body: formOf(secrets),
      timeoutMs: exchangeTimeoutMs,
      maxBytes: 100_000,
    })
    return read(status, readJson(bytes.toString()), secrets)
  } catch (error) {
    if (error instanceof NoAnswer) return { kind: 'failed', code: error.code }
    throw error
  }
}

function formOf({ refreshToken, appId }: ZaloSecrets): string {
  const form = { refresh_token: refreshToken, app_id: appId, grant_type: 'refresh_token' }
  return new URLSearchParams(form).toString()
}

/** Some failures have no numeric `error`: only a token makes it a success. A missing one keeps the old. */
function read(status: number, body: unknown, { refreshToken }: ZaloSecrets): Refreshed {
  const code = Envelope.safeParse(body).data?.error ?? 0
  if (code !== 0) return { kind: codes[code] ?? 'failed', code: `oauth${code}` }
  const { data: reply } = TokenReply.safeParse(body)
  if (!reply) return { kind: 'failed', code: status === 200 ? 'oauth_broken_reply' : `oauth_http${status}` }
  return {
    kind: 'pair',
    accessToken: reply.access_token,
    refreshToken: reply.refresh_token || refreshToken,
    seconds: reply.expires_in ?? usualSeconds,
  }
}
