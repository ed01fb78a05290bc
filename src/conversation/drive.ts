import type { Effect, FlowId, Input } from '../../flows/contract.ts'
import { flows } from '../../flows/flows.ts'
import { askFor } from './ask-for.ts'
import { addToReport, type CaseDeps, fileReport } from './casework.ts'
import { type FindDeps, findReport, keepUnfinished } from './find-report.ts'
import { forget, remember } from './memory.ts'
import { begin, type Stepped, step } from './step.ts'
import type { Talk } from './talk.ts'
import { verifyStaff } from './verify-staff.ts'
import { wordsFor } from './words-for.ts'

/** Moves a talk through its flows and does what they want done. Nothing is written yet. */

export type DriveDeps = CaseDeps & FindDeps

/** A flow that sends the person round and round is a bug; it must not hang the process. */
const longestPath = 20

/** One input to the flow. False when its state has no answer to it. */
export async function advance(deps: DriveDeps, talk: Talk, input: Input, path = 0): Promise<boolean> {
  const stepped = step(talk.memory, input)
  if (!stepped) return input.type === 'TIMEOUT'
  await apply(deps, talk, stepped, input, path)
  return true
}

export async function enter(deps: DriveDeps, talk: Talk, flow: FlowId, path = 0): Promise<void> {
  if (flow === 'quiet') keepUnfinished(deps, talk) // it forgets all that was told: officers have it first
  Object.assign(talk.memory, { flow, version: flows[flow].version, value: '' })
  await apply(deps, talk, begin(flow, talk.memory.draft), { type: 'MENU' }, path)
}

async function apply(
  deps: DriveDeps,
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
  deps: DriveDeps,
  talk: Talk,
  effect: Exclude<Effect, { type: 'enterFlow' }>,
  cause: Input,
): Promise<Input[]> {
  switch (effect.type) {
    case 'say':
      talk.lines.push(wordsFor(talk, effect.params.message))
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
    case 'verifyStaff':
      return [await verifyStaff(deps, talk, effect.params.code)]
    case 'askFor':
      askFor(talk, effect.params.request)
      return []
    case 'endEpisode':
      beginAnew(deps, talk, cause)
      return []
  }
}

/** The errand is over. A story that was told to begin the next one belongs to that. */
function beginAnew(deps: DriveDeps, talk: Talk, cause: Input): void {
  forget(talk.memory)
  talk.episodeId = deps.newId()
  if (cause.type !== 'CHOICE' || !cause.text) return
  const latest = talk.handled.at(-1)
  if (latest) latest.episode_id = talk.episodeId
  remember(talk.memory, cause.text)
  talk.memory.since = talk.now.toISOString()
  talk.memory.draft.facts.what = cause.text
}
