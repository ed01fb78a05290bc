import type { Facts, Level } from '../../flows/contract.ts'

/** What is judged: everything the person said in this errand, oldest first, and what they answered. */
export type Evidence = { said: readonly string[]; facts?: Facts }

/** A judgement with its grounds. The same evidence gives the same assessment, always. */
export type Assessment = {
  level: Level
  /** 0–100, orders cases inside a level (triage-model §3.2). */
  score: number
  /** Most likely first; ids of triage-model §4. */
  intents: readonly string[]
  reasons: readonly Reason[]
  ageBand: '<16' | '16-17' | '18+' | 'unknown'
  rulesVersion: string
}

/** Why. `words`: what the person wrote that made the rule fire, as written. */
export type Reason = { rule: string; label: string; level?: Level; points?: number; words: string }
