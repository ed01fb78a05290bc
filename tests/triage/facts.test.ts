import { describe, expect, test } from 'vitest'
import type { Facts } from '../../flows/contract.ts'
import { judge } from '../../src/triage/judge.ts'

const levelOf = (facts: Facts) => judge({ said: [], facts }, null).level
const rulesOf = (facts: Facts) => judge({ said: [], facts }, null).reasons.map(({ rule }) => rule)

describe('answers alone', () => {
  test.each<[string, Facts, string]>([
    ['people of the commune are part of it', { official: 'yes' }, 'P1'],
    ['money asked for a relative, with a deadline', { relation: 'em gái', ransom: 'deadline' }, 'P0'],
    ['money asked for a relative', { relation: 'em gái', ransom: 'asked' }, 'P1'],
    ['a minor not heard of for a week', { relation: 'cháu', age: '16-17', lastContact: 'week' }, 'P1'],
    ['a minor heard of today', { relation: 'cháu', age: '16-17', lastContact: 'today' }, 'PX'],
    ['an adult not heard of for months', { relation: 'anh', age: '18+', lastContact: 'longer' }, 'P2'],
    ['back without shelter', { state: 'noShelter' }, 'P1'],
    ['back and fine', { state: 'fine' }, 'PX'],
    ['back and fine, with a child', { state: 'fine', withChildren: 'yes' }, 'P1'],
    ['leaves today, one sign', { flags: ['hurry'], departs: 'day' }, 'P0'],
    ['leaves today, no sign', { flags: [], departs: 'day' }, 'PX'],
    ['a minor leaves today, no sign', { flags: [], departs: 'day', age: '<16' }, 'P0'],
    ['leaves this week, two signs', { flags: ['hurry', 'secret'], departs: 'week' }, 'P1'],
    ['leaves later, two signs', { flags: ['hurry', 'secret'], departs: 'later' }, 'P2'],
    ['staff report something', { staff: 'health', what: 'có ca lạ' }, 'P2'],
    ['staff count a period', { staff: 'village', what: 'ghi chú', counts: { away: 3 } }, 'PX'],
    ['a child, danger not sure', { dangerNow: 'unsure', childInvolved: 'yes' }, 'P0'],
    [
      'a relative who is a child, danger not sure',
      { dangerNow: 'unsure', childInvolved: 'yes', relation: 'cháu' },
      'P1',
    ],
  ])('%s', (_, facts, level) => {
    expect(levelOf(facts)).toBe(level)
  })

  test.each([
    ['nhà trai đưa tiền rồi mà nó bỏ đi', true],
    ['tôi đã nhận cọc hai chục triệu', true],
    ['đi với bạn cùng lớp, làm quán ăn', false],
  ])('who looks for a relative and says "%s" is looked at first: %s', (wentWith, flagged) => {
    expect(rulesOf({ relation: 'con gái', wentWith }).includes('F.askerInvolved')).toBe(flagged)
  })
})
