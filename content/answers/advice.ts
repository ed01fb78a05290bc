import { answersOn, customary, reported, settled } from '../answer.ts'

/** What to do, and what had better not be done. */
export const advice = answersOn('advice', {
  advice_seen: {
    words: {
      vi: `thấy chuyện lạ nên làm gì, thấy người khả nghi phải làm gì, nghi ngờ mua bán người làm sao, có nên đi theo không,
        có nên quay phim không, thấy người bị ép thì làm gì, người chứng kiến nên làm gì`,
      en: 'I saw something suspicious what should I do, witness, should I film or follow',
    },
    source: settled('§4, never do; §1.1, duty to report [13]', 'commune police'),
  },
  advice_before: {
    words: {
      vi: `trước khi đi xa, chuẩn bị gì trước khi đi làm xa, đi làm xa cần chú ý gì, đi xa an toàn, cần hỏi gì trước khi đi,
        để lại giấy tờ gì cho nhà, mẹo đi xa an toàn, cách phòng tránh`,
      en: 'before going away, how to travel safely, prepare before working far away, how to stay safe',
    },
    source: customary('§3.3, recruitment red flags; advice from general knowledge', 'commune police'),
  },
  advice_ransom: {
    words: {
      vi: `bị đòi tiền chuộc, đòi tiền chuộc thì làm gì, có nên chuyển tiền chuộc không, chuộc người về, đền hợp đồng,
        nộp tiền để được về, tiền chuộc`,
      en: 'ransom, should we pay ransom, they ask for money to release',
    },
    source: settled('§4, never do: paying or negotiating ransom', 'commune police'),
  },
  advice_lost: {
    words: {
      vi: `mất liên lạc với người thân phải làm gì, không liên lạc được người nhà, lâu không gọi về thì báo ai,
        tìm người thân đi làm xa, mất tin người nhà`,
      en: 'lost contact with a relative what to do, cannot reach family member, no news from someone away',
    },
    source: customary('§3.3, movement flags; advice from general knowledge', 'commune police'),
  },
  advice_paid: {
    words: {
      vi: `lỡ chuyển tiền thì làm gì, lỡ đưa tiền cho người lừa, lỡ đưa giấy tờ cho người khác giữ, bị lừa mất tiền,
        lấy lại tiền cọc, lấy lại giấy tờ, lỡ đặt cọc`,
      en: 'I already paid, gave money to a scammer, gave my papers away, get the deposit back',
    },
    source: customary('advice from general knowledge', 'commune police'),
  },
  advice_returned: {
    words: {
      vi: `khi có người trở về, đối xử với người bị mua bán trở về, giúp người mới về, hàng xóm mới ở cam về, kỳ thị người trở về,
        có nên hỏi chuyện người mới về không, bàn tán về người trở về`,
      en: 'somebody came back, how to treat a returnee, support a survivor, stigma',
    },
    source: settled('§1.1, banned acts [7]; §4, never do', 'culture office', 'Luật 53/2024/QH15, Điều 3'),
  },
  advice_lodging: {
    words: {
      vi: `chủ nhà trọ cần làm gì, chủ trọ, chủ quán, khai báo lưu trú, khách thuê phòng không giấy tờ, cho thuê trọ cần chú ý gì,
        nhà nghỉ khách sạn phát hiện`,
      en: 'landlord, hotel owner, lodging registration, tenant without papers',
    },
    source: reported('§5, guests staying [123]; places of exploitation §3.2', 'commune police'),
  },
})
