import { createHash } from 'node:crypto'
import { errandRules, outside } from '../src/triage/rules/errands.ts'
import { serious } from '../src/triage/rules/serious.ts'
import { suspicions } from '../src/triage/rules/suspicions.ts'
import { unclear } from '../src/triage/rules/unclear.ts'
import { urgent } from '../src/triage/rules/urgent.ts'
import { phrases } from '../src/triage/signs/signs.ts'
import type { Example } from './corpus.ts'

/** Twelve letters that change with the corpus. */
export function corpusMark(examples: readonly Example[]): string {
  return mark(examples)
}

/** Twelve letters that change with the rules and signs, which the classifier sees through. */
export function rulesMark(): string {
  return mark([phrases, urgent, serious, suspicions, unclear, errandRules, outside])
}

function mark(what: unknown): string {
  return createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 12)
}
