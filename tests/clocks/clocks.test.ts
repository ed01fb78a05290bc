import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ClockedCase, clocksOf } from '../../src/clocks/clocks.ts'
import { aboutData, legalClocks, noReport, otherCrimes, returned } from '../../src/clocks/legal.ts'
import { intentIds } from '../../src/triage/rules/rule.ts'
import { someDay, someMoment, twoMoments, vn, written } from '../calendar/days.ts'

const firstMessageAt = vn('2026-08-03T10:00')

function aCase(wanted: Partial<ClockedCase> = {}): ClockedCase {
  return {
    level: 'P2',
    ageBand: 'unknown',
    intents: ['report_person'],
    firstMessageAt,
    levelAt: wanted.firstMessageAt ?? firstMessageAt,
    acknowledged: true,
    ...wanted,
  }
}

const idsOf = (wanted: Partial<ClockedCase>) => clocksOf(aCase(wanted)).map(({ id }) => id)
const clockOf = (id: string, wanted: Partial<ClockedCase>) =>
  clocksOf(aCase(wanted)).find(clock => clock.id === id)

const child = ['child_measures', 'child_plan']
const report = ['report_phone', 'report_file', 'resolve', 'resolve_complex', 'resolve_extended']
const victim = ['victim_notice', 'victim_check', 'housing']

describe('which clocks run', () => {
  test.each<[string, Partial<ClockedCase>, string[]]>([
    ['a report of trafficking', { level: 'P2' }, ['act', ...report]],
    ['the same in danger', { level: 'P0' }, ['act', ...report]],
    ['the same, waiting for an officer', { acknowledged: false }, ['acknowledge', 'act', ...report]],
    ['a question', { level: 'P3', intents: ['check_job'] }, []],
    [
      'a question nobody took yet',
      { level: 'P3', intents: ['law_info'], acknowledged: false },
      ['acknowledge'],
    ],
    ['something else', { level: 'PX', intents: ['spam'], acknowledged: false }, []],
    [
      'another crime',
      { level: 'P1', intents: ['dv'] },
      ['act', 'report_file', 'resolve', 'resolve_complex', 'resolve_extended'],
    ],
    ['another crime beside trafficking', { intents: ['dv', 'report_person'] }, ['act', ...report]],
    ['distress without a crime', { level: 'P0', intents: ['mental_health'] }, ['act']],
    ['a case of unknown kind', { intents: [] }, ['act', ...report]],
    ['a person who came back', { intents: ['returned_self'] }, ['act', ...report, ...victim]],
    ['one who came back and is afraid', { intents: ['returned_afraid'] }, ['act', ...report, ...victim]],
    ['a request about data', { level: 'P3', intents: ['data_rights'] }, ['data']],
    ['a withdrawal', { level: 'P3', intents: ['withdraw'] }, ['data']],
    [
      'an application for support',
      { level: 'P3', intents: ['support_how'], appliedAt: firstMessageAt },
      ['support'],
    ],
    ['only a question about support', { level: 'P3', intents: ['support_how'] }, []],
  ])('%s', (_what, wanted, ids) => {
    expect(idsOf(wanted).toSorted()).toEqual(ids.toSorted())
  })

  test.each<[ClockedCase['level'], ClockedCase['ageBand'], boolean, 'verified' | 'by choice' | 'none']>([
    ['P0', '<16', false, 'verified'],
    ['P1', '<16', true, 'verified'],
    ['P2', '<16', true, 'none'],
    ['P0', '16-17', false, 'by choice'],
    ['P1', '16-17', true, 'by choice'],
    ['P2', '16-17', true, 'none'],
    ['P0', 'unknown', true, 'by choice'],
    ['P1', 'unknown', true, 'by choice'],
    ['P1', 'unknown', false, 'none'],
    ['P2', 'unknown', true, 'none'],
    ['P1', '18+', false, 'none'],
    ['P1', '18+', true, 'by choice'],
    ['P3', '<16', true, 'none'],
  ])(
    'at %s, age %s, signs of a child %s: the clocks of a child are %s',
    (level, ageBand, childSigns, run) => {
      const found = clocksOf(aCase({ level, ageBand, childSigns })).filter(({ id }) => child.includes(id))
      expect(found.map(({ id }) => id)).toEqual(run === 'none' ? [] : child)
      expect(new Set(found.map(({ verified }) => verified))).toEqual(
        new Set(run === 'none' ? [] : [run === 'verified']),
      )
    },
  )

  test.each<[readonly string[]]>([[noReport], [otherCrimes], [returned], [aboutData]])(
    'the intents %j exist',
    ids => {
      expect(ids.filter(id => !(intentIds as readonly string[]).includes(id))).toEqual([])
    },
  )
})

