import type { Level } from '../flows/contract.ts'
import { judge } from '../src/triage/judge.ts'

/** What the rules say alone: what every figure of the classifier is compared with. */
export function levelByRules(text: string): Level {
  return judge({ said: [text] }, null).level
}
