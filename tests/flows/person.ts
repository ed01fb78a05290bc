import type { Draft, Effect, Input } from '../../flows/contract.ts'
import { type Flow, flows } from '../../flows/flows.ts'
import type { MessageKey } from '../../locales/catalog.ts'
import { answersTo, promptOf, type Situation, start, take } from './walk.ts'

/** One person in one flow; what the flow wants from the driver is answered at once, as the driver does. */
export type Heard = {
  state: string
  draft: Draft
  /** Keys of what is said after the last input: lines first, then the question of the state. */
  says: MessageKey[]
  effects: Effect[]
}

export const tap = (value: string): Input => ({ type: 'CHOICE', value })
export const write = (text: string): Input => ({ type: 'TEXT', text })
export const photo: Input = { type: 'MEDIA', media: 'photo', attachment: 'photo-1' }
export const pin: Input = { type: 'LOCATION', latitude: 20.85, longitude: 106.35 }
export const skip: Input = { type: 'SKIP' }
export const back: Input = { type: 'BACK' }

/** Throws when an input is not understood where it comes. */
export function talk(id: keyof typeof flows, draft: Draft, ...inputs: Input[]): Heard {
  const flow = flows[id]
  let { situation, effects } = answered(flow, start(flow, draft))
  for (const input of inputs) {
    if (!situation.snapshot.can(input)) throw new Error(`${situation.state} does not take ${input.type}`)
    ;({ situation, effects } = answered(flow, take(situation, flow, input)))
  }
  const lines = effects.flatMap(effect => (effect.type === 'say' ? [effect.params.message.key] : []))
  const { state, snapshot } = situation
  return { state, draft: snapshot.context, effects, says: [...lines, ...(promptOf(flow, state)?.ask ?? [])] }
}

function answered(flow: Flow, first: Situation): { situation: Situation; effects: Effect[] } {
  let situation = first
  const effects = [...first.effects]
  for (
    let answer = first.effects.flatMap(answersTo)[0];
    answer;
    answer = situation.effects.flatMap(answersTo)[0]
  ) {
    situation = take(situation, flow, answer)
    effects.push(...situation.effects)
  }
  return { situation, effects }
}

export function entered({ effects }: Heard): string | undefined {
  return effects.flatMap(effect => (effect.type === 'enterFlow' ? [effect.params.flow] : []))[0]
}

export function kinds({ effects }: Heard): string[] {
  return effects.map(({ type }) => type)
}