describe('when they are due', () => {
  const overTet = vn('2026-02-13T10:00')
  const overMay = vn('2026-04-29T22:15')
  const endOfYear = vn('2027-12-31T18:00')
  const kid = { level: 'P1', ageBand: '<16' } as const
  const back = { intents: ['returned_self'] }
  const asked = { level: 'P3', intents: ['data_rights'] } as const

  test.each<[string, Date, Partial<ClockedCase>, string]>([
    ['report_phone', overTet, {}, '2026-02-13T10:00'],
    ['report_file', overTet, {}, '2026-02-14T10:00'],
    ['report_file', overTet, { remote: true }, '2026-02-15T10:00'],
    ['child_measures', overTet, kid, '2026-02-13T22:00'],
    ['child_plan', overTet, kid, '2026-02-26T10:00'],
    ['child_plan', overMay, kid, '2026-05-08T17:00'],
    ['victim_notice', overTet, back, '2026-02-13T10:00'],
    ['victim_check', overTet, back, '2026-02-16T10:00'],
    ['support', overTet, { appliedAt: overTet }, '2026-03-04T10:00'],
    ['support', overTet, { appliedAt: overMay }, '2026-05-14T17:00'],
    ['resolve', endOfYear, {}, '2028-01-20T18:00'],
    ['resolve_complex', endOfYear, {}, '2028-03-01T00:00'],
    ['resolve_extended', endOfYear, {}, '2028-05-01T00:00'],
    ['resolve_extended', overTet, {}, '2026-06-13T10:00'],
    ['housing', overTet, back, '2026-06-13T10:00'],
    ['housing', endOfYear, back, '2028-04-29T18:00'],
    ['data', overMay, asked, '2026-05-05T17:00'],
    ['data', overTet, asked, '2026-02-23T10:00'],
  ])('%s, begun %o, %j', (id, start, wanted, due) => {
    expect(clockOf(id, { firstMessageAt: start, ...wanted })?.dueAt).toEqual(vn(due))
  })

  test('the law counts from the first message, people from when the level stands', () => {
    const levelAt = vn('2026-08-05T10:00')
    const clocks = clocksOf(aCase({ level: 'P0', ageBand: '<16', levelAt, acknowledged: false }))
    const starts = Object.fromEntries(clocks.map(({ id, startsAt }) => [id, startsAt]))
    expect(starts).toMatchObject({
      acknowledge: levelAt,
      act: levelAt,
      report_file: firstMessageAt,
      child_measures: firstMessageAt,
    })
  })

  test('days off that were decided count for working days only', () => {
    const decided = { extraDaysOff: ['2026-08-04'], workedDays: [] }
    const found = aCase({ level: 'P1', ageBand: '<16' })
    const due = (days?: typeof decided) => clocksOf(found, days).map(({ id, dueAt }) => [id, dueAt])
    const moved = due(decided).filter(([, at], index) => at?.valueOf() !== due()[index]?.[1]?.valueOf())
    expect(moved).toEqual([['child_plan', vn('2026-08-11T10:00')]])
  })
})

