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
  /** The tables of the code, and which of the commune's changes to them: "2026-11.1", "2026-11.1+3". */
  rulesVersion: string
}

/** Points of the score (`group.sign`) that differ from the tables in the code. */
export type Weights = Readonly<Record<string, number>>

/** A version of the weights of a commune. */
export type RuleSet = { version: number; weights: Weights }

/** Why. `words`: what the person wrote that made the rule fire, as written. */
export type Reason = { rule: string; label: string; level?: Level; points?: number; words: string }
