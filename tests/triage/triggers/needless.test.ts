import { describe, expect, test } from 'vitest'
import { judge } from '../../../src/triage/judge.ts'

const rulesOf = (text: string) => judge({ said: [text] }, null).reasons.map(({ rule }) => rule)

/** What a rule is there for, and what looks like it and is harmless. All sentences are invented. */
const pairs: readonly { rule: string; raised: string; spared: readonly string[] }[] = [
  {
    rule: 'H17.trouble',
    raised: 'nó lấy con tôi trừ nợ',
    spared: [
      'em tôi bị lừa đi về rồi, muốn xin học lại lớp 8 thì hỏi ai ạ',
      'cô đừng cho ai biết tên con, con muốn xóa khỏi hệ thống',
      'xin bộ tranh "không lên xe người lạ" cho lớp tôi chủ nhiệm',
      'em báo nhầm vụ bạn bị bắt, em rút nha',
    ],
  },
  {
    rule: 'P2.returned',
    raised: 'cháu tôi được giải cứu về hôm qua',
    spared: [
      'cháu tôi được giải cứu về rồi, muốn xin học nghề ở đâu',
      'ti vi chiếu tin công an giải cứu mấy chục người ở Lào về',
    ],
  },
  {
    rule: 'P2.afraid',
    raised: 'em mới ở Campuchia về, sợ bị công an bắt',
    spared: [
      'tôi chở khách lên cửa khẩu mà không biết họ đi lậu thì có bị phạt không',
      'lay chong Han Quoc thi ra so tu phap hay ra xa',
    ],
  },
  {
    rule: 'P2.human',
    raised: 'cho em gặp cán bộ',
    spared: [
      'có đứa gọi bảo là công an bắt bà chuyển tiền',
      'em đã nói chuyện với công an rồi, xin rút tin báo',
    ],
  },
  {
    rule: 'P2.body',
    raised: 'có người nhờ em mang thai hộ trả 300 triệu',
    spared: ['mang thai hộ nhân đạo cần điều kiện gì', 'toi ban than voi anh Ba tu hoi lop mot'],
  },
  {
    rule: 'P2.language',
    raised: 'tôi không biết chữ, ai nói tiếng Mông với tôi',
    spared: ['xin số đường dây có nhân viên biết tiếng Thái', 'cán bộ cho bài tiếng Khmer nói về lừa đảo'],
  },
  {
    rule: 'P2.addInfo',
    raised: 'tôi nói thêm về vụ hôm trước',
    spared: ['xin dừng, tôi không muốn nói thêm'],
  },
  {
    rule: 'P3.hotline',
    raised: 'muốn báo tin thì gọi số nào',
    spared: [
      'em đặt mua xe đẩy trên mạng, chuyển khoản xong shop block luôn, báo ở đâu ạ',
      'đêm qua mơ bị bắt làm vua, mai đánh con số mấy hahaha',
    ],
  },
  {
    rule: 'P3.law',
    raised: 'mua bán người bị phạt mấy năm tù',
    spared: [
      'con tôi đi nghĩa vụ tối nào cũng gọi về',
      'nhóm mình karaoke, ai tới trễ bị phạt hát bài hát thiếu nhi',
    ],
  },
  {
    rule: 'P3.news',
    raised: 'xem phim thấy bắt cóc lấy thận, ngoài đời có thật không',
    spared: [
      'phim cô gái bị bán qua sông tập cuối chiếu mấy giờ',
      'hãng phim nhận tiền cọc của em rồi block, báo công an xã được không',
    ],
  },
  {
    rule: 'P3.marriage',
    raised: 'lấy chồng nước ngoài cần giấy gì ạ',
    spared: ['bài hát đám cưới này ai hát vậy'],
  },
  {
    rule: 'P3.campaign',
    raised: 'xin bài phát thanh cho thôn',
    spared: ['tôi đang tập huấn, nhắn thử một tin'],
  },
]

describe.each(pairs)('$rule', ({ rule, raised, spared }) => {
  test(`applies: ${raised}`, () => {
    expect(rulesOf(raised)).toContain(rule)
  })

  test.each(spared)('spares: %s', text => {
    expect(rulesOf(text)).not.toContain(rule)
  })
})

describe('a question that needs no answer from the commune', () => {
  test.each([
    'ai mua gà không, gà nhà nuôi',
    'nhắn thử coi máy có nhận không',
    'nạp thẻ xong nó block, lấy lại được không',
    'đêm qua mất 2 xe máy ở dãy trọ, báo ai',
  ])('is left to the daily review: %s', text => {
    expect(judge({ said: [text] }, null).level).toBe('PX')
  })

  test.each(['trợ cấp lĩnh ở đâu ạ', 'xã mình có lớp đó không ạ'])('but others are answered: %s', text => {
    expect(judge({ said: [text] }, null).level).toBe('P3')
  })
})

describe('words of an errand take nothing from a danger', () => {
  test.each([
    ['H12.retaliation', 'nó nhắn: không rút đơn thì liệu hồn'],
    ['H15.minor', 'em tôi 15 tuổi đi học nghề tóc, năm hôm nay không liên lạc được'],
    ['H15.silent', 'chồng em sang Lào hai tháng nay bặt tin, dặn xóa hết tin nhắn'],
  ])('%s: %s', (rule, text) => {
    expect(rulesOf(text)).toContain(rule)
  })
})
