import type { IntentId } from './rules/rule.ts'

/** Who reads a case: the commune police, or the provincial police when it may concern people of the commune's offices. */
export type Desk = 'commune' | 'province'

/**
 * Whether a rule says that an officer, a cadre, a village head or somebody close to them may be involved, or that the
 * office leaks (triage-model §3.1 H12 and §7, conflict route). A threat by those who were reported is H12 too, and no
 * matter of the office.
 */
const tellsConflict = (rule: string) =>
  rule === 'F.official' || (rule.startsWith('H12.') && rule !== 'H12.retaliation')

/** Whoever wants a person, an answer or a service complains of nobody, though such words sound alike. */
const wishes: readonly IntentId[] = [
  'human',
  'language',
  'status',
  'law_info',
  'hotline_info',
  'support_how',
  'data_rights',
  'withdraw',
  'exit',
  'spam',
  'test',
  'abuse',
]
const isWish = (intent: string) => (wishes as readonly string[]).includes(intent)

/** Beside a report or danger the next guesses count too: most who name an official report something else with it. */
function isComplaint([first = '', ...next]: readonly string[]): boolean {
  return first === 'officer_complaint' || (next.slice(0, 2).includes('officer_complaint') && !isWish(first))
}

type Judged = { intents: readonly string[]; reasons: readonly { rule: string }[] }

/** The desk of a case, by what triage found. */
export function deskOf({ intents, reasons }: Judged): Desk {
  return isComplaint(intents) || reasons.some(({ rule }) => tellsConflict(rule)) ? 'province' : 'commune'
}
