import type { Level } from '../../flows/contract.ts'

/** A unit's desk, by the unit's kind (prisma: Unit.kind). */
export type Queue = { communeId: string; unit: 'police' }

/** Where a case of this commune goes first. All of them begin at the commune police (triage-model §7). */
export function route(known: { communeId: string; level: Level; intents: readonly string[] }): Queue {
  return { communeId: known.communeId, unit: 'police' }
}
