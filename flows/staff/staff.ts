import { loudspeakerTexts } from '../../content/loudspeaker.ts'
import { answers, takesNotes } from '../answers.ts'
import { chose, isStory, knows, tells } from '../conditions.ts'
import { type Draft, dialogue, draft, type Input, type StaffRole } from '../contract.ts'
import { goAfresh, goTo, say } from '../effects.ts'
import {
  forget,
  forgetCode,
  remember,
  rememberMedia,
  rememberPlace,
  rememberReport,
  rememberText,
} from '../remember.ts'
import { isTold, keepsStory, waitForMore } from '../unfinished.ts'
import { rememberOutOfTouch } from './counts.ts'
import { filesAs, filesIncident, keepsVoice, stopWaiting } from './filing.ts'
import { periodicPicture } from './periodic.ts'
import { ask, speakerText } from './questions.ts'
import { childAnswers, urgentReport } from './urgent.ts'

type Known = { context: Draft }
const works = (role: StaffRole) => named(role, ({ context }: Known) => context.facts.staff === role)
const isInDanger = ({ context }: Known) => context.facts.dangerNow === 'yes'
const isAtVillage = ({ context }: Known) =>
  context.facts.staff === 'village' || context.facts.staff === 'security'
const isCounted = ({ context }: Known) =>
  context.reportId === undefined && Object.keys(context.facts.counts ?? {}).length > 0
/** Whoever tells something instead of a code meant another door. A code has digits. */
const tellsInstead = ({ event }: { event: Input }) =>
  event.type === 'TEXT' && tells(event.text) && !/\d{2}/u.test(event.text)

function named<G extends (step: Known) => boolean>(name: string, guard: G): G {
  return Object.defineProperty(guard, 'name', { value: name })
}

const rememberRole = dialogue().assign(({ context, event }) =>
  event.type === 'VERIFIED' ? { facts: { ...context.facts, staff: event.role } } : {},
)

const story = {
  CHOICE: {
    guard: chose('outOfTouch'),
    target: 'whatGone',
    actions: [rememberOutOfTouch, filesIncident(true)],
  },
  TEXT: { target: 'where', actions: [...keepsStory] },
  MEDIA: { target: 'where', actions: [...keepsVoice] },
  SKIP: 'where',
  BACK: { target: 'child', actions: forget('childInvolved') },
} as const

/** A story instead of a choice is a report already. */
const reports = {
  TEXT: { guard: isStory, target: 'danger', actions: [...keepsStory] },
  MEDIA: { target: 'danger', actions: [...keepsVoice] },
} as const

const choices = {
  now: { guard: chose('now'), target: 'danger' },
  speaker: { guard: chose('speaker'), target: 'speaker' },
  done: { guard: chose('done'), target: 'leaving' },
} as const

/**
 * People on duty: village boards, security teams, health station, school, unions (both plans). Nobody gets here but
 * with a one-time code of an officer, and a revoked one is out at once, since it is asked at every entry. A report in
 * under a minute; the periodic picture in numbers; nothing new in one tap; a text for the loudspeaker.
 */
