import type { Assessment, Evidence, RuleSet } from './assessment.ts'
import { classifier } from './classifier/classifier.ts'
import { judge, judgeBySets } from './judge.ts'

/**
 * Judges everything a person said in an errand, by the rules and the classifier of this version, with the weights
 * that the commune set where it set any.
 */
export function assess(evidence: Evidence, set?: RuleSet): Assessment {
  return judge(evidence, classifier, set)
}

/** What each of these sets of weights makes of the same evidence. */
export function assessBySets(evidence: Evidence, sets: readonly RuleSet[]): readonly Assessment[] {
  return judgeBySets(evidence, classifier, sets)
}
