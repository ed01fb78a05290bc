import { describe, expect, test } from 'vitest'
import { found, states, statesNone } from './found.ts'

describe('a link is found in one spelling', () => {
  states('link', [
    ['xem https://vidu.vn/a?utm_source=x&id=5.', ['https://vidu.vn/a?utm_source=x&id=5', 'vidu.vn/a?id=5']],
    ['HTTP://WWW.ViDu.VN/Abc/', ['HTTP://WWW.ViDu.VN/Abc/', 'vidu.vn/Abc']],
    ['www.vidu.vn', ['www.vidu.vn', 'vidu.vn']],
    ['vidu.com.vn/viec-lam!', ['vidu.com.vn/viec-lam', 'vidu.com.vn/viec-lam']],
    ['(https://vidu.invalid/a_(b))', ['https://vidu.invalid/a_(b)', 'vidu.invalid/a_(b)']],
    ['https://vidu.invalid:8080/x', ['https://vidu.invalid:8080/x', 'vidu.invalid:8080/x']],
    ['zalo.me/0900000123', ['zalo.me/0900000123', 'zalo.me/0900000123']],
    ['vào nhóm zalo.me/g/thunghiem,', ['zalo.me/g/thunghiem', 'zalo.me/g/thunghiem']],
    ['t.me/+thunghiem', ['t.me/+thunghiem', 't.me/+thunghiem']],
    ['fb.com/thu.nghiem', ['fb.com/thu.nghiem', 'facebook.com/thu.nghiem']],
    [
      'https://m.facebook.com/profile.php?id=000111&fbclid=zz',
      ['https://m.facebook.com/profile.php?id=000111&fbclid=zz', 'facebook.com/profile.php?id=000111'],
    ],
    ['bit.ly/Thu1', ['bit.ly/Thu1', 'bit.ly/Thu1']],
    ['"https://vidu.vn/x"', ['https://vidu.vn/x', 'vidu.vn/x']],
    ['https://vidu.vn/x…', ['https://vidu.vn/x', 'vidu.vn/x']],
    ['vidu.vn và thu.xyz', ['vidu.vn', 'vidu.vn'], ['thu.xyz', 'thu.xyz']],
    ['https://vidu.vn/?to=thu.vn', ['https://vidu.vn/?to=thu.vn', 'vidu.vn?to=thu.vn']],
  ])
})

describe('words that run into each other are not', () => {
  statesNone('link', [
    'khong biet.me oi',
    'em di.co ai',
    'anh.chi/em',
    'thu@vidu.vn',
    '1.000.000',
    'ở nhà.vn',
    'https://',
    'http://localhost',
    'v.v.',
    'n.h.ố.t',
  ])
})

test('its host is told', () => {
  expect(found('link', 'm.facebook.com/thu')[0]?.detail).toEqual({ host: 'facebook.com' })
})
