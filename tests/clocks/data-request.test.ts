import { describe, expect, test } from 'vitest'
import { type ClockedCase, clocksOf } from '../../src/clocks/clocks.ts'

/** Thursday 10:00 in Vietnam, and Friday 15:00. */
const firstMessageAt = new Date('2026-07-30T10:00:00+07:00')
const dataAskedAt = new Date('2026-07-31T15:00:00+07:00')

const reported: ClockedCase = {
  level: 'P2',
  ageBand: 'unknown',
  intents: ['report_person'],
  firstMessageAt,
  levelAt: firstMessageAt,
  acknowledged: true,
}
const dataClock = (found: ClockedCase) => clocksOf(found).find(({ id }) => id === 'data')

describe('the clock of a request about one’s data', () => {
  test('runs for two working days from the request, not from the report', () => {
    expect(dataClock({ ...reported, dataAskedAt })).toMatchObject({
      startsAt: dataAskedAt,
      dueAt: new Date('2026-08-04T15:00:00+07:00'),
      verified: true,
    })
  })

  test('runs from the first message of who came for nothing else', () => {
    expect(dataClock({ ...reported, level: 'P3', intents: ['data_rights'] })?.startsAt).toEqual(
      firstMessageAt,
    )
  })

  test('does not run where nothing was asked', () => expect(dataClock(reported)).toBeUndefined())

  test('leaves the other clocks of the case as they are', () => {
    const others = (found: ClockedCase) => clocksOf(found).filter(({ id }) => id !== 'data')
    expect(others({ ...reported, dataAskedAt })).toEqual(others(reported))
  })
})
