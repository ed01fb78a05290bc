import { describe, expect, test } from 'vitest'
import { countSaid, quantitySaid } from '../../src/facts/number.ts'
import { literal, read } from '../../src/facts/reading.ts'

describe('a count is read', () => {
  test.each<[string, number, number, boolean]>([
    ['3', 3, 3, false],
    ['1.200', 1200, 1200, false],
    ['13,14', 13, 14, true],
    ['hai', 2, 2, false],
    ['mười', 10, 10, false],
    ['muoi lam', 15, 15, false],
    ['mười bốn mười lăm', 14, 15, true],
    ['hai mươi', 20, 20, false],
    ['hai mươi mốt', 21, 21, false],
    ['hai muoi tu', 24, 24, false],
    ['hăm lăm', 25, 25, false],
    ['ba chục', 30, 30, false],
    ['chục', 10, 10, true],
    ['mấy chục', 20, 20, true],
    ['một trăm linh năm', 105, 105, false],
    ['trăm hai', 120, 120, true],
    ['hai trăm rưỡi', 250, 250, false],
    ['ba trăm bốn mươi lăm', 345, 345, false],
    ['hai ba', 2, 3, true],
    ['năm sáu', 5, 6, true],
  ])('%j', (typed, least, most, approx) => {
    expect(countSaid(inLine(typed))).toEqual({ least, most, approx })
  })
})

test('a quantity may have a fraction', () => {
  expect(quantitySaid('1,5')?.least).toBe(1.5)
  expect(quantitySaid('1.500')?.least).toBe(1500)
  expect(quantitySaid(inLine('nửa'))?.least).toBe(0.5)
})

test.each(['ba hai', 'linh', '1,5', 'một hai ba', ''])('%j is no count', said => {
  expect(countSaid(inLine(said))).toBeNull()
})

/** Words as they stand in the line of a reading. */
function inLine(words: string): string {
  return read(words).line.replaceAll(literal, '').trim()
}
