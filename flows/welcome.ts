import { chose, isStory } from './conditions.ts'
import { dialogue, draft, type Prompt } from './contract.ts'
import { goTo, say } from './effects.ts'
import { remember } from './remember.ts'
import { filesWhatWasTold, keepsMedia, keepsStory } from './unfinished.ts'

const safety: Prompt = {
  ask: ['welcome.safe_to_talk'],
  text: true,
  media: true,
  choices: [
    {
      value: 'safe',
      label: 'welcome.safe',
      words: ['co', 'co an toan', 'duoc', 'dc', 'on', 'ok', 'vang', 'binh thuong'],
    },
    {
      value: 'unsafe',
      label: 'welcome.unsafe',
      words: [
        'khong',
        'ko',
        'k',
        'ko an toan',
        'k an toan',
        'chua an toan',
        'nguy hiem',
        'khong nhan duoc',
        'chi nghe',
      ],
      danger: true,
    },
    { value: 'short', label: 'welcome.short', words: ['nhan it', 'it thoi', 'ngan thoi', 'nhan it thoi'] },
    { value: 'stop', label: 'welcome.stop' },
  ],
}

const answers = [
  { guard: chose('safe'), target: 'safe' },
  { guard: chose('unsafe'), target: 'toDanger', actions: remember({ canTalk: 'no' }) },
  { guard: chose('short'), target: 'short' },
  { guard: chose('stop'), target: 'toQuiet' },
]
const kept = say({ key: 'welcome.kept' })

/**
 * The first words: where to call, then whether it is safe to talk here (triage-model §6, S0 and S1). Nothing else
 * is asked before the answer. A story told meanwhile is kept and need not be told again.
 */
export const welcome = dialogue().createMachine({
  id: 'welcome',
  context: draft,
  entry: say({ key: 'common.numbers' }),
  on: filesWhatWasTold,
  initial: 'safety',
  states: {
    safety: {
      meta: { prompt: safety },
      on: {
        CHOICE: answers,
        TEXT: { guard: isStory, target: 'safetyAgain', actions: [...keepsStory, kept] },
        MEDIA: { target: 'safetyAgain', actions: [...keepsMedia, kept] },
      },
    },
    safetyAgain: {
      description: 'The same question once more, after a story came instead of the answer.',
      meta: { prompt: safety },
      on: {
        CHOICE: answers,
        TEXT: { guard: isStory, target: 'safety', actions: [...keepsStory, kept] },
        MEDIA: { target: 'safety', actions: [...keepsMedia, kept] },
      },
    },
    safe: {
      description: 'Who reads this and what cannot be kept (S2), before anything is told.',
      entry: [remember({ canTalk: 'yes' }), say({ key: 'welcome.who_reads' })],
      always: 'toMenu',
    },
    short: {
      description: 'Little can be written: straight to the few questions that matter.',
      entry: [remember({ canTalk: 'short' }), say({ key: 'welcome.who_reads_short' })],
      always: 'toReport',
    },
    toMenu: goTo('menu'),
    toReport: goTo('report'),
    toDanger: goTo('danger'),
    toQuiet: goTo('quiet'),
  },
})
