import { createHash, timingSafeEqual } from 'node:crypto'

/** What Zalo signed, as it arrived. */
export type Signed = {
  /** The very bytes: a body written anew has another signature. */
  body: Buffer
  /** Header `X-ZEvent-Signature`, with or without `mac=`. */
  signature: string | undefined
  /** `timestamp` of the body, and the header `X-ZEvent-Timestamp`; sources differ on which is signed (§12). */
  timestamps: readonly (string | undefined)[]
}

/**
 * Whether an event is from Zalo: SHA-256 of app id + raw body + timestamp + OA Secret Key, not an HMAC
 * (zalo-oa §6.2). No age limit: repeats come hours late.
 */
export function isSigned(signed: Signed, account: { appId: string; oaSecretKey: string }): boolean {
  const given = Buffer.from((signed.signature ?? '').replace(/^mac=/, ''), 'latin1')
  return signed.timestamps.some(timestamp => {
    if (timestamp === undefined) return false
    const expected = Buffer.from(macOf(signed.body, timestamp, account), 'latin1')
    return given.length === expected.length && timingSafeEqual(given, expected)
  })
}

function macOf(body: Buffer, timestamp: string, account: { appId: string; oaSecretKey: string }): string {
  return createHash('sha256')
    .update(account.appId)
    .update(body)
    .update(timestamp)
    .update(account.oaSecretKey)
    .digest('hex')
}
