import { describe, expect, test } from 'vitest'
import { codeBehindWord, forget, freshMemory, type Memory, remember } from '../../src/conversation/memory.ts'

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

  test('is kept to the end of the longest message that a channel brings', () => {
    const memory = freshMemory()
    const longest = `${'ế'.repeat(4_090)} công`
    for (let i = 0; i < 4; i++) remember(memory, longest)
    expect(memory.said).toEqual([longest, longest, longest, longest])
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

describe('a code word', () => {
  const agreed = (word: string, of: Partial<Memory> = {}): Memory => ({
    ...freshMemory({ facts: { codeWord: word } }),
    code: '1',
    ...of,
  })

  test('stands for the code of its report, whatever its tone marks and capitals', () => {
    for (const typed of ['hoa mười giờ', 'Hoa Muoi Gio', ' HOA MƯỜI GIỜ '])
      expect(codeBehindWord(agreed('hoa mười giờ'), typed)).toBe('1')
    expect(codeBehindWord(agreed('hoa mười giờ'), 'hoa')).toBeUndefined()
    expect(codeBehindWord(freshMemory(), '')).toBeUndefined()
  })

  test('outlives the errand, whether the report was filed or opened in it', () => {
    const opened: Memory = { ...freshMemory({ facts: { codeWord: 'hoa lan' } }), opened: '2' }
    for (const [memory, code] of [[agreed('hoa lan'), '1'] as const, [opened, '2'] as const]) {
      forget(memory)
      expect(memory.draft).toEqual({ facts: {} })
      expect([memory.code, memory.opened]).toEqual([undefined, undefined])
      expect(codeBehindWord(memory, 'hoa lan')).toBe(code)
    }
  })

  test('is one for each report, the newest', () => {
    const memory = agreed('hoa cũ')
    forget(memory)
    Object.assign(memory, { draft: { facts: { codeWord: 'hoa mới' } }, code: '1' })
    expect(codeBehindWord(memory, 'hoa cũ')).toBeUndefined()
    expect(codeBehindWord(memory, 'hoa mới')).toBe('1')
  })

  test('of two reports opens the later one', () => {
    const memory = agreed('hoa')
    forget(memory)
    Object.assign(memory, { draft: { facts: { codeWord: 'hoa' } }, code: '2' })
    expect(codeBehindWord(memory, 'hoa')).toBe('2')
  })

  test('does not pile up without end', () => {
    const memory = freshMemory()
    for (let code = 0; code < 50; code++) {
      Object.assign(memory, { draft: { facts: { codeWord: `hoa ${code}` } }, code: String(code) })
      forget(memory)
    }
    expect(memory.known).toHaveLength(10)
    expect(codeBehindWord(memory, 'hoa 49')).toBe('49')
  })
})
