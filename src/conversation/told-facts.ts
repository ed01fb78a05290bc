import type { Facts } from '../../flows/contract.ts'
import { type Fact, type FactOf, factsIn, type Known } from '../facts/facts-in.ts'

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

/** What a story about a relative says of them besides: their age where it names one only, and that they are abroad. */
export function toldOfRelative(story: string, known: Known): Facts {
  const facts = factsIn(story, known)
  const ages = facts.flatMap(fact => (fact.kind === 'age' ? [Number(fact.value)] : []))
  const abroad = facts.find(fact => fact.kind === 'place' && isAbroad(fact))
  return {
    ...(ages.length === 1 && { age: bandOf(ages[0] as number) }),
    ...(abroad && { abroad: 'yes' as const, country: story.slice(abroad.from, abroad.to) }),
  }
}

const far: ReadonlySet<string> = new Set(['country', 'compound', 'abroad'])

function isAbroad({ value, detail }: FactOf<'place'>): boolean {
  return far.has(detail.type) && value !== 'VN'
}

function bandOf(age: number): NonNullable<Facts['age']> {
  if (age < 16) return '<16'
  return age < 18 ? '16-17' : '18+'
}
