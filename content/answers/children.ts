import { answersOn, customary, settled } from '../answer.ts'

/** Children, their phones, and who looks after them. */
export const children = answersOn('children', {
  children_online: {
    words: {
      vi: `kết bạn trên mạng, bạn trên mạng rủ gặp, người lạ nhắn tin làm quen, con quen bạn qua mạng, chơi game quen người lạ,
        bạn mạng tặng quà, gặp bạn quen trên mạng có sao không, an toàn trên mạng cho trẻ em`,
      en: 'online friend wants to meet, stranger messages a child, internet safety for children',
    },
    source: customary('§3.2, minors met on Zalo and TikTok [85]', 'culture office'),
  },
  children_photo: {
    words: {
      vi: `bị đòi ảnh riêng, đòi ảnh nóng, dọa tung ảnh, dọa đăng ảnh lên mạng, tống tiền bằng ảnh, lỡ gửi ảnh nhạy cảm,
        lộ clip, bị ép gửi ảnh, đòi xem người`,
      en: 'asked for private photos, threatens to post my photos, sextortion, nudes, blackmail with pictures',
    },
    source: customary('§4, wording rules; sextortion in the helpline tree [119]', 'culture office'),
  },
  children_parents: {
    words: {
      vi: `cha mẹ để ý gì, bố mẹ nên làm gì khi con hay nhắn tin, con giấu điện thoại, con có tiền lạ,
        con chơi mạng nhiều, theo dõi con thế nào, con đòi nghỉ học, con gái có bạn trai lớn tuổi`,
      en: 'what should parents notice, my child hides the phone, parents',
    },
    source: customary('§3.3, children', 'culture office'),
  },
  children_talk: {
    words: {
      vi: `nói gì với con, dạy con phòng bắt cóc, dạy con tránh người lạ, dạy trẻ tự bảo vệ, dặn con thế nào,
        nói chuyện với con về mua bán người, giải thích cho trẻ`,
      en: 'what to tell my child, teach children about strangers, talk with children',
    },
    source: customary('§3.3, children', 'culture office'),
  },
  children_job: {
    words: {
      vi: `con đi làm xa, con đi làm thêm mùa hè, con nghỉ học đi làm, con dưới 18 tuổi đi làm công ty, trẻ em đi làm,
        cho con đi làm khu công nghiệp, làm hè xa nhà`,
      en: 'my child wants to work far away, summer job for a teenager, child leaves school to work',
    },
    source: settled('§3.2, minors promised factory work [85][86][87]', 'commune police'),
  },
  children_missing: {
    words: {
      vi: `trẻ mất liên lạc, con bỏ nhà đi phải làm gì, trẻ em mất tích báo ở đâu, lạc mất con,
        con đi theo bạn trên mạng không về, trẻ lạc, mất tích bao lâu thì báo được`,
      en: 'missing child what to do, child ran away, how long to wait before reporting',
    },
    source: customary('§2, 111 and 113 [20][57][60]; waiting time from general knowledge', 'commune police'),
  },
})
