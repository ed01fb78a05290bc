import { afterFiling } from '../after-filing.ts'
import { answers } from '../answers.ts'
import { chose, hasReport, knows } from '../conditions.ts'
import { type Draft, dialogue, draft, type Facts, type Intent } from '../contract.ts'
import { goAfresh, goTo, say, sayCode } from '../effects.ts'
import {
  forget,
  remember,
  rememberMedia,
  rememberPlace,
  rememberReport,
  rememberStory,
  rememberText,
} from '../remember.ts'
import { waitForMore } from '../unfinished.ts'
import { ageIn, ages, isAbroad } from './answers.ts'
import { ask } from './questions.ts'

type Known = { context: Draft }
const short = ({ context }: Known) => context.facts.canTalk === 'short'
const givesName = ({ context }: Known) =>
  context.facts.identity === 'named' || context.facts.identity === 'confidential'

const told = ['what', 'attachments', 'relation', 'age', 'lastContact', 'lastHeard', 'wentWith'] as const
const isTold = (known: Known) => short(known) || knows(...told, 'abroad', 'country', 'place')(known)
const isUnfiled = (known: Known) => isTold(known) && !hasReport(known)

function intentOf({ context: { facts } }: Known): Intent {
  if (facts.ransom === 'asked' || facts.ransom === 'deadline') return 'ransom'
  return facts.abroad === 'yes' ? 'relative_abroad' : 'missing'
}

const flow = dialogue()

/** Nobody is contacted who was not said to be safe to contact: every report from here says so before it is asked. */
const leaveAlone = flow.assign(({ context }) => ({ facts: { mayReach: 'no', ...context.facts } }))

const rememberAge = flow.assign(({ context, event }) =>
  event.type === 'TEXT' ? { facts: { ...context.facts, ...ageIn(event.text) } } : {},
)

/** As `answers`, for what is told after filing. */
function added(facts: Record<string, Facts>, target?: string) {
  return answers(facts).map(({ guard, actions }) => ({
    guard,
    actions: [actions, 'addToReport' as const],
    ...(target && { target }),
  }))
}

/**
 * Somebody misses a relative: seven questions at most, one at a time (triage-model §6c). All is filed as soon as it is
 * known whether money was asked for; what is wished, whom we may reach and how to be named is added. Who asks may be
 * the one who sold: nothing of the other person is ever told here.
 */
