import { afterFiling } from '../after-filing.ts'
import { answers } from '../answers.ts'
import { chose, hasReport, knows } from '../conditions.ts'
import { type Draft, dialogue, draft, type Intent } from '../contract.ts'
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
import { filesWhatWasTold, waitForMore } from '../unfinished.ts'
import { ask } from './questions.ts'

type Known = { context: Draft }
const short = ({ context }: Known) => context.facts.canTalk === 'short'
const givesName = ({ context }: Known) =>
  context.facts.identity === 'named' || context.facts.identity === 'confidential'
const isOnline = ({ context }: Known) => context.facts.setting === 'online'
const isCutOff = (known: Known) => short(known) && !hasReport(known)

function intentOf({ context: { facts } }: Known): Intent {
  if (facts.official === 'yes') return 'officer_complaint'
  if (facts.setting === 'online') return 'report_online'
  return facts.setting === 'place' ? 'report_place' : 'report_person'
}

/**
 * A resident reports a suspicion: at most seven questions about it, one at a time (triage-model §6a), then how
 * to be named. A question whose answer is known already is passed over by its `always`, so an answer needs no
 * target of its own. Who can write only little and then falls silent is looked after, too.
 */
export const report = dialogue().createMachine({
  id: 'report',
  context: draft,
  entry: waitForMore,
  on: {
    ...filesWhatWasTold,
    TIMEOUT: [
      filesWhatWasTold.TIMEOUT,
      { guard: isCutOff, actions: { type: 'fileReport', params: { intent: 'human', partial: true } } },
    ],
  },
  initial: 'danger',
  states: {
    danger: {
      always: { guard: knows('dangerNow'), target: 'child' },
      meta: { prompt: ask.danger },
      on: {
        CHOICE: [
          {
            guard: chose('self'),
            target: 'toDanger',
            actions: remember({ dangerNow: 'yes', dangerTo: 'self' }),
          },
          {
            guard: chose('other'),
            target: 'toDanger',
            actions: remember({ dangerNow: 'yes', dangerTo: 'other' }),
          },
          ...answers({ no: { dangerNow: 'no' }, unsure: { dangerNow: 'unsure' } }),
        ],
        TEXT: { actions: [rememberStory, remember({ dangerNow: 'unsure' })] },
        SKIP: 'child',
        BACK: 'toMenu',
      },
    },
    child: {
      always: { guard: knows('childInvolved'), target: 'source' },
      meta: { prompt: ask.child },
      on: {
        CHOICE: answers({
          yes: { childInvolved: 'yes' },
          no: { childInvolved: 'no' },
          unsure: { childInvolved: 'unsure' },
        }),
        TEXT: { target: 'source', actions: rememberStory },
        SKIP: 'source',
        BACK: { target: 'danger', actions: forget('dangerNow') },
      },
    },
    source: {
      always: [
        { guard: short, target: 'what' },
        { guard: knows('source'), target: 'what' },
      ],
      meta: { prompt: ask.source },
      on: {
        CHOICE: answers({
          saw: { source: 'saw', setting: 'inPerson' },
          place: { source: 'saw', setting: 'place' },
          heard: { source: 'heard' },
          online: { source: 'online', setting: 'online' },
        }),
        TEXT: { target: 'what', actions: rememberStory },
        SKIP: 'what',
        BACK: { target: 'child', actions: forget('childInvolved') },
      },
    },
    what: {
      always: { guard: knows('what'), target: 'where' },
      meta: { prompt: ask.what },
      on: {
        TEXT: { actions: rememberStory },
        MEDIA: { target: 'where', actions: rememberMedia },
        SKIP: 'where',
        BACK: { target: 'source', actions: forget('source', 'setting') },
      },
    },
    where: {
      always: [
        { guard: knows('where', 'place'), target: 'when' },
        { guard: isOnline, target: 'whereOnline' },
      ],
      meta: { prompt: ask.where },
      on: {
        TEXT: { actions: rememberText('where') },
        LOCATION: { actions: rememberPlace },
        SKIP: 'when',
        BACK: { target: 'what', actions: forget('what') },
      },
    },
    whereOnline: {
      always: { guard: knows('where'), target: 'when' },
      meta: { prompt: ask.whereOnline },
      on: {
        TEXT: { actions: rememberText('where') },
        MEDIA: { target: 'when', actions: rememberMedia },
        SKIP: 'when',
        BACK: { target: 'what', actions: forget('what') },
      },
    },
    when: {
      always: [
        { guard: short, target: 'filing' },
        { guard: knows('when', 'ongoing'), target: 'who' },
      ],
      meta: { prompt: ask.when },
      on: {
        CHOICE: answers({ now: { ongoing: 'yes' }, past: { ongoing: 'no' }, unsure: { ongoing: 'unsure' } }),
        TEXT: { actions: rememberText('when') },
        SKIP: 'who',
        BACK: { target: 'where', actions: forget('where', 'place') },
      },
    },
    who: {
      always: { guard: knows('who'), target: 'identity' },
      meta: { prompt: ask.who },
      on: {
        CHOICE: {
          guard: chose('official'),
          target: 'whoOfficial',
          actions: [remember({ official: 'yes' }), say({ key: 'report.official_noted' })],
        },
        TEXT: { actions: rememberText('who') },
        MEDIA: { target: 'identity', actions: rememberMedia },
        SKIP: 'identity',
        BACK: { target: 'when', actions: forget('when', 'ongoing') },
      },
    },
    whoOfficial: {
      description: 'The same question once it is known that people of the commune are part of it.',
      always: { guard: knows('who'), target: 'identity' },
      meta: { prompt: ask.whoOfficial },
      on: {
        TEXT: { actions: rememberText('who') },
        MEDIA: { target: 'identity', actions: rememberMedia },
        SKIP: 'identity',
        BACK: { target: 'who', actions: forget('official') },
      },
    },
    identity: {
      always: [
        { guard: givesName, target: 'name' },
        { guard: knows('identity'), target: 'attachment' },
      ],
      meta: { prompt: ask.identity },
      on: {
        CHOICE: answers({
          named: { identity: 'named' },
          confidential: { identity: 'confidential' },
          anonymous: { identity: 'anonymous' },
        }),
        SKIP: 'attachment',
        BACK: { target: 'who', actions: forget('who', 'official') },
      },
    },
    name: {
      always: { guard: knows('name'), target: 'contact' },
      meta: { prompt: ask.name },
      on: {
        TEXT: { actions: rememberText('name') },
        SKIP: 'contact',
        BACK: { target: 'identity', actions: forget('identity') },
      },
    },
    contact: {
      always: { guard: knows('contact'), target: 'attachment' },
      meta: { prompt: ask.contact },
      on: {
        TEXT: { actions: rememberText('contact') },
        SKIP: 'attachment',
        BACK: { target: 'name', actions: forget('name') },
      },
    },
    attachment: {
      meta: { prompt: ask.attachment },
      on: {
        CHOICE: { guard: chose('send'), target: 'filing' },
        MEDIA: { actions: [rememberMedia, say({ key: 'report.attachment_kept' })] },
        TEXT: { actions: [rememberStory, say({ key: 'report.attachment_kept' })] },
        SKIP: 'filing',
        BACK: { target: 'identity', actions: forget('identity', 'name', 'contact') },
      },
    },
    filing: {
      tags: 'busy',
      entry: [
        { type: 'clearTimer', params: { name: 'silence' } },
        { type: 'fileReport', params: known => ({ intent: intentOf(known), partial: false }) },
      ],
      on: {
        FILED: {
          target: 'codeShown',
          actions: [rememberReport, say({ key: 'report.thanks' }), sayCode('report.code')],
        },
      },
    },
    ...afterFiling,
    done: { entry: say({ key: 'report.goodbye' }), always: 'toMenuAfresh' },
    toMenuAfresh: goAfresh('menu'),
    toMenu: goTo('menu'),
    toDanger: goTo('danger'),
  },
})
