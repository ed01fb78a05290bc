import type { Desk } from '../triage/desk.ts'
import type { Item } from './items.ts'

/** How soon it is to happen, the most urgent first: what a destination's words in the routing table say. */
export const urgencies = [
  'seconds',
  'at_once',
  'two_hours',
  'same_day',
  'on_request',
  'after_consent',
  'after_identification',
  'planned',
] as const

/**
 * A place that a case may be given to. Its name, which cases it gets and how it is told are words in
 * locales/vi/routing.ts (`name_…`, `gets_…`, `how_…`). `minimum`: what it needs, and all that it is given by
 * default. `never`: what it must not learn. `source`: the text behind it; `confidence`: domain.md's mark of that text.
 */
export type Destination = {
  minimum: readonly Item[]
  never: readonly Item[]
  within: (typeof urgencies)[number]
  source: string
  confidence: 'H' | 'M' | 'GK'
  /** No case is ever given there: it gets something else, or the row is about a matter and not a place. */
  takesNoCase?: true
}

/**
 * The routing table of triage-model §7, row by row. What is given and kept back is proposed there (◇); the sources
 * (D = domain.md, both plans) are those of the place itself. Where the model's row keeps nothing back, the reporter's
 * identity is kept back all the same from those who do not read cases: it is a legal duty (D§1.7), and nobody needs
 * it to act. `other_commune` is no row of the model: every report is received whatever its place (D§1.4).
 */
export const destinations = {
  commune_police: {
    minimum: ['responder_needs'],
    never: [],
    within: 'at_once',
    source: 'plans', // D§0: receives, verifies, rescues, protects
    confidence: 'H',
  },
  provincial_police: {
    minimum: ['summary', 'place', 'persons', 'danger', 'language', 'uniform_fear'],
    never: ['reporter_unneeded'],
    within: 'at_once',
    source: 'report', // D§1.4 [36]; that Articles 150, 151, 154 always go to the province is reasoning
    confidence: 'GK',
  },
  police_113: {
    minimum: ['place', 'danger', 'child'],
    never: ['reporter'],
    within: 'seconds',
    source: 'number_113', // D§2 [60]
    confidence: 'H',
  },
  ambulance_115: {
    minimum: ['place', 'condition'],
    never: ['story', 'reporter'],
    within: 'seconds',
    source: 'number_115', // D§2
    confidence: 'GK',
  },
  hotline_111: {
    minimum: ['case_code', 'need', 'age_band', 'consented_contact'],
    never: ['chat', 'reporter'],
    within: 'at_once',
    source: 'number_111', // D§1.2 [20][21]; children: D§1.5 [43]
    confidence: 'H',
  },
  rescue_112: {
    minimum: ['position'],
    never: ['story', 'reporter'],
    within: 'at_once',
    source: 'number_112', // D§2 [61]
    confidence: 'H',
  },
  border_guard: {
    minimum: ['route', 'vessel', 'time'],
    never: ['reporter'],
    within: 'at_once',
    source: 'law_report', // D§1.1, Art 22 [13]
    confidence: 'H',
  },
  consular: {
    minimum: ['passport_name', 'birth_date', 'country', 'last_place', 'family_contact'],
    never: ['reporter'],
    within: 'at_once',
    source: 'consular', // D§2 [66][67]
    confidence: 'H',
  },
  chair: {
    minimum: ['decision_sheet'],
    never: ['chat', 'reporter'],
    within: 'at_once',
    source: 'child', // D§1.5 [43][44]
    confidence: 'H',
  },
  culture_office: {
    minimum: ['consented_victim', 'need'],
    never: ['investigation', 'reporter'],
    within: 'same_day',
    source: 'plans', // D§0: support dossiers, consolidated report
    confidence: 'H',
  },
  health_department: {
    minimum: ['legal_file'],
    never: ['reporter'],
    within: 'at_once',
    source: 'victim', // D§1.1, Arts 27–28 [4]
    confidence: 'H',
  },
  health_station: {
    minimum: ['case_code', 'age_band', 'condition', 'language', 'clinician'],
    never: ['accusation', 'suspects', 'reporter'],
    within: 'two_hours',
    source: 'plans', // plan Gia Phúc V.4: first exam, first aid, first psychological support
    confidence: 'H',
  },
  legal_aid: {
    minimum: ['victim_name', 'victim_phone', 'help_wanted'],
    never: ['reporter'],
    within: 'on_request',
    source: 'legal_aid', // D§1.1, Art 37 [17][18]
    confidence: 'H',
  },
  civil_office: {
    minimum: ['consented_victim', 'paper'],
    never: ['story', 'reporter'],
    within: 'after_consent',
    source: 'plans', // plan Đồng Việt VI.4
    confidence: 'H',
  },
  livelihood: {
    minimum: ['consented_victim', 'amount'],
    never: ['story', 'reporter'],
    within: 'after_identification',
    source: 'support', // D§1.2, Art 25 [25]
    confidence: 'M',
  },
  unions: {
    minimum: ['written_consent'],
    never: ['all_without_consent', 'reporter'],
    within: 'after_consent',
    source: 'plans', // plan Gia Phúc V.6
    confidence: 'H',
  },
  peace_house: {
    minimum: ['number_given'],
    never: ['chat', 'reporter'],
    within: 'on_request',
    source: 'number_peace', // D§2 [62][63]
    confidence: 'H',
  },
  village_board: {
    minimum: ['task'],
    never: ['victim', 'reporter', 'story', 'chat'],
    within: 'on_request',
    source: 'plans', // D§0: reports to the commune police, which alone decides what it is asked
    confidence: 'H',
  },
  media_centre: {
    minimum: ['approved_text'],
    never: ['story', 'victim', 'reporter', 'chat'],
    within: 'planned',
    source: 'plans', // D§0: loudspeakers, 30 July
    confidence: 'H',
    takesNoCase: true,
  },
  abuse_material: {
    minimum: ['officer_only'],
    never: ['copies', 'reporter'],
    within: 'at_once',
    source: 'proposed',
    confidence: 'GK',
    takesNoCase: true,
  },
  other_commune: {
    minimum: ['level', 'answers', 'reasons'],
    never: ['chat', 'reporter'],
    within: 'at_once',
    source: 'reception', // D§1.4 [34][35]
    confidence: 'M',
  },
} as const satisfies Record<string, Destination>

export type DestinationId = keyof typeof destinations
export const destinationIds = Object.keys(destinations) as DestinationId[]

/**
 * Who may hear of a case about an officer, an official, a village head or somebody close to them, and what
 * (triage-model §7, conflict route): the province all of it, 111 and the chair what they always get. The chair only
 * when not implicated.
 */
export const conflictRoute = {
  provincial_police: ['everything'],
  hotline_111: destinations.hotline_111.minimum,
  chair: destinations.chair.minimum,
} as const satisfies { [D in DestinationId]?: readonly Item[] }

/** Where the readers of this desk may give a case. Back to the commune, or up to the province's desk, is another deed. */
export function handOverTo(desk: Desk): DestinationId[] {
  if (desk === 'province') return Object.keys(conflictRoute) as DestinationId[]
  return destinationIds.filter(id => id !== 'commune_police' && !('takesNoCase' in destinations[id]))
}
