import type { Facts } from '../../flows/contract.ts'
import { type MessageKey, t } from '../../locales/catalog.ts'

type Answer = { question: string; answer: string }
type Question<F extends keyof Facts> = { ask: MessageKey; show: (value: NonNullable<Facts[F]>) => string }

const yesNo = { yes: t('case.yes'), no: t('case.no'), unsure: t('case.unsure') }
const asWritten = (value: string) => value
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
