import type { Facts, Level } from '../../flows/contract.ts'
import { triage as labels } from '../../locales/vi/triage.ts'
import { ageBandOf, ageBands } from './age-band.ts'
import type { Assessment, Evidence, Reason } from './assessment.ts'
import { type Decision, decide, ranks } from './decide.ts'
import { factRules } from './facts.ts'
import { read } from './read.ts'
import { levelOfScore, type Score, scoreOf } from './score.ts'

/** Changes with every change of a rule, word or weight. */
export const rulesVersion = '2026-07.1'

/** A plea may come in pieces: each message is judged alone and together with this many before it. */
const together = 3

/**
 * Judges a whole conversation. The level is the highest that any message, any run of messages or any answer
 * reaches, so that more words never lower it (triage-model §3.3.6).
 */
export function assess({ said, facts = {} }: Evidence): Assessment {
  const decisions = views(said, facts).map(text => decide(read(text)))
  const answers = factRules.filter(rule => rule.holds(facts))
  const scored = decisions.map(scoreOfDecision).reduce(higher, noScore)
  const fired = decisions.flatMap(decision => decision.fired)
  const byRules = [...fired.map(({ rule }) => rule), ...answers]
    .map(rule => rule.floor)
    .reduce(worse, lowest(decisions))
  const level = worse(byRules, levelOfScore(scored) ?? byRules)
  return {
    level,
    score: scored.score,
    intents: rankedIntents(decisions, answers),
    reasons: [...reasonsOf(fired, answers, scored), ...(level === byRules ? [] : [raised(level)])],
    ageBand: youngest(decisions, facts),
    rulesVersion,
  }
}

/** The texts to judge: messages alone and in runs, and typed answers that are not among them. */
function views(said: readonly string[], facts: Facts): readonly string[] {
  const typed = [facts.what, facts.where, facts.when, facts.who].filter(answer => answer !== undefined)
  const texts = [...said, ...typed.filter(answer => !said.includes(answer))]
  const runs = texts.flatMap((text, at) =>
    at === 0 ? [text] : [text, texts.slice(Math.max(0, at - together), at + 1).join('\n')],
  )
  return [...new Set(runs)]
}

function worse(a: Level, b: Level): Level {
  return ranks[a] <= ranks[b] ? a : b
}

/** Nothing fired: a question deserves an answer, the rest is left to the daily review. */
function lowest(decisions: readonly Decision[]): Level {
  return decisions.some(({ fired, see }) => fired.length === 0 && see('question') !== null) ? 'P3' : 'PX'
}

const noScore: Score = { score: 0, grounds: [] }

function scoreOfDecision({ harmless, see }: Decision): Score {
  return harmless ? noScore : scoreOf(see)
}

function higher(a: Score, b: Score): Score {
  return b.score > a.score ? b : a
}

/** Intents of the most severe rules first. */
function rankedIntents(decisions: readonly Decision[], answers: typeof factRules): readonly string[] {
  const byLevel = decisions.toSorted((a, b) => ranks[levelOf(a)] - ranks[levelOf(b)])
  const ranked = [...byLevel.flatMap(({ intents }) => intents), ...answers.flatMap(({ intents }) => intents)]
  return ranked.length > 0 ? [...new Set(ranked)] : ['spam']
}

function levelOf({ fired }: Decision): Level {
  return fired.map(({ rule }) => rule.floor).reduce(worse, 'PX')
}

function youngest(decisions: readonly Decision[], facts: Facts): Assessment['ageBand'] {
  const bands = new Set(decisions.map(({ see }) => ageBandOf(see)))
  return (
    ageBands.find(band => bands.has(band) && band !== 'unknown') ??
    (facts.childInvolved === 'yes' ? '<16' : 'unknown')
  )
}

function reasonsOf(
  fired: Decision['fired'],
  answers: typeof factRules,
  { grounds }: Score,
): readonly Reason[] {
  const rules = fired.map(({ rule, words }) => ({
    rule: rule.id,
    label: labelOf(rule.id),
    level: rule.floor,
    words,
  }))
  const facts = answers.map(({ id, floor }) => ({ rule: id, label: labelOf(id), level: floor, words: '' }))
  const points = grounds.map(({ id, points, words }) => ({ rule: id, label: labelOf(id), points, words }))
  return uniqueReasons([...rules, ...facts, ...points])
}

/** The score alone made this level. */
function raised(level: Level): Reason {
  return { rule: 'S.raised', label: labelOf('S.raised'), level, words: '' }
}

function labelOf(id: string): string {
  return (labels as Record<string, string>)[id.replace('.', '_')] ?? id
}

function uniqueReasons(reasons: readonly Reason[]): readonly Reason[] {
  const seen = new Set<string>()
  return reasons.filter(({ rule }) => !seen.has(rule) && seen.add(rule))
}
