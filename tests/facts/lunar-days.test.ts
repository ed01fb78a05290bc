import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, numberOf } from '../../src/calendar/day.ts'
import { lunarOf } from '../../src/calendar/lunar.ts'
import { lunarDays, lunarMonthDays } from '../../src/facts/lunar-days.ts'

const anyDay = fc.integer({
  min: numberOf({ year: 1901, month: 1, day: 1 }),
  max: numberOf({ year: 2198, month: 12, day: 31 }),
})
const lunarDay = fc.integer({ min: 1, max: 30 })

test('a day of this lunar month, the one before and the next is that day there', () => {
  fc.assert(
    fc.property(anyDay, lunarDay, (today, day) => {
      const months = new Set(lunarMonthDays(today, day).map(found => lunarOf(dayOf(found)).month))
      const days = new Set(lunarMonthDays(today, day).map(found => lunarOf(dayOf(found)).day))
      expect([...days]).toEqual(day === 30 && months.size === 0 ? [] : [day])
      expect(lunarMonthDays(today, day).length).toBe(day === 30 ? lunarMonthDays(today, day).length : 3)
      for (const found of lunarMonthDays(today, day, [0]))
        expect(lunarOf(dayOf(found)).month).toBe(lunarOf(dayOf(today)).month)
    }),
    { numRuns: 300 },
  )
})

test('outside the lunar calendar there is none', () => {
  expect(lunarMonthDays(numberOf({ year: 1800, month: 1, day: 1 }), 5)).toEqual([])
  expect(lunarMonthDays(Number.NaN, 5)).toEqual([])
  expect(lunarDays([1800], 1, 1)).toEqual([])
})

test('a lunar date falls on one day of each year, a 30th only where the month has one', () => {
  expect(lunarDays([2026, 2027], 1, 1).map(dayOf)).toEqual([
    { year: 2026, month: 2, day: 17 },
    { year: 2027, month: 2, day: 6 },
  ])
  expect(lunarDays([2026], 12, 30)).toEqual([])
})
