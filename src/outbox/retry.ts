import type { SendError } from '../channels/channel.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** Waits between attempts, in milliseconds: quick while a hiccup is likely, patient when an outage is. */
const waits = [2 * second, 10 * second, 30 * second, 2 * minute, 10 * minute, 30 * minute, hour]

/** How often a message is sent again that may have arrived already: a lost one is worse than a double one, twice. */
const unknownOutcomes = 3

/** After how many attempts nobody waits for the answer any more: about a day. */
const mostAttempts = 30

export type Next = { status: 'due'; afterMs: number } | { status: 'gone' | 'refused' }

/** What becomes of a message after a failed attempt. `attempts`: those made, this one included. */
export function afterFailure(failure: Pick<SendError, 'kind' | 'retryAfterMs'>, attempts: number): Next {
  const afterMs = Math.max(waits[Math.min(attempts, waits.length) - 1] ?? hour, failure.retryAfterMs ?? 0)
  switch (failure.kind) {
    case 'gone':
      return { status: 'gone' }
    case 'refused':
      return { status: 'refused' }
    case 'unknown':
      return attempts >= unknownOutcomes ? { status: 'refused' } : { status: 'due', afterMs }
    case 'retry':
    case 'misconfigured':
      return attempts >= mostAttempts ? { status: 'gone' } : { status: 'due', afterMs }
  }
}
