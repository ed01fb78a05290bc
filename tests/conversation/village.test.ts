import { describe, expect, test } from 'vitest'
import { findVillage } from '../../src/conversation/village.ts'

const villages = [
  { id: 'one', name: 'Thôn Mẫu Một', nicknames: ['xóm Gốc Đa'] },
  { id: 'two', name: 'Thôn Mẫu Hai', nicknames: ['xóm Cầu', 'Cầu'] },
  { id: 'long', name: 'Cầu Mới', nicknames: [] },
]

describe('the village of a report', () => {
  const table: [string, string | undefined][] = [
    ['Thôn Mẫu Một', 'one'],
    ['gần nhà văn hóa thon mau mot, cạnh chợ', 'one'],
    ['THÔN MẪU MỘT!', 'one'],
    ['Thôn Mẫu Một'.normalize('NFD'), 'one'],
    ['thôn   mẫu\nmột', 'one'],
    ['ở xóm Gốc Đa ấy', 'one'],
    ['(xom-goc-da)', 'one'],
    ['đầu cầu', 'two'],
    ['ở cầu mới', 'long'],
    ['thôn mẫu mộtt', undefined],
    ['thôn mẫu', undefined],
    ['xã khác', undefined],
    ['', undefined],
  ]
  test.each(table)('%j → %s', (words, id) => {
    expect(findVillage(villages, words)?.id).toBe(id)
  })

  test('is none where the commune has none', () => {
    expect(findVillage([], 'Thôn Mẫu Một')).toBeUndefined()
  })
})
