import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Facts } from '../../flows/contract.ts'
import { assess, assessBySets } from '../../src/triage/assess.ts'
import type { RuleSet, Weights } from '../../src/triage/assessment.ts'
import { ranks } from '../../src/triage/decide.ts'
import { ownRules, rulesVersion } from '../../src/triage/judge.ts'
import { scoreOf } from '../../src/triage/score.ts'
import { changesBetween, checkWeights, knownWeights, pointGroups } from '../../src/triage/weights.ts'

const messages = readFileSync(new URL('messages.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => (JSON.parse(line) as { text: string }).text)

const points = pointGroups.flatMap(group => group.points)

/** A recruiter nearby: P2 by its rules, and P1 where the points of recruiting are raised. */
const recruiter = 'Trong xóm có anh đi Cam về, giờ đang rủ thêm mấy thanh niên đi làm nữa'
const raising: Weights = { 'S.harm.recruits': 30, 'S.actionable.abroad': 10 }

const setOf = (weights: Weights, version = 1): RuleSet => ({ version, weights })
const pointsOf = (text: string, set?: RuleSet) =>
  Object.fromEntries(
    assess({ said: [text] }, set).reasons.flatMap(({ rule, points: n }) =>
      n === undefined ? [] : [[rule, n]],
    ),
  )

describe('what a commune may change', () => {
  test('has Vietnamese words, bounds that hold its usual value, and an id of its own', () => {
    expect(points.length).toBeGreaterThan(40)
    expect(new Set(points.map(({ id }) => id)).size).toBe(points.length)
    for (const { id, label, usual, least, most } of points) {
      expect(label, id).not.toBe(id.split('.').at(-1))
      expect(usual >= least && usual <= most, id).toBe(true)
    }
    for (const { id, label } of pointGroups) expect(label, id).not.toBe(id)
  })

  test('is the points of a group up to its cap, and dampers up to their double', () => {
    const boundsOf = (wanted: string) => points.find(({ id }) => id === wanted)
    expect(boundsOf('S.harm.captive')).toMatchObject({ usual: 25, least: 0, most: 30 })
    expect(boundsOf('S.control.captive')).toMatchObject({ usual: 8, least: 0, most: 15 })
    expect(boundsOf('S.corroborated.staff')).toMatchObject({ usual: 5, least: 0, most: 10 })
    expect(boundsOf('S.damped.longAgo')).toMatchObject({ usual: -8, least: -16, most: 0 })
  })

  const allowed: [given: Record<string, number>, kept: Weights][] = [
    [{}, {}],
    [{ 'S.harm.captive': 30 }, { 'S.harm.captive': 30 }],
    [{ 'S.harm.captive': 0 }, { 'S.harm.captive': 0 }],
    [
      { 'S.damped.news': -20, 'S.damped.joke': 0 },
      { 'S.damped.news': -20, 'S.damped.joke': 0 },
    ],
    [{ 'S.harm.captive': 25, 'S.control.captive': 9, 'S.damped.news': -10 }, { 'S.control.captive': 9 }],
  ]
  test.each(allowed)('%o is taken, and what differs from the tables is kept', (given, kept) => {
    expect(checkWeights(given)).toEqual({ weights: kept })
  })

  const refused: [given: unknown, told: string][] = [
    [{ 'S.harm.captive': 31 }, 'Bị nhốt, bị giữ: từ 0 đến 30.'],
    [{ 'S.harm.captive': -1 }, 'Bị nhốt, bị giữ: từ 0 đến 30.'],
    [{ 'S.immediacy.rightNow': 26 }, 'Ngay lúc này: từ 0 đến 25.'],
    [{ 'S.damped.news': -21 }, 'Kể lại tin trên báo: từ -20 đến 0.'],
    [{ 'S.damped.news': 1 }, 'Kể lại tin trên báo: từ -20 đến 0.'],
    [{ 'S.harm.captive': 12.5 }, 'Bị nhốt, bị giữ: cần một số nguyên.'],
    [{ 'S.harm.captive': '12' }, 'Bị nhốt, bị giữ: cần một số nguyên.'],
    [{ 'S.harm.captive': null }, 'Bị nhốt, bị giữ: cần một số nguyên.'],
    [{ 'S.harm.captive': Number.NaN }, 'Bị nhốt, bị giữ: cần một số nguyên.'],
    [{ 'H1.held': 1 }, 'Không có dấu hiệu “H1.held”.'],
    [{ 'S.harm': 20 }, 'Không có dấu hiệu “S.harm”.'],
    [{ 'S.harm.cap': 40 }, 'Không có dấu hiệu “S.harm.cap”.'],
    [{ P0: 50 }, 'Không có dấu hiệu “P0”.'],
    [JSON.parse('{"__proto__": 1}'), 'Không có dấu hiệu “__proto__”.'],
    [{ constructor: 1 }, 'Không có dấu hiệu “constructor”.'],
    [['S.harm.captive'], 'Bảng điểm gửi lên chưa đúng dạng.'],
    ['S.harm.captive', 'Bảng điểm gửi lên chưa đúng dạng.'],
    [null, 'Bảng điểm gửi lên chưa đúng dạng.'],
    [undefined, 'Bảng điểm gửi lên chưa đúng dạng.'],
  ]
  test.each(refused)('%o is refused', (given, told) => {
    expect(checkWeights(given)).toEqual({ problems: [told] })
  })

  test('is refused whole when one of it is wrong, and a thousand mistakes are told as a few', () => {
    const mistakes = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`x${n}`, 1]))
    const { weights, problems } = checkWeights({ 'S.harm.captive': 20, ...mistakes })
    expect(weights).toBeUndefined()
    expect(problems).toHaveLength(10)
  })

  test('of what was stored, only what today’s tables know counts', () => {
    const stored = { 'S.harm.captive': 20, 'S.harm.gone': 5, 'S.harm.debt': 99, 'S.harm.sold': 25 }
    expect(knownWeights(stored)).toEqual({ 'S.harm.captive': 20 })
  })

  test('and two versions are compared by what they do', () => {
    expect(changesBetween({ 'S.harm.debt': 3 }, { 'S.harm.captive': 20 })).toEqual([
      { id: 'S.harm.captive', label: 'Bị nhốt, bị giữ', from: 25, to: 20 },
      { id: 'S.harm.debt', label: 'Bị gán nợ, bắt trả nợ', from: 3, to: 10 },
    ])
  })
})

