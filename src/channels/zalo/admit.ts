import type { IncomingHttpHeaders } from 'node:http'
import { isSigned } from './signature.ts'
import { readJson } from './wire.ts'

/** The Zalo account of a commune, as far as its webhook needs it. */
export type WebhookAccount =
  | { kind: 'unknown_commune' }
  | { kind: 'not_connected' }
  | { kind: 'account'; settings: WebhookSettings }
export type WebhookSettings = { appId: string; oaId: string; oaSecretKey?: string | undefined }

/** Why a call to the webhook is not believed. */
export type Refusal = 'not_connected' | 'no_secret' | 'probe' | 'unsigned' | 'bad_signature' | 'broken_json'

export type Verdict =
  | { kind: 'believed'; settings: WebhookSettings; event: unknown }
  | { kind: 'refused'; reason: Refusal }

/** Whether a call is an event that Zalo signed. Nothing is believed without a secret to check it by. */
export function admit(account: WebhookAccount, body: Buffer, headers: IncomingHttpHeaders): Verdict {
  const event = readJson(body.toString())
  const signature = header(headers, 'x-zevent-signature')
  if (!signature) return refused(isProbe(body, event) ? 'probe' : 'unsigned')
  if (account.kind !== 'account') return refused('not_connected')
  const { settings } = account
  const { appId, oaSecretKey } = settings
  if (!oaSecretKey) return refused('no_secret')
  const timestamps = [timestampIn(event), header(headers, 'x-zevent-timestamp')]
  if (!isSigned({ body, signature, timestamps }, { appId, oaSecretKey })) return refused('bad_signature')
  return event === undefined ? refused('broken_json') : { kind: 'believed', settings, event }
}

function refused(reason: Refusal): Verdict {
  return { kind: 'refused', reason }
}

/** When its address is saved in the console, Zalo sends an unsigned `{}` (zalo-oa §6.1). */
function isProbe(body: Buffer, json: unknown): boolean {
  return body.length === 0 || (typeof json === 'object' && json !== null && Object.keys(json).length === 0)
}

function timestampIn(json: unknown): string | undefined {
  const { timestamp } = (json ?? {}) as { timestamp?: unknown }
  return typeof timestamp === 'string' || typeof timestamp === 'number' ? String(timestamp) : undefined
}

function header(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value[0] : value
}
