import type { Assessment } from './assessment.ts'

/** Who reads a case: the commune police, or the provincial police when it may concern people of the commune's offices. */
export type Desk = 'commune' | 'province'

/**
 * Rules and intents that say: an officer, a cadre, a village head or somebody close to them may be involved, or the
 * office leaks (triage-model §7, conflict route).
 */
const conflict = new Set(['H12.conflict', 'H12.leak', 'officer_complaint'])

/** The desk of a case, by what triage found. */
export function deskOf({ intents, reasons }: Pick<Assessment, 'intents' | 'reasons'>): Desk {
  const named = [...reasons.map(({ rule }) => rule), ...intents.slice(0, 1)]
  return named.some(each => conflict.has(each)) ? 'province' : 'commune'
}
