import type { Facts } from '../../flows/contract.ts'
import { type MessageKey, t } from '../../locales/catalog.ts'

type Answer = { question: string; answer: string }
type Question<F extends keyof Facts> = { ask: MessageKey; show: (value: NonNullable<Facts[F]>) => string }

const yesNo = { yes: t('case.yes'), no: t('case.no'), unsure: t('case.unsure') }
const asWritten = (value: string) => value
const signsOf = (flags: readonly string[]) =>
  flags.map(flag => t(`case.flag_${flag}` as 'case.yes')).join('; ')
const countsOf = (counts: Record<string, number>) =>
  Object.entries(counts)
    .map(([what, count]) => `${t(`case.count_${what}` as 'case.yes')}: ${count}`)
    .join('; ')
const oneOf =
  <V extends string>(words: Record<V, string>) =>
  (value: V) =>
    words[value]

/** How each answer is shown, in the order of the page. Name and contact are shown apart, as the identity. */
const questions: { [F in Exclude<keyof Facts, 'name' | 'contact'>]-?: Question<F> } = {
  dangerNow: { ask: 'case.ask_danger_now', show: oneOf(yesNo) },
  dangerTo: {
    ask: 'case.ask_danger_to',
    show: oneOf({ self: t('case.danger_to_self'), other: t('case.danger_to_other') }),
  },
  hurt: { ask: 'case.ask_hurt', show: oneOf(yesNo) },
  canTalk: {
    ask: 'case.ask_can_talk',
    show: oneOf({ yes: t('case.can_talk_yes'), no: t('case.can_talk_no'), short: t('case.can_talk_short') }),
  },
  need: {
    ask: 'case.ask_need',
    show: oneOf({
      police: t('case.need_police'),
      unsafe: t('case.need_unsafe'),
      advice: t('case.need_advice'),
    }),
  },
  childInvolved: { ask: 'case.ask_child_involved', show: oneOf(yesNo) },
  what: { ask: 'case.ask_what', show: asWritten },
  where: { ask: 'case.ask_where', show: asWritten },
  place: { ask: 'case.ask_place', show: ({ latitude, longitude }) => `${latitude}, ${longitude}` },
  stillThere: { ask: 'case.ask_still_there', show: oneOf(yesNo) },
  when: { ask: 'case.ask_when', show: asWritten },
  ongoing: { ask: 'case.ask_ongoing', show: oneOf(yesNo) },
  who: { ask: 'case.ask_who', show: asWritten },
  source: {
    ask: 'case.ask_source',
    show: oneOf({
      saw: t('case.source_saw'),
      heard: t('case.source_heard'),
      online: t('case.source_online'),
    }),
  },
  identity: {
    ask: 'case.ask_identity',
    show: oneOf({
      named: t('case.identity_named'),
      confidential: t('case.identity_confidential'),
      anonymous: t('case.identity_anonymous'),
    }),
  },
  setting: {
    ask: 'case.ask_setting',
    show: oneOf({
      inPerson: t('case.setting_in_person'),
      place: t('case.setting_place'),
      online: t('case.setting_online'),
    }),
  },
  official: { ask: 'case.ask_official', show: oneOf(yesNo) },
  uniform: { ask: 'case.ask_uniform', show: oneOf(yesNo) },
  mayCall: { ask: 'case.ask_may_call', show: oneOf(yesNo) },
  abroad: { ask: 'case.ask_abroad', show: oneOf(yesNo) },
  country: { ask: 'case.ask_country', show: asWritten },
  trustedAdult: { ask: 'case.ask_trusted_adult', show: asWritten },
  relation: { ask: 'case.ask_relation', show: asWritten },
  age: {
    ask: 'case.ask_age',
    show: oneOf({
      '<16': t('case.age_under_16'),
      '16-17': t('case.age_16_17'),
      '18+': t('case.age_adult'),
      unsure: t('case.unsure'),
    }),
  },
  lastContact: {
    ask: 'case.ask_last_contact',
    show: oneOf({
      today: t('case.last_contact_today'),
      week: t('case.last_contact_week'),
      month: t('case.last_contact_month'),
      longer: t('case.last_contact_longer'),
    }),
  },
  lastHeard: { ask: 'case.ask_last_heard', show: asWritten },
  wentWith: { ask: 'case.ask_went_with', show: asWritten },
  ransom: {
    ask: 'case.ask_ransom',
    show: oneOf({ no: t('case.no'), asked: t('case.ransom_asked'), deadline: t('case.ransom_deadline') }),
  },
  wants: {
    ask: 'case.ask_wants',
    show: oneOf({
      home: t('case.wants_home'),
      news: t('case.wants_news'),
      advice: t('case.wants_advice'),
    }),
  },
  mayReach: { ask: 'case.ask_may_reach', show: oneOf(yesNo) },
  toldTo: { ask: 'case.ask_told_to', show: asWritten },
  state: {
    ask: 'case.ask_state',
    show: oneOf({
      fine: t('case.state_fine'),
      noShelter: t('case.state_no_shelter'),
      hurt: t('case.state_hurt'),
      pregnant: t('case.state_pregnant'),
      threatened: t('case.state_threatened'),
    }),
  },
  withChildren: { ask: 'case.ask_with_children', show: oneOf(yesNo) },
  needs: { ask: 'case.ask_needs', show: needs => needs.map(need => t(`case.need_for_${need}`)).join('; ') },
  meets: {
    ask: 'case.ask_meets',
    show: oneOf({
      woman: t('case.meets_woman'),
      health: t('case.meets_health'),
      womensUnion: t('case.meets_womens_union'),
      anyone: t('case.meets_anyone'),
    }),
  },
  consent: {
    ask: 'case.ask_consent',
    show: units => units.map(unit => t(`case.consent_${unit}`)).join('; ') || t('case.consent_none'),
  },
  offer: {
    ask: 'case.ask_offer',
    show: oneOf({
      work: t('case.offer_work'),
      marriage: t('case.offer_marriage'),
      study: t('case.offer_study'),
      baby: t('case.offer_baby'),
      easy: t('case.offer_easy'),
    }),
  },
  flags: { ask: 'case.ask_flags', show: signsOf },
  departs: {
    ask: 'case.ask_departs',
    show: oneOf({
      day: t('case.departs_day'),
      week: t('case.departs_week'),
      later: t('case.departs_later'),
      none: t('case.departs_none'),
    }),
  },
  staff: {
    ask: 'case.ask_staff',
    show: oneOf({
      village: t('case.staff_village'),
      security: t('case.staff_security'),
      health: t('case.staff_health'),
      school: t('case.staff_school'),
      union: t('case.staff_union'),
    }),
  },
  done: { ask: 'case.ask_done', show: asWritten },
  counts: { ask: 'case.ask_counts', show: countsOf },
  language: { ask: 'case.ask_language', show: language => t(`language.${language}`) },
  window: { ask: 'case.ask_window', show: asWritten },
  reachBy: {
    ask: 'case.ask_reach_by',
    show: oneOf({
      here: t('case.reach_by_here'),
      phone: t('case.reach_by_phone'),
      nobody: t('case.reach_by_nobody'),
    }),
  },
  codeWord: { ask: 'case.ask_code_word', show: () => t('case.code_word_set') },
  attachments: { ask: 'case.ask_attachments', show: ids => t('case.files', { count: ids.length }) },
}

/** What the person answered, as question and answer; what they were not asked or skipped is left out. */
export function answersOf(facts: Facts): Answer[] {
  return (Object.keys(questions) as (keyof typeof questions)[]).flatMap(fact => {
    const value = facts[fact]
    const { ask, show } = questions[fact] as { ask: MessageKey; show: (value: unknown) => string | undefined }
    const answer = value === undefined ? undefined : show(value)
    return answer === undefined ? [] : [{ question: t(ask as 'case.ask_what'), answer }]
  })
}
