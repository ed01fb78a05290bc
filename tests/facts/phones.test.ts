import { describe, expect, test } from 'vitest'
import { found, states, statesNone } from './found.ts'

describe('a telephone number is found', () => {
  states('phone', [
    ['gọi 0900000123 nhé', ['0900000123', '0900000123']],
    ['sdt:0900 000 123.', ['0900 000 123', '0900000123']],
    ['0900.000.123', ['0900.000.123', '0900000123']],
    ['090-000-0123', ['090-000-0123', '0900000123']],
    ['09oo ooo 123', ['09oo ooo 123', '0900000123']],
    ['O9OO.OOO.123', ['O9OO.OOO.123', '0900000123']],
    ['+84 900 000 123', ['+84 900 000 123', '0900000123']],
    ['84900000123', ['84900000123', '0900000123']],
    ['(+84)900000123', ['(+84)900000123', '0900000123']],
    ['0084 900 000 123', ['0084 900 000 123', '0900000123']],
    ['０９００000123', ['０９００000123', '0900000123']],
    ['số bàn 02220000000', ['02220000000', '02220000000']],
    [
      'số nó không chín không không không không không một hai ba',
      ['không chín không không không không không một hai ba', '0900000123'],
    ],
    [
      'khong chin khong khong khong khong khong bon nam sau',
      ['khong chin khong khong khong khong khong bon nam sau', '0900000456'],
    ],
    [
      '09 không không không không không một hai ba',
      ['09 không không không không không một hai ba', '0900000123'],
    ],
    ['0900000123 0900000456', ['0900000123', '0900000123'], ['0900000456', '0900000456']],
    ['0900000123, 2 đứa', ['0900000123', '0900000123']],
    ['zalo.me/0900000123', ['0900000123', '0900000123']],
    ['số lạ +855 00 000 000 gọi', ['+855 00 000 000', '+85500000000']],
    ['+855 96 00 00 00 0', ['+855 96 00 00 00 0', '+855960000000']],
    ['+86 100 0000 0000', ['+86 100 0000 0000', '+8610000000000']],
    ['+66 00 000 0000 hai đứa', ['+66 00 000 0000', '+6600000000']],
    ['00855 00 000 000', ['00855 00 000 000', '+85500000000']],
  ])
})

describe('a public line, or a number of another kind, is not', () => {
  statesNone('phone', [
    'gọi 111 hay 113',
    'tổng đài 1900 969 680',
    'bảo hộ công dân +84 981 84 84 84',
    '0981848484',
    '1800 1769',
    'biển 29A-000.12',
    'stk 0900000123 MB',
    '0900 000 12',
    '0000 000 000',
    '0123456789',
    '500.000.000 đồng',
    'mã 1234567890',
    'không có ai, không một ai, không hai',
    '12/8/2026',
    '0900\n000123',
  ])
})

test('its country is told, and the network that it was named for', () => {
  expect(found('phone', 'zalo của nó là 0900 000 123')[0]?.detail).toEqual({ country: 'VN', service: 'zalo' })
  expect(found('phone', 'gọi +85500000000')[0]?.detail).toEqual({ country: 'KH' })
})

test('a wallet goes by the number in its one spelling', () => {
  expect(found('account', 'momo +84 900 000 123')[0]?.value).toBe('0900000123')
})

test('a number that a wallet goes by is both a phone and an account', () => {
  expect(found('phone', 'momo 0900000123')).toHaveLength(1)
  expect(found('account', 'momo 0900000123')).toHaveLength(1)
})
