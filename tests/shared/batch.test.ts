import { describe, expect, test } from 'vitest'
import { batch } from '../../src/shared/batch.ts'

/** A batch whose work a test holds up and lets go. */
function held(options?: { most?: number; lanes?: number }) {
  const underWay: { items: readonly number[]; finish: () => void; fail: (error: Error) => void }[] = []
  const call = batch<number, string>(items => {
    const { promise, resolve, reject } = Promise.withResolvers<string[]>()
    underWay.push({ items, finish: () => resolve(items.map(item => `answer ${item}`)), fail: reject })
    return promise
  }, options)
  return { call, underWay }
}

const soon = () => new Promise(resolve => setTimeout(resolve, 5))
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)

describe('calls made together', () => {
  test('are one piece of work, and each gets its own answer', async () => {
    const { call, underWay } = held()
    const answers = Promise.all(range(0, 50).map(call))
    await soon()
    expect(underWay.map(({ items }) => items)).toEqual([range(0, 50)])
    underWay[0]?.finish()
    expect(await answers).toEqual(range(0, 50).map(n => `answer ${n}`))
  })

  test('that come while one is under way wait for the next, in order', async () => {
    const { call, underWay } = held()
    const first = call(0)
    await soon()
    const rest = Promise.all(range(1, 4).map(call))
    await soon()
    expect(underWay).toHaveLength(1)
    underWay[0]?.finish()
    expect(await first).toBe('answer 0')
    await soon()
    expect(underWay[1]?.items).toEqual([1, 2, 3])
    underWay[1]?.finish()
    expect(await rest).toEqual(['answer 1', 'answer 2', 'answer 3'])
  })

  test('are never more than the most in one batch, and none is forgotten', async () => {
    const { call, underWay } = held({ most: 10 })
    const answers = Promise.all(range(0, 25).map(call))
    for (let at = 0; at < 3; at++) {
      await soon()
      underWay[at]?.finish()
    }
    expect((await answers).length).toBe(25)
    expect(underWay.map(({ items }) => items.length)).toEqual([10, 10, 5])
  })
})

describe('lanes', () => {
  test('are how many batches are under way at once, and no more', async () => {
    const { call, underWay } = held({ most: 2, lanes: 3 })
    const answers = Promise.all(range(0, 10).map(call))
    await soon()
    expect(underWay).toHaveLength(3)
    underWay[1]?.finish()
    await soon()
    expect(underWay).toHaveLength(4)
    for (const one of [0, 2, 3, 4]) {
      underWay[one]?.finish()
      await soon()
    }
    expect(await answers).toEqual(range(0, 10).map(n => `answer ${n}`))
  })
})

describe('work that fails', () => {
  test('fails for all in its batch and for nobody else', async () => {
    const { call, underWay } = held()
    const lost = Promise.allSettled([call(0), call(1)])
    await soon()
    const fine = call(2)
    underWay[0]?.fail(new Error('the database is away'))
    expect((await lost).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await soon()
    underWay[1]?.finish()
    expect(await fine).toBe('answer 2')
  })

  test('at once, before any promise, is a failure like any other', async () => {
    const call = batch<number, number>(() => {
      throw new Error('at once')
    })
    await expect(call(1)).rejects.toThrow('at once')
    await expect(call(2)).rejects.toThrow('at once')
  })
})
