import {
  conflictRoute,
  type Destination,
  type DestinationId,
  destinationIds,
  destinations,
  urgencies,
} from './destinations.ts'
import type { Item } from './items.ts'
import { asks, type RoutedCase, type Why } from './routed-case.ts'

/** A destination that a case needs now: why, what to give it and what it must never get. */
export type Route = {
  to: DestinationId
  why: readonly (Why | 'conflict')[]
  give: readonly Item[]
  never: readonly Item[]
}

/**
 * Which destination is needed when (triage-model §7). The commune police is not among them: it reads the case. 111
 * also stands behind every P0 that nobody acknowledges.
 */
const needs: readonly (readonly [to: DestinationId, when: readonly Why[]])[] = [
  ['provincial_police', ['urgent', 'trafficking', 'missingMinor', 'abroad']],
  ['police_113', ['urgent']],
  ['ambulance_115', ['hurt', 'takesLife', 'givesBirth']],
  ['hotline_111', ['child', 'urgent', 'back']],
  ['rescue_112', ['rescueAtSea']],
  ['border_guard', ['atBorder', 'atSea']],
  ['consular', ['abroad']],
  ['chair', ['childAtRisk', 'back']],
  ['culture_office', ['child', 'back', 'wantsSupport', 'villageReport']],
  ['health_department', ['back']],
  ['health_station', ['hurt', 'takesLife', 'givesBirth', 'distressed', 'back']],
  ['legal_aid', ['back', 'wantsSupport']],
  ['civil_office', ['back', 'wantsSupport']],
  ['livelihood', ['back', 'wantsSupport']],
  ['unions', ['back']],
  ['peace_house', ['back', 'violenceAtHome']],
  ['village_board', ['placeToCheck']],
  ['media_centre', ['campaign']],
  ['abuse_material', ['abusePictures']],
]

/** Where a case must go now, the most urgent first. Pure: the same case gives the same routes. */
export function routesOf(found: RoutedCase): Route[] {
  return found.desk === 'province'
    ? conflictRoutes(found)
    : needs.flatMap(need => route(found, need)).sort(byUrgency)
}

function route(found: RoutedCase, [to, when]: (typeof needs)[number]): readonly Route[] {
  const why = when.filter(each => asks[each](found))
  const { minimum: give, never }: Destination = destinations[to]
  return why.length > 0 ? [{ to, why, give, never }] : []
}

/** Whom a case may concern must not hear of it, nor through anybody else. */
function conflictRoutes({ signs }: RoutedCase): Route[] {
  const told = Object.entries(conflictRoute) as [keyof typeof conflictRoute, readonly Item[]][]
  return told
    .filter(([to]) => to !== 'chair' || !signs.includes('chair'))
    .map(([to, give]) => {
      const never: readonly Item[] = to === 'provincial_police' ? [] : destinations[to].never
      return { to, why: ['conflict'], give, never: [...never, 'implicated'] }
    })
}

/** How urgent, then the order of the model's table. */
function byUrgency(one: Route, other: Route): number {
  return (
    urgencyOf(one) - urgencyOf(other) || destinationIds.indexOf(one.to) - destinationIds.indexOf(other.to)
  )
}

const urgencyOf = ({ to }: Route) => urgencies.indexOf(destinations[to].within)
