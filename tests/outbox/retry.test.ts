import { describe, expect, test } from 'vitest'
import type { SendError } from '../../src/channels/channel.ts'
import { afterFailure, type Next } from '../../src/outbox/retry.ts'

type Kind = SendError['kind']
const verdict = (kind: Kind, attempts: number, retryAfterMs?: number) =>
  afterFailure({ kind, retryAfterMs }, attempts)
const due = (seconds: number): Next => ({ status: 'due', afterMs: seconds * 1_000 })

describe('after a failed attempt', () => {
  const table: [kind: Kind, attempts: number, next: Next][] = [
    ['retry', 1, due(2)],
    ['retry', 2, due(10)],
    ['retry', 3, due(30)],
    ['retry', 4, due(120)],
    ['retry', 5, due(600)],
    ['retry', 6, due(1_800)],
    ['retry', 7, due(3_600)],
    ['retry', 8, due(3_600)],
    ['retry', 29, due(3_600)],
    ['retry', 30, { status: 'gone' }],
    ['misconfigured', 1, due(2)],
    ['misconfigured', 29, due(3_600)],
    ['misconfigured', 30, { status: 'gone' }],
    ['unknown', 1, due(2)],
    ['unknown', 2, due(10)],
    ['unknown', 3, { status: 'refused' }],
    ['gone', 1, { status: 'gone' }],
    ['gone', 20, { status: 'gone' }],
    ['refused', 1, { status: 'refused' }],
  ]
  test.each(table)('%s, attempt %i → %j', (kind, attempts, next) => {
    expect(verdict(kind, attempts)).toEqual(next)
  })

  test('the provider’s own wait counts when it is longer, not when it is shorter', () => {
    expect(verdict('retry', 1, 7_000)).toEqual(due(7))
    expect(verdict('retry', 4, 7_000)).toEqual(due(120))
    expect(verdict('gone', 1, 7_000)).toEqual({ status: 'gone' })
  })

  test('an outage is waited out for about a day before anything is given up', () => {
    const waits = Array.from({ length: 29 }, (_, i) => verdict('retry', i + 1)).map(next =>
      next.status === 'due' ? next.afterMs : 0,
    )
    const hours = waits.reduce((sum, ms) => sum + ms, 0) / 3_600_000
    expect(hours).toBeGreaterThan(20)
    expect(hours).toBeLessThan(30)
  })
})
