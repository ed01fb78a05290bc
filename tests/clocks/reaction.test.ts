import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Level } from '../../flows/contract.ts'
import { acknowledgeBy, actBy, escalationsOf } from '../../src/clocks/reaction.ts'
import { twoMoments, vn } from '../calendar/days.ts'

/** 3 August 2026 is a Monday. */
test.each<[Level, string, string, string]>([
  ['P0', '2026-08-03T02:00', '2026-08-03T02:05', 'five minutes, also at night'],
  ['P0', '2026-02-17T00:00', '2026-02-17T00:05', 'five minutes, also at Tết'],
  ['P1', '2026-08-03T09:00', '2026-08-03T09:30', 'half an hour by day'],
  ['P1', '2026-08-03T21:59', '2026-08-03T22:29', 'still day'],
  ['P1', '2026-08-03T22:00', '2026-08-03T23:00', 'an hour by night'],
  ['P1', '2026-08-03T23:30', '2026-08-04T00:30', 'over midnight'],
  ['P1', '2026-08-03T05:00', '2026-08-03T06:00', 'till daybreak'],
  ['P1', '2026-08-03T05:29', '2026-08-03T06:29', 'an hour, into the day'],
  ['P1', '2026-08-03T05:59', '2026-08-03T06:30', 'half an hour of the day, not an hour'],
  ['P1', '2026-08-03T06:00', '2026-08-03T06:30', 'day again'],
  ['P2', '2026-08-03T08:00', '2026-08-03T12:00', 'four working hours'],
  ['P2', '2026-08-03T12:59', '2026-08-03T16:59', 'just within the day'],
  ['P2', '2026-08-03T16:00', '2026-08-04T04:00', 'never more than twelve hours'],
  ['P2', '2026-08-03T20:30', '2026-08-04T08:30', 'twelve hours from the evening'],
  ['P2', '2026-08-04T01:00', '2026-08-04T11:30', 'four hours from when the office opens'],
  ['P2', '2026-08-08T10:00', '2026-08-08T22:00', 'twelve hours on a Saturday'],
  ['P2', '2026-02-17T09:00', '2026-02-17T21:00', 'twelve hours at Tết'],
  ['P3', '2026-08-03T10:00', '2026-08-05T10:00', 'two working days'],
  ['P3', '2026-08-06T10:00', '2026-08-10T10:00', 'over a weekend'],
  ['P3', '2026-08-08T10:00', '2026-08-11T17:00', 'a Saturday counts from Monday morning'],
  ['P3', '2026-08-03T20:00', '2026-08-05T17:00', 'an evening counts from the next morning'],
  ['P3', '2026-04-29T10:00', '2026-05-05T10:00', 'over 30 April and 1 May'],
])('%s since %s is acknowledged by %s: %s', (level, since, due) => {
  expect(acknowledgeBy(level, vn(since))).toEqual(vn(due))
})

test.each<[Level, string, string | null]>([
  ['P0', '2026-08-03T02:00', '2026-08-03T02:10'],
  ['P1', '2026-08-03T23:00', '2026-08-04T01:00'],
  ['P2', '2026-08-08T10:00', '2026-08-09T10:00'],
  ['P3', '2026-08-03T10:00', null],
  ['PX', '2026-08-03T10:00', null],
])('%s since %s is acted on by %s', (level, since, due) => {
  expect(actBy(level, vn(since))).toEqual(due && vn(due))
})

test.each<[Level, [who: string, when: string][]]>([
  [
    'P0',
    [
      ['chief', '2026-08-03T02:05'],
      ['province', '2026-08-03T02:10'],
      ['second_unit', '2026-08-03T02:15'],
    ],
  ],
  [
    'P1',
    [
      ['chief', '2026-08-03T03:00'],
      ['province', '2026-08-03T04:00'],
    ],
  ],
  ['P2', [['chief', '2026-08-03T14:00']]],
  ['P3', []],
  ['PX', []],
])('%s that nobody acknowledges goes up: %j', (level, ladder) => {
  expect(escalationsOf(level, vn('2026-08-03T02:00'))).toEqual(ladder.map(([to, at]) => ({ to, at: vn(at) })))
})

test('what is outside the subject has no clock', () => {
  expect(acknowledgeBy('PX', vn('2026-08-03T10:00'))).toBeNull()
})

test('days off that were decided give the office more time, but not for danger', () => {
  const tet = { extraDaysOff: ['2026-02-20'], workedDays: [] }
  const since = vn('2026-02-19T10:00')
  expect(acknowledgeBy('P3', since)).toEqual(vn('2026-02-23T17:00'))
  expect(acknowledgeBy('P3', since, tet)).toEqual(vn('2026-02-24T17:00'))
  for (const level of ['P0', 'P1'] as const)
    expect(acknowledgeBy(level, since, tet)).toEqual(acknowledgeBy(level, since))
})

describe('laws', () => {
  const clocked = ['P0', 'P1', 'P2', 'P3'] as const

  test('a level that stands later is never due earlier, and never before it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clocked), twoMoments, (level, [one, other]) => {
        const [first, second] = [one, other].map(at => acknowledgeBy(level, at)?.getTime() ?? Number.NaN)
        expect(first).toBeGreaterThan(one.getTime())
        expect(second).toBeGreaterThanOrEqual(first ?? Number.NaN)
      }),
      { numRuns: 2_000 },
    )
  })

  test('a graver level is never due later', () => {
    fc.assert(
      fc.property(twoMoments, ([at]) => {
        const dues = clocked.map(level => acknowledgeBy(level, at)?.getTime() ?? Number.NaN)
        expect(dues).toEqual(dues.toSorted((one, other) => one - other))
      }),
    )
  })

  test('nobody higher is told before the case was due, and each rung later than the one before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clocked), twoMoments, (level, [at]) => {
        const rungs = escalationsOf(level, at).map(rung => rung.at.getTime())
        for (const rung of rungs)
          expect(rung).toBeGreaterThanOrEqual(acknowledgeBy(level, at)?.getTime() ?? 0)
        expect(rungs).toEqual([...new Set(rungs)].toSorted((one, other) => one - other))
      }),
    )
  })
})
