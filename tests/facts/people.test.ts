import { describe, expect, test } from 'vitest'
import { found, states, statesNone } from './found.ts'

describe('a count of people is found', () => {
  states('people', [
    ['có 3 đứa canh', ['3 đứa', '3']],
    ['co 3 dua be an xin', ['3 dua be', '3']],
    ['5 bé gái', ['5 bé gái', '5']],
    ['6 chị em', ['6 chị em', '6']],
    ['hai người lạ', ['hai người lạ', '2']],
    ['4 ng canh cửa', ['4 ng', '4']],
    ['bon em 8 nguoi', ['8 nguoi', '8']],
    ['mười bốn người', ['mười bốn người', '14']],
    ['hai mươi lăm công nhân', ['hai mươi lăm công nhân', '25']],
    ['4 cháu gái', ['4 cháu gái', '4']],
    ['2 mẹ con', ['2 mẹ con', '2']],
    ['hai vợ chồng', ['hai vợ chồng', '2']],
    ['ba cháu gái', ['ba cháu gái', '3']],
    ['chục đứa', ['chục đứa', '10']],
    ['5-6 đứa', ['5-6 đứa', '5']],
    ['năm sáu đứa', ['năm sáu đứa', '5']],
    ['mấy chục người', ['mấy chục người', '20']],
    ['2 thanh niên với 1 cô gái', ['2 thanh niên', '2'], ['1 cô gái', '1']],
  ])
})

describe('other numbers are not', () => {
  statesNone('people', [
    'ba em bị bắt',
    'năm em 14 tuổi',
    'một tháng sau người ta tới',
    'đòi 5 người ta',
    'mấy đứa nhỏ',
    'được 8 thang',
    'lam vo 3 nam',
    'tháng 8 người nhà báo',
    'người thứ 2',
    'từ 2019 em đi',
    '10 con cừu',
    'gio 25 chau moi ve',
    'bọn em',
    '2 bé cún',
    'phong 22 23 co nguoi',
    'viet 4 chu',
    'ba Tam ban tap hoa',
    '0900000123 người gọi',
  ])
})

test('a range or an estimate is marked', () => {
  expect(found('people', '3 đứa')[0]?.detail).toEqual({})
  expect(found('people', '5-6 đứa')[0]?.detail).toEqual({ atMost: '6', approx: true })
  expect(found('people', 'chục đứa')[0]?.detail).toEqual({ approx: true })
})
