import { describe, expect, test } from 'vitest'
import { found, states, statesNone } from './found.ts'

describe('a bank account or wallet is found', () => {
  states('account', [
    ['stk 0000123456', ['0000123456', '0000123456']],
    ['STK: 0000123456 MB', ['0000123456', '0000123456']],
    ['số tài khoản của nó là 0000 123 456 Vietcombank', ['0000 123 456', '0000123456']],
    ['so tk 0000.1234.5678 ngan hang agribank', ['0000.1234.5678', '000012345678']],
    ['chuyển vào tài khoản MB số 0000123456', ['0000123456', '0000123456']],
    ['ck qua vcb 0000123456 nha', ['0000123456', '0000123456']],
    ['0000123456 - VCB', ['0000123456', '0000123456']],
    ['nộp vào 0000123456789 (ACB)', ['0000123456789', '0000123456789']],
    ['ck 120tr vào stk 0000111122223333', ['0000111122223333', '0000111122223333']],
    ['stk 0900000123 MB', ['0900000123', '0900000123']],
    ['momo 0900000123', ['0900000123', '0900000123']],
    ['zalo pay 0900000123', ['0900000123', '0900000123']],
  ])
})

describe('a name or handle on a network is found', () => {
  states('account', [
    ['zalo tên Hoa Cúc rủ em', ['Hoa Cúc', 'hoa cuc']],
    ['a ban zalo ten Minh Khoi ru', ['Minh Khoi', 'minh khoi']],
    ['zalo ten lan anh no bao', ['lan anh', 'lan anh']],
    ['fb Lan Anh', ['Lan Anh', 'lan anh']],
    ['facebook tên là "Gái Xinh"', ['Gái Xinh', 'gai xinh']],
    ['nhóm facebook “Việc nhẹ thử” đăng', ['Việc nhẹ thử', 'viec nhe thu']],
    ['tele @Thu_Nghiem.', ['@Thu_Nghiem', 'thu_nghiem']],
    ['tiktok: thunghiem.2k nhé', ['thunghiem.2k', 'thunghiem.2k']],
    ['nó là @thu_nghiem đó', ['@thu_nghiem', 'thu_nghiem']],
    ['t.me/thu_nghiem', ['t.me/thu_nghiem', 'thu_nghiem']],
    [
      'https://www.facebook.com/thu.nghiem?fbclid=x',
      ['https://www.facebook.com/thu.nghiem?fbclid=x', 'thu.nghiem'],
    ],
    ['thu@vidu.invalid', ['thu@vidu.invalid', 'thu@vidu.invalid']],
  ])
})

describe('digits and words without such a word beside them are not', () => {
  statesNone('account', [
    'chuyển khoản 5.000.000 đồng',
    'ck 500000 cho nó',
    'ck qua vcb 12500000 đồng',
    'chuyển qua 1234567 rồi',
    'facebook Xấu lắm',
    'mã tin 0000123456',
    'chuyển khoản xong gọi 0900000123',
    'nó giữ tài khoản của em',
    'tk 50000000',
    'zalo 10h tối',
    'nhắn zalo em nhé',
    'quen trên Zalo, chị ấy hứa',
    'Zalo Nó nhắn hoài',
    'mu@ b@n',
    'k@raoke',
    'facebook.com/groups/000111',
  ])
})

test('the bank, the wallet or the network is told', () => {
  const services: [string, string][] = [
    ['stk 0000123456', 'bank'],
    ['stk 0000123456 ngân hàng quân đội', 'MB'],
    ['vietin: 0000 000 001', 'CTG'],
    ['momo 0900000123', 'momo'],
    ['phây búc Lan Anh', 'facebook'],
    ['tele @thu_nghiem', 'telegram'],
    ['tiktok.com/@thu_nghiem', 'tiktok'],
    ['@thu_nghiem', 'unknown'],
    ['thu@vidu.invalid', 'email'],
  ]
  for (const [text, service] of services) {
    expect(
      found('account', text).map(({ detail }) => detail.service),
      text,
    ).toEqual([service])
  }
})
