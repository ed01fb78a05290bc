import { flows } from '../../flows/flows.ts'
import { type DriveDeps, enter } from './drive.ts'
import { keepUnfinished } from './find-report.ts'
import type { Heard } from './interpret.ts'
import { forget, type Memory } from './memory.ts'
import { type ReplyDeps, reply } from './reply.ts'
import { note, type Talk, tie } from './talk.ts'
import { isAbove } from './whose-words.ts'
import { wordsFor } from './words-for.ts'

type Deps = DriveDeps & ReplyDeps

/** After "THOÁT", and until the question whether it is safe to talk is answered again, nobody writes to the phone. */
function isHushed({ memory }: Talk): boolean {
  return memory.flow === 'quiet' || memory.flow === 'welcome' || memory.draft.facts.canTalk === 'no'
}

/**
 * An officer's words go out as they are. Whoever asked for quiet, or said it is not safe, is left in peace; and what the
 * commune wrote about a case that went up meanwhile is not sent.
 */
export async function relay(
  deps: Deps,
  talk: Talk,
  heard: Extract<Heard, { type: 'OFFICER' }>,
): Promise<void> {
  const { officerId, desk = 'commune', reportId } = heard
  if (desk === 'commune' && isAbove(talk, reportId)) return note(talk, reportId, 'reply_withdrawn', officerId)
  if (isHushed(talk)) return note(talk, reportId, 'reply_held', officerId)
  const sameCase = talk.memory.draft.reportId === reportId
  if (!sameCase && isInDanger(talk)) return say(deps, talk, heard)
  if (!sameCase) {
    keepUnfinished(deps, talk)
    forget(talk.memory)
    talk.episodeId = deps.newId()
    talk.memory.draft = { ...talk.memory.draft, reportId }
    tie(talk, reportId)
  }
  talk.memory.answering = true
  say(deps, talk, heard)
  if (talk.memory.flow === 'officer') return
  // What stood open about another matter is not asked again here: the answer would be read with this case.
  if (sameCase) talk.memory.resume = placeOf(talk.memory)
  await enter(deps, talk, 'officer')
}

/** Just telling of a danger: a word about another matter goes out, and must not lead away from it. */
function isInDanger({ memory }: Talk): boolean {
  return memory.code !== undefined && memory.draft.level === 'P0'
}

function say(
  deps: Deps,
  talk: Talk,
  { officerId, desk = 'commune', reportId, text: words }: Extract<Heard, { type: 'OFFICER' }>,
): void {
  talk.lines.push(`${wordsFor(talk, { key: 'common.officer_prefix' })}\n${words}`)
  reply(deps, talk, null, { officerId, desk, reportId })
  note(talk, reportId, 'replied', officerId)
}

/** The question that stood open when the officer began to write. */
function placeOf({ flow, value, version }: Memory): NonNullable<Memory['resume']> {
  return { flow, value, version }
}

/**
 * The officer leaves the talk to the bot again: the question that stood open is asked once more, or the menu where it is
 * no longer there. False when the talk is elsewhere by now.
 */
export async function handBack(
  deps: Deps,
  talk: Talk,
  { officerId, desk, reportId }: Extract<Heard, { type: 'HAND_BACK' }>,
): Promise<boolean> {
  const { memory } = talk
  if (memory.flow !== 'officer' || memory.draft.reportId !== reportId || isHushed(talk)) return false
  if (desk === 'commune' && isAbove(talk, reportId)) return false
  note(talk, reportId, 'handed_back', officerId)
  talk.lines.push(wordsFor(talk, { key: 'common.officer_left' }))
  const { resume } = memory
  delete memory.resume
  if (resume && resume.version === flows[resume.flow]?.version) Object.assign(memory, resume)
  else await enter(deps, talk, 'menu')
  return true
}
