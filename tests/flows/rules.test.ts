import { describe, expect, it } from 'vitest'
import { type Effect, flowIds } from '../../flows/contract.ts'
import { type Flow, flows } from '../../flows/flows.ts'
import { everywhere } from '../../flows/words.ts'
import { answersTo, explore, inputsAt, promptOf, type Situation, statesOf, take } from './walk.ts'

const effectTypes: readonly Effect['type'][] = [
  'say',
  'fileReport',
  'addToReport',
  'findReport',
  'verifyStaff',
  'askFor',
  'setTimer',
  'clearTimer',
  'enterFlow',
  'endEpisode',
]

it('lists every dialogue once, under its own name', () => {
  expect(Object.keys(flows)).toEqual([...flowIds])
  for (const [id, flow] of Object.entries(flows)) {
    expect([flow.id, flow.machine.id]).toEqual([id, id])
    expect(flow.version).toBeGreaterThanOrEqual(1)
  }
})

describe.each(Object.values(flows))('flow $id', flow => {
  const situations = explore(flow)
  const waiting = situations.filter(({ snapshot, effects }) => isOpen(snapshot) && !isBusy(effects))
  const reached = new Map(situations.map(situation => [situation.state, situation]))

  it('is flat and needs no clock, no service and no memory of its own', () => {
    for (const state of statesOf(flow)) {
      expect(Object.keys(state.states), state.key).toEqual([])
      expect(['atomic', 'final'], state.key).toContain(state.type)
      expect([...state.invoke, ...state.after], state.key).toEqual([])
    }
  })

  it('has no action that does something by itself', () => {
    const nodes = [flow.machine.root, ...statesOf(flow)]
    const transitions = nodes.flatMap(node => [...node.transitions.values(), node.always ?? []].flat())
    const actions = [
      ...nodes.flatMap(node => [...node.entry, ...node.exit]),
      ...transitions.flatMap(t => t.actions),
    ]
    for (const action of actions) {
      const type = typeof action === 'string' ? action : (action as { type?: string }).type
      expect([...effectTypes, 'xstate.assign'], String(action)).toContain(type)
    }
  })

  it('wants only what the contract knows', () => {
    const types = new Set(situations.flatMap(({ effects }) => effects.map(({ type }) => type)))
    expect([...types].filter(type => !effectTypes.includes(type))).toEqual([])
  })

  it('reaches every state that waits or ends', () => {
    const passing = statesOf(flow).filter(state => state.always?.some(({ guard }) => guard === undefined))
    const others = statesOf(flow).filter(state => !passing.includes(state))
    expect(others.map(({ key }) => key).filter(key => !reached.has(key))).toEqual([])
  })

  it('asks something wherever it waits, and is marked where it waits for the driver only', () => {
    for (const { state, snapshot } of situations.filter(({ snapshot }) => isOpen(snapshot))) {
      const prompt = promptOf(flow, state)
      if (snapshot.hasTag('busy')) expect(prompt, state).toBeUndefined()
      else expect(prompt && (prompt.silent || prompt.ask.length > 0), state).toBe(true)
    }
  })

  it('waits for the driver only when it has asked it for something', () => {
    const busy = situations.filter(({ snapshot }) => snapshot.hasTag('busy'))
    expect(busy.filter(({ effects }) => !isBusy(effects)).map(({ state }) => state)).toEqual([])
  })

  it('hears every answer that the driver may give', () => {
    for (const { state, snapshot, effects } of situations) {
      for (const answer of effects.flatMap(answersTo)) {
        expect(snapshot.can(answer), `${state} ${answer.type}`).toBe(true)
      }
    }
  })

  it('takes whatever its open question offers', () => {
    for (const { state, snapshot } of waiting) {
      const { choices = [], text, media, location, skip } = promptOf(flow, state) ?? { ask: [] }
      const offered = [
        ...choices.map(({ value }) => ({ type: 'CHOICE', value }) as const),
        ...(text ? [{ type: 'TEXT', text: 'ở gần chợ có xe lạ' } as const] : []),
        ...(media ? [{ type: 'MEDIA', media: 'voice', attachment: 'a' } as const] : []),
        ...(location ? [{ type: 'LOCATION', latitude: 1, longitude: 2 } as const] : []),
        ...(skip ? [{ type: 'SKIP' } as const] : []),
      ]
      for (const input of offered) expect(snapshot.can(input), `${state} ${JSON.stringify(input)}`).toBe(true)
    }
  })

  it('takes no choice that it did not offer', () => {
    const everyValue = statesOf(flow).flatMap(({ key }) => valuesAt(flow, key))
    for (const { state, snapshot } of waiting) {
      const offered = valuesAt(flow, state)
      const others = [...everyValue, 'from another flow'].filter(value => !offered.includes(value))
      expect(
        others.filter(value => snapshot.can({ type: 'CHOICE', value })),
        state,
      ).toEqual([])
    }
  })

  it('offers choices that differ in value and in every word, and that no word for everywhere hides', () => {
    const global = Object.values(everywhere).flatMap(({ folded }) => folded)
    for (const state of statesOf(flow)) {
      const choices = promptOf(flow, state.key)?.choices ?? []
      const values = choices.map(({ value }) => value)
      const words = choices.flatMap(choice => choice.words ?? [])
      expect(values, state.key).toEqual([...new Set(values)])
      expect(words, state.key).toEqual([...new Set(words)])
      expect(
        words.filter(word => global.includes(word) && !skipsAnyway.includes(word)),
        state.key,
      ).toEqual([])
    }
  })

  it('comes to an end by itself, except where danger is, which is left only by the words that work everywhere', () => {
    const ends = situations.filter(({ snapshot }) => snapshot.status === 'done')
    const elsewhere = ends.filter(({ effects }) => !effects.some(entersChild))
    expect(elsewhere.length > 0).toBe(!staysOpen.has(flow.id))
  })

  it('leads from every waiting state to an end, except in danger', () => {
    if (staysOpen.has(flow.id)) return
    const leads = new Set(situations.filter(({ snapshot }) => !isOpen(snapshot)).map(({ state }) => state))
    for (let before = -1; before < leads.size; ) {
      before = leads.size
      for (const { state, from } of situations) if (leads.has(state)) leads.add(from)
    }
    expect(waiting.map(({ state }) => state).filter(state => !leads.has(state))).toEqual([])
  })

  it('goes on in another flow whenever it is over', () => {
    for (const { state, effects } of situations.filter(({ snapshot }) => snapshot.status === 'done')) {
      expect(
        effects.filter(({ type }) => type === 'enterFlow'),
        state,
      ).toHaveLength(1)
    }
  })

  it('never speaks because time has passed', () => {
    for (const situation of waiting.filter(({ snapshot }) =>
      snapshot.can({ type: 'TIMEOUT', name: 'silence' }),
    )) {
      const after = take(situation, flow, { type: 'TIMEOUT', name: 'silence' })
      expect(after.state).toBe(situation.state)
      expect(after.effects.filter(({ type }) => type === 'say' || type === 'enterFlow')).toEqual([])
    }
  })

  it('goes on from a saved state as if it had never been put away', () => {
    const some = Math.max(1, Math.floor(waiting.length / 400))
    for (const situation of waiting.filter((_, at) => at % some === 0)) {
      const { state, snapshot } = situation
      const saved = JSON.parse(JSON.stringify({ value: snapshot.value, context: snapshot.context }))
      const restored = flow.machine.resolveState(saved)
      for (const input of inputsAt(flow, { ...situation, effects: [] })) {
        const [a, b] = [snapshot, restored].map(s => take({ ...situation, snapshot: s }, flow, input))
        expect([b?.state, b?.effects], `${state} ${input.type}`).toEqual([a?.state, a?.effects])
      }
    }
  })
})

/** Who is in danger is not sent away, only to the words for a child. */
const staysOpen: ReadonlySet<string> = new Set(['danger', 'child'])
const entersChild = (effect: Effect) => effect.type === 'enterFlow' && effect.params.flow === 'child'

/** "Không biết" is a choice where a question offers it, and skips elsewhere. */
const skipsAnyway = ['khong biet', 'ko biet', 'k biet']

function valuesAt(flow: Flow, state: string): string[] {
  return promptOf(flow, state)?.choices?.map(({ value }) => value) ?? []
}

function isOpen(snapshot: Situation['snapshot']): boolean {
  return snapshot.status === 'active'
}

function isBusy(effects: readonly Effect[]): boolean {
  return effects.some(effect => answersTo(effect).length > 0)
}
