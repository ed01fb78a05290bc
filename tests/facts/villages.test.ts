import { describe, expect, test } from 'vitest'
import { factsIn } from '../../src/facts/facts-in.ts'
import { at, found, states, statesNone } from './found.ts'

describe('a village of the commune is found', () => {
  states('village', [
    ['Thôn Mẫu Một', ['Thôn Mẫu Một', 'one']],
    ['gần nhà văn hóa thon mau mot, cạnh chợ', ['thon mau mot', 'one']],
    ['THÔN MẪU MỘT!', ['THÔN MẪU MỘT', 'one']],
    ['thôn   mẫu\nmột', ['thôn   mẫu\nmột', 'one']],
    ['thôn mẩu một', ['thôn mẩu một', 'one']],
    ['ở xóm Gốc Đa ấy', ['xóm Gốc Đa', 'one']],
    ['(xom-goc-da)', ['xom-goc-da', 'one']],
    ['xóm cầu', ['xóm cầu', 'two']],
    ['đầu cầu', ['cầu', 'two']],
    ['o cau', ['cau', 'two']],
    ['Cầu', ['Cầu', 'two']],
    ['ở cầu mới', ['cầu mới', 'long']],
    ['từ Thôn Mẫu Hai sang xóm gốc đa', ['Thôn Mẫu Hai', 'two'], ['xóm gốc đa', 'one']],
    ['thôn 3', ['thôn 3', 'three']],
    ['thon3 nhe', ['thon3', 'three']],
  ])
})

describe('other words are not', () => {
  statesNone('village', [
    'thôn mẫu mộtt',
    'thôn mẫu',
    'xã khác',
    'họ yêu cầu nộp',
    'trong câu chuyện',
    'ở câu lạc bộ',
    'thôn 33',
    'ba cầu',
    '',
  ])
})

test('nor is any where the commune has none', () => {
  expect(factsIn('Thôn Mẫu Một', { at, villages: [] })).toEqual([])
})

test('its name is told as the commune has it', () => {
  expect(found('village', 'xom goc da')[0]?.detail).toEqual({ name: 'Thôn Mẫu Một' })
})
