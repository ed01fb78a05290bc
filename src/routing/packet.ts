import type { Facts } from '../../flows/contract.ts'
import type { Reason } from '../triage/assessment.ts'
import { type Desk, deskOf } from '../triage/desk.ts'
import { coverIdentity, coverNumbers, coverOwnWords } from './cover.ts'

export type HandedOn = {
  facts: Facts
  reasons: readonly Reason[]
  /** Ids of all rules that ever fired: more than the reasons, which explain one judgement. */
  rules: readonly string[]
  intents: readonly string[]
  identity: { name: string | null; contact: string | null } | null
}

/** What responders need of the answers: what happened, and how dangerous it is. Not who told it, nor their files. */
const given = [
  'dangerNow',
  'dangerTo',
  'childInvolved',
  'what',
  'where',
  'when',
  'ongoing',
  'who',
  'source',
  'canTalk',
  'need',
  'stillThere',
  'hurt',
  'place',
] as const satisfies readonly (keyof Facts)[]

/**
 * What another commune gets of a case: answers and reasons, never the reporter's name or contact, also where they
 * stand in the middle of a sentence. The words of reasons are pieces of the talk, where a number may be anybody's: it
 * is in the answers, or it is not given. The desk that reads it there is decided anew, by what the words say: whoever was
 * cleared here may work there.
 */
export function packetFor({ facts, reasons, rules, intents, identity }: HandedOn): {
  facts: Facts
  reasons: readonly Reason[]
  desk: Desk
} {
  const coverKnown = coverIdentity(identity)
  const cover = (text: string) => coverOwnWords(coverKnown(text))
  const told = given.flatMap(fact => {
    const value = facts[fact]
    return value === undefined ? [] : [[fact, typeof value === 'string' ? cover(value) : value]]
  })
  return {
    facts: Object.fromEntries(told) as Facts,
    reasons: reasons.map(reason => ({ ...reason, words: coverNumbers(cover(reason.words)) })),
    desk: deskOf({ intents, reasons: rules.map(rule => ({ rule })) }),
  }
}
