import { backoffMs } from '../shared/backoff.ts'
import type { Outcome } from './channel-api.ts'
import type { Pending } from './talk.ts'
import type { Word } from './words.ts'

/** Words and files travel apart: a slow photo must never hold up a cry for help. */
export type Lane = 'words' | 'files'

type Delivering = {
  pending: () => readonly Pending[]
  send: (item: Pending) => Promise<Outcome>
  onSettled: (item: Pending, problem: Word | null) => void
  onDelayed: (item: Pending) => void
  /** The server forgot this visitor: the next try begins as a new one. */
  onUnknownVisitor: () => void
  /** Resolves after the given time, or earlier when something is worth a try (network back, new message). */
  pause: (ms: number) => Promise<void>
}

/** Delivers everything of one lane in order, as often as it takes. Resolves when the lane is empty. */
export async function deliver(delivering: Delivering, lane: Lane): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const progress = await deliverOnce(delivering, lane)
    if (waiting(delivering, lane).length === 0) return
    if (progress) attempt = 0
    else await delivering.pause(backoffMs(attempt))
  }
}

/** One round over what waits. An item that the server stumbles over does not block those behind it. */
async function deliverOnce(delivering: Delivering, lane: Lane): Promise<boolean> {
  let progress = false
  for (const item of waiting(delivering, lane)) {
    const outcome = await delivering.send(item)
    if (outcome === 'unknown_visitor') {
      delivering.onUnknownVisitor()
      return false
    }
    if (outcome === 'again' || outcome === 'unreached') delivering.onDelayed(item)
    else {
      progress = true
      delivering.onSettled(item, problemOf(outcome, lane))
    }
    if (outcome === 'unreached') break
  }
  return progress
}

function problemOf(outcome: 'taken' | 'refused' | 'too_big', lane: Lane): Word | null {
  if (outcome === 'taken') return null
  if (outcome === 'too_big' && lane === 'files') return 'too_big'
  return lane === 'files' ? 'refused_file' : 'refused'
}

function waiting({ pending }: Delivering, lane: Lane): readonly Pending[] {
  return pending().filter(item => (item.kind === 'media') === (lane === 'files'))
}
