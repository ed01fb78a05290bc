import type { Level } from '../../flows/contract.ts'
import { frame } from './frame.ts'
import { anyOf, type Look } from './look.ts'
import type { Reading } from './read.ts'
import { errandRules, outside } from './rules/errands.ts'
import type { IntentId, Rule } from './rules/rule.ts'
import { serious } from './rules/serious.ts'
import { suspicions } from './rules/suspicions.ts'
import { unclear } from './rules/unclear.ts'
import { urgent } from './rules/urgent.ts'

/** A rule that applies to a text, and the words that made it. */
export type Fired = { rule: Rule; words: string }

/** What the rules say about one text: most severe first. */
export type Decision = {
  fired: readonly Fired[]
  intents: readonly IntentId[]
  reading: Reading
  see: Look
  harmless: boolean
}

export const ranks: Record<Level, number> = { P0: 0, P1: 1, P2: 2, P3: 3, PX: 4 }

/** Judges one text by the rules. */
export function decide(whole: Reading): Decision {
  const { reading, see, harmless } = frame(whole)
  const rules = harmless ? [errandRules, outside] : [urgent, serious, suspicions, errandRules, outside]
  const found = rules.flatMap(group => group.flatMap(rule => fires(rule, see)))
  const fired = found.length > 0 || harmless ? found : unclear.flatMap(rule => fires(rule, see))
  const meantHere = fired.flatMap(({ rule }) => rule.intents.map(intent => meant(intent, see, whole.text)))
  return {
    fired,
    intents: [...new Set<IntentId>(fromStaff(fired, see) ? ['village_incident', ...meantHere] : meantHere)],
    reading,
    see,
    harmless,
  }
}

/** The rule with its words, when it applies. */
export function fires(rule: Rule, see: Look): readonly Fired[] {
  const words: string[] = []
  for (const group of rule.all) {
    const found = typeof group === 'string' ? see(group) : firstSeen(group, see)
    if (found === null) return []
    words.push(found)
  }
  const stopped = rule.none?.some(sign =>
    typeof sign === 'string' ? see(sign) !== null : sign.every(each => see(each) !== null),
  )
  return stopped ? [] : [{ rule, words: [...new Set(words)].filter(Boolean).join(' … ') }]
}

function firstSeen(group: Extract<Rule['all'][number], readonly unknown[]>, see: Look): string | null {
  for (const sign of group) {
    const words = see(sign)
    if (words !== null) return words
  }
  return null
}

/** Village heads, teachers and health workers report incidents, whatever the incident is (H16). */
function fromStaff(fired: readonly Fired[], see: Look): boolean {
  return see('staff') !== null && fired.some(({ rule }) => ranks[rule.floor] <= ranks.P2)
}

function meant(intent: Rule['intents'][number], see: Look, text: string): IntentId {
  if (intent !== 'sos') return intent
  const self = see('self')
  const kin = see('kin')
  if (self === null) return anyOf(see, ['kin', 'seen', 'under16']) ? 'sos_other' : 'sos_self'
  if (see('sawIt')) return 'sos_other'
  if (kin === null || see('selfObject')) return 'sos_self'
  return text.indexOf(self) < text.indexOf(kin) ? 'sos_self' : 'sos_other'
}
