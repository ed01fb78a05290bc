import { expect, test } from 'vitest'
import { signsIn } from '../../src/routing/signs.ts'

const table: readonly [text: string, signs: string[]][] = [
  ['em đang ở bên Campuchia', ['abroad']],
  ['em dang o campuchia', ['abroad']],
  ['xe đỗ gần cửa khẩu', ['abroad', 'border']],
  ['xe do sat bien gioi', ['abroad', 'border']],
  ['nó đang ở trên tàu cá', ['sea']],
  ['chủ ghe giữ giấy tờ', ['sea']],
  ['chị ấy đang mang thai', ['pregnant']],
  ['ông chủ tịch xã nhận tiền', ['chair']],
  ['người làm ở ủy ban', ['chair']],
  ['có xe lạ trước nhà', []],
  ['', []],
]

test.each(table)('%s: %s', (text, signs) => {
  expect(signsIn([text])).toEqual(signs)
})

test('what any of several texts shows counts', () => {
  expect(signsIn(['chị ấy đang mang thai', 'ở trên tàu cá'])).toEqual(['sea', 'pregnant'])
})
