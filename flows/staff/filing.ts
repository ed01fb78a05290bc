import type { Draft, Intent } from '../contract.ts'
import { rememberMedia } from '../remember.ts'

/** How what staff tell gets to the officers. */

const incident = ({ context }: { context: Draft }): Intent =>
  context.facts.official === 'yes' ? 'officer_complaint' : 'village_incident'

export function filesIncident(partial: boolean) {
  const params = (known: { context: Draft }) => ({ intent: incident(known), partial })
  return { type: 'fileReport', params } as const
}

export function filesAs(intent: 'village_periodic' | 'village_nil', partial = false) {
  return { type: 'fileReport', params: { intent, partial } } as const
}

/** A voice cannot be read here: an officer gets it at once, and the questions go on (triage-model §3.1, H18). */
export const keepsVoice = [rememberMedia, filesIncident(true)] as const

export const stopWaiting = { type: 'clearTimer', params: { name: 'silence' } } as const
