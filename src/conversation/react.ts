import type { Effect, Facts, FlowId, Input, Prompt } from '../../flows/contract.ts'
import { flows } from '../../flows/flows.ts'
import { text } from '../../locales/catalog.ts'
import type { Capabilities } from '../channels/channel.ts'
import { fit, payloadOf } from '../channels/fit.ts'
import { assess } from '../triage/assess.ts'
import { addToReport, type CaseDeps, fileReport } from './casework.ts'
import { type FindDeps, findReport, keepUnfinished } from './find-report.ts'
import { choicesOf, type Heard } from './interpret.ts'
import { forget } from './memory.ts'
import { begin, promptId, promptOf, type Stepped, step } from './step.ts'
import { note, type Talk, tie } from './talk.ts'

export type ReactDeps = CaseDeps & FindDeps & { capabilities: Capabilities }

/** A flow that sends the person round and round is a bug; it must not hang the process. */
const longestPath = 20
/** Twice not understood, and a person reads it. */
const patience = 2

/** Answers what was heard: moves the memory on, collects replies and rows. Nothing is written yet. */
export async function react(deps: ReactDeps, talk: Talk, heard: Heard): Promise<void> {
  const first = talk.memory.value === ''
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
      await enterDanger(deps, talk, heard)
      return true
    case 'EXIT':
      await enter(deps, talk, 'quiet')
      return true
    case 'MENU':
      // After "THOÁT" the next word begins anew, with the question whether it is safe to talk.
      await enter(deps, talk, talk.memory.flow === 'quiet' ? 'welcome' : 'menu')
      return true
    case 'CANCEL':
      return (await advance(deps, talk, heard)) || cancel(deps, talk)
    case 'OFFICER':
      await relay(deps, talk, heard)
      return false
    default:
      return (await advance(deps, talk, heard)) ? false : misunderstood(deps, talk)
  }
}

/** A button "not safe" says that somebody may be looking: the danger flow then keeps covert. */
async function enterDanger(
  deps: ReactDeps,
  talk: Talk,
  { text: words, child }: Extract<Heard, { type: 'DANGER' }>,
) {
  const { draft } = talk.memory
  const facts = { ...draft.facts, ...(words === '' ? { canTalk: 'no' as const } : whoIsInDanger(words)) }
  talk.memory.draft = { ...draft, facts, child: child || (draft.child ?? false) }
  await enter(deps, talk, 'danger')
}

/** Whoever tells of somebody else is asked as a witness. */
function whoIsInDanger(words: string): Facts {
  return assess({ said: [words] }).intents[0] === 'sos_other' ? { dangerTo: 'other' } : {}
}

/** One input to the flow. False when its state has no answer to it. */
async function advance(deps: ReactDeps, talk: Talk, input: Input, path = 0): Promise<boolean> {
  const stepped = step(talk.memory, input)
  if (!stepped) return input.type === 'TIMEOUT'
  await apply(deps, talk, stepped, input, path)
  return true
}

export async function enter(deps: ReactDeps, talk: Talk, flow: FlowId, path = 0): Promise<void> {
  Object.assign(talk.memory, { flow, version: flows[flow].version, value: '' })
  await apply(deps, talk, begin(flow, talk.memory.draft), { type: 'MENU' }, path)
}

async function apply(
  deps: ReactDeps,
  talk: Talk,
  stepped: Stepped,
  cause: Input,
  path: number,
): Promise<void> {
  if (path > longestPath) throw new Error(`Flow ${talk.memory.flow} goes round in circles`)
  const { memory } = talk
  Object.assign(memory, { value: stepped.value ?? memory.value, draft: stepped.draft })
  const answers: Input[] = []
  let next: FlowId | null = stepped.value === null ? 'menu' : null
  for (const effect of stepped.effects) {
    if (effect.type === 'enterFlow') next = effect.params.flow
    else answers.push(...(await perform(deps, talk, effect, cause)))
  }
  if (next) return enter(deps, talk, next, path + 1)
  for (const input of answers) await advance(deps, talk, input, path + 1)
}

