import { chose } from '../conditions.ts'
import type { Draft } from '../contract.ts'
import { say } from '../effects.ts'
import { rememberMedia, rememberReport, rememberStory } from '../remember.ts'
import { keepsStory, waitForMore } from '../unfinished.ts'
import { type CountId, forgetCount, isCount, rememberCount } from './counts.ts'
import { filesAs, stopWaiting } from './filing.ts'
import { ask } from './questions.ts'

const missesSomebody = ({ context }: { context: Draft }) => (context.facts.counts?.out_of_touch ?? 0) > 0

type Before = { target: string; actions?: ReturnType<typeof forgetCount> }

/** One number of the periodic picture. Words that are no number are kept, and the number is asked again. */
function counting(id: CountId, next: string, before: Before) {
  return {
    meta: { prompt: ask[id] },
    on: {
      CHOICE: [
        { guard: chose('none'), target: next, actions: [rememberCount(id), waitForMore] },
        { guard: chose('unknown'), target: next },
      ],
      TEXT: [
        { guard: isCount, target: next, actions: [rememberCount(id), waitForMore] },
        { actions: [...keepsStory, say({ key: 'staff.count_again' })] },
      ],
      BACK: before,
    },
  } as const
}

const received = [rememberReport, say({ key: 'staff.periodic_received' })] as const

/** States of the periodic picture: who is away, out of touch, lodging, recruiting, as numbers and nobody's name. */
export const periodicPicture = {
  away: counting('away', 'outOfTouch', { target: 'deciding' }),
  outOfTouch: counting('out_of_touch', 'strangers', { target: 'away', actions: forgetCount('away') }),
  strangers: counting('strangers', 'brokers', {
    target: 'outOfTouch',
    actions: forgetCount('out_of_touch'),
  }),
  brokers: counting('brokers', 'note', { target: 'strangers', actions: forgetCount('strangers') }),
  note: {
    meta: { prompt: ask.note },
    on: {
      TEXT: { target: 'filingPeriodic', actions: rememberStory },
      MEDIA: { target: 'filingPeriodic', actions: rememberMedia },
      SKIP: 'filingPeriodic',
      BACK: { target: 'brokers', actions: forgetCount('brokers') },
    },
  },
  filingPeriodic: {
    tags: 'busy',
    entry: [stopWaiting, filesAs('village_periodic')],
    on: {
      FILED: [
        { guard: missesSomebody, target: 'filed', actions: [...received, say({ key: 'staff.tell_each' })] },
        { target: 'filed', actions: [...received] },
      ],
    },
  },
  filingNil: {
    tags: 'busy',
    entry: [stopWaiting, filesAs('village_nil')],
    on: { FILED: { target: 'filed', actions: [rememberReport, say({ key: 'staff.nil_received' })] } },
  },
} as const