export const relative = dialogue().createMachine({
  id: 'relative',
  context: draft,
  // Words of danger may come at any question: they are about the other person, who is left alone then, too.
  entry: [leaveAlone, waitForMore],
  on: {
    CHOICE: { guard: chose('asksAfter'), actions: say({ key: 'relative.nothing_told' }) },
    TIMEOUT: [
      {
        guard: isUnfiled,
        actions: { type: 'fileReport', params: known => ({ intent: intentOf(known), partial: true }) },
      },
      { guard: isTold, actions: 'addToReport' },
    ],
    FILED: { actions: rememberReport },
  },
  initial: 'danger',
  states: {
    danger: {
      always: { guard: knows('dangerNow'), target: 'who' },
      meta: { prompt: ask.danger },
      on: {
        CHOICE: [
          {
            guard: chose('yes'),
            target: 'toDanger',
            actions: remember({ dangerNow: 'yes', dangerTo: 'other' }),
          },
          {
            guard: chose('deadline'),
            target: 'toDanger',
            actions: [
              remember({ dangerNow: 'yes', dangerTo: 'other', ransom: 'deadline' }),
              say({ key: 'relative.do_not_pay' }),
            ],
          },
          ...answers({ no: { dangerNow: 'no' }, unsure: { dangerNow: 'unsure' } }),
        ],
        TEXT: { target: 'who', actions: rememberStory },
        MEDIA: { target: 'who', actions: rememberMedia },
        SKIP: 'who',
        BACK: 'toMenu',
      },
    },
    who: {
      always: { guard: knows('relation', 'age'), target: 'lastContact' },
      meta: { prompt: ask.who },
      on: {
        CHOICE: answers(ages),
        TEXT: { actions: [rememberText('relation'), rememberAge] },
        MEDIA: { target: 'lastContact', actions: rememberMedia },
        SKIP: 'lastContact',
        BACK: { target: 'danger', actions: forget('dangerNow') },
      },
    },
    lastContact: {
      always: { guard: knows('lastContact', 'lastHeard'), target: 'wentWith' },
      meta: { prompt: ask.lastContact },
      on: {
        CHOICE: answers({
          today: { lastContact: 'today' },
          week: { lastContact: 'week' },
          month: { lastContact: 'month' },
          longer: { lastContact: 'longer' },
        }),
        TEXT: { actions: rememberText('lastHeard') },
        MEDIA: { target: 'wentWith', actions: rememberMedia },
        SKIP: 'wentWith',
        BACK: { target: 'who', actions: forget('relation', 'age', 'childInvolved') },
      },
    },
    wentWith: {
      always: [
        { guard: short, target: 'ransom' },
        { guard: knows('wentWith'), target: 'abroad' },
      ],
      meta: { prompt: ask.wentWith },
      on: {
        TEXT: { actions: rememberText('wentWith') },
        MEDIA: { target: 'abroad', actions: rememberMedia },
        SKIP: 'abroad',
        BACK: { target: 'lastContact', actions: forget('lastContact', 'lastHeard') },
      },
    },
    abroad: {
      always: { guard: knows('abroad', 'country', 'place'), target: 'ransom' },
      meta: { prompt: ask.abroad },
      on: {
        CHOICE: answers({ yes: { abroad: 'yes' }, no: { abroad: 'no' }, unsure: { abroad: 'unsure' } }),
        TEXT: [
          { guard: isAbroad, actions: [rememberText('country'), remember({ abroad: 'yes' })] },
          { actions: rememberText('country') },
        ],
        LOCATION: { actions: rememberPlace },
        MEDIA: { target: 'ransom', actions: rememberMedia },
        SKIP: 'ransom',
        BACK: { target: 'wentWith', actions: forget('wentWith') },
      },
    },
    ransom: {
      always: { guard: knows('ransom'), target: 'filing' },
      meta: { prompt: ask.ransom },
      on: {
        CHOICE: [
          ...answers({ no: { ransom: 'no' } }),
          {
            guard: chose('asked'),
            actions: [remember({ ransom: 'asked' }), say({ key: 'relative.do_not_pay' })],
          },
          {
            guard: chose('deadline'),
            actions: [
              remember({ ransom: 'deadline' }),
              say({ key: 'common.numbers' }),
              say({ key: 'relative.do_not_pay' }),
            ],
          },
        ],
        TEXT: { target: 'filing', actions: [rememberStory, say({ key: 'relative.do_not_pay' })] },
        MEDIA: { target: 'filing', actions: [rememberMedia, say({ key: 'relative.do_not_pay' })] },
        SKIP: 'filing',
        BACK: [
          { guard: short, target: 'lastContact', actions: forget('lastContact', 'lastHeard') },
          { target: 'abroad', actions: forget('abroad', 'country', 'place') },
        ],
      },
    },
    filing: {
      tags: 'busy',
      entry: [
        { type: 'clearTimer', params: { name: 'silence' } },
        { type: 'fileReport', params: known => ({ intent: intentOf(known), partial: false }) },
      ],
      on: { FILED: { target: 'wants', actions: rememberReport } },
    },
    wants: {
      always: [
        { guard: short, target: 'closing' },
        { guard: knows('wants'), target: 'mayReach' },
      ],
      meta: { prompt: ask.wants },
      on: {
        CHOICE: added({ home: { wants: 'home' }, news: { wants: 'news' }, advice: { wants: 'advice' } }),
        TEXT: { target: 'mayReach', actions: [rememberStory, 'addToReport'] },
        MEDIA: { target: 'mayReach', actions: [rememberMedia, 'addToReport'] },
        SKIP: 'mayReach',
        BACK: { target: 'ransom', actions: forget('ransom') },
        CANCEL: 'closing',
      },
    },
    mayReach: {
      description: 'Always asked: until somebody says yes, the answer is no. Words may set conditions.',
      meta: { prompt: ask.mayReach },
      on: {
        CHOICE: added({ yes: { mayReach: 'yes' }, no: { mayReach: 'no' } }, 'identity'),
        TEXT: { target: 'identity', actions: [rememberStory, 'addToReport'] },
        MEDIA: { target: 'identity', actions: [rememberMedia, 'addToReport'] },
        SKIP: 'identity',
        BACK: { target: 'wants', actions: forget('wants') },
        CANCEL: 'closing',
      },
    },
    mayReachAgain: {
      description: 'A yes that is thought over does not stand meanwhile.',
      entry: [remember({ mayReach: 'no' }), 'addToReport'],
      always: 'mayReach',
    },
    identity: {
      always: [
        { guard: givesName, target: 'name' },
        { guard: knows('identity'), target: 'closing' },
      ],
      meta: { prompt: ask.identity },
      on: {
        CHOICE: added({
          named: { identity: 'named' },
          confidential: { identity: 'confidential' },
          anonymous: { identity: 'anonymous' },
        }),
        SKIP: 'closing',
        BACK: 'mayReachAgain',
        CANCEL: 'closing',
      },
    },
    name: {
      always: { guard: knows('name'), target: 'contact' },
      meta: { prompt: ask.name },
      on: {
        TEXT: { actions: [rememberText('name'), 'addToReport'] },
        SKIP: 'contact',
        BACK: { target: 'identity', actions: forget('identity') },
        CANCEL: 'closing',
      },
    },
    contact: {
      always: { guard: knows('contact'), target: 'closing' },
      meta: { prompt: ask.contact },
      on: {
        TEXT: { actions: [rememberText('contact'), 'addToReport'] },
        SKIP: 'closing',
        BACK: { target: 'name', actions: forget('name') },
        CANCEL: 'closing',
      },
    },
    closing: {
      always: {
        target: 'codeShown',
        actions: [say({ key: 'report.thanks' }), say({ key: 'relative.kept_apart' }), sayCode('report.code')],
      },
    },
    codeShown: { ...afterFiling.codeShown, meta: { prompt: ask.codeSaved } },
    filed: { ...afterFiling.filed, meta: { prompt: ask.more } },
    adding: { ...afterFiling.adding, meta: { prompt: ask.adding } },
    done: { entry: say({ key: 'report.goodbye' }), always: 'toMenuAfresh' },
    toMenuAfresh: goAfresh('menu'),
    toMenu: goTo('menu'),
    toDanger: goTo('danger'),
  },
})
