import { expect, test } from 'vitest'
import { factsIn } from '../../src/facts/facts-in.ts'
import { known } from './found.ts'

const stated = (text: string) =>
  factsIn(text, known).map(({ kind, value, from, to }) => [kind, text.slice(from, to), value])

test('a message of many facts is read in its order', () => {
  const text =
    'thằng Hùng biển số 29A-000.12 chở 3 cháu gái 14 tuổi ở xóm Gốc Đa đi Cam tối nay, đòi 50tr vào stk 0000123456 MB, zalo 0900 000 123'
  expect(stated(text)).toEqual([
    ['name', 'Hùng', 'hung'],
    ['plate', '29A-000.12', '29A00012'],
    ['people', '3 cháu gái', '3'],
    ['age', '14 tuổi', '14'],
    ['village', 'xóm Gốc Đa', 'one'],
    ['place', 'Cam', 'KH'],
    ['day', 'tối nay', '2026-11-21'],
    ['amount', '50tr', '50000000'],
    ['account', '0000123456', '0000123456'],
    ['phone', '0900 000 123', '0900000123'],
  ])
})

test('without marks it says the same', () => {
  const text = 'thang Hung cho 3 chau gai 14 tuoi o xom goc da di cam toi nay, doi 50tr vao stk 0000123456'
  expect(stated(text).map(([kind, , value]) => [kind, value])).toEqual([
    ['name', 'hung'],
    ['people', '3'],
    ['age', '14'],
    ['village', 'one'],
    ['place', 'KH'],
    ['day', '2026-11-21'],
    ['amount', '50000000'],
    ['account', '0000123456'],
  ])
})

test('digits of a number are no count, and a year of birth no sum', () => {
  expect(stated('gọi 0900 000 123 người ạ')).toEqual([['phone', '0900 000 123', '0900000123']])
  expect(stated('sinh ngày 5/6/2010').map(([kind]) => kind)).toEqual(['age'])
  expect(stated('nó 2k9')).toEqual([['age', '2k9', '16']])
})

test('a name that holds the name of a place is a name, and the other way round', () => {
  expect(stated('thằng Hải Dương').map(([kind]) => kind)).toEqual(['name'])
  expect(stated('bên Bà Vẹt').map(([kind]) => kind)).toEqual(['place'])
})

test('a moment that is none at all has no days, and breaks nothing', () => {
  const facts = factsIn('mai 3 đứa đi, rằm này, mùng 5, thứ 6', { ...known, at: new Date(Number.NaN) })
  expect(facts.map(({ kind }) => kind)).toEqual(['people'])
})
