import { describe, expect, test } from 'vitest'
import type { RulesPage } from '../../src/inbox/rule-contract.ts'
import { draftOf, type Edits, pointsIn } from '../../src/web/inbox/rules/edits.ts'

const captive = { id: 'S.harm.captive', label: 'Bị giữ', usual: 25, current: 20, least: 0, most: 30 }
const news = { id: 'S.damped.news', label: 'Tin báo', usual: -10, current: -10, least: -20, most: 0 }
const page: RulesPage = {
  version: 2,
  name: 'x+2',
  groups: [
    { id: 'S.harm', label: 'Tổn hại', cap: 30, points: [captive] },
    { id: 'S.damped', label: 'Trừ', cap: -15, points: [news] },
  ],
  leastReason: 10,
  history: [],
}

describe('the fields of the weights', () => {
  test.each([
    ['30', 30],
    ['0', 0],
    [' 7 ', 7],
    ['31', null],
    ['-1', null],
    ['2.5', null],
    ['', null],
    ['  ', null],
    ['1e9', null],
    ['hai', null],
  ])('%j asks for %o points', (typed, points) => {
    expect(pointsIn(captive, { [captive.id]: typed })).toBe(points)
  })

  const drafts: [edits: Edits, weights: object, changed: number, valid: boolean][] = [
    [{}, { 'S.harm.captive': 20 }, 0, true],
    [{ 'S.harm.captive': '25' }, {}, 1, true],
    [{ 'S.harm.captive': '20' }, { 'S.harm.captive': 20 }, 0, true],
    [{ 'S.damped.news': '-20' }, { 'S.harm.captive': 20, 'S.damped.news': -20 }, 1, true],
    [{ 'S.damped.news': '-21' }, { 'S.harm.captive': 20 }, 1, false],
  ]
  test.each(drafts)('%o are sent as %o', (edits, weights, changed, valid) => {
    expect(draftOf(page, edits)).toEqual({ weights, changed, valid })
  })
})
