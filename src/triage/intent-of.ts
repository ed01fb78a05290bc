import { classifier } from './classifier/classifier.ts'
import { opinionOf } from './classifier/opinion.ts'
import { decide } from './decide.ts'
import { read } from './read.ts'
import type { IntentId } from './rules/rule.ts'

/**
 * What a message most likely wants (triage-model §4). `sure`: so far ahead of the next guess that a dialogue may be
 * opened without asking.
 */
export function intentOf(text: string): { intent: IntentId; sure: boolean } {
  const [first, second] = opinionOf(classifier, decide(read(text))).intents
  const lead = (first?.share ?? 0) - (second?.share ?? 0)
  return { intent: first?.intent ?? 'spam', sure: lead >= classifier.lead }
}
