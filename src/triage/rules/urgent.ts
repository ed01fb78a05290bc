import type { Rule } from './rule.ts'
import { heldOrMoved } from './urgent-held.ts'
import { lifeAtRisk } from './urgent-life.ts'

/** P0: life, captivity, sale, transport or hand-over now or within a day (H1–H7). Most telling first. */
export const urgent: readonly Rule[] = [...lifeAtRisk, ...heldOrMoved]
