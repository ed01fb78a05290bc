import { expect, test } from 'vitest'
import { childWrites } from '../../src/triage/child-writes.ts'

test.each([
  'em 15t, chu quan bat em tiep khach',
  'Con mới 12 tuổi, con sợ lắm',
  'cháu học lớp 7, cháu bị nhốt',
  'em năm nay 14 tuổi',
  'Em là trẻ em, cứu em',
  'con ten Na con 9 tuoi',
])('a child writes: %s', words => {
  expect(childWrites(words)).toBe(true)
})

test.each([
  'con tôi 12 tuổi bị dẫn đi',
  'em gái em 14 tuổi mất liên lạc',
  'thấy 3 cháu bé 12 tuổi bị nhốt trong nhà nghỉ',
  'con gai toi hoc lop 8 bi du do',
  'cháu hàng xóm 13 tuổi bị bán',
  'em 19 tuổi bị giữ giấy tờ',
  'em bị nhốt ở tầng 12',
  'con trai lop 9 nha ben bi bat di',
])('somebody else writes: %s', words => {
  expect(childWrites(words)).toBe(false)
})
