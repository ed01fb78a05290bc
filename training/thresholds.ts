import type { Level } from '../flows/contract.ts'
import { levelOf } from '../src/triage/classifier/opinion.ts'
import { ranks } from '../src/triage/decide.ts'
import { intentIds } from '../src/triage/rules/rule.ts'
import { type Example, levels } from './corpus.ts'
import { figuresOf } from './figures.ts'

/** What rules and network say of a message that the network was not trained on. */
export type Heard = {
  example: Example
  byRules: Level
  shares: Float32Array
  intentShares: Float32Array
}

/**
 * The share of all messages that may be raised to P0 without need while thresholds are chosen, half of it by the rules
 * alone: a danger that is missed weighs more than an alarm that was not needed. The hands are full of harmless twins: on
 * the calibration set of the evaluation it is less than a quarter.
 */
const overP0 = 0.08

type Thresholds = Partial<Record<Level, number>>

/**
 * From which share on the classifier says a level: for P0 the lowest that keeps needless alarms within bounds, for
 * the others what makes most levels right, a little in favour of the graver one.
 */
export function chooseThresholds(heard: readonly Heard[]): Thresholds {
  const p0 = lowest(threshold => figuresOf(judged(heard, { P0: threshold })).overP0 <= overP0)
  let chosen: Thresholds = { P0: p0 }
  for (const level of ['P1', 'P2', 'P3'] as const) {
    chosen = {
      ...chosen,
      [level]: best(threshold => worth(judged(heard, { ...chosen, [level]: threshold }))),
    }
  }
  return chosen
}

/** How often a dialogue that is opened without asking may be the wrong one. */
const wrongDialogues = 0.05

/** How far the likeliest intent must lead the next one before it is taken without asking. */
export function chooseLead(heard: readonly Heard[]): number {
  const guesses = heard.map(({ example, intentShares }) => {
    const [first, second] = [...intentShares.entries()].sort(([, a], [, b]) => b - a)
    const right = example.intents.some(intent => intent === intentIds[first?.[0] ?? 0])
    return { lead: (first?.[1] ?? 0) - (second?.[1] ?? 0), right }
  })
  return lowest(lead => {
    const taken = guesses.filter(guess => guess.lead >= lead)
    return taken.filter(({ right }) => !right).length <= wrongDialogues * taken.length
  })
}

/** A level too high costs an officer minutes; one too low may cost a person more. */
function worth(all: ReturnType<typeof judged>): number {
  const { levels: right, p1Recall } = figuresOf(all)
  return right + 0.5 * Math.min(p1Recall, 0.97)
}

function judged(heard: readonly Heard[], from: Thresholds) {
  return heard.map(({ example, byRules, shares }) => {
    const byNetwork = levelOf(levels, shares, from) ?? 'PX'
    return { example, level: ranks[byNetwork] < ranks[byRules] ? byNetwork : byRules, intent: '' }
  })
}

const candidates = Array.from({ length: 98 }, (_, at) => (at + 1) / 100)

function lowest(holds: (threshold: number) => boolean): number {
  return candidates.find(holds) ?? 0.99
}

function best(worthOf: (threshold: number) => number): number {
  return candidates.map(at => ({ at, worth: worthOf(at) })).reduce((a, b) => (b.worth > a.worth ? b : a)).at
}
