import type { RulesPage } from '../../../inbox/rule-contract.ts'

export type Point = RulesPage['groups'][number]['points'][number]

/** What stands in the fields that were touched, by the id of their point. */
export type Edits = Readonly<Record<string, string>>

export type Draft = {
  /** What differs from the tables of the code: what is sent. */
  weights: Readonly<Record<string, number>>
  /** How many points differ from those in force. */
  changed: number
  valid: boolean
}

/** The points that a field asks for; null when they are not within bounds. */
export function pointsIn({ id, current, least, most }: Point, edits: Edits): number | null {
  const typed = edits[id]
  if (typed === undefined) return current
  const points = typed.trim() === '' ? Number.NaN : Number(typed)
  return Number.isInteger(points) && points >= least && points <= most ? points : null
}

/** All fields together. */
export function draftOf({ groups }: RulesPage, edits: Edits): Draft {
  const asked = groups
    .flatMap(group => group.points)
    .map(point => ({ ...point, asked: pointsIn(point, edits) }))
  const differing = asked.flatMap(({ id, usual, asked: points }) =>
    points === null || points === usual ? [] : [[id, points] as const],
  )
  return {
    weights: Object.fromEntries(differing),
    changed: asked.filter(({ asked: points, current }) => points !== current).length,
    valid: asked.every(({ asked: points }) => points !== null),
  }
}
