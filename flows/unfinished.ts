import { hasReport, knows } from './conditions.ts'
import type { Draft } from './contract.ts'
import { rememberMedia, rememberReport, rememberStory } from './remember.ts'

/**
 * Who stops in the middle is not lost: what was told is filed without a word when nothing more comes. Where it is
 * filed early, the talk goes on and adds to the same report.
 */

type Known = { context: Draft }

/** Told, and not yet with the officers. */
export const isTold = (known: Known) =>
  !hasReport(known) && (knows(...telling)(known) || (known.context.facts.flags ?? []).length > 0)
/** Answers that say what happened, or to whom; that nobody is in danger says nothing yet. */
const telling = [
  'what',
  'attachments',
  'where',
  'place',
  'who',
  'relation',
  'lastContact',
  'lastHeard',
  'wentWith',
  'ransom',
  'state',
  'needs',
] as const

/** The person has seen the code: what comes next is another matter. */
export const isFinished = ({ context }: Known) => context.reportId !== undefined && context.code === undefined

export const waitForMore = { type: 'setTimer', params: { name: 'silence', minutes: 30 } } as const

/** For the `on` of a whole flow. */
export const filesWhatWasTold = {
  TIMEOUT: {
    guard: isTold,
    actions: { type: 'fileReport', params: { intent: 'report_person', partial: true } },
  },
  FILED: { actions: rememberReport },
} as const

export const keepsStory = [rememberStory, waitForMore] as const

/** A voice or photo cannot be read here: an officer gets it at once (triage-model §3.1, H18). */
export const keepsMedia = [
  rememberMedia,
  { type: 'fileReport', params: { intent: 'human', partial: true } },
] as const
