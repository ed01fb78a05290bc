import { t } from '../../locales/catalog.ts'
import { rulesVersion } from '../triage/judge.ts'
import type { CaseDeps } from './casework.ts'
import type { FoundReport } from './store.ts'
import { note, type Talk } from './talk.ts'

/**
 * Somebody was made to give the code of this report (triage-model §3.1, H12: reporter threatened): it stands on the
 * case, which is urgent from now on. What was written in this conversation does not go to the case: it may be the
 * words of whoever forces them.
 */
export function raiseForced({ vault, newId }: CaseDeps, talk: Talk, { id, intents }: FoundReport): void {
  note(talk, id, 'decoy_used')
  const before = talk.additions.get(id)
  if (before && before.rank <= rank) return
  const reason = { rule: 'H12.retaliation', label: t('inbox.event_decoy_used'), level, words: '' }
  talk.additions.set(id, {
    answers_sealed: null,
    identity_sealed: null,
    intent: null,
    whole: false,
    desk: 'commune',
    age_band: 'unknown',
    score: 0,
    intents,
    ...before,
    report_id: id,
    commune_id: talk.communeId,
    conversation_id: talk.id,
    level,
    rank,
    assessment_id: newId(),
    reasons_sealed: vault.seal(JSON.stringify([reason])),
    rules_version: rulesVersion,
  })
}

const level = 'P1'
/** Of P1 among the levels, the gravest being 0. */
const rank = 1
