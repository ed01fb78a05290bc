import { takesNotes } from '../answers.ts'
import { chose } from '../conditions.ts'
import { type DataRequest, dialogue, draft, type ReportStatus } from '../contract.ts'
import { goAfresh, goTo, say } from '../effects.ts'
import { rememberMedia, rememberReport } from '../remember.ts'
import { filesWhatWasTold } from '../unfinished.ts'
import { ask } from './questions.ts'

const hasStatus =
  (status: ReportStatus) =>
  ({ context }: { context: { status?: ReportStatus } }) =>
    context.status === status

/** Asked of the officers, and heard: the case waits for them again. */
function asks(request: DataRequest) {
  return [
    'addToReport',
    { type: 'askFor', params: { request } },
    say({ key: `followUp.asked_${request}` }),
  ] as const
}

/** Words instead of a yes are no yes: they are added, and nothing is asked of the officers. */
const notDecided = { ...takesNotes('followUp.added', { target: 'found' }), CANCEL: 'found' } as const

/**
 * Back to a report by its code or its code word: what became of it, in plain words and without what was found; more
 * to say; how to be reached; and what the law lets a person ask about their data. Whatever opens nothing gets the
 * same answer, a wrong code and a question about somebody else alike. The code that a person gives who is made to
 * give one opens a line about everyday things, then silence.
 */
export const followUp = dialogue().createMachine({
  id: 'followUp',
  context: draft,
  on: filesWhatWasTold,
  initial: 'code',
  states: {
    code: {
      meta: { prompt: ask.code },
      on: {
        TEXT: {
          target: 'looking',
          actions: { type: 'findReport', params: ({ event }) => ({ code: event.text }) },
        },
        BACK: 'toMenu',
        SKIP: 'toMenu',
      },
    },
    looking: {
      tags: 'busy',
      on: {
        FOUND: { target: 'telling', actions: rememberReport },
        DECOY: { target: 'toQuiet', actions: say({ key: 'followUp.decoy' }) },
        NOT_FOUND: { target: 'code', actions: say({ key: 'followUp.not_found' }) },
        TOO_MANY_TRIES: { target: 'toMenu', actions: say({ key: 'followUp.too_many_tries' }) },
      },
    },
    telling: {
      always: [
        {
          guard: hasStatus('acknowledged'),
          target: 'found',
          actions: say({ key: 'followUp.status_acknowledged' }),
        },
        { guard: hasStatus('closed'), target: 'found', actions: say({ key: 'followUp.status_closed' }) },
        { target: 'found', actions: say({ key: 'followUp.status_new' }) },
      ],
    },
    found: {
      meta: { prompt: ask.found },
      on: {
        ...takesNotes('followUp.added'),
        CHOICE: [
          { guard: chose('add'), target: 'adding' },
          { guard: chose('contact'), target: 'toContact' },
          { guard: chose('data'), target: 'data' },
          { guard: chose('withdraw'), target: 'withdrawing' },
          { guard: chose('done'), target: 'done' },
        ],
        BACK: 'code',
        SKIP: 'done',
        CANCEL: 'done',
      },
    },
    adding: {
      meta: { prompt: ask.adding },
      on: {
        ...takesNotes('followUp.added', { target: 'found' }),
        BACK: 'found',
        SKIP: 'found',
        CANCEL: 'done',
      },
    },
    data: {
      meta: { prompt: ask.data },
      on: {
        ...notDecided,
        CHOICE: [
          { guard: chose('see'), target: 'found', actions: asks('see') },
          { guard: chose('correct'), target: 'correcting' },
          { guard: chose('delete'), target: 'deleting' },
        ],
        BACK: 'found',
        SKIP: 'found',
      },
    },
    correcting: {
      meta: { prompt: ask.correcting },
      on: {
        TEXT: { target: 'found', actions: asks('correct') },
        MEDIA: { target: 'found', actions: [rememberMedia, ...asks('correct')] },
        SKIP: { target: 'found', actions: asks('correct') },
        BACK: 'data',
        CANCEL: 'found',
      },
    },
    deleting: {
      meta: { prompt: ask.deleting },
      on: {
        ...notDecided,
        CHOICE: [
          { guard: chose('yes'), target: 'found', actions: asks('delete') },
          { guard: chose('no'), target: 'found' },
        ],
        BACK: 'data',
      },
    },
    withdrawing: {
      description: 'Honest before the answer: what concerns danger or a child is kept and looked at.',
      meta: { prompt: ask.withdrawing },
      on: {
        ...notDecided,
        CHOICE: [
          { guard: chose('yes'), target: 'found', actions: asks('withdraw') },
          { guard: chose('no'), target: 'found' },
        ],
        BACK: 'found',
      },
    },
    done: goAfresh('menu'),
    toMenu: goTo('menu'),
    toContact: goTo('contact'),
    toQuiet: goTo('quiet'),
  },
})