describe('what is said of a clock', () => {
  test('everything in Vietnamese, with who must act and the text that says so', () => {
    const clock = clockOf('child_measures', { level: 'P1', ageBand: '<16' })
    expect(clock).toEqual({
      id: 'child_measures',
      label: 'Trẻ có nguy cơ nghiêm trọng: quyết định biện pháp khẩn cấp',
      actor: 'Chủ tịch UBND xã',
      source: 'Nghị định 56/2017/NĐ-CP',
      verified: true,
      startsAt: firstMessageAt,
      dueAt: vn('2026-08-03T22:00'),
      info: false,
    })
  })

  test.each([
    ['acknowledge', false],
    ['act', false],
    ['report_phone', false],
    ['report_file', false],
    ['victim_notice', true],
    ['victim_check', true],
    ['support', true],
    ['resolve', true],
    ['housing', false],
    ['data', true],
  ])('%s counts as verified: %s', (id, verified) => {
    const intents = ['returned_self', 'data_rights']
    expect(clockOf(id, { intents, appliedAt: firstMessageAt, acknowledged: false })?.verified).toBe(verified)
  })

  test('only what others decide, or what limits a help, is to know and not to do', () => {
    const info = legalClocks.filter(clock => clock.info).map(({ id }) => id)
    expect(info).toEqual(['resolve', 'resolve_complex', 'resolve_extended', 'housing'])
  })
})

describe('laws', () => {
  const facts = fc.record({
    level: fc.constantFrom('P0', 'P1', 'P2', 'P3', 'PX'),
    ageBand: fc.constantFrom('<16', '16-17', '18+', 'unknown'),
    intents: fc.array(fc.constantFrom(...intentIds), { maxLength: 3 }),
    childSigns: fc.boolean(),
    remote: fc.boolean(),
    acknowledged: fc.boolean(),
  })

  test('each clock runs once, is never due before it starts, and they come by their deadlines', () => {
    fc.assert(
      fc.property(facts, someMoment, someMoment, (found, at, appliedAt) => {
        const clocks = clocksOf({ ...found, firstMessageAt: at, levelAt: at, appliedAt })
        expect(new Set(clocks.map(({ id }) => id)).size).toBe(clocks.length)
        for (const { startsAt, dueAt } of clocks)
          expect(dueAt.getTime()).toBeGreaterThanOrEqual(startsAt.getTime())
        const dues = clocks.map(({ dueAt }) => dueAt.getTime())
        expect(dues).toEqual(dues.toSorted((one, other) => one - other))
      }),
    )
  })

  test('a case that began later is never due earlier', () => {
    fc.assert(
      fc.property(facts, twoMoments, (found, moments) => {
        const [first, second] = moments.map(at => {
          const clocks = clocksOf({ ...found, firstMessageAt: at, levelAt: at, appliedAt: at })
          return new Map(clocks.map(({ id, dueAt }) => [id, dueAt.getTime()]))
        })
        for (const [id, due] of first ?? []) expect(second?.get(id), id).toBeGreaterThanOrEqual(due)
      }),
    )
  })

  test('a day off never makes anything due earlier', () => {
    fc.assert(
      fc.property(facts, someDay, fc.integer({ min: 0, max: 15 }), (found, day, before) => {
        const at = new Date(Date.parse(written(day)) - before * 86_400_000)
        const clocked = { ...found, firstMessageAt: at, levelAt: at, appliedAt: at }
        const due = new Map(clocksOf(clocked).map(({ id, dueAt }) => [id, dueAt.getTime()]))
        const decided = { extraDaysOff: [written(day)], workedDays: [] }
        for (const { id, dueAt } of clocksOf(clocked, decided))
          expect(dueAt.getTime(), id).toBeGreaterThanOrEqual(due.get(id) ?? Number.NaN)
      }),
    )
  })

  test('a graver level drops no clock of the law', () => {
    fc.assert(
      fc.property(facts, found => {
        const law = (level: ClockedCase['level']) =>
          legalClocks.filter(({ applies }) => applies({ ...found, level })).map(({ id }) => id)
        const byLevel = (['P3', 'P2', 'P1', 'P0'] as const).map(law)
        byLevel.slice(1).forEach((ids, at) => {
          expect(ids).toEqual(expect.arrayContaining(byLevel[at] ?? []))
        })
      }),
    )
  })
})
