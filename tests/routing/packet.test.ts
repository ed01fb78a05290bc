import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverIdentity, coverNumbers, coverOwnWords } from '../../src/routing/cover.ts'
import { type HandedOn, packetFor } from '../../src/routing/packet.ts'
import { fold } from '../../src/shared/fold.ts'

const name = 'Đặng Thị Thử Mẫu'
const contact = '0900 000 123'
const cover = coverIdentity({ name, contact })

const told: readonly [what: string, text: string, covered: string][] = [
  ['the name', 'tôi là Đặng Thị Thử Mẫu ở xóm Cầu', 'tôi là •••• ở xóm Cầu'],
  ['without marks', 'toi la dang thi thu mau day', 'toi la •••• day'],
  ['with wide gaps', 'Đặng Thị   Thử\nMẫu báo', '•••• báo'],
  ['in capitals', 'ĐẶNG THỊ THỬ MẪU báo', '•••• báo'],
  ['with its marks apart', `tôi là ${name.normalize('NFD')}`, 'tôi là ••••'],
  ['the given name alone', 'cứ hỏi Mẫu là biết', 'cứ hỏi •••• là biết'],
  ['the given name as a word of its own', 'xem mẫu đơn này', 'xem mẫu đơn này'],
  ['the given name inside a word', 'Mẫun', 'Mẫun'],
  ['the number', 'gọi 0900000123 nhé', 'gọi •••• nhé'],
  ['the number with separators', 'gọi 0900.000.123', 'gọi ••••'],
  ['the number as from abroad', 'zalo +84 900 000 123', 'zalo ••••'],
  ['another number', 'số nó là 0900 000 124', 'số nó là 0900 000 124'],
  ['a longer number', 'tài khoản 09000001234', 'tài khoản 09000001234'],
  ['nothing of theirs', 'xe 00A-000.12 chở ba cháu', 'xe 00A-000.12 chở ba cháu'],
]

describe('a reporter’s name and number are covered', () => {
  test.each(told)('%s', (_, text, covered) => {
    expect(cover(text)).toBe(covered)
  })

  test('and so is each of several numbers', () => {
    const both = coverIdentity({ name: null, contact: '0900 000 123 hoặc 0900000456 (zalo)' })
    expect(both('gọi 0900000123, không được thì 0900 000 456')).toBe('gọi ••••, không được thì ••••')
  })

  test('and what is no number is covered as it was written', () => {
    expect(coverIdentity({ name: null, contact: 'nick zalo Thử' })('tìm Nick Zalo Thu nhé')).toBe(
      'tìm •••• nhé',
    )
  })

  test.each([
    ['em tên Hoa, đang ở trọ', 'em tên ••••, đang ở trọ'],
    ['tên tôi là Nguyễn Thị Thử ở xóm Cầu', 'tên tôi là •••• ở xóm Cầu'],
    ['em ten hoa 15 tuoi', 'em ten •••• 15 tuoi'],
    ['số của tôi 0900 000 001', 'số của tôi ••••'],
    ['sdt em la: 0900000001', 'sdt em la: ••••'],
    ['gọi cho em qua số 0900000001 nhé', 'gọi cho em qua số •••• nhé'],
    ['nó tên Hoa, số nó 0900000001', 'nó tên Hoa, số nó 0900000001'],
    ['tên quán là Thử', 'tên quán là Thử'],
  ])('and what somebody who left none calls their own: %s', (text, covered) => {
    expect(coverOwnWords(text)).toBe(covered)
  })

  test.each([null, { name: null, contact: null }, { name: '', contact: ' ' }])('nobody: %o', identity => {
    expect(coverIdentity(identity)('tôi thấy xe lạ')).toBe('tôi thấy xe lạ')
  })

  test('wherever they stand, whatever stands around them', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const covered = cover(`${before} ${name} . 0900000123 ${after}`)
        expect(fold(covered)).not.toContain(fold(name))
        expect(covered.replaceAll(/\D/g, '')).not.toContain('900000123')
      }),
    )
  })

  test('in bounded time', () => {
    const long = '0900 000 12'.repeat(20_000)
    const from = performance.now()
    cover(long)
    coverIdentity({ name: 'a a a a', contact: null })('a '.repeat(100_000))
    for (const lead of ['so toi ', 'goi em qua ', 'em ten ', 'ten em la la '])
      coverOwnWords(lead.repeat(20_000))
    coverNumbers('1 2 3 4 5 6 x'.repeat(20_000))
    expect(performance.now() - from).toBeLessThan(2_000)
  })
})

const handed: HandedOn = {
  facts: {
    dangerNow: 'yes',
    what: `tôi là ${name}, thấy ba cháu bị nhốt`,
    where: 'nhà trọ cuối xóm',
    identity: 'confidential',
    name,
    contact,
    attachments: ['một-tệp'],
  },
  reasons: [
    { rule: 'H1.held', label: 'Bị giữ', level: 'P0', words: `${name} thấy bị nhốt, số 0900 000 999` },
  ],
  rules: ['H1.held'],
  intents: ['sos_other'],
  identity: { name, contact },
}

describe('another commune', () => {
  test('gets what responders need, and not who reported it, nor their files', () => {
    const packet = packetFor(handed)
    expect(packet.facts).toEqual({
      dangerNow: 'yes',
      what: 'tôi là ••••, thấy ba cháu bị nhốt',
      where: 'nhà trọ cuối xóm',
    })
    expect(packet.reasons).toEqual([
      { rule: 'H1.held', label: 'Bị giữ', level: 'P0', words: '•••• thấy bị nhốt, số ••••' },
    ])
    expect(packet.desk).toBe('commune')
  })

  test('gets it at the province’s desk when it may be about people there', () => {
    expect(packetFor({ ...handed, rules: ['H1.held', 'H12.conflict'] }).desk).toBe('province')
  })
})
