import { describe, expect, test } from 'vitest'
import { factsIn } from '../../src/facts/facts-in.ts'
import { known } from './found.ts'

const length = 100_000

/** What patterns could stumble over, again and again. A pattern that tries all ways would not end within the test's time. */
const repeats = [
  'a',
  '0',
  '0 ',
  '1,',
  '+',
  '09',
  '0900 000 123 ',
  '111111 ',
  'không ',
  'mười ',
  'một hai ba bốn năm sáu bảy tám chín ',
  'năm ',
  'ngày 5 ',
  '12/8 ',
  'rằm ',
  '29 tết ',
  'mai ',
  '5tr ',
  'a.',
  'a-',
  'a.vn',
  'https://',
  '@a',
  'a@',
  '29a',
  '29A 00012 ',
  'stk 0000123456 ',
  'zalo của nó tên là tên là ',
  'Nguyễn ',
  'tên ',
  'ở cam ',
  'thôn mẫu ',
  '"',
  '“a” ',
  '\n',
  '\u0301',
  '\u200b',
  '😀',
  'ﷺ',
]

describe('a hundred thousand characters of one thing get an answer', () => {
  test.each(repeats)('%j', piece => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
    expect(Array.isArray(factsIn(text, known))).toBe(true)
  })

  test('and a fact after them is still found', () => {
    const text = `${'a'.repeat(length)} gọi 0900000123`
    expect(factsIn(text, known).map(({ value }) => value)).toEqual(['0900000123'])
  })
})
