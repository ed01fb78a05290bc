import type { Level } from '../../flows/contract.ts'
import type { Weights } from './assessment.ts'
import type { Look } from './look.ts'
import type { Sign } from './signs/signs.ts'

/** What adds to the score, most first in each group; one group gives its cap at most (triage-model §3.2). */
type Group = { id: string; cap: number; adds?: true; points: readonly (readonly [Sign, number])[] }

export const groups: readonly Group[] = [
  {
    id: 'S.harm',
    cap: 30,
    points: [
      ['violence', 30],
      ['sexual', 30],
      ['suicide', 30],
      ['weapon', 30],
      ['injury', 30],
      ['captive', 25],
      ['threatDeath', 25],
      ['sold', 25],
      ['forced', 20],
      ['quota', 20],
      ['serving', 20],
      ['debt', 10],
      ['noWage', 10],
      ['ransom', 10],
      ['recruits', 6],
      ['bait', 6],
    ],
  },
  {
    id: 'S.immediacy',
    cap: 25,
    points: [
      ['rightNow', 25],
      ['soon', 20],
      ['twoDays', 12],
      ['thisWeek', 12],
      ['weeksAhead', 6],
    ],
  },
  {
    id: 'S.vulnerable',
    cap: 20,
    points: [
      ['exactUnder16', 20],
      ['under16', 20],
      ['infant', 20],
      ['teen', 15],
      ['pregnant', 12],
      ['language', 6],
    ],
  },
  {
    id: 'S.control',
    cap: 15,
    adds: true,
    points: [
      ['papersTaken', 8],
      ['watched', 8],
      ['captive', 8],
      ['atSea', 6],
      ['threatened', 6],
    ],
  },
  {
    id: 'S.actionable',
    cap: 10,
    points: [
      ['covertPlace', 10],
      ['evidence', 6],
      ['lodging', 3],
      ['abroad', 3],
    ],
  },
  { id: 'S.corroborated', cap: 10, points: [['staff', 5]] },
]

export const dampers: readonly (readonly [Sign, number])[] = [
  ['news', -10],
  ['film', -10],
  ['joke', -10],
  ['longAgo', -8],
]
export const mostDamped = -15

/** Points that the words earn: 0–100, and where they come from. */
export type Score = { score: number; grounds: readonly { id: string; points: number; words: string }[] }

/** Orders cases inside a level. `weights`: by `group.sign`, dampers by `S.damped.sign`; 0 switches a sign off. */
export function scoreOf(see: Look, weights: Weights = {}): Score {
  const grounds = groups.flatMap(group => earned(group, see, weights))
  const damped = dampers.reduce(
    (sum, [sign, points]) => (see(sign) === null ? sum : sum + (weights[`S.damped.${sign}`] ?? points)),
    0,
  )
  const sum = grounds.reduce((total, { points }) => total + points, Math.max(damped, mostDamped))
  return { score: Math.min(100, Math.max(0, sum)), grounds }
}

function earned({ id, cap, adds, points }: Group, see: Look, weights: Weights): Score['grounds'] {
  const seen = points.flatMap(([sign, byTable]) => {
    const worth = weights[`${id}.${sign}`] ?? byTable
    const words = worth === 0 ? null : see(sign)
    return words === null ? [] : [{ id, points: worth, words }]
  })
  if (seen.length === 0) return []
  if (!adds) return [seen.reduce((best, next) => (next.points > best.points ? next : best))]
  const total = seen.reduce((sum, next) => sum + next.points, 0)
  return [{ id, points: Math.min(cap, total), words: seen.map(({ words }) => words).join(' … ') }]
}

/**
 * Levels that a score alone reaches, when rules found less (triage-model §3.2, calibrated on training/corpus: of what
 * its 70 raised to P0 only every second had to be; 45 raised praise and questions; below them rule H17.trouble speaks).
 */
const thresholds: readonly (readonly [number, Level])[] = [
  [90, 'P0'],
  [58, 'P1'],
]

/** The level that a score reaches by itself, or null. Harm must show: a bare hurry raises nothing. */
export function levelOfScore({ score, grounds }: Score): Level | null {
  if (!grounds.some(({ id }) => id === 'S.harm')) return null
  return thresholds.find(([from]) => score >= from)?.[1] ?? null
}
