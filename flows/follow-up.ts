import { takesNotes, typed } from './answers.ts'
import { chose } from './conditions.ts'
import { dialogue, draft, type ReportStatus } from './contract.ts'
import { goAfresh, goTo, say } from './effects.ts'
import { rememberReport } from './remember.ts'

const hasStatus =
  (status: ReportStatus) =>
  ({ context }: { context: { status?: ReportStatus } }) =>
    context.status === status

/** What became of my report? Every code that opens nothing gets the same answer, whatever the reason. */
export const followUp = dialogue().createMachine({
  id: 'followUp',
  context: draft,
  initial: 'code',
  states: {
    code: {
      meta: { prompt: { ask: ['followUp.ask'], text: true } },
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
      meta: {
        prompt: {
          ask: ['followUp.found'],
          text: true,
          media: true,
          location: true,
          choices: [
            {
              value: 'add',
              label: 'followUp.add',
              words: typed(
                'co, co a, da co, da, vang, vang a, u, um, uh, con, them, co them, bao them, nhan them',
              ),
            },
            {
              value: 'done',
              label: 'followUp.done',
              words: typed(`
                khong, ko, k, hk, hok, hong, khong a, da khong, khong co, ko co, k co, khong con gi, het, het a, het roi,
                du, du roi, xong a, xong roi, the thoi, vay thoi, thoi, cam on, cam on a, cam on nhe, cam on em, ok`),
            },
          ],
        },
      },
      on: {
        CHOICE: [
          { guard: chose('add'), target: 'adding' },
          { guard: chose('done'), target: 'done' },
        ],
        ...takesNotes('followUp.added'),
        BACK: 'code',
        SKIP: 'done',
        CANCEL: 'done',
      },
    },
    adding: {
      meta: { prompt: { ask: ['followUp.adding'], text: true, media: true, location: true, skip: true } },
      on: {
        ...takesNotes('followUp.added', { target: 'found' }),
        BACK: 'found',
        SKIP: 'found',
        CANCEL: 'done',
      },
    },
    done: goAfresh('menu'),
    toMenu: goTo('menu'),
  },
})
