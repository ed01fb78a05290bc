import { describe, expect, test } from 'vitest'
import { found, states, statesNone } from './found.ts'

describe('a sum of money is found', () => {
  states('amount', [
    ['nợ 5tr', ['5tr', '5000000']],
    ['5 triệu', ['5 triệu', '5000000']],
    ['5tr5', ['5tr5', '5500000']],
    ['5 triệu rưỡi.', ['5 triệu rưỡi', '5500000']],
    ['1 triệu 500 nghìn', ['1 triệu 500 nghìn', '1500000']],
    ['1 tỷ 2, hết', ['1 tỷ 2', '1200000000']],
    ['no 300k', ['300k', '300000']],
    ['2 củ', ['2 củ', '2000000']],
    ['doi 25 cu moi cho ve', ['25 cu', '25000000']],
    ['1 tỏi', ['1 tỏi', '1000000000']],
    ['lay 1 toi', ['1 toi', '1000000000']],
    ['50 vạn', ['50 vạn', '500000']],
    ['1.000 đô', ['1.000 đô', '1000']],
    ['luong 1000 do', ['1000 do', '1000']],
    ['3 ngàn đô la', ['3 ngàn đô la', '3000']],
    ['$800 với 800$', ['$800', '800'], ['800$', '800']],
    ['20 nghìn tệ', ['20 nghìn tệ', '20000']],
    ['năm chục triệu', ['năm chục triệu', '50000000']],
    ['hai tram trieu', ['hai tram trieu', '200000000']],
    ['nửa tỷ', ['nửa tỷ', '500000000']],
    ['500.000đ', ['500.000đ', '500000']],
    ['500000 dong', ['500000 dong', '500000']],
    ['1,5 triệu', ['1,5 triệu', '1500000']],
    ['lương 20-30tr', ['20-30tr', '20000000']],
    ['1 nghìn 2 triệu', ['1 nghìn', '1000'], ['2 triệu', '2000000']],
    ['5 triệu 2 đứa', ['5 triệu', '5000000']],
  ])
})

describe('other numbers are not', () => {
  statesNone('amount', [
    '2 củ khoai',
    '2 cu gia',
    'co ba cu di xin',
    'mã 4K7P',
    'sinh 2k9',
    '5 triệu người',
    'nhóm 1 vạn tv',
    '3 k biết',
    '20 do nguoi ta',
    '2 đồng nghiệp',
    'thu 6 toi',
    '9h toi',
    '1 tí nữa',
    '15kg',
    '5 xe',
    'mai, 3 đứa',
  ])
})

test('the currency is told, and a range or an estimate is marked', () => {
  const details: [string, object][] = [
    ['5tr', { unit: 'VND' }],
    ['1.000 đô', { unit: 'USD' }],
    ['20 nghìn tệ', { unit: 'CNY' }],
    ['10.000 baht', { unit: 'THB' }],
    ['5 triệu kíp', { unit: 'LAK' }],
    ['20-30tr', { unit: 'VND', atMost: '30000000', approx: true }],
    ['mấy chục triệu', { unit: 'VND', approx: true }],
  ]
  for (const [text, detail] of details) {
    expect(
      found('amount', text).map(fact => fact.detail),
      text,
    ).toEqual([detail])
  }
})