describe('judged with other weights', () => {
  test('the points follow, and the level where the points alone reach it', () => {
    const [usual, raised] = assessBySets({ said: [recruiter] }, [ownRules, setOf(raising)])
    expect([usual?.level, raised?.level]).toEqual(['P2', 'P1'])
    expect((raised?.score ?? 0) - (usual?.score ?? 0)).toBe(31)
    expect(pointsOf(recruiter, setOf(raising))).toMatchObject({ 'S.harm': 30 })
  })

  test('a sign with no points gives no ground', () => {
    expect(pointsOf('em đang bị nhốt')).toHaveProperty(['S.harm'])
    const none = setOf({ 'S.harm.captive': 0, 'S.control.captive': 0 })
    expect(pointsOf('em đang bị nhốt', none)).not.toHaveProperty(['S.harm'])
    expect(pointsOf('em đang bị nhốt', none)).not.toHaveProperty(['S.control'])
  })

  test('a group still gives no more than its cap, and dampers take no more than theirs', () => {
    const control = 'em bị nhốt, họ thu giấy tờ và điện thoại, canh suốt ngày'
    const most = points.filter(({ id }) => id.startsWith('S.control')).map(({ id }) => [id, 15])
    expect(pointsOf(control, setOf(Object.fromEntries(most)))).toMatchObject({ 'S.control': 15 })
    const shown = new Set(['captive', 'rightNow', 'news', 'longAgo'])
    const scoreWith = (weights: Weights) => scoreOf(sign => (shown.has(sign) ? 'words' : null), weights).score
    expect(scoreWith({ 'S.damped.news': 0, 'S.damped.longAgo': 0 })).toBe(58)
    expect(scoreWith({ 'S.damped.news': -3, 'S.damped.longAgo': -1 })).toBe(54)
    expect(scoreWith({ 'S.damped.news': -20, 'S.damped.longAgo': -16 })).toBe(43)
  })

  test('an assessment names the version of its weights', () => {
    expect(assess({ said: [recruiter] }).rulesVersion).toBe(rulesVersion)
    expect(assess({ said: [recruiter] }, setOf(raising, 3)).rulesVersion).toBe(`${rulesVersion}+3`)
    expect(assess({ said: [recruiter] }, setOf({}, 4)).rulesVersion).toBe(`${rulesVersion}+4`)
  })

  test('a version that changes nothing judges as the tables do', () => {
    for (const text of messages.slice(0, 60)) {
      const { rulesVersion: _, ...same } = assess({ said: [text] }, setOf({}))
      const { rulesVersion: __, ...usual } = assess({ said: [text] })
      expect(same).toEqual(usual)
    }
  })
})

