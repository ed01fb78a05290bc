import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterMonths } from '../../src/calendar/months.ts'
import { twoMoments, vn } from './days.ts'

test.each([
  ['2026-08-03T10:00', 2, '2026-10-03T10:00', 'the same day'],
  ['2026-11-22T10:00', 2, '2027-01-22T10:00', 'over the end of a year'],
  ['2026-12-31T10:00', 2, '2027-03-01T00:00', 'no 31 February: the end of the 28th'],
  ['2027-12-30T10:00', 2, '2028-03-01T00:00', 'no 30 February: the end of the 29th'],
  ['2027-12-29T10:00', 2, '2028-02-29T10:00', 'a leap year'],
  ['2026-12-29T10:00', 2, '2027-03-01T00:00', 'not a leap year'],
  ['2026-07-31T10:00', 4, '2026-12-01T00:00', 'no 31 November'],
  ['2026-08-31T23:30', 4, '2026-12-31T23:30', 'the last day of both'],
  ['2026-08-01T00:00', 4, '2026-12-01T00:00', 'a midnight in Vietnam, the day before in UTC'],
])('from %s %i months end %s: %s', (from, months, due) => {
  expect(afterMonths(vn(from), months)).toEqual(vn(due))
})

test('a later start never gives an earlier end, and no end is before its start', () => {
  fc.assert(
    fc.property(twoMoments, fc.integer({ min: 1, max: 24 }), ([one, other], months) => {
      const [first, second] = [one, other].map(at => afterMonths(at, months).getTime())
      expect(second).toBeGreaterThanOrEqual(first ?? Number.NaN)
      expect(first).toBeGreaterThan(one.getTime())
    }),
    { numRuns: 2_000 },
  )
})
