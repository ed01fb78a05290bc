/**
 * The things that can be told about a case, each with what else it gives away. Words in locales/vi/routing.ts
 * (`item_…`). What is given by default must not give away anything that a destination never gets.
 */
const items = {
  // What a case consists of.
  everything: ['chat', 'story', 'victim', 'suspects', 'accusation', 'investigation', 'reporter', 'copies'],
  chat: ['story', 'victim', 'suspects', 'accusation', 'reporter'],
  story: [],
  reporter: [],
  /** The reporter, where the case does not need it and they did not agree. */
  reporter_unneeded: [],
  victim: [],
  suspects: [],
  accusation: [],
  investigation: ['story', 'suspects', 'accusation'],
  /** Pictures of abuse. */
  copies: [],
  /** That anybody is told of whom it is about. */
  implicated: [],
  all_without_consent: [],
  // What is given.
  responder_needs: ['story', 'victim', 'suspects', 'accusation'],
  summary: ['story', 'accusation'],
  level: [],
  answers: ['story', 'victim', 'suspects', 'accusation'],
  reasons: ['story', 'accusation'],
  place: [],
  position: [],
  persons: ['victim', 'suspects'],
  danger: [],
  child: [],
  condition: [],
  language: [],
  uniform_fear: [],
  case_code: [],
  need: [],
  age_band: [],
  consented_contact: [],
  route: [],
  vessel: [],
  time: [],
  passport_name: ['victim'],
  birth_date: ['victim'],
  country: [],
  last_place: [],
  family_contact: ['victim'],
  decision_sheet: ['victim'],
  consented_victim: [],
  legal_file: ['victim', 'story'],
  clinician: [],
  victim_name: ['victim'],
  victim_phone: ['victim'],
  help_wanted: [],
  paper: [],
  amount: [],
  written_consent: [],
  number_given: [],
  task: [],
  approved_text: [],
  officer_only: [],
} as const satisfies Record<string, readonly string[]>

export type Item = keyof typeof items

/** Everything that whoever gets this item knows. */
export function givenAwayBy(item: Item): readonly Item[] {
  return [item, ...(items[item] as readonly Item[])]
}
