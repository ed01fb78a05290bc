import { randomInt, randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Draft } from '../../flows/contract.ts'
import { flows } from '../../flows/flows.ts'
import { hear } from '../../src/conversation/hear.ts'
import { freshMemory } from '../../src/conversation/memory.ts'
import { react } from '../../src/conversation/react.ts'
import { openTalk, type Talk } from '../../src/conversation/talk.ts'
import { openVault } from '../../src/vault/vault.ts'
import { explore, promptOf } from '../flows/walk.ts'
import { testKey } from '../support/engine.ts'

const deps = {
  vault: openVault(testKey),
  newId: () => randomUUID(),
  randomInt: (below: number) => randomInt(below),
  villages: () => [],
  rules: () => undefined,
  capabilities: { textLength: 2000, buttons: 10, buttonLabelLength: 20, payloadBytes: 64 },
  findByCode: async () => undefined,
  findStaff: async () => undefined,
}

/** Talks that wait for an answer in each state of each dialogue, with what was told on the way there. */
const saved = Object.values(flows).flatMap(flow =>
  explore(flow)
    .filter(({ state, snapshot }) => snapshot.status === 'active' && promptOf(flow, state) !== undefined)
    .map(({ state, snapshot }) => ({ flow: flow.id, value: state, draft: snapshot.context as Draft })),
)
const most = 1000
const stateOf = ({ flow, value }: (typeof saved)[number]) => `${flow}:${value}`
const oneOfEach = [...new Map(saved.map(one => [stateOf(one), one])).values()]
const everyFew = Math.max(1, Math.floor(saved.length / most))
const kept = [...oneOfEach, ...saved.filter((_, at) => at % everyFew === 0)]

function talkOf({ flow, value, draft }: (typeof saved)[number], version: number): Talk {
  const memory = { ...freshMemory(structuredClone(draft)), flow, value, version, said: ['chuyện đã kể'] }
  return openTalk({
    id: randomUUID(),
    communeId: 'gia-phuc',
    channel: 'webchat',
    address: 'a',
    addressSealed: null,
    version: 1,
    now: new Date('2026-08-03T03:00:00.000Z'),
    above: [],
    memory: { ...memory, since: '2026-08-03T02:00:00.000Z' },
    episodeId: randomUUID(),
  })
}

it('a thousand talks in every state of the former version lose no answer when the dialogues change', async () => {
  expect(kept.length).toBeGreaterThanOrEqual(most)
  const lost: string[] = []
  for (const before of kept) {
    const talk = talkOf(before, flows[before.flow].version - 1)
    await react(deps as never, talk, hear(talk, { kind: 'text', text: 'Thôn Mẫu Một gần cầu' }))
    const after = talk.memory.draft.facts as Record<string, unknown>
    const { staff: _, ...answers } = before.draft.facts // who writes on duty is read from the register anew
    for (const [fact, value] of Object.entries(answers)) {
      const now = after[fact]
      const same = fact === 'what' ? String(now).startsWith(String(value)) : isDeepEqual(now, value)
      if (!same) lost.push(`${stateOf(before)} ${fact}`)
    }
    if (!talk.memory.said.includes('chuyện đã kể')) lost.push(`${stateOf(before)} words`)
  }
  expect([...new Set(lost)]).toEqual([])
})

function isDeepEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
