import { z } from 'zod'

/** The two ways to send: v3.0 for business accounts, v2.0 for those of government (zalo-oa §0). */
export const SendVersion = z.enum(['v3.0', 'v2.0'])
export type SendVersion = z.infer<typeof SendVersion>

const Pair = z.object({ accessToken: z.string(), refreshToken: z.string() })

/** What is kept sealed of a commune's Zalo account. */
export const ZaloSecrets = Pair.extend({
  appId: z.string(),
  appSecret: z.string(),
  /** Signs the webhook; not the app secret. */
  oaSecretKey: z.string().optional(),
  oaId: z.string(),
  /** The pair before, to find out what happened when a grant is lost. */
  previous: Pair.optional(),
  sendVersion: SendVersion.optional(),
  /** The refresh token that a person last entered, to tell an old setting from a new one. */
  entered: z.string().optional(),
})
export type ZaloSecrets = z.infer<typeof ZaloSecrets>

/** `needs_reconnect`: the grant is lost, only an administrator of the OA can give a new one. */
export type ZaloAccount = {
  state: 'ready' | 'needs_reconnect'
  secrets: ZaloSecrets
  /** When the access token ends; null when nobody told. */
  expiresAt: Date | null
}

/** Where accounts are kept. Every write is durable when it resolves. */
export interface TokenStore {
  load(communeId: string): Promise<ZaloAccount | null>
  /** Keeps a new account. False when there is one already. */
  add(communeId: string, account: ZaloAccount): Promise<boolean>
  /**
   * Reads, edits and writes the account, again from the start if another writer came between. An edit
   * that gives null changes nothing.
   */
  change(communeId: string, edit: (account: ZaloAccount) => ZaloAccount | null): Promise<void>
  /** The right to refresh, for all processes; null when another one has it. Ends by itself. */
  takeLease(communeId: string, seconds: number): Promise<string | null>
  endLease(communeId: string, lease: string): Promise<void>
  /** Communes whose token ends before this moment, or nobody knows when. */
  endingBefore(moment: Date): Promise<string[]>
}