const someWeights = fc
  .record(
    Object.fromEntries(points.map(({ id, least, most }) => [id, fc.integer({ min: least, max: most })])),
    { requiredKeys: [] },
  )
  .map(given => checkWeights(given).weights ?? {})
const someFacts = fc.constantFrom<Facts>(
  {},
  {},
  { dangerNow: 'yes' },
  { dangerNow: 'unsure' },
  { need: 'police' },
)
const nothing = Object.fromEntries(points.map(({ id }) => [id, 0]))

describe('whatever the weights are', () => {
  const dangers = [
    'cứu em với',
    'em đang bị nhốt',
    'nó đang cầm dao',
    'em không muốn sống nữa',
    'bị kéo lên xe',
    'cháu 12 tuổi bị người lạ chở đi rồi',
    'chủ tàu không cho vào bờ',
  ]

  test('no hard trigger falls below its floor, nor any level below what rules and classifier say', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...messages, ...dangers),
        someFacts,
        someWeights,
        (text, facts, weights) => {
          const [weighed, bare] = assessBySets({ said: [text], facts }, [setOf(weights), setOf(nothing)])
          if (!weighed || !bare) return false
          const byScore = (rule: string) => rule === 'S.raised'
          const floors = weighed.reasons
            .filter(({ rule }) => !byScore(rule))
            .map(({ level }) => level ?? 'PX')
          expect(floors.every(floor => ranks[weighed.level] <= ranks[floor])).toBe(true)
          expect(ranks[weighed.level]).toBeLessThanOrEqual(ranks[bare.level])
          return weighed.score >= 0 && weighed.score <= 100
        },
      ),
      { numRuns: 300 },
    )
  })

  test.each(dangers)('%s stays P0 with nothing for any sign', danger => {
    expect(assess({ said: [danger] }, setOf(nothing)).level).toBe('P0')
  })

  test('what was answered keeps its floor beside a score that reaches less', () => {
    const evidence = { said: [recruiter], facts: { dangerNow: 'yes' } } as const
    expect(assess({ said: [recruiter] }, setOf(raising)).level).toBe('P1')
    expect(assess(evidence, setOf(raising)).level).toBe('P0')
  })

  test('intents, the age band and the rules that fired stay the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...messages), someWeights, (text, weights) => {
        const [usual, weighed] = assessBySets({ said: [text] }, [ownRules, setOf(weights)])
        const found = (reasons = usual?.reasons) =>
          reasons?.filter(({ rule }) => !/^[SC]\./.test(rule)).map(({ rule }) => rule)
        expect(weighed?.intents).toEqual(usual?.intents)
        expect(weighed?.ageBand).toBe(usual?.ageBand)
        expect(found(weighed?.reasons)).toEqual(found())
      }),
      { numRuns: 100 },
    )
  })
})
