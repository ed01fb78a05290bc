import type { Facts } from '../../flows/contract.ts'
import type { Talk } from './talk.ts'

/** Days after which officers look again at somebody whom staff reported as out of touch. */
export const followUpDays = [3, 7, 30] as const

/** Timers of this kind speak to nobody: when one comes due it stands on the case (sweep.ts). */
export const followUpTimer = 'follow_up:'

const day = 86_400_000

/** Staff said so, in numbers or by choosing it, or their words say it. Relatives are followed up by their own talk. */
export function isOutOfTouch({ staff, counts }: Facts, intents: readonly string[]): boolean {
  if (staff === undefined) return false
  return (counts?.out_of_touch ?? 0) > 0 || intents.includes('missing')
}

export function planFollowUps(talk: Talk, reportId: string): void {
  for (const days of followUpDays)
    talk.timers.set(`${followUpTimer}${days}:${reportId}`, new Date(talk.now.getTime() + days * day))
}
