import type { Level } from '../../../flows/contract.ts'
import type { Sign } from '../signs/signs.ts'

/** Intents of triage-model §4. `sos` stands for sos_self or sos_other, whoever the message is about. */
export const intentIds = [
  'sos_self',
  'sos_other',
  'cut_off',
  'silent_code',
  'report_person',
  'report_place',
  'report_online',
  'check_job',
  'check_marriage',
  'check_study_visa',
  'check_baby_organ',
  'missing',
  'ransom',
  'relative_abroad',
  'returned_self',
  'returned_afraid',
  'support_how',
  'threatened',
  'officer_complaint',
  'village_periodic',
  'village_nil',
  'village_incident',
  'law_info',
  'hotline_info',
  'campaign',
  'status',
  'add_info',
  'data_rights',
  'withdraw',
  'exit',
  'human',
  'language',
  'mental_health',
  'other_crime',
  'child_abuse',
  'dv',
  'spam',
  'test',
  'abuse',
] as const
export type IntentId = (typeof intentIds)[number]

/**
 * When every group of `all` shows in the words (one of a group is enough) and nothing of `none` does (a group
 * there counts when all of it shows), the level is at least `floor`. `id` begins with its trigger in triage-model §3.1; its text is in locales/vi/triage.ts.
 */
export type Rule = {
  id: string
  floor: Level
  all: readonly (Sign | readonly Sign[])[]
  none?: readonly (Sign | readonly Sign[])[]
  intents: readonly (IntentId | 'sos')[]
}
