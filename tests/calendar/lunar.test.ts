import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, numberOf } from '../../src/calendar/day.ts'
import { lunarOf, solarOf } from '../../src/calendar/lunar.ts'
import { dayIn, someDay, written } from './days.ts'

const lunar = (text: string, leap = false) => ({ ...dayIn(text), leap })

test.each([
  ['1968-01-29', 'a day before China'],
  ['1985-01-21', 'a month before China'],
  ['2007-02-17', 'a day before China'],
  ['2020-01-25', ''],
  ['2021-02-12', ''],
  ['2022-02-01', ''],
  ['2023-01-22', ''],
  ['2024-02-10', ''],
  ['2025-01-29', ''],
  ['2026-02-17', ''],
  ['2027-02-06', ''],
  ['2028-01-26', ''],
  ['2029-02-13', ''],
  ['2030-02-02', 'a day before China'],
  ['2031-01-23', ''],
  ['2032-02-11', ''],
  ['2033-01-31', ''],
  ['2034-02-19', ''],
  ['2035-02-08', ''],
])('Tết is on %s %s', text => {
  const tet = { year: dayIn(text).year, month: 1, day: 1, leap: false }
  expect(solarOf(tet)).toEqual(dayIn(text))
  expect(lunarOf(dayIn(text))).toEqual(tet)
})

test.each([
  ['2023-03-10', false, '2023-04-29', 'Giỗ Tổ after a leap month 2'],
  ['2024-03-10', false, '2024-04-18', 'Giỗ Tổ'],
  ['2025-03-10', false, '2025-04-07', 'Giỗ Tổ'],
  ['2026-03-10', false, '2026-04-26', 'Giỗ Tổ'],
  ['2025-08-15', false, '2025-10-06', 'the full moon of autumn, after a leap month 6'],
  ['2026-08-15', false, '2026-09-25', 'the full moon of autumn'],
  ['2025-06-01', true, '2025-07-25', 'the first of a leap month'],
  ['2033-11-01', true, '2033-12-22', 'a leap month 11'],
  ['2025-12-30', false, null, 'a month of 29 days has no 30th'],
  ['2025-12-29', false, '2026-02-16', 'the last day of that year'],
  ['2026-06-01', true, null, 'a year without a leap month'],
  ['2025-05-01', true, null, 'another month than the leap one'],
  ['2026-13-01', false, null, 'no such month'],
  ['2026-00-01', false, null, 'no such month'],
  ['2026-01-00', false, null, 'no such day'],
  ['2026-01-31', false, null, 'no such day'],
  ['1899-12-01', false, null, 'before what is known'],
  ['2200-01-01', false, null, 'after what is known'],
])('the lunar %s (leap: %s) is %s: %s', (text, leap, solar, _why) => {
  const day = solarOf(lunar(text, leap))
  expect(day && written(day)).toBe(solar)
  if (day) expect(lunarOf(day)).toEqual(lunar(text, leap))
})

test.each([
  [2020, 4],
  [2021, null],
  [2022, null],
  [2023, 2],
  [2024, null],
  [2025, 6],
  [2026, null],
  [2027, null],
  [2028, 5],
  [2031, 3],
  [2033, 11],
  [2034, null],
])('the leap month of %i is %s', (year, leapMonth) => {
  const leap = Array.from({ length: 12 }, (_, at) => at + 1).filter(month =>
    solarOf({ year, month, day: 1, leap: true }),
  )
  expect(leap).toEqual(leapMonth === null ? [] : [leapMonth])
})

describe('a day outside the calendar', () => {
  test.each([
    [1899, 12, 31],
    [2200, 1, 1],
    [50, 1, 1],
    [2026, 1, 10_000_000],
    [Number.NaN, 1, 1],
    [2026, Number.NaN, 1],
    [Number.POSITIVE_INFINITY, 1, 1],
    [2026.5, 1, 1],
  ])('%d-%d-%d is refused', (year, month, day) => {
    expect(() => lunarOf({ year, month, day })).toThrow(RangeError)
  })

  test('whatever is asked for as a lunar date, there is a day or null', () => {
    const part = fc.oneof(fc.integer({ min: -5, max: 35 }), fc.double())
    const year = fc.oneof(fc.integer({ min: 1890, max: 2210 }), fc.double())
    fc.assert(
      fc.property(year, part, part, fc.boolean(), (year, month, day, leap) => {
        const found = solarOf({ year, month, day, leap })
        if (found && found.year < 2200) expect(lunarOf(found)).toEqual({ year, month, day, leap })
      }),
    )
  })
})

describe('laws', () => {
  test('there and back is the same day', () => {
    fc.assert(
      fc.property(someDay, day => {
        expect(solarOf(lunarOf(day))).toEqual(day)
      }),
    )
  })

  test('after a day comes the next of its month, or after 29 or 30 days the first of another', () => {
    fc.assert(
      fc.property(someDay, day => {
        const today = lunarOf(day)
        const tomorrow = lunarOf(dayOf(numberOf(day) + 1))
        if (tomorrow.day !== 1) expect(tomorrow).toEqual({ ...today, day: today.day + 1 })
        else {
          expect([29, 30]).toContain(today.day)
          expect(tomorrow.month).toBe(tomorrow.leap ? today.month : (today.month % 12) + 1)
        }
      }),
    )
  })

  test('a month begins with the Chinese one of the ICU tables, or a day before it, never after', () => {
    const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', day: 'numeric' })
    const beginsThere = (number: number) =>
      chinese.formatToParts(new Date(number * 86_400_000)).some(({ value }) => value === '1')
    let months = 0
    for (let number = numberOf(dayIn('1968-01-01')); number < numberOf(dayIn('2050-01-01')); number++) {
      if (lunarOf(dayOf(number)).day !== 1) continue
      months += 1
      expect(beginsThere(number) || beginsThere(number + 1), written(dayOf(number))).toBe(true)
    }
    expect(months).toBe(1014)
  })
})
