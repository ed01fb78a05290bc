import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../src/shared/fold.ts'
import { assess } from '../../src/triage/assess.ts'
import { ranks } from '../../src/triage/decide.ts'
import { hearsDanger } from '../../src/triage/hears-danger.ts'

const messages = readFileSync(new URL('messages.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => (JSON.parse(line) as { text: string }).text)

const dangers = [
  'cứu em với',
  'em đang bị nhốt',
  'nó đang cầm dao',
  'em không muốn sống nữa',
  'họ thu điện thoại, em nhắn lén, đừng gọi lại',
  'bị kéo lên xe',
  'sáng mai có xe đón em qua Campuchia, giấu cả nhà',
  'không gửi tiền tối nay thì nó chặt ngón tay em trai tôi',
  'cháu 12 tuổi bị người lạ chở đi rồi',
  'chủ tàu không cho vào bờ',
]

const aMessage = fc.constantFrom(...messages)
const aDanger = fc.constantFrom(...dangers)
const anything = fc.oneof(aMessage, fc.string({ unit: 'grapheme' }))

const rank = (...said: string[]) => ranks[assess({ said }).level]

test('one more message never lowers the level', () => {
  fc.assert(
    fc.property(
      fc.array(anything, { maxLength: 4 }),
      anything,
      (said, more) => rank(...said, more) <= rank(...said),
    ),
  )
})

test('words of danger added to a message never lower its level', () => {
  fc.assert(fc.property(aMessage, aDanger, (text, danger) => rank(`${text}. ${danger}`) <= rank(text)))
})

test('a message of danger makes any talk P0', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 3 }), aDanger, (said, danger) => rank(...said, danger) === 0),
  )
})

test.each(dangers)('losing tone marks does not lose the danger: %s', danger => {
  expect(rank(danger)).toBe(0)
  expect(rank(fold(danger))).toBe(0)
  expect(rank(danger.toUpperCase())).toBe(0)
})

test('composed and decomposed spellings are judged alike', () => {
  fc.assert(
    fc.property(anything, text => {
      expect(assess({ said: [text.normalize('NFD')] })).toEqual(assess({ said: [text.normalize('NFC')] }))
    }),
  )
})

test('the same evidence is judged the same, in any order of asking', () => {
  fc.assert(
    fc.property(anything, anything, (text, other) => {
      const first = assess({ said: [text] })
      assess({ said: [other] })
      expect(assess({ said: [text] })).toEqual(first)
    }),
  )
})

test('what interrupts is always P0', () => {
  fc.assert(fc.property(anything, text => hearsDanger(text) === null || rank(text) === 0))
})

test('any text is judged, with a score from 0 to 100', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
      const { score, intents } = assess({ said: [text] })
      return score >= 0 && score <= 100 && intents.length > 0
    }),
  )
})
