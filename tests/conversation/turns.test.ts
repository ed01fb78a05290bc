import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import { openTurns } from '../../src/conversation/turns.ts'

const log = pino({ level: 'silent' })
const soon = () => new Promise(resolve => setTimeout(resolve, 5))

/** Turns whose batches a test holds up and lets go. */
function held(lanes = 2) {
  const batches: { ids: readonly string[]; finish: (again?: readonly string[]) => void; fail: () => void }[] =
    []
  const turns = openTurns({
    log,
    lanes,
    take: ids => {
      const { promise, resolve, reject } = Promise.withResolvers<readonly string[]>()
      batches.push({
        ids,
        finish: (again = []) => resolve(again),
        fail: () => reject(new Error('not committed')),
      })
      return promise
    },
  })
  return { turns, batches }
}

describe('the turns of a process', () => {
  test('take all that wait together, each conversation once', async () => {
    const { turns, batches } = held()
    turns.wake(['a', 'b'])
    turns.wake(['b', 'c', 'a'])
    await soon()
    expect(batches.map(({ ids }) => ids)).toEqual([['a', 'b', 'c']])
    batches[0]?.finish()
    await turns.idle()
  })

  test('never give a conversation two turns at once, and none is forgotten that speaks meanwhile', async () => {
    const { turns, batches } = held(3)
    turns.wake(['a'])
    await soon()
    turns.wake(['a', 'b'])
    await soon()
    expect(batches.map(({ ids }) => ids)).toEqual([['a'], ['b']])
    batches[0]?.finish()
    await soon()
    expect(batches[2]?.ids).toEqual(['a'])
    batches[1]?.finish()
    batches[2]?.finish()
    await turns.idle()
    expect(batches).toHaveLength(3)
  })

  test('hold under a crowd that keeps on talking', async () => {
    const running = new Set<string>()
    const doubles: string[] = []
    const heard = new Map<string, number>()
    const spoken = new Map<string, number>()
    const turns = openTurns({
      log,
      lanes: 4,
      take: async ids => {
        for (const id of ids) {
          if (running.has(id)) doubles.push(id)
          running.add(id)
        }
        const upTo = ids.map(id => [id, spoken.get(id) ?? 0] as const)
        await new Promise(resolve => setTimeout(resolve, ids.length % 3))
        for (const [id, count] of upTo) heard.set(id, count)
        for (const id of ids) running.delete(id)
        return []
      },
    })
    for (let round = 0; round < 300; round++) {
      const ids = Array.from({ length: 30 }, (_, i) => `c${(round * 7 + i * 13) % 200}`)
      for (const id of ids) spoken.set(id, (spoken.get(id) ?? 0) + 1)
      turns.wake(ids)
      if (round % 10 === 0) await soon()
    }
    await turns.idle()
    expect(doubles).toEqual([])
    expect(heard).toEqual(spoken)
  })

  test('use no more lanes than they have, and no more than 64 in one', async () => {
    const { turns, batches } = held(2)
    turns.wake(Array.from({ length: 200 }, (_, i) => `c${i}`))
    await soon()
    expect(batches.map(({ ids }) => ids.length)).toEqual([64, 64])
    for (let at = 0; at < 4; at++) {
      batches[at]?.finish()
      await soon()
    }
    await turns.idle()
    expect(batches.flatMap(({ ids }) => ids)).toHaveLength(200)
  })

  test('come again for those that another process moved', async () => {
    const { turns, batches } = held()
    turns.wake(['a', 'b'])
    await soon()
    batches[0]?.finish(['b'])
    await soon()
    expect(batches[1]?.ids).toEqual(['b'])
    batches[1]?.finish()
    await turns.idle()
  })
})

describe('a batch that fails', () => {
  test('is tried again one by one, so that one bad conversation holds up no other', async () => {
    const taken: (readonly string[])[] = []
    const turns = openTurns({
      log,
      lanes: 1,
      take: async ids => {
        taken.push(ids)
        if (ids.includes('bad')) throw new Error('not committed')
        return []
      },
    })
    turns.wake(['a', 'bad', 'c'])
    await turns.idle()
    expect(taken).toEqual([['a', 'bad', 'c'], ['a'], ['bad'], ['c']])
    turns.wake(['bad'])
    await turns.idle()
    expect(taken).toHaveLength(5)
  })

  test('tried one by one does not lose one that another process moved meanwhile', async () => {
    const taken: (readonly string[])[] = []
    const turns = openTurns({
      log,
      lanes: 1,
      take: async ids => {
        taken.push(ids)
        if (ids.length > 1) throw new Error('not committed')
        return taken.length === 2 ? ids : []
      },
    })
    turns.wake(['a', 'b'])
    await turns.idle()
    expect(taken).toEqual([['a', 'b'], ['a'], ['b'], ['a']])
  })

  test('at once, before any promise, stops nothing', async () => {
    let fails = true
    const turns = openTurns({
      log,
      lanes: 1,
      take: () => {
        if (fails) throw new Error('at once')
        return Promise.resolve([])
      },
    })
    turns.wake(['a'])
    await turns.idle()
    fails = false
    turns.wake(['a'])
    await turns.idle()
    expect(fails).toBe(false)
  })
})
