import { answers } from '../answers.ts'
import { knows } from '../conditions.ts'
import type { Facts } from '../contract.ts'
import { goTo, say } from '../effects.ts'
import { rememberMedia, rememberReport, rememberStory } from '../remember.ts'
import { filesIncident, stopWaiting } from './filing.ts'
import { ask } from './questions.ts'

export const childAnswers: Record<string, Facts> = {
  yes: { childInvolved: 'yes' },
  no: { childInvolved: 'no' },
  unsure: { childInvolved: 'unsure' },
}

/**
 * States of somebody in danger now: filed before anything else is asked, and after the child the dialogue about danger
 * goes on as with every witness, since there words of danger are answers.
 */
export const urgentReport = {
  urgent: {
    tags: 'busy',
    entry: [say({ key: 'common.numbers' }), stopWaiting, filesIncident(true)],
    on: { FILED: { target: 'urgentChild', actions: rememberReport } },
  },
  urgentChild: {
    always: { guard: knows('childInvolved'), target: 'urgentOn' },
    meta: { prompt: ask.child },
    on: {
      CHOICE: answers(childAnswers).map(({ guard, actions }) => ({
        guard,
        target: 'urgentOn',
        actions: [actions, 'addToReport' as const],
      })),
      TEXT: { target: 'urgentOn', actions: [rememberStory, 'addToReport'] },
      MEDIA: { target: 'urgentOn', actions: [rememberMedia, 'addToReport'] },
      SKIP: 'urgentOn',
    },
  },
  urgentOn: { entry: say({ key: 'staff.careful' }), always: 'toDanger' },
  toDanger: goTo('danger'),
} as const
