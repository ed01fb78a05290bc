import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { nothingDecided } from '../../src/calendar/holidays.ts'
import { afterWorkingDays, afterWorkingHours } from '../../src/calendar/working-time.ts'
import { someDay, someMoment, twoMoments, vn, written } from './days.ts'

const days = (from: string, count: number, decided = nothingDecided) =>
  afterWorkingDays(vn(from), count, decided)

test.each([
  ['2026-08-03T10:00', 2, '2026-08-05T10:00', 'from Monday to Wednesday'],
  ['2026-08-06T10:00', 2, '2026-08-10T10:00', 'over a weekend'],
  ['2026-08-08T10:00', 2, '2026-08-11T17:00', 'a Saturday counts from Monday morning'],
  ['2026-08-03T20:00', 2, '2026-08-05T17:00', 'an evening counts from the next morning'],
  ['2026-08-04T03:00', 2, '2026-08-05T17:00', 'a night counts from the same morning'],
  ['2026-08-03T07:30', 1, '2026-08-03T17:00', 'from opening to closing'],
  ['2026-08-03T17:00', 1, '2026-08-04T17:00', 'from closing on'],
  ['2026-02-13T10:00', 2, '2026-02-23T10:00', 'over Tết: Friday, mùng 4, Monday'],
  ['2026-02-16T09:00', 1, '2026-02-20T17:00', 'from the eve of Tết'],
  ['2026-02-13T20:00', 5, '2026-02-26T17:00', 'five days over Tết'],
  ['2025-04-04T10:00', 1, '2025-04-08T10:00', 'over Giỗ Tổ on a Monday'],
  ['2026-04-24T10:00', 1, '2026-04-27T10:00', 'Giỗ Tổ on a Sunday gives no Monday'],
  ['2026-04-29T10:00', 2, '2026-05-05T10:00', 'over 30 April, 1 May and a weekend'],
  ['2026-05-01T10:00', 1, '2026-05-04T17:00', 'from a holiday before a weekend'],
  ['2027-04-29T10:00', 1, '2027-05-03T10:00', '30 April on a Friday, 1 May on a Saturday'],
  ['2026-09-01T10:00', 1, '2026-09-03T10:00', 'over 2 September'],
  ['2026-12-31T10:00', 1, '2027-01-04T10:00', 'over New Year and a weekend'],
  ['2028-02-28T10:00', 2, '2028-03-01T10:00', 'over a leap day'],
  ['2027-02-26T10:00', 1, '2027-03-01T10:00', 'over the end of a short month'],
  ['2026-08-03T08:00', 9, '2026-08-14T08:00', 'nine days'],
])('from %s %i working days end %s: %s', (from, count, due) => {
  expect(days(from, count)).toEqual(vn(due))
})

test.each([
  ['2026-08-03T08:00', 4, '2026-08-03T12:00'],
  ['2026-08-03T16:00', 4, '2026-08-04T10:30'],
  ['2026-08-03T13:00', 4, '2026-08-03T17:00'],
  ['2026-02-13T16:00', 4, '2026-02-20T10:30'],
  ['2026-08-04T01:00', 4, '2026-08-04T11:30'],
])('from %s %i working hours end %s', (from, hours, due) => {
  expect(afterWorkingHours(vn(from), hours, nothingDecided)).toEqual(vn(due))
})

test('days off and days worked that were decided count', () => {
  const tet = { extraDaysOff: ['2026-02-20'], workedDays: ['2026-02-28'] }
  expect(days('2026-02-13T10:00', 2, tet)).toEqual(vn('2026-02-24T10:00'))
  expect(days('2026-02-27T10:00', 1, tet)).toEqual(vn('2026-02-28T10:00'))
})

describe('wherever the server stands', () => {
  afterEach(() => vi.unstubAllEnvs())

  test.each(['America/New_York', 'Europe/Berlin', 'Pacific/Auckland'])('%s moves no deadline', zone => {
    vi.stubEnv('TZ', zone)
    expect(days('2026-03-06T16:00', 2)).toEqual(vn('2026-03-10T16:00'))
    expect(days('2026-03-27T16:00', 2)).toEqual(vn('2026-03-31T16:00'))
    expect(days('2026-10-30T16:00', 2)).toEqual(vn('2026-11-03T16:00'))
  })
})

describe('laws', () => {
  const someHours = fc.integer({ min: 1, max: 200 })
  const someDecided = fc.record({
    extraDaysOff: fc.array(someDay.map(written), { maxLength: 20 }),
    workedDays: fc.array(someDay.map(written), { maxLength: 20 }),
  })

  test('a later start never gives an earlier deadline', () => {
    fc.assert(
      fc.property(twoMoments, someHours, ([one, other], hours) => {
        const [first, second] = [one, other].map(at => afterWorkingHours(at, hours, nothingDecided).getTime())
        expect(second).toBeGreaterThanOrEqual(first ?? Number.NaN)
      }),
    )
  })

  test('a deadline is at least so much later, and in office time', () => {
    fc.assert(
      fc.property(someMoment, someHours, someDecided, (at, hours, decided) => {
        const due = afterWorkingHours(at, hours, decided)
        expect(due.getTime() - at.getTime()).toBeGreaterThanOrEqual(hours * 3_600_000)
        const minute = (due.getTime() / 60_000 + 7 * 60) % (24 * 60)
        expect(minute).toBeGreaterThan(7.5 * 60)
        expect(minute).toBeLessThanOrEqual(17 * 60)
      }),
    )
  })

  test('time goes on from where it stopped', () => {
    fc.assert(
      fc.property(someMoment, someHours, someHours, (at, one, other) => {
        const inTwo = afterWorkingHours(afterWorkingHours(at, one, nothingDecided), other, nothingDecided)
        expect(inTwo).toEqual(afterWorkingHours(at, one + other, nothingDecided))
      }),
    )
  })

  test('a day off more never shortens, a worked day more never lengthens', () => {
    const soon = fc.integer({ min: 0, max: 20 })
    fc.assert(
      fc.property(someMoment, someHours, someDecided, soon, (at, hours, decided, after) => {
        const day = new Date(at.getTime() + (after * 24 + 7) * 3_600_000).toISOString().slice(0, 10)
        const { extraDaysOff, workedDays } = decided
        const due = afterWorkingHours(at, hours, decided).getTime()
        const withDayOff = { extraDaysOff: [...extraDaysOff, day], workedDays }
        const withWorked = { extraDaysOff, workedDays: [...workedDays, day] }
        expect(afterWorkingHours(at, hours, withDayOff).getTime()).toBeGreaterThanOrEqual(due)
        expect(afterWorkingHours(at, hours, withWorked).getTime()).toBeLessThanOrEqual(due)
      }),
    )
  })
})

test('what is no moment is refused, rather than looked for without end', () => {
  expect(() => afterWorkingHours(new Date(Number.NaN), 1, nothingDecided)).toThrow(RangeError)
})

test('a hundred and twenty working days are found at once, also in a far year', () => {
  const begun = performance.now()
  for (let n = 0; n < 200; n++) days('2026-01-05T10:00', 120)
  expect(days('9000-01-01T10:00', 120).getTime()).toBeGreaterThan(vn('9000-06-01T10:00').getTime())
  expect(performance.now() - begun).toBeLessThan(2_000)
})
