import type { Input } from '../../flows/contract.ts'
import { isWellFormed, normalise } from '../reports/return-code.ts'
import { type CaseDeps, fileReport } from './casework.ts'
import { forget } from './memory.ts'
import type { Talk } from './talk.ts'

export type FindDeps = CaseDeps & {
  findByCode: (
    communeId: string,
    code: string,
  ) => Promise<{ id: string; status: 'new' | 'acknowledged' | 'closed' } | undefined>
}

/** Wrong codes a conversation may try in an hour before it must wait. */
const triesAnHour = 5
const hour = 3_600_000

/** The report that a typed return code opens; the talk goes on about it. */
export async function findReport(deps: FindDeps, talk: Talk, typed: string): Promise<Input> {
  const { memory, now } = talk
  memory.tries = memory.tries.filter(at => now.getTime() - Date.parse(at) < hour)
  if (memory.tries.length >= triesAnHour) return { type: 'TOO_MANY_TRIES' }
  const code = normalise(typed)
  const found = code && isWellFormed(code) ? await deps.findByCode(talk.communeId, code) : undefined
  if (!found) {
    memory.tries.push(now.toISOString())
    return { type: 'NOT_FOUND' }
  }
  if (found.id !== memory.draft.reportId) leaveErrand(deps, talk)
  memory.draft = { ...memory.draft, reportId: found.id, status: found.status }
  return { type: 'FOUND', reportId: found.id, status: found.status }
}

/** A code, right or wrong, is nothing told. */
const onlyDigits = /^[\d\s.-]+$/

/**
 * Another report than the one of this errand: whoever reads the one must not read the other, nor its code. The message
 * that named it belongs to the new errand.
 */
function leaveErrand(deps: CaseDeps, talk: Talk): void {
  talk.memory.said = talk.memory.said.filter(words => !onlyDigits.test(words))
  keepUnfinished(deps, talk)
  forget(talk.memory)
  talk.episodeId = deps.newId()
  const latest = talk.handled.at(-1)
  if (latest) latest.episode_id = talk.episodeId
}

/** What was being told when the talk turned to another case is not lost: somebody reads it. */
export function keepUnfinished(deps: CaseDeps, talk: Talk): void {
  const { draft, said } = talk.memory
  const began = said.length > 0 || draft.facts.dangerNow !== undefined
  if (began && !draft.reportId) fileReport(deps, talk, { intent: 'human', partial: true })
}
