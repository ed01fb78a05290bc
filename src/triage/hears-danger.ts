import { childWrites } from './child-writes.ts'
import { fires } from './decide.ts'
import { frame } from './frame.ts'
import { read } from './read.ts'
import { urgent } from './rules/urgent.ts'

/**
 * Immediate danger in one message (H1–H7 of triage-model §3.1): interrupts whatever dialogue is open. News,
 * films, jokes, trade and suppositions do not. `child`: a child writes.
 */
export function hearsDanger(text: string): { child: boolean } | null {
  const { see, harmless } = frame(read(text))
  if (harmless) return null
  const heard = urgent.some(rule => fires(rule, see).length > 0)
  return heard ? { child: childWrites(text) } : null
}
