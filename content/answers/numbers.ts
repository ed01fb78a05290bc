import { answersOn, settled } from '../answer.ts'

/** Numbers to call: only rows of domain.md §2 that are marked for publication, as `flows/hotlines.ts` has them. */
export const numbers = answersOn('numbers', {
  numbers_111: {
    words: {
      vi: `số 111, 111 là số gì, tổng đài 111, gọi 111 mất tiền không, gọi 111 có ghi âm không, tổng đài bảo vệ trẻ em,
        đường dây nóng mua bán người, hotline, số điện thoại báo mua bán người, trẻ em gọi số nào`,
      en: 'hotline 111, child helpline, is 111 free, trafficking hotline',
    },
    source: settled('§2, 111 [20][21][57]', 'commune police'),
  },
  numbers_113: {
    words: {
      vi: `số 113, 113 là số gì, số công an, gọi công an số mấy, số điện thoại công an, gọi 113 mất tiền không, số cảnh sát`,
      en: 'police number, emergency number 113, call the police',
    },
    source: settled('§2, 113 [60]', 'commune police'),
  },
  numbers_115: {
    words: {
      vi: `số 115, 115 là số gì, gọi cấp cứu số mấy, số cấp cứu, xe cứu thương, số gọi xe cấp cứu`,
      en: 'ambulance number, 115, medical emergency',
    },
    source: settled('§2, 115', 'health station'),
  },
  numbers_women: {
    words: {
      vi: `ngôi nhà bình yên, số của hội phụ nữ, nhà tạm lánh cho phụ nữ, số điện thoại cho phụ nữ bị bạo lực, peace house,
        1900969680, số không phải công an`,
      en: 'peace house, women shelter, hotline for women, womens union',
    },
    source: settled('§2, 1900 969 680 [62][63]', 'culture office'),
  },
  numbers_abroad: {
    words: {
      vi: `đang ở nước ngoài gọi số nào, bảo hộ công dân, số đại sứ quán, đại sứ quán việt nam, số gọi khi ở campuchia,
        lãnh sự, tổng đài bộ ngoại giao, ở nước ngoài kêu cứu gọi ai`,
      en: 'abroad who to call, embassy, consulate, citizen protection hotline',
    },
    source: settled('§2, MOFA [66][67]', 'commune police'),
  },
})
