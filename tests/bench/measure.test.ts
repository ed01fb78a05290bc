import { describe, expect, it } from 'vitest'
import { cpuIn, latencyOf, ratio } from '../../bench/measure.ts'

describe('latencies', () => {
  it.each([
    ['one time is every rank', [7], { p50: 7, p99: 7, max: 7 }],
    ['the nearest rank, in any order', [4, 1, 3, 2], { p50: 2, p99: 4, max: 4 }],
    ['one slow one in a hundred is beyond p99', [...Array(99).fill(1), 50], { p50: 1, p99: 1, max: 50 }],
    ['two slow ones in a hundred are not', [...Array(98).fill(1), 50, 60], { p50: 1, p99: 50, max: 60 }],
    ['nothing measured', [], { p50: 0, p99: 0, max: 0 }],
  ])('%s', (_, times, expected) => {
    expect(latencyOf(times)).toEqual(expected)
  })
})

describe('processor time', () => {
  it('adds time in the program and in the kernel, whatever the program is called', () => {
    const stat = '42 (a (b) c d) S 1 42 42 0 -1 4194560 9000 0 3 0 150 25 7 9 20 0 11 0 12345'
    expect(cpuIn(stat)).toBe(1750)
  })
})

describe('ratios', () => {
  it.each([
    [50, 100, 0.5],
    [1, 3, 0.33],
    [null, 100, null],
    [50, null, null],
    [50, undefined, null],
    [50, 0, null],
  ])('%s to %s is %s', (ours, theirs, expected) => {
    expect(ratio(ours, theirs)).toBe(expected)
  })
})
