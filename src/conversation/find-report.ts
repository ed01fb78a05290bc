import type { Input } from '../../flows/contract.ts'
import { behindDecoy, isWellFormed, normalise } from '../reports/return-code.ts'
import type { Place } from '../staff/store.ts'
import { type CaseDeps, fileReport } from './casework.ts'
import { raiseForced } from './forced-code.ts'
import { codeBehindWord, forget } from './memory.ts'
import type { FoundReport } from './store.ts'
import type { Talk } from './talk.ts'
import { countTry, isOutOfTries } from './tries.ts'

export type FindDeps = CaseDeps & {
  findByCode: (communeId: string, code: string) => Promise<FoundReport | undefined>
  /** Who of the staff writes in this conversation, by the one-time code they give, or gave before. */
  findStaff: (talk: Talk, code: string | null) => Promise<Place | undefined>
}

/**
 * The report that a return code opens, or the code word that was agreed on in this conversation; the talk goes on about
 * it. Whatever opens nothing is one try, answered alike: nobody learns how near it was.
 */
export async function findReport(deps: FindDeps, talk: Talk, typed: string): Promise<Input> {
  const { memory } = talk
  forgetKeys(talk, typed)
  if (isOutOfTries(talk)) return { type: 'TOO_MANY_TRIES' }
  const code = codeBehindWord(memory, typed) ?? normalise(typed)
  const isRight = code !== null && isWellFormed(code)
  // Right or wrong, twelve digits cost one look-up: how long it takes tells nothing.
  const found = code ? await deps.findByCode(talk.communeId, isRight ? code : behindDecoy(code)) : undefined
  if (!found || !isRight) countTry(talk)
  if (!found || !code) return { type: 'NOT_FOUND' }
  return isRight ? open(deps, talk, found, code) : takeDecoy(deps, talk, found)
}

function open(deps: CaseDeps, talk: Talk, found: FoundReport, code: string): Input {
  if (found.id !== talk.memory.draft.reportId) leaveErrand(deps, talk)
  talk.memory.opened = code
  talk.memory.draft = { ...talk.memory.draft, reportId: found.id, status: found.status }
  return { type: 'FOUND', reportId: found.id, status: found.status }
}

/** Somebody was made to give their code: the officers learn of it, whoever stands there does not. */
function takeDecoy(deps: CaseDeps, talk: Talk, found: FoundReport): Input {
  keepUnfinished(deps, talk)
  raiseForced(deps, talk, found)
  return { type: 'DECOY' }
}

/**
 * Another report than the one of this errand: whoever reads the one must not read the other, nor its code. The message
 * that named it belongs to the new errand.
 */
function leaveErrand(deps: CaseDeps, talk: Talk): void {
  keepUnfinished(deps, talk)
  forget(talk.memory)
  talk.episodeId = deps.newId()
  const latest = talk.handled.at(-1)
  if (latest) latest.episode_id = talk.episodeId
}

const onlyDigits = /^[\d\s.-]+$/
/** "Mã của em là 1234 5678 9012 ạ" is a code with polite words; longer than that, it may be a story. */
const mostPoliteWords = 5
/** Letters of the longest code word: more of them without a digit is something told. */
const longestWord = 20

/** A code or a code word, right or wrong, is nothing told. */
function forgetKeys({ memory }: Talk, typed: string): void {
  const besideCode = typed.replace(/\d/g, '').match(/\p{L}+/gu) ?? []
  const isTyped = (words: string) => words.normalize('NFC').trim() === typed
  const isKey = (words: string) =>
    onlyDigits.test(words) ||
    (isTyped(words) &&
      besideCode.length <= mostPoliteWords &&
      (/\d/.test(typed) || typed.length <= longestWord))
  memory.said = memory.said.filter(words => !isKey(words))
}

/** What was being told when the talk turned to another case is not lost: somebody reads it. */
export function keepUnfinished(deps: CaseDeps, talk: Talk): void {
  const { draft, said } = talk.memory
  const began = said.length > 0 || draft.facts.dangerNow !== undefined
  if (began && !draft.reportId) fileReport(deps, talk, { intent: 'human', partial: true })
}
