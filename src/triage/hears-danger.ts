import { childWrites } from './child-writes.ts'
import { classifier } from './classifier/classifier.ts'
import { opinionOf } from './classifier/opinion.ts'
import { type Decision, decide } from './decide.ts'
import { read } from './read.ts'

/**
 * Immediate danger in one message (H1–H7 of triage-model §3.1): interrupts whatever dialogue is open. News,
 * films, jokes, trade and suppositions do not. `child`: a child writes.
 *
 * `asked`: the text answers a question about one thing. There only the rules interrupt: a bare answer ("met on
 * Facebook, they keep the papers") is no story, and is judged with the others when it is filed.
 */
export function hearsDanger(text: string, asked = false): { child: boolean } | null {
  const decision = decide(read(text))
  const byRules = decision.fired.some(({ rule }) => rule.floor === 'P0')
  const heard = byRules || (!asked && tellsOfDanger(decision))
  return heard ? { child: childWrites(text) } : null
}

/** Nearly sure: a needless interruption takes the person's question away. */
const interrupts = 0.8
/** Fewer words are answers to a question ("ở quán gần cầu") more often than a story. */
const aStory = 6

/** Told without words of danger, as only the classifier hears it. */
function tellsOfDanger(decision: Decision): boolean {
  const words = decision.reading.line.match(/[^ ,.?]+/g)?.length ?? 0
  if (words < aStory) return false
  const { level, levelShares } = opinionOf(classifier, decision)
  return level === 'P0' && levelShares.P0 >= interrupts
}
