import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Fact, factsIn } from '../../src/facts/facts-in.ts'
import { known } from './found.ts'

/** Pieces of which messages with facts are made, good and broken ones. */
const pieces =
  'em|con|cháu|bị|đi|ở|sang|qua|bên|từ|ngày|tháng|năm|thứ|hôm|mai|mốt|rằm|tết|âm|nay|sau|trước|nữa|tuần|3|12|0|25/8|12/8/2026|5 tháng sau|hai|ba|mười|chục|trăm|triệu|tr|k|củ|đô|tuổi|lớp|mới|đứa|người|Cam|Lào|Bắc Ninh|hải dương|bển|thôn|mẫu|một|xóm Cầu|0900000123|0900 000|+855|không|chín|stk|MB|0000123456|29A-000.12|29a|zalo|tên|Hùng|Lan Anh|"|@thu_1|t.me/thu|https://vidu.vn/?a=1|.|,|(|)|-|/|\n|\u200b|😀|\u0301|İ|ﬁ|\ud800'.split(
    '|',
  )

const message = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(words => words.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(words => words.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

const runs = { numRuns: 1500 }
const valuesOf = (facts: readonly Fact[]) => facts.map(({ kind, value, detail }) => ({ kind, value, detail }))

describe('whatever is typed', () => {
  test('each fact underlines a stretch of the text, in order, and none of its kind twice', () => {
    fc.assert(
      fc.property(message, text => {
        const facts = factsIn(text, known)
        const ends = new Map<string, number>()
        let before = 0
        for (const { kind, value, from, to } of facts) {
          expect(value).not.toBe('')
          expect(from).toBeGreaterThanOrEqual(before)
          expect(from).toBeGreaterThanOrEqual(ends.get(kind) ?? 0)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(text.length)
          before = from
          ends.set(kind, to)
        }
      }),
      runs,
    )
  })

  test('the same text has the same facts', () => {
    fc.assert(
      fc.property(message, text => void expect(factsIn(text, known)).toEqual(factsIn(text, known))),
      runs,
    )
  })

  test('composed and decomposed spellings have the same facts', () => {
    fc.assert(
      fc.property(message, text => {
        const composed = factsIn(text.normalize('NFC'), known)
        expect(valuesOf(factsIn(text.normalize('NFD'), known))).toEqual(valuesOf(composed))
      }),
      runs,
    )
  })

  test('what is underlined begins and ends with a sign of its own, not with a space', () => {
    fc.assert(
      fc.property(message, text => {
        for (const { from, to } of factsIn(text, known)) {
          const underlined = text.slice(from, to)
          expect(underlined.trim()).toBe(underlined)
        }
      }),
      runs,
    )
  })
})

test('the pieces do make facts of every kind', () => {
  const kinds = new Set<string>()
  fc.assert(
    fc.property(message, text => {
      for (const { kind } of factsIn(text, known)) kinds.add(kind)
    }),
    { ...runs, seed: 1 },
  )
  expect([...kinds].sort()).toEqual(
    [
      'account',
      'age',
      'amount',
      'day',
      'link',
      'name',
      'people',
      'phone',
      'place',
      'plate',
      'village',
    ].sort(),
  )
})
