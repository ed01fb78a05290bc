import type { Facts } from '../../flows/contract.ts'
import { type Fact, factsIn, type Known } from '../facts/facts-in.ts'

/**
 * What a story told in one go settles already, so that it is not asked again: the village, the day, the age of a minor.
 * Only what leaves no doubt: a province or a country says too little of where, and is asked further.
 */
export function toldFacts(story: string, known: Known): Facts {
  const facts = factsIn(story, known)
  const wordsOf = (found: Fact | undefined) => found && story.slice(found.from, found.to)
  const where = wordsOf(facts.find(({ kind }) => kind === 'village'))
  const when = wordsOf(facts.find(({ kind }) => kind === 'day'))
  const ages = facts.flatMap(fact => (fact.kind === 'age' ? [Number(fact.value)] : []))
  const minor = ages.some(age => age < 18)
  return {
    ...(where && { where }),
    ...(when && { when }),
    ...(minor && { childInvolved: 'yes' as const }),
  }
}
