import type { Level } from '../../../flows/contract.ts'

/** A hard trigger of triage-model §3.1, and invented messages that show it, or that use its words for something else. */
export type Trigger = {
  id: string
  floor: Level
  signal: string
  positives: readonly string[]
  negatives: readonly string[]
}