export const staff = dialogue().createMachine({
  id: 'staff',
  context: draft,
  entry: waitForMore,
  on: {
    TIMEOUT: [
      { guard: isTold, actions: filesIncident(true) },
      { guard: isCounted, actions: filesAs('village_periodic', true) },
    ],
    FILED: { actions: rememberReport },
  },
  initial: 'recognising',
  states: {
    recognising: {
      description: 'Verified in this conversation before: no code is asked.',
      tags: 'busy',
      entry: { type: 'verifyStaff', params: { code: '' } },
      on: {
        VERIFIED: { target: 'deciding', actions: rememberRole },
        NOT_FOUND: { target: 'code', actions: forget('staff') },
        TOO_MANY_TRIES: { target: 'code', actions: forget('staff') },
      },
    },
    code: {
      meta: { prompt: ask.code },
      on: {
        TEXT: [
          { guard: tellsInstead, target: 'toMenu', actions: [...keepsStory] },
          {
            target: 'looking',
            actions: { type: 'verifyStaff', params: ({ event }) => ({ code: event.text }) },
          },
        ],
        BACK: 'toMenu',
        SKIP: 'toMenu',
      },
    },
    looking: {
      tags: 'busy',
      on: {
        VERIFIED: { target: 'deciding', actions: rememberRole },
        NOT_FOUND: { target: 'code', actions: say({ key: 'staff.code_wrong' }) },
        TOO_MANY_TRIES: { target: 'toMenu', actions: say({ key: 'staff.too_many_tries' }) },
      },
    },
    deciding: { always: [{ guard: isAtVillage, target: 'menu' }, { target: 'unitMenu' }] },
    menu: {
      meta: { prompt: ask.menu },
      on: {
        ...reports,
        CHOICE: [
          choices.now,
          { guard: chose('periodic'), target: 'away' },
          { guard: chose('nil'), target: 'filingNil' },
          choices.speaker,
          choices.done,
        ],
        BACK: 'leaving',
      },
    },
    unitMenu: {
      meta: { prompt: ask.unitMenu },
      on: { ...reports, CHOICE: [choices.now, choices.speaker, choices.done], BACK: 'leaving' },
    },

    danger: {
      always: [
        { guard: isInDanger, target: 'urgent' },
        { guard: knows('dangerNow'), target: 'child' },
      ],
      meta: { prompt: ask.danger },
      on: {
        CHOICE: answers({
          yes: { dangerNow: 'yes', dangerTo: 'other' },
          no: { dangerNow: 'no' },
          unsure: { dangerNow: 'unsure' },
        }),
        TEXT: { actions: [...keepsStory, remember({ dangerNow: 'unsure' })] },
        MEDIA: { actions: [remember({ dangerNow: 'unsure' }), ...keepsVoice] },
        BACK: 'deciding',
      },
    },
    child: {
      always: { guard: knows('childInvolved'), target: 'telling' },
      meta: { prompt: ask.child },
      on: {
        CHOICE: answers(childAnswers),
        TEXT: { target: 'telling', actions: [...keepsStory] },
        MEDIA: { target: 'telling', actions: [...keepsVoice] },
        SKIP: 'telling',
        BACK: { target: 'danger', actions: forget('dangerNow', 'dangerTo') },
      },
    },
    telling: {
      always: [
        { guard: knows('what', 'attachments'), target: 'where' },
        { guard: works('health'), target: 'whatHealth' },
        { guard: works('school'), target: 'whatSchool' },
        { guard: works('union'), target: 'whatUnion' },
        { target: 'what' },
      ],
    },
    what: { meta: { prompt: ask.what }, on: story },
    whatHealth: { meta: { prompt: ask.whatHealth }, on: story },
    whatSchool: { meta: { prompt: ask.whatSchool }, on: story },
    whatUnion: { meta: { prompt: ask.whatUnion }, on: story },
    whatGone: {
      meta: { prompt: ask.whatGone },
      on: {
        TEXT: story.TEXT,
        MEDIA: story.MEDIA,
        SKIP: 'where',
        BACK: { target: 'telling', actions: forget('counts') },
      },
    },
    where: {
      meta: { prompt: ask.where },
      on: {
        TEXT: { target: 'who', actions: rememberText('where') },
        LOCATION: { target: 'who', actions: rememberPlace },
        MEDIA: { target: 'who', actions: rememberMedia },
        SKIP: 'who',
        BACK: [
          { guard: knows('attachments'), target: 'child', actions: forget('childInvolved') },
          { target: 'telling', actions: forget('what', 'counts') },
        ],
      },
    },
    who: {
      always: { guard: knows('who'), target: 'acted' },
      meta: { prompt: ask.who },
      on: {
        CHOICE: {
          guard: chose('official'),
          target: 'whoOfficial',
          actions: [remember({ official: 'yes' }), say({ key: 'report.official_noted' })],
        },
        TEXT: { actions: rememberText('who') },
        MEDIA: { target: 'acted', actions: rememberMedia },
        SKIP: 'acted',
        BACK: 'where',
      },
    },
    whoOfficial: {
      description: 'People of the commune are part of it: the province reads it (triage-model §7).',
      meta: { prompt: ask.whoOfficial },
      on: {
        TEXT: { target: 'acted', actions: rememberText('who') },
        MEDIA: { target: 'acted', actions: rememberMedia },
        SKIP: 'acted',
        BACK: { target: 'who', actions: forget('official') },
      },
    },
    acted: {
      meta: { prompt: ask.acted },
      on: {
        TEXT: { target: 'filing', actions: rememberText('done') },
        SKIP: 'filing',
        BACK: { target: 'who', actions: forget('who', 'official') },
      },
    },
    filing: {
      tags: 'busy',
      entry: [stopWaiting, filesIncident(false)],
      on: {
        FILED: {
          target: 'filed',
          actions: [rememberReport, say({ key: 'staff.received' }), say({ key: 'staff.careful' })],
        },
      },
    },

    ...urgentReport,
    ...periodicPicture,

    filed: {
      description: 'No return code: they come back by the staff menu, and officers know their office.',
      entry: forgetCode,
      meta: { prompt: ask.filed },
      on: {
        ...takesNotes('report.added'),
        CHOICE: { guard: chose('done'), target: 'toStaffAfresh' },
        CANCEL: 'toStaffAfresh',
      },
    },
    speaker: {
      meta: { prompt: ask.speaker },
      on: {
        CHOICE: loudspeakerTexts.map(({ id }) => ({
          guard: chose(id),
          target: 'deciding',
          actions: [say({ key: 'staff.speaker_before' }), say({ key: speakerText[id] })],
        })),
        SKIP: 'deciding',
        BACK: 'deciding',
        CANCEL: 'deciding',
      },
    },
    leaving: {
      description: 'Something told and not yet filed is filed before it is forgotten.',
      always: [{ guard: isTold, target: 'filingLeft' }, { target: 'left' }],
    },
    filingLeft: {
      tags: 'busy',
      entry: [stopWaiting, filesIncident(true)],
      on: { FILED: { target: 'left', actions: rememberReport } },
    },
    left: { entry: say({ key: 'staff.goodbye' }), always: 'toMenuAfresh' },
    toMenu: goTo('menu'),
    toMenuAfresh: goAfresh('menu'),
    toStaffAfresh: goAfresh('staff'),
  },
})
