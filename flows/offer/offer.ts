import { afterFiling } from '../after-filing.ts'
import { answers, takesNotes } from '../answers.ts'
import { chose, hasReport, knows } from '../conditions.ts'
import { dialogue, draft } from '../contract.ts'
import { goAfresh, goTo, say, sayCode } from '../effects.ts'
import { forget, forgetCode, remember, rememberMedia, rememberReport, rememberText } from '../remember.ts'
import { keepsStory, waitForMore } from '../unfinished.ts'
import { ask } from './questions.ts'
import { isForOfficers, isUrgent, sayAdvice, sayBand } from './result.ts'
import {
  adult,
  backToSigns,
  filesOffer,
  firstSigns,
  flag,
  instead,
  minor,
  shows,
  signQuestions,
  speaksToChild,
  tellsMore,
  unflag,
  wroteAge,
} from './steps.ts'

const stopsWaiting = { type: 'clearTimer', params: { name: 'silence' } } as const
const files = [stopsWaiting, filesOffer(false)] as const
const passedOn = [rememberReport, say({ key: 'offer.passed_on' })]
const toDeparts = { target: 'departs', actions: forget('departs', 'when') } as const

/**
 * Is this offer safe? At most eight questions: its kind, up to four signs of that kind, who makes it, how old the
 * person is, when they leave (triage-model §3.1, H11; §4, check_*). Signs come first, so that who stops early has told
 * what weighs most. Then how worrying it looks, each reason, what to do. What is worrying, soon, or told in own words
 * is filed before the result is said; what was only tapped and looks harmless waits until the person asks for it.
 */
export const offer = dialogue().createMachine({
  id: 'offer',
  context: draft,
  entry: waitForMore,
  on: {
    TIMEOUT: { guard: isForOfficers, actions: filesOffer(true) },
    FILED: { actions: rememberReport },
  },
  initial: 'kind',
  states: {
    kind: {
      always: firstSigns,
      meta: { prompt: ask.kind },
      on: {
        CHOICE: answers({
          work: { offer: 'work' },
          marriage: { offer: 'marriage' },
          study: { offer: 'study' },
          baby: { offer: 'baby' },
          easy: { offer: 'easy' },
        }).map(({ guard, actions }) => ({ guard, actions: [actions, ...keepsStory] })),
        TEXT: { target: 'anyKind', actions: instead.words },
        MEDIA: { target: 'anyKind', actions: instead.media },
        SKIP: 'anyKind',
        BACK: 'toMenu',
      },
    },
    anyKind: { description: 'The questions that fit any offer.', always: 'easy_keepsPapers' },
    ...signQuestions('from'),
    from: {
      always: [
        { guard: shows('metOnline'), target: 'age' },
        { guard: shows('stranger'), target: 'age' },
        { guard: knows('who'), target: 'age' },
      ],
      meta: { prompt: ask.from },
      on: {
        CHOICE: [
          { guard: chose('known'), target: 'age' },
          {
            guard: chose('online'),
            target: 'age',
            actions: [flag('metOnline'), remember({ setting: 'online', source: 'online' })],
          },
          { guard: chose('stranger'), target: 'age', actions: flag('stranger') },
          { guard: chose('company'), target: 'age' },
          { guard: chose('unsure'), target: 'age' },
        ],
        TEXT: { target: 'age', actions: [rememberText('who'), waitForMore] },
        MEDIA: { target: 'age', actions: instead.media },
        SKIP: 'age',
        BACK: backToSigns,
      },
    },
    age: {
      always: { guard: knows('age'), target: 'departs' },
      meta: { prompt: ask.age },
      on: {
        CHOICE: answers({
          '<16': minor('<16'),
          '16-17': minor('16-17'),
          '18+': adult,
          unsure: { age: 'unsure' },
        }),
        TEXT: [...wroteAge, { target: 'departs', actions: instead.words }],
        MEDIA: { target: 'departs', actions: instead.media },
        SKIP: 'departs',
        BACK: {
          target: 'from',
          actions: [forget('who', 'setting', 'source'), unflag('metOnline', 'stranger')],
        },
      },
    },
    departs: {
      always: { guard: knows('departs'), target: 'judging' },
      meta: { prompt: ask.departs },
      on: {
        CHOICE: [
          ...answers({
            day: { departs: 'day' },
            week: { departs: 'week' },
            later: { departs: 'later' },
            none: { departs: 'none' },
          }),
          { guard: chose('unsure'), target: 'judging' },
        ],
        TEXT: { target: 'judging', actions: rememberText('when') },
        MEDIA: { target: 'judging', actions: rememberMedia },
        SKIP: 'judging',
        BACK: { target: 'age', actions: forget('age', 'childInvolved') },
      },
    },

    judging: {
      always: [
        { guard: isUrgent, target: 'urgent', actions: [...files, sayBand] },
        { guard: isForOfficers, target: 'result', actions: [...files, sayBand, sayAdvice] },
        {
          target: 'result',
          actions: [stopsWaiting, sayBand, sayAdvice, say({ key: 'offer.not_passed_on' })],
        },
      ],
    },
    urgent: {
      meta: { prompt: ask.urgent },
      on: {
        ...takesNotes('report.added'),
        FILED: { actions: passedOn },
        CHOICE: [
          {
            guard: chose('self'),
            target: 'toDanger',
            actions: [remember({ dangerNow: 'yes', dangerTo: 'self' }), speaksToChild],
          },
          {
            guard: chose('other'),
            target: 'toDanger',
            actions: remember({ dangerNow: 'yes', dangerTo: 'other' }),
          },
          { guard: chose('officer'), target: 'filingAsked' },
          { guard: chose('advice'), target: 'result', actions: sayAdvice },
        ],
        SKIP: { target: 'result', actions: sayAdvice },
        BACK: toDeparts,
        CANCEL: 'coded',
      },
    },
    result: {
      meta: { prompt: ask.result },
      on: {
        ...tellsMore,
        FILED: { actions: passedOn },
        CHOICE: [
          { guard: chose('report'), target: 'toReport' },
          { guard: chose('officer'), target: 'filingAsked' },
          { guard: chose('done'), target: 'closing' },
        ],
        SKIP: 'closing',
        BACK: toDeparts,
        CANCEL: 'closing',
      },
    },
    closing: { always: [{ guard: hasReport, target: 'coded' }, { target: 'done' }] },
    filingAsked: {
      tags: 'busy',
      entry: filesOffer(false),
      on: { FILED: { target: 'calling', actions: rememberReport } },
    },
    calling: {
      description: 'Who wants an officer is heard as such, beside the offer (triage-model §4, human).',
      tags: 'busy',
      entry: { type: 'fileReport', params: { intent: 'human', partial: false } },
      on: { FILED: { target: 'officerReady', actions: [rememberReport, sayCode('menu.officer_code')] } },
    },
    officerReady: { entry: [forgetCode, say({ key: 'menu.officer_ready' })], always: 'toOfficer' },
    coded: { always: { target: 'codeShown', actions: sayCode('report.code') } },
    ...afterFiling,
    done: { entry: say({ key: 'offer.goodbye' }), always: 'toMenuAfresh' },
    toMenuAfresh: goAfresh('menu'),
    toMenu: goTo('menu'),
    toReport: goTo('report'),
    toOfficer: goTo('officer'),
    toDanger: goTo('danger'),
  },
})
