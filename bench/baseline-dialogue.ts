import { vi } from '../locales/vi.ts'

const { common, welcome, menu, report } = vi

export type StepId =
  | 'safety'
  | 'menu'
  | 'danger'
  | 'child'
  | 'what'
  | 'where'
  | 'when'
  | 'who'
  | 'source'
  | 'identity'
  | 'attachment'
  | 'code'
  | 'more'

/** What a person did: words, or a tap on the nth button of a question. */
export type Answer = { text: string } | { step: string; choice: number }
export type Reply = { text: string; labels: readonly string[] }
export type Decision = { step: StepId; said: string; files: boolean }
type Question = Reply & { next: readonly StepId[]; free?: StepId }

const yesNo = [common.yes, common.no, common.unsure, common.skip]

/**
 * The product's way from the first word to a filed report (flows/welcome, menu, report), as somebody writes it
 * who writes nothing else: one table, the same words, one answer a question.
 */
const questions: Record<StepId, Question> = {
  safety: {
    text: welcome.safe_to_talk,
    labels: [welcome.safe, welcome.unsafe, welcome.short, welcome.stop],
    next: ['menu', 'safety', 'danger', 'safety'],
  },
  menu: {
    text: menu.ask,
    labels: [
      menu.help,
      menu.relative,
      menu.report,
      menu.offer,
      menu.returned,
      menu.follow_up,
      menu.learn,
      menu.officer,
    ],
    next: ['menu', 'menu', 'danger', 'menu', 'menu', 'menu', 'menu', 'menu'],
  },
  danger: {
    text: report.danger,
    labels: [report.danger_self, report.danger_other, common.no, common.unsure, common.skip],
    next: ['child', 'child', 'child', 'child', 'child'],
  },
  child: { text: report.child, labels: yesNo, next: ['source', 'source', 'source', 'source'] },
  source: {
    text: report.source,
    labels: [report.source_saw, report.source_place, report.source_heard, report.source_online, common.skip],
    next: ['what', 'what', 'what', 'what', 'what'],
  },
  what: { text: report.what, labels: [common.skip], next: ['where'], free: 'where' },
  where: { text: report.where, labels: [common.skip], next: ['when'], free: 'when' },
  when: {
    text: report.when,
    labels: [report.when_now, report.when_past, common.unsure, common.skip],
    next: ['who', 'who', 'who', 'who'],
    free: 'who',
  },
  who: {
    text: report.who,
    labels: [report.official, common.skip],
    next: ['who', 'identity'],
    free: 'identity',
  },
  identity: {
    text: report.identity,
    labels: [report.identity_named, report.identity_confidential, report.identity_anonymous, common.skip],
    next: ['attachment', 'attachment', 'attachment', 'attachment'],
  },
  attachment: { text: report.attachment, labels: [report.send, common.skip], next: ['code', 'code'] },
  code: {
    text: [report.next, report.secrecy, report.delete_chat, report.code_saved].join('\n\n'),
    labels: [report.saved, report.not_saved],
    next: ['more', 'more'],
  },
  more: { text: report.filed, labels: [report.add, report.done], next: ['more', 'menu'] },
}

/** Where an answer leads. No step yet: the person is new. An answer that does not fit asks again. */
export function decide(step: StepId | undefined, answer: Answer): Decision {
  if (!step) return { step: 'safety', said: common.numbers, files: false }
  const to = target(step, answer)
  if (!to || to === step) return { step, said: common.not_understood, files: false }
  return { step: to, said: saidOn(step, to), files: to === 'code' }
}

/** The whole reply: what is said to the answer, then the next question. */
export function replyOf({ step, said }: Decision, code = ''): Reply {
  const { text, labels } = questions[step]
  return { text: [said.replace('{{code}}', code), text].filter(Boolean).join('\n\n'), labels }
}

function target(step: StepId, answer: Answer): StepId | undefined {
  const { next, free } = questions[step]
  if ('text' in answer) return free
  return answer.step === step ? next[answer.choice] : undefined
}

function saidOn(from: StepId, to: StepId): string {
  if (from === 'safety') return welcome.who_reads
  if (to === 'code') return `${report.thanks}\n\n${report.code}`
  return from === 'more' && to === 'menu' ? report.goodbye : ''
}
