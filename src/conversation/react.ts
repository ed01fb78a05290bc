import { flows } from '../../flows/flows.ts'
import { assess } from '../triage/assess.ts'
import { addToReport, fileReport } from './casework.ts'
import { advance, type DriveDeps, enter } from './drive.ts'
import type { Heard } from './interpret.ts'
import { type ReplyDeps, reply } from './reply.ts'
import { promptId, promptOf, step } from './step.ts'
import { handBack, relay } from './take-over.ts'
import type { Talk } from './talk.ts'
import { wordsFor } from './words-for.ts'

export type ReactDeps = DriveDeps & ReplyDeps

/** Twice not understood, and a person reads it. */
const patience = 2

/** Answers what was heard: moves the memory on, collects replies and rows. Nothing is written yet. */
export async function react(deps: ReactDeps, talk: Talk, heard: Heard): Promise<void> {
  const first = talk.memory.value === ''
  if (heard.type === 'LANGUAGE') talk.memory.draft = { ...talk.memory.draft, locale: heard.locale }
  if (first && !goesFirst.has(heard.type)) await enter(deps, talk, 'welcome')
  const renewed = !first && !goesFirst.has(heard.type) && (await renew(deps, talk))
  const before = first || renewed ? null : promptId(talk.memory)
  const { misses } = talk.memory
  const answers = first ? understands(talk, heard) : !renewed
  const again = await answer(deps, talk, answers ? heard : { type: 'OPENED' })
  if (talk.memory.misses === misses) talk.memory.misses = 0 // understood
  const prompt = promptOf(talk.memory)
  const ask = prompt && !prompt.silent && (again || promptId(talk.memory) !== before)
  reply(deps, talk, ask ? prompt : null)
}

/** A greeting answers no question, but it is not a mistake either. */
function understands({ memory }: Talk, heard: Heard): boolean {
  return heard.type !== 'TEXT' || step(memory, heard) !== null
}

/** Heard whatever was asked, and before anything else is said. */
const goesFirst = new Set<Heard['type']>(['DANGER', 'EXIT'])

/**
 * The flow was changed since this talk began: it starts again at its first question and keeps the answers. What was
 * just written answered a question that may be gone; it is kept too, but answers nothing. Where silence was asked
 * for it stays silent. True when the talk began anew.
 */
async function renew(deps: ReactDeps, talk: Talk): Promise<boolean> {
  const { flow, version } = talk.memory
  if (version === flows[flow]?.version) return false
  if (promptOf(talk.memory)?.silent) {
    talk.memory.version = flows[flow].version
    return false
  }
  say(talk, 'common.state_updated')
  await enter(deps, talk, flow in flows ? flow : 'menu')
  return true
}

/** What the driver answers itself. Where silence was asked for, an answer could light up a watched phone. */
const unasked = new Set<Heard['type']>(['STALE', 'UNREADABLE', 'NOT_UNDERSTOOD', 'EVIDENCE'])

/** Said that it is not safe, and not yet that it is: "/start" may be a tap of whoever looks at the phone. */
function isCovert({ memory }: Talk): boolean {
  const inDanger = memory.flow === 'danger' || memory.flow === 'child'
  return inDanger && promptOf(memory)?.silent === true
}

function takeSilently(deps: ReactDeps, talk: Talk): false {
  addToReport(deps, talk, 'added')
  return false
}

