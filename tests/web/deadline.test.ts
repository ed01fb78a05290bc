import { describe, expect, it } from 'vitest'
import { dayOf, hourOf, momentOf } from '../../src/web/inbox/words/dates.ts'
import { deadlineAt } from '../../src/web/inbox/words/deadline.ts'

const deadline = '2026-11-22T07:00:00.000Z'
const second = 1000
const minute = 60 * second
const hour = 60 * minute

describe('the clock on a case', () => {
  it.each([
    [3 * minute + 12 * second, 'còn 03:12'],
    [5 * second, 'còn 00:05'],
    [999, 'còn 00:00'],
    [59 * minute + 59 * second, 'còn 59:59'],
    [hour, 'còn 1 giờ'],
    [2 * hour + 10 * minute, 'còn 2 giờ 10 phút'],
    [25 * hour + 30 * minute, 'còn 1 ngày 1 giờ'],
    [48 * hour, 'còn 2 ngày'],
    [24 * hour + 5 * minute, 'còn 1 ngày'],
  ])('%i ms before: %s', (left, words) => {
    expect(deadlineAt(Date.parse(deadline) - left, deadline)).toEqual({ late: false, words })
  })

  it.each([
    [0, 'quá hạn dưới 1 phút'],
    [59 * second, 'quá hạn dưới 1 phút'],
    [5 * minute + 59 * second, 'quá hạn 5 phút'],
    [3 * hour, 'quá hạn 3 giờ'],
    [26 * hour, 'quá hạn 1 ngày 2 giờ'],
  ])('%i ms after: %s', (over, words) => {
    expect(deadlineAt(Date.parse(deadline) + over, deadline)).toEqual({ late: true, words })
  })
})

describe('dates', () => {
  it('are those of Vietnam, in its order', () => {
    const lateEvening = '2026-11-21T18:30:00.000Z'
    expect(hourOf(lateEvening)).toBe('01:30')
    expect(dayOf(lateEvening)).toBe('Chủ Nhật, 22/11/2026')
    expect(momentOf(lateEvening)).toBe('01:30 22/11/2026')
  })
})
