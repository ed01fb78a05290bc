import { expect, test } from 'vitest'
import { factRows } from '../../src/conversation/named-facts.ts'
import { openVault } from '../../src/vault/vault.ts'

const vault = openVault('a key for tests only, of enough letters')
const villages = [{ id: '00000000-0000-4000-8000-000000000001', name: 'Thôn Mẫu Một', nicknames: [] }]
const at = new Date('2026-11-22T03:00:00Z')
const ofCase = (report_id: string) => ({
  report_id,
  commune_id: 'xa-thu',
  conversation_id: '00000000-0000-4000-8000-00000000000c',
})
const one = '00000000-0000-4000-8000-00000000000a'
const other = '00000000-0000-4000-8000-00000000000b'

const rows = (texts: string[], id = one) => factRows({ vault, villages }, ofCase(id), texts, at)
const keysOf = (text: string, id = one) =>
  rows([text], id).flatMap(({ link_index }) => (link_index ? [link_index] : []))

test('what a text names is sealed, with the words as they were written', () => {
  const [row] = rows(['nó để lại số 0900 000 123 ạ'])
  expect(row).toMatchObject({ kind: 'phone', report_id: one })
  expect(JSON.stringify(row)).not.toContain('123')
  expect(JSON.parse(vault.open(row?.value_sealed ?? ''))).toMatchObject({
    value: '0900000123',
    words: '0900 000 123',
  })
})

test.each([
  ['gọi 0900 000 123', 'số nó là 0900.000.123'],
  ['xe 29A-000.12 chở đi', 'bien so 29a00012'],
  ['chuyển vào stk 0000 111 222 ngân hàng MB', 'stk 0000111222 mb'],
  ['tối nay ở thôn Mẫu Một có xe', 'thon mau mot, ngày 22/11, có người lạ'],
])('two cases that name the same thing get the same key: %s | %s', (a, b) => {
  const [first, second] = [keysOf(a), keysOf(b, other)]
  expect(first.filter(key => second.includes(key)).length).toBeGreaterThan(0)
})

test.each(['con gái tôi 14 tuổi', 'nó đòi 50 triệu', 'có 3 đứa', 'chị Lan bảo thế', 'mai đi'])(
  'a common thing links nothing: %s',
  text => {
    expect(keysOf(text)).toEqual([])
  },
)

test('a key tells neither the thing nor the commune, and differs between communes', () => {
  const elsewhere = factRows(
    { vault, villages },
    { ...ofCase(one), commune_id: 'xa-khac' },
    ['0900 000 123'],
    at,
  )
  expect(elsewhere[0]?.link_index).not.toBe(keysOf('0900 000 123')[0])
  expect(keysOf('0900 000 123')[0]).toMatch(/^[\w-]{43}$/)
})

test('what is said twice is kept once', () => {
  expect(rows(['0900 000 123', 'nhắc lại: 0900000123'])).toHaveLength(1)
})
