import { describe, expect, test } from 'vitest'
import { pattern, wordsOf } from '../../src/triage/pattern.ts'
import { read } from '../../src/triage/read.ts'

/** Does the phrase occur in the text, as the rules see it? */
function finds(text: string, phrase: string): boolean {
  return wordsOf(read(text), pattern(phrase)) !== null
}

describe('a phrase is found however it is typed', () => {
  test.each([
    ['bị nhốt', 'em bị nhốt'],
    ['bị nhốt', 'em bi nhot'],
    ['bị nhốt', 'EM BỊ NHỐT!!!'],
    ['bị nhốt', 'em bij nhoots owr quans'],
    ['bị nhốt', 'em bị n.h.ố.t ở đây'],
    ['bị nhốt', 'em bj nhốttttt'],
    ['bị nhốt', 'em bị nhôt'],
    ['bị nhốt', 'em bị nhốt'.normalize('NFD')],
    ['cứu em', 'kíu iem dzới'],
    ['cứu em', 'cứuuuu em'],
    ['không về được', 'ko zề dc'],
    ['mua bán', 'mu@ b@n'],
    ['người', 'ngừơi'],
    ['hòa', 'hoà'],
    ['80 triệu', 'nợ 80tr'],
    ['16 tuổi', 'e 16t ạ'],
    ['tụi em', 'giup tui em voi'],
    ['tôi', 'giup tui voi'],
  ])('%j in %j', (phrase, text) => {
    expect(finds(text, phrase)).toBe(true)
  })
})

describe('a word with other marks is another word', () => {
  test.each([
    ['bán', 'cho bạn em hỏi'],
    ['bán', 'cho ban quản lý hỏi với nhé'],
    ['cứu', 'nhà em nuôi cừu'],
    ['lừa', 'vụ này lúa tốt'],
    ['tối', 'tôi ở đây một mình'],
    ['!mày', 'may qua co anh'],
    ['bị<2> đánh', 'bị lạc. Hôm qua đánh cờ'],
  ])('%j is not in %j', (phrase, text) => {
    expect(finds(text, phrase)).toBe(false)
  })
})

test('English is not taken for raw keystrokes', () => {
  expect(read('Please help me, boss has locked the door').line).toContain(' boss has locked the door ')
})

test('what matched is shown as the person typed it', () => {
  expect(wordsOf(read('Dạ em Bị NHỐTTT ở đây'), pattern('bị nhốt'))).toBe('Bị NHỐTTT')
})

test('a text longer than any channel sends is cut, not refused', () => {
  expect(read('a '.repeat(100_000)).pieces.length).toBeLessThan(10_000)
})
