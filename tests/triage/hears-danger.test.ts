import { describe, expect, test } from 'vitest'
import { hearsDanger } from '../../src/triage/hears-danger.ts'

describe('immediate danger interrupts', () => {
  test.each([
    'cứu em với',
    'cuu con voi a',
    'em đang bị nhốt trong phòng trọ',
    'e k ra dc, cua khoa ngoai',
    'nó đang cầm dao ngoài cửa, cứu mẹ con em',
    'em không muốn sống nữa',
    'họ thu điện thoại, em nhắn lén, đừng gọi lại',
    'sáng mai có xe đón em qua Campuchia, giấu cả nhà',
    'không gửi 100 triệu tối nay thì nó chặt ngón tay em trai tôi',
    'chủ tàu không cho vào bờ, bạn tôi bị đánh gãy tay',
    'không an toàn',
    'không phải đùa đâu, em bị giữ thật',
  ])('%s', text => {
    expect(hearsDanger(text)).not.toBeNull()
  })
})

describe('words of danger without danger do not interrupt', () => {
  test.each([
    'hôm qua đọc báo có cháu bị nhốt, bị đánh, thương quá',
    'phim này đoạn cô gái bị bán sang biên giới hay quá',
    'bài hát "mẹ ơi cứu con" ai hát thế nhỉ',
    'cứu em bài toán này với =))',
    'mệt muốn chết mà vui ghê',
    'nhà em bán lợn giống, ai mua thì gọi',
    'con mèo bị nhốt trong chuồng',
    'nếu có người bị nhốt thì gọi số nào ạ?',
    'mua bán người bị phạt bao nhiêu năm tù',
    'không ai bị nhốt, không ai bị đánh',
    'tôi muốn hỏi thủ tục hỗ trợ nạn nhân bị mua bán',
    'em ở thôn Đoài, tối qua khoảng 9 giờ',
    'quán karaoke ở đầu làng',
    'có',
    '1',
  ])('%s', text => {
    expect(hearsDanger(text)).toBeNull()
  })
})

test.each([
  ['cháu 13 tuổi, cháu bị nhốt, cứu cháu', true],
  ['em học lớp 7, tối nay anh quen trên mạng đón em, dặn giấu bố mẹ', true],
  ['tôi 40 tuổi, tôi đang bị nhốt, cứu tôi', false],
])('%s: child %s', (text, child) => {
  expect(hearsDanger(text)).toEqual({ child })
})
