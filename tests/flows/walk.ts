import { type AnyMachineSnapshot, type AnyStateNode, initialTransition, transition } from 'xstate'
import type { Draft, Effect, Input, Prompt } from '../../flows/contract.ts'
import type { Flow } from '../../flows/flows.ts'

/** Where a flow can get to, by trying everything that a person, the clock or the driver may do. */

export type Situation = {
  state: string
  snapshot: AnyMachineSnapshot
  /** The state before. */
  from: string
  /** How one gets here, and what the last step wanted done. */
  path: readonly Input[]
  effects: readonly Effect[]
}

export function statesOf(flow: Flow): AnyStateNode[] {
  return Object.values(flow.machine.states) as AnyStateNode[]
}

export function promptOf(flow: Flow, state: string): Prompt | undefined {
  return flow.machine.states[state]?.meta?.prompt
}

export const beginnings: readonly Draft[] = [
  { facts: {} },
  { facts: { canTalk: 'yes', what: 'Thấy xe lạ chở mấy cháu đi lúc nửa đêm' } },
  { facts: { canTalk: 'no' } },
  { facts: { canTalk: 'short' } },
  { facts: {}, child: true },
  { facts: { canTalk: 'no' }, child: true },
  { facts: { dangerNow: 'yes', dangerTo: 'other' } },
  { facts: {}, reportId: 'r1', code: '111222333444', level: 'P2', status: 'new' },
  { facts: {}, reportId: 'r1', level: 'P2' },
  { facts: {}, reportId: 'r1', level: 'P0' },
]

export const unasked: readonly Input[] = [
  { type: 'TEXT', text: 'alo' },
  { type: 'TEXT', text: 'đang ở bên Campuchia' },
  { type: 'TEXT', text: 'nhà cuối ngõ có nhiều cháu lạ mặt' },
  { type: 'MEDIA', media: 'photo', attachment: 'a1' },
  { type: 'LOCATION', latitude: 20.9, longitude: 106.3 },
  { type: 'SKIP' },
  { type: 'BACK' },
  { type: 'CANCEL' },
  { type: 'TIMEOUT', name: 'silence' },
]

/** What the driver may answer to an effect. */
export function answersTo(effect: Effect): Input[] {
  if (effect.type === 'fileReport') {
    return [{ type: 'FILED', reportId: 'r2', code: '123456789012', level: 'P2' }]
  }
  if (effect.type === 'verifyStaff') {
    const roles = ['village', 'health', 'school', 'union'] as const
    return [
      ...roles.map(role => ({ type: 'VERIFIED', role }) as const),
      { type: 'NOT_FOUND' },
      { type: 'TOO_MANY_TRIES' },
    ]
  }
  if (effect.type !== 'findReport') return []
  const statuses = ['new', 'acknowledged', 'closed'] as const
  return [
    ...statuses.map(status => ({ type: 'FOUND', reportId: 'r3', status }) as const),
    { type: 'DECOY' },
    { type: 'NOT_FOUND' },
    { type: 'TOO_MANY_TRIES' },
  ]
}

export function start(flow: Flow, draft: Draft): Situation {
  const [snapshot, actions] = initialTransition(flow.machine, draft)
  return { state: String(snapshot.value), from: '', snapshot, path: [], effects: effectsOf(actions) }
}

export function take({ state, snapshot, path }: Situation, flow: Flow, input: Input): Situation {
  const [next, actions] = transition(flow.machine, snapshot, input)
  return {
    state: String(next.value),
    from: state,
    snapshot: next,
    path: [...path, input],
    effects: effectsOf(actions),
  }
}

export function effectsOf(actions: readonly { type: string; params: unknown }[]): Effect[] {
  return actions.map(({ type, params }) => ({ type, params }) as Effect)
}

/** From each beginning, every input in every state, reached by every step that leads to it, with and without a report. */
export function explore(flow: Flow): Situation[] {
  return beginnings.flatMap(draft => exploreFrom(flow, draft))
}

function exploreFrom(flow: Flow, draft: Draft): Situation[] {
  const seen = new Map<string, Situation>()
  const open = [start(flow, draft)]
  for (let situation = open.pop(); situation; situation = open.pop()) {
    const { reportId, facts } = situation.snapshot.context as Draft
    const key = JSON.stringify([
      situation.from,
      situation.path.at(-1),
      situation.state,
      situation.effects,
      reportId,
      facts.canTalk,
      facts.staff,
    ])
    if (seen.has(key)) continue
    seen.set(key, situation)
    for (const input of inputsAt(flow, situation)) open.push(take(situation, flow, input))
  }
  return [...seen.values()]
}

export function inputsAt(flow: Flow, situation: Situation): Input[] {
  if (situation.snapshot.status === 'done') return []
  const asked = situation.effects.flatMap(answersTo)
  if (asked.length > 0) return asked
  const choices = promptOf(flow, situation.state)?.choices ?? []
  const chosen = choices.map(({ value }) => ({ type: 'CHOICE', value }) as const)
  return [...chosen, ...unasked].filter(input => situation.snapshot.can(input))
}
