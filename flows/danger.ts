import { takesNotes, yesNoUnsure } from './answers.ts'
import { chose, hasCode } from './conditions.ts'
import { type Draft, dialogue, draft, type Intent } from './contract.ts'
import {
  childHurt,
  choiceQuestion,
  hurt,
  hurtChoices,
  needs,
  placeQuestion,
  question,
  resume,
  stillThere,
  storyQuestion,
  waiting,
} from './danger-questions.ts'
import { say, sayCode } from './effects.ts'
import { forget, remember, rememberReport } from './remember.ts'

type Known = { context: Draft }
const covert = ({ context }: Known) => context.facts.canTalk === 'no'
const isChild = ({ context }: Known) => context.child === true
const isWitness = ({ context }: Known) => context.facts.dangerTo === 'other'

function intentOf(known: Known): Intent {
  if (covert(known)) return 'silent_code'
  return isWitness(known) ? 'sos_other' : 'sos_self'
}

const need = question({ ask: ['danger.need'], choices: needs, skip: false }, { next: 'place' })
const forgetPlace = forget('where', 'place')

/**
 * Somebody is in danger now. The numbers come first and the report is filed before anything is asked; each answer
 * is added to it (triage-model §6b, §6f). Three wordings: for the person, for a witness, for a child.
 */
export const danger = dialogue().createMachine({
  id: 'danger',
  context: draft,
  initial: 'opening',
  states: {
    opening: {
      always: [
        { guard: covert, target: 'filing' },
        { guard: isChild, target: 'filing', actions: say({ key: 'danger.child_numbers' }) },
        { target: 'filing', actions: say({ key: 'common.numbers' }) },
      ],
    },
    filing: {
      tags: 'busy',
      entry: { type: 'fileReport', params: known => ({ intent: intentOf(known), partial: true }) },
      on: { FILED: { target: 'reported', actions: rememberReport } },
    },
    reported: {
      always: [
        { guard: covert, target: 'unsafe' },
        { guard: isChild, target: 'childSafe', actions: say({ key: 'danger.child_passing_on' }) },
        { guard: isWitness, target: 'witnessPlace', actions: say({ key: 'danger.passing_on' }) },
        { target: 'need', actions: say({ key: 'danger.passing_on' }) },
      ],
    },

    need: {
      ...need,
      on: {
        ...need.on,
        CHOICE: [
          { guard: chose('police'), target: 'place', actions: [remember({ need: 'police' }), 'addToReport'] },
          {
            guard: chose('unsafe'),
            target: 'unsafe',
            actions: [remember({ need: 'unsafe' }), 'addToReport'],
          },
          {
            guard: chose('advice'),
            target: 'place',
            actions: [remember({ need: 'advice' }), 'addToReport', say({ key: 'danger.advice' })],
          },
        ],
      },
    },
    place: placeQuestion('danger.place', { next: 'stillThere', before: 'need' }),
    placeAgain: { entry: forgetPlace, always: 'place' },
    stillThere: choiceQuestion('danger.still_there', yesNoUnsure, stillThere, {
      next: 'hurt',
      before: 'placeAgain',
    }),
    hurt: choiceQuestion('danger.hurt', hurtChoices, hurt, { next: 'ending', before: 'stillThere' }),
    ending: {
      always: [{ guard: hasCode, target: 'waiting', actions: sayCode('danger.code') }, { target: 'waiting' }],
    },
    waiting: waiting('danger.waiting', 'danger.added'),

    witnessPlace: placeQuestion('danger.witness_place', { next: 'witnessWhat' }),
    witnessPlaceAgain: { entry: forgetPlace, always: 'witnessPlace' },
    witnessWhat: storyQuestion('danger.witness_what', {
      next: 'witnessStillThere',
      before: 'witnessPlaceAgain',
    }),
    witnessStillThere: choiceQuestion('danger.witness_still_there', yesNoUnsure, stillThere, {
      next: 'witnessEnding',
      before: 'witnessPlaceAgain',
    }),
    witnessEnding: {
      always: [
        { guard: hasCode, target: 'witnessWaiting', actions: sayCode('danger.code') },
        { target: 'witnessWaiting' },
      ],
    },
    witnessWaiting: waiting('danger.witness_waiting', 'danger.added'),

    childSafe: choiceQuestion(
      'danger.child_safe',
      yesNoUnsure,
      { yes: { canTalk: 'short' }, no: {}, unsure: {} },
      { next: 'childPlace' },
    ),
    childPlace: placeQuestion('danger.child_place', { next: 'childAdult', before: 'childSafe' }),
    childPlaceAgain: { entry: forgetPlace, always: 'childPlace' },
    childAdult: question({ ask: ['danger.child_adult'] }, { next: 'childHurt', before: 'childPlaceAgain' }),
    childHurt: choiceQuestion('danger.child_hurt', yesNoUnsure, childHurt, {
      next: 'childWaiting',
      before: 'childAdult',
    }),
    childWaiting: waiting('danger.child_waiting', 'danger.child_added'),

    unsafe: {
      description: 'One line, then silence: nothing may light up a phone that somebody else holds.',
      entry: remember({ canTalk: 'no' }),
      always: [
        { guard: isChild, target: 'silent', actions: say({ key: 'danger.child_silent' }) },
        { target: 'silent', actions: say({ key: 'danger.silent' }) },
      ],
    },
    silent: {
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
    },
  },
})
