import { chose, isStory, knows } from './conditions.ts'
import { type Choice, type Draft, dialogue, draft } from './contract.ts'
import { goAfresh, goTo, say, sayCode } from './effects.ts'
import { forgetCode, rememberReport } from './remember.ts'
import { filesWhatWasTold, isFinished, keepsMedia, keepsStory } from './unfinished.ts'

const choices: readonly Choice[] = [
  { value: 'report', label: 'menu.report', words: ['bao tin', 'bao', 'to giac', 'trinh bao', 'bao cong an'] },
  {
    value: 'help',
    label: 'menu.help',
    words: ['can giup', 'giup toi', 'giup em', 'giup voi', 'cuu', 'em can giup', 'can giup do'],
    danger: true,
  },
  { value: 'followUp', label: 'menu.follow_up', words: ['tra cuu', 'ma', 'xem tin', 'hoi ma', 'tra ma'] },
  {
    value: 'hotlines',
    label: 'menu.hotlines',
    words: ['so khan', 'so dien thoai', 'hotline', 'duong day nong'],
  },
  {
    value: 'officer',
    label: 'menu.officer',
    words: ['noi chuyen voi can bo', 'gap can bo', 'can bo', 'cong an', 'gap cong an', 'gap nguoi that'],
  },
]

type Known = { context: Draft }
const hasStory = (known: Known) => !isFinished(known) && knows('what', 'attachments')(known)
/** A danger that goes on is the same errand. */
const isFinishedAndSafe = (known: Known) => isFinished(known) && known.context.level !== 'P0'

const answers = [
  { guard: chose('report'), target: 'report' },
  { guard: chose('help'), target: 'help' },
  { guard: chose('followUp'), target: 'followUp' },
  { guard: chose('officer'), target: 'officer' },
]

const kept = say({ key: 'menu.kept' })
const storyToo = {
  TEXT: { guard: isStory, target: 'openWithStory', actions: [...keepsStory, kept] },
  MEDIA: { target: 'openWithStory', actions: [...keepsMedia, kept] },
}

function numbers(target: 'opening' | 'openAgain') {
  return { guard: chose('hotlines'), target, actions: say({ key: 'common.numbers' }) } as const
}

/** What the person wants to do. A story told here instead of a choice is kept for the report. */
export const menu = dialogue().createMachine({
  id: 'menu',
  context: draft,
  on: filesWhatWasTold,
  initial: 'opening',
  states: {
    opening: { always: [{ guard: hasStory, target: 'openWithStory' }, { target: 'open' }] },
    open: {
      meta: { prompt: { ask: ['menu.ask'], text: true, media: true, choices } },
      on: {
        CHOICE: [...answers, numbers('openAgain')],
        ...storyToo,
      },
    },
    openWithStory: {
      meta: { prompt: { ask: ['menu.ask_with_story'], text: true, media: true, choices } },
      on: {
        CHOICE: [...answers, numbers('openAgain')],
        TEXT: { guard: isStory, actions: [...keepsStory, kept] },
        MEDIA: { actions: [...keepsMedia, kept] },
      },
    },
    openAgain: {
      meta: { prompt: { ask: ['menu.ask_again'], text: true, media: true, choices } },
      on: {
        CHOICE: [...answers, numbers('opening')],
        ...storyToo,
      },
    },
    report: { always: [{ guard: isFinished, target: 'toNewReport' }, { target: 'toReport' }] },
    help: { always: [{ guard: isFinishedAndSafe, target: 'toNewDanger' }, { target: 'toDanger' }] },
    followUp: { always: [{ guard: isFinished, target: 'toNewFollowUp' }, { target: 'toFollowUp' }] },
    officer: { always: [{ guard: isFinished, target: 'officerReady' }, { target: 'calling' }] },
    calling: {
      tags: 'busy',
      entry: { type: 'fileReport', params: { intent: 'human', partial: false } },
      on: {
        FILED: {
          target: 'officerReady',
          actions: [rememberReport, sayCode('menu.officer_code')],
        },
      },
    },
    officerReady: { entry: [forgetCode, say({ key: 'menu.officer_ready' })], always: 'toOfficer' },
    toReport: goTo('report'),
    toNewReport: goAfresh('report'),
    toDanger: goTo('danger'),
    toNewDanger: goAfresh('danger'),
    toFollowUp: goTo('followUp'),
    toNewFollowUp: goAfresh('followUp'),
    toOfficer: goTo('officer'),
  },
})
