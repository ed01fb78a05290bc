import type { MessageKey } from '../locales/catalog.ts'
import { answers, takesNotes, yesNoUnsure } from './answers.ts'
import { knows } from './conditions.ts'
import type { Choice, Facts, Prompt } from './contract.ts'
import { say } from './effects.ts'
import { forgetCode, rememberMedia, rememberPlace, rememberStory, rememberText } from './remember.ts'

/** The kinds of state of the danger flow. In all of them, what the person sends reaches the report at once. */

/** Where the talk goes after an answer, and where "Quay lại" goes. */
export type Steps = { next: string; before?: string }

/**
 * A question that may be left unanswered. Silence is a sign for the officers after three minutes (triage-model
 * §3.1, H8), and never a reason to write to the person.
 */
export function question(prompt: Prompt, { next, before }: Steps) {
  return {
    entry: { type: 'setTimer', params: { name: 'silence', minutes: 3 } },
    exit: { type: 'clearTimer', params: { name: 'silence' } },
    meta: { prompt: { text: true, media: true, skip: true, ...prompt } },
    on: {
      TEXT: { target: next, actions: 'addToReport' },
      MEDIA: { target: next, actions: [rememberMedia, 'addToReport'] },
      LOCATION: { target: next, actions: [rememberPlace, 'addToReport'] },
      SKIP: next,
      ...(before === undefined ? {} : { BACK: before }),
      CANCEL: 'unsafe',
      TIMEOUT: { actions: 'addToReport' },
    },
  } as const
}

/** A question with choices; each settles its facts. */
export function choiceQuestion(
  ask: MessageKey,
  choices: readonly Choice[],
  facts: Record<string, Facts>,
  steps: Steps,
) {
  const asked = question({ ask: [ask], choices }, steps)
  const chosen = answers(facts).map(({ guard, actions }) => ({
    guard,
    target: steps.next,
    actions: [actions, 'addToReport' as const],
  }))
  return { ...asked, on: { ...asked.on, CHOICE: chosen } } as const
}

/** Words, a landmark, a pin if the person gives one by themselves. Passed over when known. */
export function placeQuestion(ask: MessageKey, steps: Steps) {
  const asked = question({ ask: [ask], location: true }, steps)
  const told = { target: steps.next, actions: [rememberText('where'), 'addToReport' as const] }
  return {
    ...asked,
    always: { guard: knows('where', 'place'), target: steps.next },
    on: { ...asked.on, TEXT: told },
  } as const
}

/** What goes on, of one who sees it. Passed over when told before. */
export function storyQuestion(ask: MessageKey, steps: Steps) {
  const asked = question({ ask: [ask] }, steps)
  const told = { target: steps.next, actions: [rememberStory, 'addToReport' as const] }
  return {
    ...asked,
    always: { guard: knows('what'), target: steps.next },
    on: { ...asked.on, TEXT: told },
  } as const
}

/** Nothing more is asked. What still comes is added, with the shortest word that it arrived. */
export function waiting(ask: MessageKey, thanks: 'danger.added' | 'danger.child_added') {
  const noted = { actions: ['addToReport' as const, say({ key: thanks })] }
  return {
    entry: forgetCode,
    meta: { prompt: { ask: [ask], text: true, media: true, location: true } },
    on: { ...takesNotes(thanks), BACK: noted, CANCEL: noted },
  } as const
}

export const stillThere: Record<string, Facts> = {
  yes: { stillThere: 'yes' },
  no: { stillThere: 'no' },
  unsure: { stillThere: 'unsure' },
}

export const childHurt: Record<string, Facts> = {
  yes: { hurt: 'yes' },
  no: { hurt: 'no' },
  unsure: { hurt: 'unsure' },
}

export const hurt: Record<string, Facts> = {
  ...childHurt,
  child: { childInvolved: 'yes' },
  both: { hurt: 'yes', childInvolved: 'yes' },
}

export const hurtChoices: readonly Choice[] = [
  { value: 'yes', label: 'danger.hurt_yes', words: ['co', 'bi dau', 'bi thuong', 'co dau'], danger: true },
  { value: 'child', label: 'danger.hurt_child', words: ['tre em', 'co tre', 'co be'], danger: true },
  { value: 'both', label: 'danger.hurt_both', words: ['ca 2', 'deu co'], danger: true },
  ...yesNoUnsure.slice(1),
]

export const needs: readonly Choice[] = [
  {
    value: 'police',
    label: 'danger.need_police',
    words: ['cong an', 'goi cong an', 'can cong an', 'den di', 'cuu', 'co'],
    danger: true,
  },
  {
    value: 'unsafe',
    label: 'danger.need_unsafe',
    words: [
      'khong an toan',
      'ko an toan',
      'k an toan',
      'khong an toan de nhan',
      'khong nhan duoc',
      'ko nhan dc',
    ],
    danger: true,
  },
  {
    value: 'advice',
    label: 'danger.need_advice',
    words: ['cach thoat', 'thoat ra', 'muon thoat', 'chi muon biet cach thoat', 'lam sao thoat'],
    danger: true,
  },
]

/** The only choice of the silence. It is not shown; the line before it names its number. */
export const resume: readonly Choice[] = [
  {
    value: 'resume',
    label: 'danger.can_talk',
    words: ['an toan', 'an toan roi', 'gio nhan duoc', 'noi duoc roi', 'nhan dc roi', 'on roi'],
  },
]
