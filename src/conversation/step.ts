import { initialTransition, transition } from 'xstate'
import type { Draft, Effect, FlowId, Input, Prompt } from '../../flows/contract.ts'
import { flows } from '../../flows/flows.ts'
import type { Memory } from './memory.ts'

/** Where a flow stands after a step, and what it wants done. `null` value: the flow has ended. */
export type Stepped = { value: string | null; draft: Draft; effects: Effect[] }

/** The first state of a flow. */
export function begin(flow: FlowId, draft: Draft): Stepped {
  return read(initialTransition(flows[flow].machine, draft))
}

/** One input to the flow that the memory stands in; null when that state has no answer to it. */
export function step(memory: Pick<Memory, 'flow' | 'value' | 'draft'>, input: Input): Stepped | null {
  const { machine } = flows[memory.flow]
  const snapshot = machine.resolveState({ value: memory.value, context: memory.draft })
  if (!snapshot.can(input)) return null // an unhandled event would change nothing, silently
  return read(transition(machine, snapshot, input))
}

/** What the state asks; null in states that wait for the answer to an effect. */
export function promptOf({ flow, value }: Pick<Memory, 'flow' | 'value'>): Prompt | null {
  const node = flows[flow]?.machine.states[value] // a saved talk may stand in a flow that is gone
  return (node?.meta as { prompt: Prompt } | undefined)?.prompt ?? null
}

/** Names the open question inside buttons, so that a late tap is not taken for an answer to another one. */
export function promptId({ flow, value }: Pick<Memory, 'flow' | 'value'>): string {
  return `${flow}:${value}`
}

/** The question that `promptId` named; null when no flow of today asks it. */
export function promptById(id: string): Prompt | null {
  const [flow = '', value = ''] = id.split(':')
  return Object.hasOwn(flows, flow) ? promptOf({ flow: flow as FlowId, value }) : null
}

type Snapshot = { status: string; value: unknown; context: Draft }
type Action = { type: string; params?: unknown }

function read([snapshot, actions]: [Snapshot, Action[]]): Stepped {
  const effects = actions.filter(action => !action.type.startsWith('xstate.')) as Effect[]
  // A finished snapshot would still take inputs: the flow's end must not be stored as a state.
  const value = snapshot.status === 'done' ? null : String(snapshot.value)
  return { value, draft: snapshot.context, effects }
}
