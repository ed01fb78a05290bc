import type { Level } from '../../flows/contract.ts'
import { frame } from './frame.ts'
import { anyOf, type Look } from './look.ts'
import type { Reading } from './read.ts'
import { errandRules, outside, suspicions, unclear } from './rules/plain.ts'
import type { IntentId, Rule } from './rules/rule.ts'
import { serious } from './rules/serious.ts'
import { urgent } from './rules/urgent.ts'

/** A rule that applies to a text, and the words that made it. */
export type Fired = { rule: Rule; words: string }

/** What the rules say about one text: most severe first. */
export type Decision = { fired: readonly Fired[]; intents: readonly IntentId[]; see: Look; harmless: boolean }

export const ranks: Record<Level, number> = { P0: 0, P1: 1, P2: 2, P3: 3, PX: 4 }

/** Judges one text by the rules. */
export function decide(whole: Reading): Decision {
  const { see, harmless } = frame(whole)
  const rules = harmless ? [errandRules, outside] : [urgent, serious, suspicions, errandRules, outside]
  const found = rules.flatMap(group => group.flatMap(rule => fires(rule, see)))
  const fired = found.length > 0 || harmless ? found : unclear.flatMap(rule => fires(rule, see))
  const intents = fired.flatMap(({ rule }) => rule.intents.map(intent => meant(intent, see, whole.text)))
  return { fired, intents: [...new Set(intents)], see, harmless }
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

function meant(intent: Rule['intents'][number], see: Look, text: string): IntentId {
  if (intent !== 'sos') return intent
  if (see('staff')) return 'village_incident'
  const kin = see('kin') ?? see('seen')
  const self = see('self')
  if (kin === null || see('selfObject')) return 'sos_self'
  return self !== null && text.indexOf(self) < text.indexOf(kin) ? 'sos_self' : 'sos_other'
}
