import type { Facts, Level } from '../../flows/contract.ts'
import { triage as labels } from '../../locales/vi/triage.ts'
import { ageBandOf, ageBands } from './age-band.ts'
import type { Assessment, Evidence, Reason, RuleSet, Weights } from './assessment.ts'
import type { Model } from './classifier/model.ts'
import { type Opinion, opinionOf, wordsFor } from './classifier/opinion.ts'
import { type Decision, decide, ranks } from './decide.ts'
import { factRules } from './facts.ts'
import { read } from './read.ts'
import { levelOfScore, type Score, scoreOf } from './score.ts'

/** Names the tables of the code. Changes with every change of a rule, word or weight. */
export const rulesVersion = '2026-11.3'

/** Names the tables of the code together with a commune's changes to them; version 0: none. */
export function nameOfRules(version: number): string {
  return version === 0 ? rulesVersion : `${rulesVersion}+${version}`
}

/** A plea may come in pieces: each message is judged alone and together with this many before it. */
const together = 3

/** One text as rules and classifier see it. */
type View = Decision & { opinion: Opinion | null; level: Level }

/** The tables as they stand in the code. */
export const ownRules: RuleSet = { version: 0, weights: {} }

/**
 * Judges a whole conversation. The level is the highest that any message, any run of messages or any answer
 * reaches, so that more words never lower it (triage-model §3.3.6). The classifier, when there is one, only raises.
 * A set of weights moves the score: what rules and classifier found stands, whatever the weights are.
 */
export function judge(evidence: Evidence, model: Model | null, set = ownRules): Assessment {
  return judgeBySets(evidence, model, [set])[0] as Assessment
}

/** The same evidence, read once and judged by each of these sets. */
export function judgeBySets(
  { said, facts = {} }: Evidence,
  model: Model | null,
  sets: readonly RuleSet[],
): readonly Assessment[] {
  const answers = new Set(bare.map(fact => facts[fact]))
  const seen = views(said, facts).map(text => viewOf(text, answers.has(text) ? null : model))
  return sets.map(set => weigh(seen, facts, model, set))
}

function weigh(seen: readonly View[], facts: Facts, model: Model | null, set: RuleSet): Assessment {
  const answers = factRules.filter(rule => rule.holds(facts))
  const scored = seen.map(view => scoreOfDecision(view, set.weights)).reduce(higher, noScore)
  const fired = seen.flatMap(view => view.fired)
  const byRules = [...fired.map(({ rule }) => rule), ...answers]
    .map(rule => rule.floor)
    .reduce(worse, lowest(seen))
  const byScore = worse(byRules, levelOfScore(scored) ?? byRules)
  const level = seen.map(view => view.level).reduce(worse, byScore)
  return {
    level,
    score: scored.score,
    intents: rankedIntents(seen, answers),
    reasons: [
      ...reasonsOf(fired, answers, scored),
      ...(byScore === byRules ? [] : [raised(byScore)]),
      ...(level === byScore || !model ? [] : [heardBy(model, level, seen)]),
    ],
    ageBand: youngest(seen, facts),
    rulesVersion: nameOfRules(set.version),
  }
}

/** Answers to a question about one thing, which say little out of it. */
const bare = [
  'where',
  'when',
  'who',
  'name',
  'contact',
  'relation',
  'wentWith',
  'country',
  'toldTo',
  'trustedAdult',
  'done',
  'window',
  'codeWord',
] as const satisfies readonly (keyof Facts)[]

/** `model`: null for the bare answer to a question (a place, a day, a name), which is no story. */
function viewOf(text: string, model: Model | null): View {
  const decision = decide(read(text))
  const opinion = model && opinionOf(model, decision)
  return { ...decision, opinion, level: worse(levelOf(decision), opinion?.level ?? 'PX') }
}

/** The texts to judge: messages alone and in runs, and typed answers that are not among them. */
function views(said: readonly string[], facts: Facts): readonly string[] {
  const typed = [facts.what, facts.where, facts.when, facts.who].filter(answer => answer !== undefined)
  const texts = [...said, ...typed.filter(answer => !said.includes(answer))]
  const runs = texts.flatMap((text, at) =>
    at === 0 ? [text] : [text, texts.slice(Math.max(0, at - together), at + 1).join(' ')],
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

function scoreOfDecision({ harmless, see }: Decision, weights: Weights): Score {
  return harmless ? noScore : scoreOf(see, weights)
}

function higher(a: Score, b: Score): Score {
  return b.score > a.score ? b : a
}

/** From which share on an intent is worth naming beside the first. */
const named = 0.1

/** What the gravest text is about comes first; of one text, what the classifier holds likely before what rules say. */
function rankedIntents(seen: readonly View[], answers: typeof factRules): readonly string[] {
  const gravestFirst = seen.toSorted((a, b) => ranks[a.level] - ranks[b.level])
  const ranked = [...gravestFirst.flatMap(intentsOf), ...answers.flatMap(({ intents }) => intents)]
  return ranked.length > 0 ? [...new Set(ranked)] : ['spam']
}

/** Who writes, and a code agreed on, are seen by words alone: here the rules know better. */
const toldByRules: ReadonlySet<string> = new Set(['silent_code', 'village_incident'])

function intentsOf({ opinion, intents }: View): readonly string[] {
  if (toldByRules.has(intents[0] ?? '')) return intents
  const likely = opinion?.intents.filter(({ share }, at) => at === 0 || share >= named) ?? []
  return [...likely.map(({ intent }) => intent), ...intents]
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

/** The classifier alone made this level. */
function heardBy(model: Model, level: Level, seen: readonly View[]): Reason {
  const view = seen.find(each => each.level === level)
  const words = view ? wordsFor(level, model, view) : ''
  return { rule: 'C.heard', label: labelOf('C.heard'), level, words }
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
