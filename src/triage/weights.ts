import { t } from '../../locales/catalog.ts'
import { rules as words } from '../../locales/vi/rules.ts'
import type { Weights } from './assessment.ts'
import { dampers, groups, mostDamped } from './score.ts'

/** Points that a sign gives, and between what a commune may set them. */
export type Point = {
  id: string
  label: string
  /** By the tables of the code. */
  usual: number
  least: number
  most: number
}

/** `cap`: what the group gives at most; of the dampers, what they take at most. No commune changes it. */
export type PointGroup = { id: string; label: string; cap: number; points: readonly Point[] }

/**
 * All that a commune may change: the points of triage-model §3.2, from nothing to the cap of their group; dampers from
 * their double to nothing. Not in here, so not to be changed: floors of rules (H1–H18), caps and thresholds.
 */
export const pointGroups: readonly PointGroup[] = [
  ...groups.map(({ id, cap, points }) => ({
    id,
    cap,
    label: labelOf(id),
    points: points.map(([sign, usual]) => pointOf(id, sign, { usual, least: 0, most: cap })),
  })),
  {
    id: 'S.damped',
    cap: mostDamped,
    label: labelOf('S.damped'),
    points: dampers.map(([sign, usual]) => pointOf('S.damped', sign, { usual, least: 2 * usual, most: 0 })),
  },
]

const points = new Map(pointGroups.flatMap(group => group.points).map(point => [point.id, point]))

/** As many are told; a list of a thousand helps nobody. */
const mostProblems = 10

/** What was sent in as weights: what of it differs from the tables of the code, or what is wrong with it, to be shown. */
export function checkWeights(
  given: unknown,
): { weights: Weights; problems?: never } | { weights?: never; problems: readonly string[] } {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { problems: [t('rules.not_weights')] }
  const problems = Object.entries(given).flatMap(([id, value]) => problemOf(id, value) ?? [])
  return problems.length > 0
    ? { problems: problems.slice(0, mostProblems) }
    : { weights: knownWeights(given) }
}

/** Of weights that were stored some time: those that today's tables know, within today's bounds. */
export function knownWeights(stored: object): Weights {
  const entries = Object.entries(stored) as [string, number][]
  return Object.fromEntries(
    entries.filter(([id, value]) => problemOf(id, value) === null && value !== points.get(id)?.usual),
  )
}

export type WeightChange = { id: string; label: string; from: number; to: number }

/** What one set does differently than another, in the order of the tables. */
export function changesBetween(before: Weights, after: Weights): readonly WeightChange[] {
  return [...points.values()].flatMap(({ id, label, usual }) => {
    const [from, to] = [before[id] ?? usual, after[id] ?? usual]
    return from === to ? [] : [{ id, label, from, to }]
  })
}

function problemOf(id: string, value: unknown): string | null {
  const point = points.get(id)
  if (!point) return t('rules.unknown_point', { id: id.slice(0, 60) })
  const { label, least, most } = point
  if (!Number.isInteger(value)) return t('rules.not_whole', { label })
  const within = least <= Number(value) && Number(value) <= most
  return within ? null : t('rules.out_of_bounds', { label, least, most })
}

function pointOf(group: string, sign: string, bounds: Pick<Point, 'usual' | 'least' | 'most'>): Point {
  return { id: `${group}.${sign}`, label: labelOf(sign), ...bounds }
}

/** A sign without words of its own is shown by its name, rather than hidden. */
function labelOf(id: string): string {
  return (words as Record<string, string>)[`point_${id.replace('.', '_')}`] ?? id
}
