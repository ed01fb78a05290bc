import type { Log } from '../../shared/log.ts'
import type { SendVersion, TokenStore, ZaloAccount } from './account.ts'
import { postMessage } from './client.ts'
import { failureOf, tokenRefused } from './failures.ts'
import type { Tokens } from './tokens.ts'

export type SendDeps = {
  apiRoot: string
  timeoutMs: number
  tokens: Tokens
  store: TokenStore
  log: Log
}

/** The code by which each path says that it is the other one for this kind of account (zalo-oa §0, §7). */
const otherPath: Readonly<Record<SendVersion, { code: number; version: SendVersion }>> = {
  'v3.0': { code: -235, version: 'v2.0' },
  'v2.0': { code: -240, version: 'v3.0' },
}

const wrongPath: readonly number[] = Object.values(otherPath).map(({ code }) => code)

/**
 * Sends by the path that this account is known to take, and by the other one only when told so: on any
 * other error the message may have gone out already. Throws a `SendError`.
 */
export async function sendToUser(deps: SendDeps, communeId: string, body: object): Promise<void> {
  const first = await attempt(deps, communeId, body, ({ secrets }) => secrets.sendVersion ?? 'v3.0')
  const other = otherPath[first.version]
  if (first.code !== other.code) return accept(first.code)
  const { code } = await attempt(deps, communeId, body, () => other.version)
  if (!wrongPath.includes(code)) await pin(deps, communeId, other.version)
  accept(code)
}

/** People without an account are reached by v2.0 whatever the account is (zalo-oa §3.6). */
export async function sendToAnonymous(deps: SendDeps, communeId: string, body: object): Promise<void> {
  const { code } = await attempt(deps, communeId, body, () => 'v2.0')
  accept(code)
}

/** Once, and once more with a new token when the token was refused. */
async function attempt(
  deps: SendDeps,
  communeId: string,
  body: object,
  versionFor: (account: ZaloAccount) => SendVersion,
): Promise<{ version: SendVersion; code: number }> {
  const account = await deps.tokens.current(communeId)
  const version = versionFor(account)
  const { accessToken } = account.secrets
  const code = await postMessage(deps, version, accessToken, body)
  if (!tokenRefused.includes(code)) return { version, code }
  const renewed = await deps.tokens.renew(communeId, accessToken)
  return { version, code: await postMessage(deps, version, renewed.secrets.accessToken, body) }
}

/** If it cannot be kept, the next message finds out again. */
async function pin({ store, log }: SendDeps, communeId: string, sendVersion: SendVersion): Promise<void> {
  log.info({ communeId, sendVersion }, 'this Zalo account takes messages by another path')
  await store
    .change(communeId, account => ({ ...account, secrets: { ...account.secrets, sendVersion } }))
    .catch(error => log.warn({ communeId, err: error }, 'the path of a Zalo account was not kept'))
}

function accept(code: number): void {
  if (code !== 0) throw failureOf(code)
}
