import { expect, test } from 'vitest'
import type { Level } from '../../flows/contract.ts'
import { acknowledgeBy } from '../../src/reports/case-clock.ts'

/** Vietnam time. 3 August 2026 is a Monday. */
const vn = (text: string) => new Date(`${text}:00+07:00`)

test.each<[Level, string, string, string]>([
  ['P0', '2026-08-03T02:00', '2026-08-03T02:05', 'five minutes, also at night'],
  ['P1', '2026-08-03T09:00', '2026-08-03T09:30', 'half an hour by day'],
  ['P1', '2026-08-03T21:59', '2026-08-03T22:29', 'still day'],
  ['P1', '2026-08-03T22:00', '2026-08-03T23:00', 'an hour by night'],
  ['P1', '2026-08-03T05:59', '2026-08-03T06:59', 'still night'],
  ['P2', '2026-08-03T08:00', '2026-08-03T12:00', 'four working hours'],
  ['P2', '2026-08-03T12:59', '2026-08-03T16:59', 'just within the day'],
  ['P2', '2026-08-03T16:00', '2026-08-04T04:00', 'never more than twelve hours'],
  ['P2', '2026-08-03T20:30', '2026-08-04T08:30', 'twelve hours from the evening'],
  ['P2', '2026-08-04T01:00', '2026-08-04T11:30', 'four hours from when the office opens'],
  ['P2', '2026-08-08T10:00', '2026-08-08T22:00', 'twelve hours on a Saturday'],
  ['P3', '2026-08-03T10:00', '2026-08-05T10:00', 'two working days'],
  ['P3', '2026-08-06T10:00', '2026-08-10T10:00', 'over a weekend'],
  ['P3', '2026-08-08T10:00', '2026-08-11T17:00', 'a Saturday counts from Monday morning'],
  ['P3', '2026-08-03T20:00', '2026-08-05T17:00', 'an evening counts from the next morning'],
])('%s filed %s is due %s: %s', (level, filed, due) => {
  expect(acknowledgeBy(level, vn(filed))).toEqual(vn(due))
})

test('what is outside the subject has no clock', () => {
  expect(acknowledgeBy('PX', vn('2026-08-03T10:00'))).toBeNull()
})
