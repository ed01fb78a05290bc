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
  human: 'P2',
}

/** A judgement of somebody's words, raised to what the errand that they came for is worth. */
export function atLeastAsAsked(judged: Assessment, intent: string): Assessment {
  const floor = (floors as Partial<Record<string, Level>>)[intent]
  if (!floor || ranks[judged.level] <= ranks[floor]) return judged
  const label = t('triage.asked_for_help')
  const reason = { rule: `intent:${intent}`, label, level: floor, words: '' }
  return { ...judged, level: floor, reasons: [...judged.reasons, reason] }
}
