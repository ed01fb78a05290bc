import { answersOn, customary, reported, settled } from '../answer.ts'

/** Signs by which to notice that somebody is lured or held. */
export const signs = answersOn('signs', {
  signs_offer: {
    words: {
      vi: `lời mời đáng ngờ, dấu hiệu lừa đảo việc làm, làm sao biết lời mời là lừa, cách nhận ra lời rủ lừa,
        mời đi làm không hợp đồng, người lạ bao tiền xe, rủ đi dặn giấu gia đình, dấu hiệu bị dụ dỗ`,
      en: 'suspicious offer, how to tell a job offer is a scam, warning signs, red flags, is this a trick',
    },
    source: reported('§3.3, recruitment red flags [69][79]', 'commune police'),
  },
  signs_forced: {
    words: {
      vi: `dấu hiệu nhận biết người bị mua bán, nhận biết nạn nhân mua bán người, người đang bị ép, bị bóc lột,
        dấu hiệu bị cưỡng bức lao động, bị giữ giấy tờ, bị canh giữ, không trả lương, bắt nợ`,
      en: 'signs of trafficking, how to recognise a victim, somebody is forced, exploited, papers taken',
    },
    source: settled('§3.3, the eleven indicators of the ILO [100]', 'commune police'),
  },
  signs_away: {
    words: {
      vi: `người nhà đi xa có dấu hiệu lạ, đi làm xa gọi về bất thường, gọi về rất ngắn, máy tắt không liên lạc,
        xin tiền gấp, đi vội không rõ nơi đến, dấu hiệu người thân gặp chuyện ở xa`,
      en: 'signs that someone away is in trouble, strange short calls, asks family for money',
    },
    source: customary('§3.3, movement flags', 'commune police'),
  },
  signs_child: {
    words: {
      vi: `dấu hiệu ở trẻ em, trẻ em bị bóc lột, trẻ bị dụ dỗ, em nhỏ bỏ học làm quán, trẻ ở với người lạ,
        nhận biết trẻ bị mua bán, dấu hiệu trẻ bị xâm hại`,
      en: 'signs in children, how to notice a trafficked child, exploited child',
    },
    source: customary('§3.3, children', 'culture office'),
  },
  signs_place: {
    words: {
      vi: `nơi ở đáng ngờ, nhà trọ đáng ngờ, phòng trọ nhiều cô gái, người lạ đến thôn ở, dấu hiệu nơi nhốt người,
        quán đáng ngờ, xe đón lúc đêm`,
      en: 'suspicious house, suspicious place, rented room with many girls, strangers in the village',
    },
    source: customary('§3.3, movement flags', 'commune police'),
  },
})
