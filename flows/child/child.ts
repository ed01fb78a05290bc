import { knows } from '../conditions.ts'
import { type Draft, dialogue, draft } from '../contract.ts'
import {
  choiceQuestion,
  covert,
  filing,
  placeQuestion,
  silent,
  told,
  unsafe,
  waiting,
} from '../danger/questions.ts'
import { say } from '../effects.ts'
import { forget, remember } from '../remember.ts'
import { adult, adultChoices, hurt, hurtChoices, near, nearChoices } from './questions.ts'

type Known = { context: Draft }
const keepsShort = ({ context }: Known) => context.facts.canTalk === 'short'

const trusted = choiceQuestion('child.adult', adultChoices, adult, {
  next: 'hurt',
  before: [{ target: 'place', actions: forget('where', 'place') }],
})

/**
 * A child in danger (triage-model §6f): the smallest words, 111 first, filed before anything is asked, at most four
 * questions, three when somebody may look on, and never what was done to it. It gets no code, which could be found
 * on it.
 */
export const child = dialogue().createMachine({
  id: 'child',
  context: draft,
  initial: 'opening',
  states: {
    opening: {
      entry: remember({ childInvolved: 'yes' }),
      always: [
        { guard: covert, target: 'filing' },
        { target: 'filing', actions: say({ key: 'child.numbers' }) },
      ],
    },
    filing,
    reported: {
      always: [
        { guard: covert, target: 'unsafe' },
        { target: 'near', actions: say({ key: 'child.passing_on' }) },
      ],
    },
    near: choiceQuestion('child.near', nearChoices, near, { next: 'place' }),
    place: placeQuestion('child.place', {
      next: 'adult',
      before: [{ target: 'near', actions: forget('canTalk') }],
    }),
    adult: {
      ...trusted,
      always: [
        { guard: keepsShort, target: 'hurt' },
        { guard: knows('trustedAdult'), target: 'hurt' },
      ],
      on: { ...trusted.on, TEXT: told('trustedAdult', 'hurt') },
    },
    hurt: {
      ...choiceQuestion('child.hurt', hurtChoices, hurt, {
        next: 'waiting',
        before: [
          { guard: keepsShort, target: 'place', actions: forget('where', 'place') },
          { target: 'adult', actions: forget('trustedAdult') },
        ],
      }),
      always: { guard: knows('hurt'), target: 'waiting' },
    },
    waiting: waiting('child.waiting', 'child.added'),
    unsafe: unsafe('child.silent'),
    silent,
  },
})
