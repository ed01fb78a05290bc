import { describe, expect, test } from 'vitest'
import { found, states, statesNone } from './found.ts'

describe('an age is found', () => {
  states('age', [
    ['14 tuổi', ['14 tuổi', '14']],
    ['chau 13 tuoi.', ['13 tuoi', '13']],
    ['e 16t ạ', ['16t', '16']],
    ['mười bốn tuổi', ['mười bốn tuổi', '14']],
    ['muoi bay tuoi', ['muoi bay tuoi', '17']],
    ['mới 13', ['13', '13']],
    ['mới mười ba thôi', ['mười ba', '13']],
    ['em gái em 16 đi làm', ['16', '16']],
    ['14-15 tuổi', ['14-15 tuổi', '14']],
    ['13,14 tuổi', ['13,14 tuổi', '13']],
    ['14 15 tuoi', ['14 15 tuoi', '14']],
    ['học lớp 8', ['lớp 8', '13']],
    ['hoc lop 7.', ['lop 7', '12']],
    ['lớp mười hai', ['lớp mười hai', '17']],
    ['sinh năm 2010', ['sinh năm 2010', '15']],
    ['sn 2008', ['sn 2008', '17']],
    ['sinh ngày 5/6/2010', ['sinh ngày 5/6/2010', '16']],
    ['sinh 12 tháng 12 năm 2010', ['sinh 12 tháng 12 năm 2010', '15']],
    ['con nhỏ 2k9', ['2k9', '16']],
    ['chưa đủ 16 tuổi', ['16 tuổi', '15']],
    ['bé 20 ngày tuổi', ['20 ngày tuổi', '0']],
    ['nam 17 tuoi gio ve', ['17 tuoi', '17']],
  ])
})

describe('other numbers are not', () => {
  statesNone('age', [
    'dưới 18 tuổi',
    'từ đủ 16 tuổi thì sao',
    'mới 13 tháng',
    'mới 3 đứa',
    'cháu 12 tháng',
    'em 10 triệu',
    '5 t hàng',
    'lớp may',
    'tuổi trẻ',
    'lớn hơn nó chục tuổi',
    '200 tuổi',
    'sinh nhật',
    'giá 2k',
  ])
})

test('what was worked out or said roughly is marked, with the upper end', () => {
  const details: [string, object][] = [
    ['14 tuổi', {}],
    ['lớp 8', { atMost: '14', approx: true }],
    ['sinh năm 2010', { atMost: '16', approx: true }],
    ['14-15 tuổi', { atMost: '15', approx: true }],
    ['tầm 17 tuổi', { approx: true }],
    ['sinh ngày 5/6/2010', {}],
  ]
  for (const [text, detail] of details) {
    expect(
      found('age', text).map(fact => fact.detail),
      text,
    ).toEqual([detail])
  }
})
