import { SendError } from '../channel.ts'

const minute = 60_000
const hour = 60 * minute

type Failure = { kind: SendError['kind']; retryAfterMs?: number }
const refused: Failure = { kind: 'refused' }
const gone: Failure = { kind: 'gone' }
const misconfigured: Failure = { kind: 'misconfigured' }
const later = (retryAfterMs: number): Failure => ({ kind: 'retry', retryAfterMs })

/** What each error code of the API means for one message (zalo-oa §7). */
const failures: Readonly<Record<number, Failure>> = {
  [-32]: later(minute), // the limit counts by the minute
  [-100]: refused,
  [-124]: misconfigured, // token refused again although renewed
  [-200]: { kind: 'unknown' }, // "Send message failed", and yet some were seen to arrive
  [-201]: refused,
  [-204]: misconfigured,
  [-205]: misconfigured,
  [-209]: misconfigured,
  [-210]: refused,
  [-211]: later(hour), // quota of the account
  [-212]: misconfigured,
  [-213]: gone,
  [-214]: later(minute),
  [-216]: misconfigured,
  [-217]: gone,
  [-218]: later(hour), // quota of the receiver
  [-219]: misconfigured,
  [-220]: misconfigured,
  [-221]: misconfigured,
  [-223]: misconfigured,
  [-224]: misconfigured, // package too small
  [-227]: gone,
  [-230]: gone,
  [-232]: gone,
  [-233]: refused,
  [-234]: later(hour), // night
  [-235]: misconfigured, // both paths refuse this kind of account
  [-240]: misconfigured,
  [-242]: misconfigured,
  [-244]: gone,
  [-248]: refused,
  [-249]: refused,
  [-305]: gone,
  [-311]: gone,
  [-320]: misconfigured,
  [-321]: misconfigured,
}

/** Codes after which a renewed token is tried, once (zalo-oa §7, class R). */
export const tokenRefused: readonly number[] = [-124, -216, -220]

/** An unlisted code says that the message was not taken, but not why: tried again. */
export function failureOf(code: number): SendError {
  const { kind, retryAfterMs } = failures[code] ?? { kind: 'retry' }
  return new SendError(kind, `zalo${code}`, retryAfterMs)
}
