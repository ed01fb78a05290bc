import { takesNotes, yesNoUnsure } from '../answers.ts'
import { chose, hasCode, knows, tells } from '../conditions.ts'
import { type Draft, dialogue, draft, type Input } from '../contract.ts'
import { goTo, say, sayCode } from '../effects.ts'
import { forget, remember, rememberText } from '../remember.ts'
import { namesAbroad } from './abroad.ts'
import {
  abroad,
  callChoices,
  crossedChoices,
  family,
  familyChoices,
  hurt,
  hurtChoices,
  laterAbroad,
  laterAfterAdvice,
  laterChoices,
  mayCall,
  needs,
  placeChoices,
  stillThere,
  uniform,
  uniformChoices,
} from './choices.ts'
import {
  choiceQuestion,
  covert,
  filing,
  isWitness,
  placeQuestion,
  question,
  silent,
  storyQuestion,
  told,
  unsafe,
  waiting,
} from './questions.ts'

type Known = { context: Draft }
const isChild = ({ context }: Known) => context.child === true
const isAbroad = ({ context }: Known) => context.facts.abroad === 'yes'
const isAtHome = ({ context }: Known) => context.facts.abroad === 'no'
const wantsAdvice = ({ context }: Known) => context.facts.need === 'advice'
const isWord = ({ event }: { event: Input }) => event.type === 'TEXT' && !tells(event.text)

const consular = say({ key: 'danger.consular' })
const toPlace = { target: 'place', actions: forget('where', 'place', 'stillThere', 'abroad', 'country') }
const whereAgain = [{ ...toPlace, guard: wantsAdvice, target: 'advicePlace' }, toPlace]
const toHurt = { target: 'hurt', actions: forget('hurt', 'childInvolved') }

const need = question({ ask: ['danger.need'], choices: needs, skip: false }, { next: 'place' })
const country = question({ ask: ['danger.country'] }, { next: 'family', before: whereAgain })
const familyKnows = choiceQuestion('danger.family', familyChoices, family, {
  next: 'mayCall',
  before: [{ target: 'country', actions: forget('country', 'where') }],
})
const witnessPlace = placeQuestion('danger.witness_place', { next: 'witnessWhat' })
const afterwards = waiting('danger.waiting', 'danger.added', laterChoices)
const afterAdvice = waiting('danger.advice_waiting', 'danger.added', laterAfterAdvice)
const farAway = waiting('danger.abroad_waiting', 'danger.added', laterAbroad)
const toCodeWord = { guard: chose('codeWord'), target: 'codeWord' } as const

/** The first question: where. A landmark will do, and abroad is an answer. `known`: where to go if it was told. */
function whereabouts(next: string, known: string) {
  const place = placeQuestion('danger.place', { next, before: 'need' })
  return {
    ...place,
    meta: { prompt: { ...place.meta.prompt, choices: placeChoices } },
    always: [
      { guard: isAbroad, target: 'country', actions: consular },
      { guard: knows('where', 'place'), target: known },
    ],
    on: {
      ...place.on,
      CHOICE: {
        guard: chose('abroad'),
        target: 'country',
        actions: [remember({ abroad: 'yes' }), 'addToReport', consular],
      },
      TEXT: [{ guard: namesAbroad, ...told('where', 'crossed') }, told('where', next)],
    },
  } as const
}

/**
 * Somebody is in danger now. The numbers come first and the report is filed before anything is asked; each answer
 * is added to it (triage-model §6b). After what is needed most, at most four questions to the person, three to a
 * witness; then the bot waits, and an officer's first words take the talk over. Children have their own dialogue.
 */
