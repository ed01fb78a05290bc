import { describe, expect, test } from 'vitest'
import { forget, freshMemory, remember } from '../../src/conversation/memory.ts'

describe('what a person said', () => {
  test('is remembered in order', () => {
    const memory = freshMemory()
    for (const words of ['một', 'hai', 'ba']) remember(memory, words)
    expect(memory.said).toEqual(['một', 'hai', 'ba'])
  })

  test('never grows beyond forty messages: the first and the last stay, the middle goes', () => {
    const memory = freshMemory()
    for (let i = 1; i <= 500; i++) {
      remember(memory, `điều ${i}`)
      expect(memory.said.length).toBeLessThanOrEqual(40)
    }
    expect(memory.said).toHaveLength(40)
    expect(memory.said.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, i) => `điều ${i + 1}`))
    expect(memory.said.slice(20)).toEqual(Array.from({ length: 20 }, (_, i) => `điều ${481 + i}`))
  })

  test('is cut where a message is endless, so that a state stays small', () => {
    const memory = freshMemory()
    for (let i = 0; i < 100; i++) remember(memory, 'ế'.repeat(100_000))
    expect(JSON.stringify(memory).length).toBeLessThan(130_000)
  })
})

describe('the end of an errand', () => {
  test('forgets all of it, but not how often codes were tried', () => {
    const memory = {
      ...freshMemory({ facts: { what: 'x', name: 'y' }, reportId: 'r' }),
      code: '123',
      misses: 1,
      since: 'z',
      tries: ['t'],
    }
    remember(memory, 'lời kể')
    forget(memory)
    expect(memory).toEqual({ ...freshMemory(), tries: ['t'] })
  })

  test('leaves nothing behind that two people could share', () => {
    const [one, other] = [freshMemory(), freshMemory()]
    one.draft.facts.what = 'x'
    remember(one, 'lời kể')
    expect(other).toEqual(freshMemory())
    forget(one)
    one.draft.facts.what = 'y'
    expect(freshMemory().draft.facts).toEqual({})
  })
})
