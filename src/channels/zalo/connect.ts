import type { TokenStore, ZaloAccount, ZaloSecrets } from './account.ts'

/** What an operator enters for a commune's account, by the environment or by hand. */
export type ZaloSettings = {
  appId: string
  appSecret: string
  oaId: string
  oaSecretKey?: string | undefined
  accessToken: string
  refreshToken: string
}

/**
 * Keeps the settings. Tokens are taken from them only when they were never entered before: the settings
 * still hold the first refresh token long after it was spent, and reading it again would lose the grant.
 */
export async function connectZalo(
  store: TokenStore,
  communeId: string,
  settings: ZaloSettings,
): Promise<void> {
  const account = accountFrom(settings)
  if (await store.add(communeId, account)) return
  await store.change(communeId, known => {
    if (known.secrets.entered !== account.secrets.entered) return account
    const { appId, appSecret, oaId, oaSecretKey } = account.secrets
    const secrets = { ...known.secrets, appId, appSecret, oaId, oaSecretKey }
    return same(secrets, known.secrets) ? null : { ...known, secrets }
  })
}

function accountFrom(settings: ZaloSettings): ZaloAccount {
  const entered = settings.refreshToken || settings.accessToken
  return { state: 'ready', secrets: { ...settings, entered }, expiresAt: null }
}

function same(one: ZaloSecrets, other: ZaloSecrets): boolean {
  const keys = ['appId', 'appSecret', 'oaId', 'oaSecretKey'] as const
  return keys.every(key => one[key] === other[key])
}