/** Does one effect; returns what the flow hears of it. */
async function perform(
  deps: ReactDeps,
  talk: Talk,
  effect: Exclude<Effect, { type: 'enterFlow' }>,
  cause: Input,
): Promise<Input[]> {
  switch (effect.type) {
    case 'say':
      talk.lines.push(text(effect.params.message))
      return []
    case 'fileReport':
      return [fileReport(deps, talk, effect.params)]
    case 'addToReport':
      addToReport(deps, talk, cause.type === 'TIMEOUT' ? 'silent' : 'added')
      return []
    case 'findReport':
      return [await findReport(deps, talk, effect.params.code)]
    case 'setTimer':
      talk.timers.set(effect.params.name, new Date(talk.now.getTime() + effect.params.minutes * 60_000))
      return []
    case 'clearTimer':
      talk.timers.set(effect.params.name, null)
      return []
    case 'endEpisode':
      forget(talk.memory)
      talk.episodeId = deps.newId()
      return []
  }
}

function say(
  talk: Talk,
  key: 'common.stale_button' | 'common.unreadable' | 'common.not_understood' | 'common.state_updated',
): void {
  talk.lines.push(text({ key }))
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
  talk.lines.push(text({ key: 'common.lost_handed_over' }))
  await enter(deps, talk, 'officer')
}

async function cancel(deps: ReactDeps, talk: Talk): Promise<boolean> {
  talk.lines.push(text({ key: 'common.cancelled' }))
  await enter(deps, talk, 'menu')
  return true
}

/** A photo or voice may be all that somebody can send: an officer gets it at once (triage-model H18). */
function keepEvidence(deps: ReactDeps, talk: Talk): void {
  if (talk.memory.draft.reportId) addToReport(deps, talk, 'added')
  else fileReport(deps, talk, { intent: 'human', partial: true })
  talk.lines.push(text({ key: 'common.media_kept' }))
}

/** After "THOÁT", and until the question whether it is safe to talk is answered again, nobody writes to the phone. */
function isHushed({ memory }: Talk): boolean {
  return memory.flow === 'quiet' || memory.flow === 'welcome' || memory.draft.facts.canTalk === 'no'
}

/** An officer's words go out as they are. Whoever asked for quiet, or said it is not safe, is left in peace. */
async function relay(deps: ReactDeps, talk: Talk, heard: Extract<Heard, { type: 'OFFICER' }>): Promise<void> {
  const { officerId, reportId, text: words } = heard
  if (isHushed(talk)) return note(talk, reportId, 'reply_held', officerId)
  if (talk.memory.draft.reportId !== reportId) {
    keepUnfinished(deps, talk)
    forget(talk.memory)
    talk.episodeId = deps.newId()
    talk.memory.draft = { facts: {}, reportId }
    tie(talk, reportId)
  }
  talk.lines.push(`${text({ key: 'common.officer_prefix' })}\n${words}`)
  reply(deps, talk, null, officerId)
  note(talk, reportId, 'replied', officerId)
  if (talk.memory.flow !== 'officer') await enter(deps, talk, 'officer')
}

/** Closes the lines said so far into one message, with the choices of the question that is asked. */
export function reply(
  deps: ReactDeps,
  talk: Talk,
  prompt: Prompt | null,
  officerId: string | null = null,
): void {
  const question = prompt?.ask.map(key => text({ key } as never)) ?? []
  const id = promptId(talk.memory)
  const choices = prompt
    ? choicesOf(prompt).map(choice => ({
        label: text({ key: choice.label } as never),
        payload: payloadOf(id, choice.value),
      }))
    : []
  const outgoing = { text: [...talk.lines, ...question].join('\n\n'), choices }
  talk.lines = []
  for (const part of fit(outgoing, deps.capabilities)) {
    talk.replies.push({ ...part, key: deps.newId(), episodeId: talk.episodeId, officerId })
  }
}
