import { answersOn, reported, settled } from '../answer.ts'

/** Love, marriage, babies and the body as a bait. */
export const family = answersOn('family', {
  family_lover: {
    words: {
      vi: `người yêu trên mạng, yêu qua mạng, quen qua zalo, quen qua facebook, quen qua tiktok, hẹn hò qua mạng,
        yêu online, người yêu online rủ đi chơi xa, xin tiền xin ảnh, lừa tình, app hẹn hò, app tình yêu`,
      en: 'online lover, online boyfriend, dating app, love scam, met on facebook',
    },
    source: reported('§3.1, social networks [76]; §3.2 [85]', 'commune police'),
  },
  family_marriage: {
    words: {
      vi: `mối cưới nước ngoài, lấy chồng trung quốc, lấy chồng nước ngoài, lấy chồng hàn quốc, lấy chồng đài loan, mai mối,
        xem mắt, môi giới hôn nhân, kết hôn với người nước ngoài, cưới chồng tàu, ép cưới, ép lấy chồng`,
      en: 'marry a foreigner, marriage broker, marriage abroad, china bride, forced marriage',
    },
    source: reported('§3.2, brokered marriage [90][91]', 'commune police'),
  },
  family_surrogacy: {
    words: {
      vi: `đẻ thuê, mang thai hộ, mang thai hộ lấy tiền, bán trứng, hiến trứng, đẻ mướn, cho thuê bụng,
        tìm người mang thai hộ`,
      en: 'surrogacy, surrogate mother, sell eggs, egg donor, carry a baby for money',
    },
    source: settled('§3.2, commercial surrogacy [95]; §1.3 (Art 187 not verified)', 'health station'),
  },
  family_baby: {
    words: {
      vi: `cho nhận con nuôi, cho con nuôi, xin con nuôi, nhận con nuôi, xin bé, gửi bé, bé cần người nhận, bồi dưỡng con nuôi,
        nhóm cho và nhận con nuôi, giấy chứng sinh giả, thủ tục nhận con nuôi, bán con`,
      en: 'adoption, adopt a baby, give a baby away, adoption group, baby for money',
    },
    source: settled('§3.2, babies and adoption groups [92][93][94]', 'culture office'),
  },
  family_unborn: {
    words: {
      vi: `hỏi mua thai nhi, bán thai nhi, mua bán bào thai, bầu mà có người hỏi mua con, thỏa thuận bán con khi còn trong bụng,
        sang trung quốc sinh con, có bầu khó khăn muốn cho con`,
      en: 'sell an unborn baby, fetus, someone wants to buy my unborn child, pregnant and poor',
    },
    source: settled('§1.1, banned acts [7]; §3.2 [92]', 'health station', 'Luật 53/2024/QH15, Điều 3'),
  },
  family_organ: {
    words: {
      vi: `bán thận, mua thận, hiến thận, rủ bán thận, bán gan, bán nội tạng, lấy nội tạng, ghép thận, nhóm máu bán thận,
        môi giới thận, bán bộ phận cơ thể`,
      en: 'sell a kidney, organ, organ trade, kidney broker, liver',
    },
    source: settled(
      '§1.3, Art 154 [30]; §3.2, kidney lure [83][84]',
      'health station',
      'Bộ luật Hình sự, Điều 154',
    ),
  },
})
