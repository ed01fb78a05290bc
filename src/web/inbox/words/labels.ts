import { type MessageKey, t } from '../../../../locales/catalog.ts'
import type { CaseRow, Level, Line } from '../../../inbox/contract.ts'

type InboxKey = Extract<MessageKey, `inbox.${string}`>
type Kind = Extract<InboxKey, `inbox.kind_${string}`>
type Event = Extract<InboxKey, `inbox.event_${string}`>

/** What kind of report it is, by its intent (triage-model §4). */
const kinds: Record<string, Kind> = {
  sos_self: 'inbox.kind_sos',
  sos_other: 'inbox.kind_sos_other',
  cut_off: 'inbox.kind_silent',
  silent_code: 'inbox.kind_silent',
  report_person: 'inbox.kind_report_person',
  report_place: 'inbox.kind_report_place',
  report_online: 'inbox.kind_report_online',
  check_job: 'inbox.kind_check_job',
  check_marriage: 'inbox.kind_check_marriage',
  check_study_visa: 'inbox.kind_check_study_visa',
  check_baby_organ: 'inbox.kind_check_baby_organ',
  missing: 'inbox.kind_missing',
  ransom: 'inbox.kind_ransom',
  relative_abroad: 'inbox.kind_relative_abroad',
  returned_self: 'inbox.kind_returned',
  returned_afraid: 'inbox.kind_returned',
  support_how: 'inbox.kind_support_how',
  threatened: 'inbox.kind_threatened',
  officer_complaint: 'inbox.kind_officer_complaint',
  village_periodic: 'inbox.kind_village',
  village_nil: 'inbox.kind_village',
  village_incident: 'inbox.kind_village',
  law_info: 'inbox.kind_info',
  hotline_info: 'inbox.kind_info',
  campaign: 'inbox.kind_info',
  status: 'inbox.kind_status',
  add_info: 'inbox.kind_add_info',
  data_rights: 'inbox.kind_data_rights',
  withdraw: 'inbox.kind_data_rights',
  human: 'inbox.kind_human',
  language: 'inbox.kind_language',
  mental_health: 'inbox.kind_mental_health',
  child_abuse: 'inbox.kind_violence',
  dv: 'inbox.kind_violence',
  other_crime: 'inbox.kind_other_crime',
  spam: 'inbox.kind_spam',
  test: 'inbox.kind_spam',
  abuse: 'inbox.kind_spam',
}

/** What happened to a case; the server's kinds of timeline entries. */
const events: Record<string, Event> = {
  filed: 'inbox.event_filed',
  added: 'inbox.event_added',
  raised: 'inbox.event_raised',
  acknowledged: 'inbox.event_acknowledged',
  replied: 'inbox.event_replied',
  reply_held: 'inbox.event_reply_held',
  noted: 'inbox.event_noted',
  undeliverable: 'inbox.event_undeliverable',
  refused: 'inbox.event_refused',
  silent: 'inbox.event_silent',
  escalated: 'inbox.event_escalated',
  closed: 'inbox.event_closed',
  handed_over: 'inbox.event_handed_over',
  came_over: 'inbox.event_came_over',
  acknowledged_there: 'inbox.event_acknowledged_there',
  released: 'inbox.event_released',
  sent_up: 'inbox.event_sent_up',
  went_up: 'inbox.event_went_up',
  follow_up_due: 'inbox.event_follow_up_due',
  reply_withdrawn: 'inbox.event_reply_withdrawn',
  contact_here: 'inbox.event_contact_here',
  contact_phone: 'inbox.event_contact_phone',
  contact_nobody: 'inbox.event_contact_nobody',
  handed_back: 'inbox.event_handed_back',
  asked_see: 'inbox.event_asked_see',
  asked_correct: 'inbox.event_asked_correct',
  asked_delete: 'inbox.event_asked_delete',
  asked_withdraw: 'inbox.event_asked_withdraw',
  decoy_used: 'inbox.event_decoy_used',
}

export function kindLabel(intent: string): string {
  return t(kinds[intent] ?? 'inbox.kind_other')
}

/** A kind that this page does not know yet is shown as it is, rather than hidden. */
export function eventLabel(kind: string): string {
  const key = events[kind]
  return key ? t(key) : kind
}

export function levelLabel(level: Level): string {
  return `${level} ${t(`inbox.level_${level}`)}`
}

export function ageLabel(band: CaseRow['ageBand']): string {
  return t(`inbox.age_${band}`)
}

export function channelLabel(channel: CaseRow['channel']): string {
  return t(`inbox.channel_${channel}`)
}

export function attachmentLabel(kind: Line['attachments'][number]['kind']): string {
  return t(`inbox.${kind}`)
}
