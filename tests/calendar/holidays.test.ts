import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberOf } from '../../src/calendar/day.ts'
import { isWorkday, nothingDecided, publicHolidays } from '../../src/calendar/holidays.ts'
import { dayIn, someDay, written } from './days.ts'

const works = (text: string, decided = nothingDecided) => isWorkday(numberOf(dayIn(text)), decided)

test.each([
  ['2026-01-01', false, 'New Year, a Thursday'],
  ['2026-01-02', true, 'the day after'],
  ['2026-02-13', true, 'the Friday before Tết'],
  ['2026-02-16', false, 'the last day of the lunar year'],
  ['2026-02-17', false, 'Tết'],
  ['2026-02-18', false, 'Tết'],
  ['2026-02-19', false, 'Tết'],
  ['2026-02-20', true, 'which day is the fifth of Tết is decided each year'],
  ['2025-01-27', true, 'which day is the fifth of Tết is decided each year'],
  ['2025-01-28', false, 'the last day of the lunar year'],
  ['2025-04-07', false, 'Giỗ Tổ, a Monday'],
  ['2026-04-26', false, 'Giỗ Tổ, a Sunday'],
  ['2026-04-27', true, 'the Monday after a holiday on a Sunday has to be given'],
  ['2026-04-29', true, 'a Wednesday'],
  ['2026-04-30', false, 'Reunification Day'],
  ['2026-05-01', false, 'Labour Day'],
  ['2026-05-02', false, 'a Saturday'],
  ['2026-05-03', false, 'a Sunday'],
  ['2026-05-04', true, 'a Monday'],
  ['2026-09-01', true, 'which day beside 2 September is off is decided each year'],
  ['2026-09-02', false, 'National Day'],
  ['2026-09-03', true, 'which day beside 2 September is off is decided each year'],
  ['2026-11-24', true, 'a day off announced but not read in a law'],
  ['2028-02-29', true, 'a leap day, a Tuesday'],
  ['1969-12-31', true, 'a Wednesday before day 0'],
  ['1969-12-28', false, 'a Sunday before day 0'],
  ['1970-01-03', false, 'a Saturday'],
  ['2300-02-14', true, 'where the lunar calendar is not known there is no Tết'],
])('on %s the office works: %s (%s)', (day, expected) => {
  expect(works(day)).toBe(expected)
})

test('what was decided is off and worked, and a day in both lists is worked', () => {
  const decided = {
    extraDaysOff: ['2026-02-20', '2026-04-27', '2026-09-01'],
    workedDays: ['2026-02-28', '2026-09-01', '2026-01-01'],
  }
  const of = (...days: string[]) => days.map(day => works(day, decided))
  expect(of('2026-02-20', '2026-04-27')).toEqual([false, false])
  expect(of('2026-02-28', '2026-09-01', '2026-01-01')).toEqual([true, true, true])
})

test('the table says where it is from, and that nobody checked it', () => {
  expect(publicHolidays).toMatchObject({ source: expect.stringContaining('Điều 112'), verified: false })
})

test('a day off that is decided takes only that day, a worked day gives only that day', () => {
  fc.assert(
    fc.property(someDay, someDay, (one, other) => {
      const day = written(one)
      const same = day === written(other)
      const asUsual = works(written(other))
      expect(works(written(other), { extraDaysOff: [day], workedDays: [] })).toBe(same ? false : asUsual)
      expect(works(written(other), { extraDaysOff: [], workedDays: [day] })).toBe(same ? true : asUsual)
    }),
  )
})
