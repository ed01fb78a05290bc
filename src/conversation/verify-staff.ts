import type { Input } from '../../flows/contract.ts'
import { staffCodeIn } from '../staff/staff-code.ts'
import type { FindDeps } from './find-report.ts'
import type { Talk } from './talk.ts'
import { countTry, isOutOfTries } from './tries.ts'

/**
 * Who gave this one-time code is a staff member from now on, in this conversation. Without a code: whether they are.
 * A village's own people report for it, unless they name another.
 */
export async function verifyStaff(deps: FindDeps, talk: Talk, typed: string): Promise<Input> {
  const code = staffCodeIn(typed)
  if (typed !== '' && isOutOfTries(talk)) return { type: 'TOO_MANY_TRIES' }
  const found = await deps.findStaff(talk, code)
  if (!found) {
    if (code) countTry(talk)
    return { type: 'NOT_FOUND' }
  }
  talk.memory.staffVillage = found.villageId
  return { type: 'VERIFIED', role: found.role }
}
