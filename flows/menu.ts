import { typed } from './answers.ts'
import { chose, isStory, knows } from './conditions.ts'
import { type Choice, type Draft, dialogue, draft } from './contract.ts'
import { goAfresh, goTo, say, sayCode } from './effects.ts'
import { forgetCode, rememberReport } from './remember.ts'
import { filesWhatWasTold, isFinished, keepsMedia, keepsStory } from './unfinished.ts'

const choices: readonly Choice[] = [
  {
    value: 'report',
    label: 'menu.report',
    words: typed(`
      bao tin, bao tin a, bao, bao chuyen, bao viec, bao nghi van, bao cong an, trinh bao, to giac, to cao, muon bao,
      muon bao tin, toi muon bao, toi muon bao tin, em muon bao tin, chau muon bao tin, cho toi bao tin`),
  },
  {
    value: 'help',
    label: 'menu.help',
    words: typed(`
      can giup, can giup a, can giup do, can ho tro, toi can giup do, em can giup, em can giup do, chau can giup,
      con can giup, giup, giup voi, giup toi, giup toi voi, giup em, giup em voi, giup chau, giup chau voi, giup con,
      giup con voi, xin giup, xin giup do, cuu, cuu voi, sos, help, em so, em so qua, em so lam, chau so, chau so qua,
      chau so lam, con so, con so qua, con so lam`),
    danger: true,
  },
  {
    value: 'followUp',
    label: 'menu.follow_up',
    intents: ['status'],
    words: typed(`
      tra cuu, tra cuu bang ma, tra ma, ma, co ma, toi co ma, xem ma, hoi ma, nhap ma, xem tin, xem tin da bao,
      hoi tin, hoi lai tin, hoi tin da gui, tin da bao, tin da gui, tin cua toi, xem ket qua, hoi ket qua, ket qua`),
  },
  {
    value: 'hotlines',
    label: 'menu.hotlines',
    intents: ['hotline_info'],
    words: typed(`
      so khan, so goi, so dien thoai, so dien thoai khan, so dt, sdt, so cong an, xin so, cho so, cho xin so,
      xin so dien thoai, goi so nao, goi ai, hotline, duong day nong`),
  },
  {
    value: 'officer',
    label: 'menu.officer',
    intents: ['human'],
    words: typed(`
      noi chuyen voi can bo, noi chuyen, can bo, gap can bo, muon gap can bo, toi muon gap can bo, cho gap can bo,
      nhan can bo, nhan tin cho can bo, cong an, gap cong an, muon gap cong an, toi muon gap cong an, cho gap cong an,
      nhan cho cong an, gap nguoi, gap nguoi that, nguoi that, hoi, cho hoi, muon hoi, toi muon hoi, em muon hoi,
      hoi can bo, hoi cong an, tu van, can tu van`),
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
