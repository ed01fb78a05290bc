import type { MessageKey } from '../../locales/catalog.ts'
import { answers, takesNotes } from '../answers.ts'
import { chose, knows } from '../conditions.ts'
import type { Choice, Draft, Facts, Intent, Prompt } from '../contract.ts'
import { say } from '../effects.ts'
import {
  type forget,
  forgetCode,
  remember,
  rememberMedia,
  rememberPlace,
  rememberReport,
  rememberStory,
  rememberText,
} from '../remember.ts'
import { resume } from './choices.ts'

/**
 * The kinds of state of the dialogues about danger, for grown-ups and for children. In all of them, what the person
 * sends reaches the report at once.
 */

type Known = { context: Draft }

/** It is not safe to write here: nothing is said or asked. */
export const covert = ({ context }: Known) => context.facts.canTalk === 'no'
export const isWitness = ({ context }: Known) => context.facts.dangerTo === 'other'

function intentOf(known: Known): Intent {
  if (covert(known)) return 'silent_code'
  return isWitness(known) ? 'sos_other' : 'sos_self'
}

/** The report exists before the first question. */
export const filing = {
  tags: 'busy',
  entry: { type: 'fileReport', params: (known: Known) => ({ intent: intentOf(known), partial: true }) },
  on: { FILED: { target: 'reported', actions: rememberReport } },
} as const

type BackStep = {
  guard?: (known: Known) => boolean
  target: string
  /** Unlearns the answer, so that the question is asked again. */
  actions?: ReturnType<typeof forget>
}

/** Where the talk goes after an answer, and where "Quay lại" goes. */
export type Steps = { next: string; before?: string | readonly BackStep[] }

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
      TEXT: { target: next, actions: [rememberStory, 'addToReport'] },
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
  return {
    ...asked,
    always: { guard: knows('where', 'place'), target: steps.next },
    on: { ...asked.on, TEXT: told('where', steps.next) },
  } as const
}

/** What goes on, of one who sees it. Passed over when told before. */
export function storyQuestion(ask: MessageKey, steps: Steps) {
  return {
    ...question({ ask: [ask] }, steps),
    always: { guard: knows('what'), target: steps.next },
  } as const
}

/** Words that answer one question. */
export function told(fact: Parameters<typeof rememberText>[0], target: string) {
  return { target, actions: [rememberText(fact), 'addToReport' as const] } as const
}

/** Nothing more is asked. What still comes is added, with the shortest word that it arrived. */
export function waiting(
  ask: MessageKey,
  thanks: 'danger.added' | 'child.added',
  choices?: readonly Choice[],
) {
  const noted = { actions: ['addToReport' as const, say({ key: thanks })] }
  return {
    entry: forgetCode,
    meta: {
      prompt: { ask: [ask], text: true, media: true, location: true, ...(choices && { choices }) },
    },
    on: { ...takesNotes(thanks), BACK: noted, CANCEL: noted },
  } as const
}

/** One line, then silence: nothing may light up a phone that somebody else holds. */
export function unsafe(line: 'danger.silent' | 'child.silent') {
  return {
    description: 'One line, then silence: nothing may light up a phone that somebody else holds.',
    entry: [remember({ canTalk: 'no' }), say({ key: line })],
    always: 'silent',
  } as const
}

/** Takes everything and answers nothing, until the person says that writing is possible again. */
export const silent = {
  meta: { prompt: { ask: [], silent: true, text: true, media: true, location: true, choices: resume } },
  on: {
    ...takesNotes(),
    CHOICE: {
      guard: chose('resume'),
      target: 'reported',
      actions: [remember({ canTalk: 'short' }), 'addToReport'],
    },
    BACK: { actions: 'addToReport' },
    CANCEL: { actions: 'addToReport' },
  },
} as const
