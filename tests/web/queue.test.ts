import { describe, expect, it } from 'vitest'
import type { CaseRow, Queue } from '../../src/inbox/contract.ts'
import { isArrival, urgent } from '../../src/web/inbox/live/arrivals.ts'
import { rowsOf } from '../../src/web/inbox/queries.ts'
import { steady } from '../../src/web/inbox/queue/steady.ts'
import { tabOf } from '../../src/web/inbox/queue/tabs.ts'
import { offsetOf } from '../../src/web/inbox/server-clock.ts'
import { eventLabel, kindLabel, levelLabel } from '../../src/web/inbox/words/labels.ts'

const aRow = (id: string, change: Partial<CaseRow> = {}): CaseRow => ({
  id,
  ref: `GP-${id}`,
  level: 'P2',
  score: 30,
  intent: 'report_person',
  status: 'new',
  village: null,
  ageBand: 'unknown',
  channel: 'zalo',
  partial: false,
  waitingForUs: false,
  filedAt: '2026-11-22T07:00:00.000Z',
  acknowledgeBy: null,
  acknowledgedBy: null,
  ...change,
})
const ids = (rows: readonly CaseRow[]) => rows.map(row => row.id)
const aPage = (...cases: CaseRow[]): Queue => ({ cases, next: null, counts: {} as Queue['counts'] })

describe('the queue under a hand', () => {
  const shown = [aRow('a'), aRow('b')]

  it('moves no row and drops none, but shows how each now stands', () => {
    const latest = [aRow('p0', { level: 'P0' }), aRow('b', { status: 'acknowledged' })]
    const { rows, held } = steady(shown, latest)
    expect(ids(rows)).toEqual(['a', 'b'])
    expect(rows[1]?.status).toBe('acknowledged')
    expect(ids(held)).toEqual(['p0'])
  })

  it('holds nothing back when nothing came', () => {
    expect(steady(shown, shown)).toEqual({ rows: shown, held: [] })
  })
})

describe('news', () => {
  const since = Date.parse('2026-11-22T06:00:00.000Z')

  it.each<[string, Partial<CaseRow>, boolean]>([
    ['came in after the officer began to look', {}, true],
    ['was there before, only loaded later', { filedAt: '2026-11-22T05:59:59.000Z' }, false],
    ['has been taken', { status: 'acknowledged' }, false],
  ])('a case that %s', (_, change, expected) => {
    expect(isArrival(aRow('a', change), since)).toBe(expected)
  })

  it('ring only for a P0 that nobody has taken', () => {
    const rows = [
      aRow('a', { level: 'P0' }),
      aRow('b', { level: 'P0', status: 'acknowledged' }),
      aRow('c', { level: 'P1' }),
    ]
    expect(ids(urgent(rows))).toEqual(['a'])
  })
})

describe('pages of the queue', () => {
  it('count a case that moved between them once, in its later state', () => {
    const rows = rowsOf([aPage(aRow('a'), aRow('b')), aPage(aRow('b', { score: 50 }), aRow('c'))])
    expect(ids(rows)).toEqual(['a', 'b', 'c'])
    expect(rows[1]?.score).toBe(50)
  })
})

describe('the address', () => {
  it.each([
    ['mine', 'mine'],
    ['nothing-known', 'unacknowledged'],
    [null, 'unacknowledged'],
  ])('?tab=%s opens %s', (named, tab) => {
    expect(tabOf(named)).toBe(tab)
  })
})

describe('the device clock', () => {
  it.each([
    [5000, 4000, 0],
    [10_000, 4000, 6000],
    [4000, 3_604_000, -3_600_000],
  ])('server %i, device %i: off by %i', (server, device, offset) => {
    expect(offsetOf(server, device)).toBe(offset)
  })
})

describe('labels', () => {
  it('name the level in letters and words', () => {
    expect(levelLabel('P0')).toBe('P0 Nguy cấp')
  })

  it('say that a kind is not classified rather than show a code', () => {
    expect(kindLabel('never_heard_of')).toBe('Chưa phân loại')
  })

  it('show an unknown event as it is rather than hide it', () => {
    expect(eventLabel('moved')).toBe('moved')
  })
})
