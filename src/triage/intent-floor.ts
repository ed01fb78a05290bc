import type { Intent, Level } from '../../flows/contract.ts'
import { t } from '../../locales/catalog.ts'
import type { Assessment } from './assessment.ts'
import { ranks } from './decide.ts'

/** What an intent is worth by itself (triage-model §4): the words can only raise it. */
const floors: Record<Intent, Level> = {
  sos_self: 'P0',
  sos_other: 'P0',
  silent_code: 'P0',
  report_person: 'P2',
  report_place: 'P2',
  report_online: 'P2',
  check_job: 'P3',
  check_marriage: 'P3',
  check_study_visa: 'P3',
  check_baby_organ: 'P2',
  missing: 'P2',
  ransom: 'P1',
  relative_abroad: 'P2',
  returned_self: 'P2',
  officer_complaint: 'P1',
  village_incident: 'P2',
  village_periodic: 'P3',
  village_nil: 'P3',
  data_rights: 'P3',
  withdraw: 'P3',
  human: 'P2',
  language: 'P2',
}

/** A judgement of somebody's words, raised to what the errand that they came for is worth. */
export function atLeastAsAsked(judged: Assessment, intent: string): Assessment {
  const floor = (floors as Partial<Record<string, Level>>)[intent]
  if (!floor || ranks[judged.level] <= ranks[floor]) return judged
  const label = t('triage.asked_for_help')
  const reason = { rule: `intent:${intent}`, label, level: floor, words: '' }
  return { ...judged, level: floor, reasons: [...judged.reasons, reason] }
}