/** Resolves to whether the open question is to be asked again although it is the same. */
async function answer(deps: ReactDeps, talk: Talk, heard: Heard): Promise<boolean> {
  if (unasked.has(heard.type) && promptOf(talk.memory)?.silent) return takeSilently(deps, talk)
  switch (heard.type) {
    case 'OPENED':
      if (talk.memory.flow === 'quiet') await enter(deps, talk, 'welcome')
      return true
    case 'LANGUAGE':
      // Who could not read the numbers must see them; at the first message they were said just now.
      if (talk.memory.flow === 'welcome' && talk.lines.length === 0) say(talk, 'common.numbers')
      return true
    case 'STALE':
      say(talk, 'common.stale_button')
      return true
    case 'UNREADABLE':
      say(talk, 'common.unreadable')
      return true
    case 'NOT_UNDERSTOOD':
      return misunderstood(deps, talk)
    case 'EVIDENCE':
      keepEvidence(deps, talk)
      return true
    case 'DANGER':
      if (isWithOfficer(talk)) return takeSilently(deps, talk)
      await enterDanger(deps, talk, heard)
      return true
    case 'EXIT':
      await enter(deps, talk, 'quiet')
      return true
    case 'MENU':
      if (isCovert(talk)) return takeSilently(deps, talk)
      // After "THOÁT" the next word begins anew, with the question whether it is safe to talk.
      await enter(deps, talk, talk.memory.flow === 'quiet' ? 'welcome' : 'menu')
      return true
    case 'CANCEL':
      return (await advance(deps, talk, heard)) || cancel(deps, talk)
    case 'HUMAN':
      await enter(deps, talk, 'menu')
      await advance(deps, talk, { type: 'CHOICE', value: 'officer' })
      return false
    case 'OFFICER':
      await relay(deps, talk, heard)
      return false
    case 'HAND_BACK':
      return handBack(deps, talk, heard)
    default:
      return (await advance(deps, talk, heard)) ? false : misunderstood(deps, talk)
  }
}

/** An officer is talking to somebody in danger already: the bot does not come between. */
function isWithOfficer({ memory }: Talk): boolean {
  return memory.flow === 'officer' && memory.draft.level === 'P0' && memory.answering === true
}

/**
 * A button "not safe" says that somebody may be looking, and any button on a phone that asked for quiet: the danger flow
 * then keeps covert.
 */
async function enterDanger(
  deps: ReactDeps,
  talk: Talk,
  { text: words, child, tapped }: Extract<Heard, { type: 'DANGER' }>,
) {
  const { draft, flow } = talk.memory
  const isWatched = tapped === 'unsafe' || (tapped !== undefined && flow === 'quiet')
  const isOther =
    tapped === undefined ? isAboutAnother(words, talk) : flow === 'relative' || ofOthers.has(tapped)
  const facts = {
    ...draft.facts,
    ...(isWatched && { canTalk: 'no' as const }),
    ...(isOther && { dangerTo: 'other' as const }),
  }
  talk.memory.draft = { ...draft, facts, child: child || (draft.child ?? false) }
  await enter(deps, talk, 'danger')
}

/** Choices that say that another person is in danger. */
const ofOthers: ReadonlySet<string> = new Set(['other', 'relative', 'deadline'])

/** Whoever tells of somebody else is asked as a witness. */
function isAboutAnother(words: string, { memory }: Talk): boolean {
  return memory.flow === 'relative' || assess({ said: [words] }).intents[0] === 'sos_other'
}

function say(
  talk: Talk,
  key:
    | 'common.numbers'
    | 'common.stale_button'
    | 'common.unreadable'
    | 'common.not_understood'
    | 'common.state_updated',
): void {
  talk.lines.push(wordsFor(talk, { key }))
}

async function misunderstood(deps: ReactDeps, talk: Talk): Promise<boolean> {
  talk.memory.misses++
  if (talk.memory.misses < patience) {
    say(talk, 'common.not_understood')
    return true
  }
  talk.memory.misses = 0
  if (!(await advance(deps, talk, { type: 'LOST' }))) await handOver(deps, talk)
  return false
}

/** The bot gives up and says so; an officer reads what was written. */
async function handOver(deps: ReactDeps, talk: Talk): Promise<void> {
  fileReport(deps, talk, { intent: 'human', partial: true })
  talk.lines.push(wordsFor(talk, { key: 'common.lost_handed_over' }))
  await enter(deps, talk, 'officer')
}

async function cancel(deps: ReactDeps, talk: Talk): Promise<boolean> {
  talk.lines.push(wordsFor(talk, { key: 'common.cancelled' }))
  await enter(deps, talk, 'menu')
  return true
}

/** A photo or voice may be all that somebody can send: an officer gets it at once (triage-model H18). */
function keepEvidence(deps: ReactDeps, talk: Talk): void {
  if (talk.memory.draft.reportId) addToReport(deps, talk, 'added')
  else fileReport(deps, talk, { intent: 'human', partial: true })
  talk.lines.push(wordsFor(talk, { key: 'common.media_kept' }))
}