export const danger = dialogue().createMachine({
  id: 'danger',
  context: draft,
  initial: 'opening',
  states: {
    opening: {
      always: [
        { guard: isChild, target: 'toChild' },
        { guard: covert, target: 'filing' },
        { target: 'filing', actions: say({ key: 'common.numbers' }) },
      ],
    },
    filing,
    reported: {
      always: [
        { guard: covert, target: 'unsafe' },
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
            target: 'advicePlace',
            actions: [remember({ need: 'advice' }), 'addToReport', say({ key: 'danger.advice' })],
          },
        ],
      },
    },
    place: whereabouts('hurt', 'stillThere'),
    stillThere: {
      ...choiceQuestion('danger.still_there', yesNoUnsure, stillThere, { next: 'hurt', before: [toPlace] }),
      always: { guard: knows('stillThere'), target: 'hurt' },
    },
    hurt: {
      ...choiceQuestion('danger.hurt', hurtChoices, hurt, {
        next: 'uniform',
        before: [
          { guard: knows('stillThere'), target: 'stillThere', actions: forget('stillThere') },
          ...whereAgain,
        ],
      }),
      always: { guard: knows('hurt'), target: 'uniform' },
    },
    uniform: {
      ...choiceQuestion('danger.uniform', uniformChoices, uniform, { next: 'mayCall', before: [toHurt] }),
      always: { guard: knows('uniform', 'abroad'), target: 'mayCall' },
    },
    mayCall: {
      ...choiceQuestion('danger.may_call', callChoices, mayCall, {
        next: 'ending',
        before: [
          { guard: isAbroad, target: 'family' },
          { guard: knows('abroad'), ...toHurt },
          { target: 'uniform', actions: forget('uniform') },
        ],
      }),
      always: { guard: knows('mayCall'), target: 'ending' },
    },

    advicePlace: whereabouts('adviceHurt', 'adviceHurt'),
    adviceHurt: {
      ...choiceQuestion('danger.hurt', hurtChoices, hurt, {
        next: 'adviceMayCall',
        before: [{ ...toPlace, target: 'advicePlace' }],
      }),
      always: { guard: knows('hurt'), target: 'adviceMayCall' },
    },
    adviceMayCall: {
      ...choiceQuestion('danger.may_call', callChoices, mayCall, {
        next: 'ending',
        before: [{ ...toHurt, target: 'adviceHurt' }],
      }),
      always: { guard: knows('mayCall'), target: 'ending' },
    },

    crossed: {
      description: 'A place abroad was named; the way there may not be over, and then 113 can still help.',
      ...choiceQuestion('danger.crossed', crossedChoices, abroad, {
        next: 'crossedOrNot',
        before: whereAgain,
      }),
    },
    crossedOrNot: {
      always: [
        { guard: isAbroad, target: 'family', actions: consular },
        { guard: isAtHome, target: 'hurt' },
        { target: 'hurt', actions: [remember({ abroad: 'unsure' }), consular] },
      ],
    },
    country: {
      ...country,
      always: { guard: knows('country', 'where'), target: 'family' },
      on: { ...country.on, TEXT: told('country', 'family') },
    },
    family: { ...familyKnows, on: { ...familyKnows.on, TEXT: told('toldTo', 'mayCall') } },

    ending: {
      always: [{ guard: hasCode, target: 'resting', actions: sayCode('danger.code') }, { target: 'resting' }],
    },
    resting: {
      always: [
        { guard: isAbroad, target: 'abroadWaiting' },
        { guard: wantsAdvice, target: 'adviceWaiting' },
        { target: 'waiting' },
      ],
    },
    waiting: { ...afterwards, on: { ...afterwards.on, CHOICE: toCodeWord } },
    adviceWaiting: {
      ...afterAdvice,
      on: {
        ...afterAdvice.on,
        CHOICE: [
          toCodeWord,
          {
            guard: chose('police'),
            target: 'uniform',
            actions: [remember({ need: 'police' }), 'addToReport'],
          },
        ],
      },
    },
    abroadWaiting: {
      description: 'The police over there may be part of it: they are told when the person says so.',
      ...farAway,
      on: {
        ...farAway.on,
        CHOICE: [
          toCodeWord,
          {
            guard: chose('localPolice'),
            actions: ['addToReport', say({ key: 'danger.local_police_noted' })],
          },
        ],
      },
    },
    codeWord: {
      description: 'A word to know each other by. A story told here instead is no word.',
      meta: {
        prompt: { ask: ['danger.code_word_ask'], text: true, media: true, location: true, skip: true },
      },
      on: {
        ...takesNotes('danger.added', { target: 'resting' }),
        TEXT: [
          {
            guard: isWord,
            target: 'resting',
            actions: [rememberText('codeWord'), 'addToReport', say({ key: 'danger.code_word_kept' })],
          },
          takesNotes('danger.added', { target: 'resting' }).TEXT,
        ],
        SKIP: 'resting',
        BACK: 'resting',
        CANCEL: 'resting',
      },
    },

    witnessPlace: {
      ...witnessPlace,
      on: {
        ...witnessPlace.on,
        TEXT: [
          {
            guard: namesAbroad,
            target: 'witnessWhat',
            actions: [rememberText('where'), 'addToReport', consular],
          },
          told('where', 'witnessWhat'),
        ],
      },
    },
    witnessWhat: storyQuestion('danger.witness_what', {
      next: 'witnessStillThere',
      before: [{ target: 'witnessPlace', actions: forget('where', 'place') }],
    }),
    witnessStillThere: choiceQuestion('danger.witness_still_there', yesNoUnsure, stillThere, {
      next: 'witnessEnding',
      before: [{ target: 'witnessPlace', actions: forget('where', 'place') }],
    }),
    witnessEnding: {
      always: [
        { guard: hasCode, target: 'witnessWaiting', actions: sayCode('danger.code') },
        { target: 'witnessWaiting' },
      ],
    },
    witnessWaiting: waiting('danger.witness_waiting', 'danger.added'),

    unsafe: unsafe('danger.silent'),
    silent,
    toChild: goTo('child'),
  },
})
