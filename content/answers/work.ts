import { answersOn, reported, settled } from '../answer.ts'

/** Work, study and travel as a bait. */
export const work = answersOn('work', {
  work_easy: {
    words: {
      vi: `việc nhẹ lương cao, vnlc, tuyển dụng trên mạng lương cao, tuyển người ngồi máy tính, gõ máy tính lương cao,
        làm game, chăm sóc khách hàng lương đô, không cần bằng cấp bao ăn ở, việc online lương cao, tuyển gấp`,
      en: 'easy job high pay, too good job, online job high salary, customer service job abroad',
    },
    source: reported('§3.2, scam compound [32][79][80][81][82]', 'commune police'),
  },
  work_scam: {
    words: {
      vi: `ép đi lừa qua mạng, khu lừa đảo campuchia, khu tự trị, tam giác vàng, myawaddy, đặc khu, bavet, mộc bài,
        sihanoukville, sang cam làm, đi campuchia làm việc, công ty lừa đảo ở campuchia, làm lừa đảo bị ép chỉ tiêu,
        bên cam, miến điện, myanmar, bị bán sang công ty khác`,
      en: 'scam compound, scam center, forced to scam, cambodia, myanmar, golden triangle',
    },
    source: reported('§3.2, scam compound [32][79][80][81][82]; §2 [66][67]', 'commune police'),
  },
  work_venue: {
    words: {
      vi: `việc quán karaoke, tay vịn, rót bia, mát xa, massage, quán hát, nợ quán, chuyển quán, tiếp viên karaoke,
        phục vụ quán bar, làm quán có an toàn không`,
      en: 'karaoke job, massage job, hostess, bar work, debt to the venue',
    },
    source: settled('§3.2, karaoke and massage [85][86][87][88][89]', 'commune police'),
  },
  work_boat: {
    words: {
      vi: `đi biển, đi tàu cá, đi ghe, đi đánh cá, cò tàu cá, ứng tiền đi biển, ngư phủ, thuyền viên, ép nợ trên tàu,
        đi lưới, tàu cá giữ người`,
      en: 'fishing boat, fishing crew, work at sea, debt on a boat',
    },
    source: reported('§3.2, fishing crews [96][97]', 'commune police'),
  },
  work_study: {
    words: {
      vi: `du học, lừa du học, visa du học, thị thực du học, trung tâm du học, đi học tiếng, vừa học vừa làm, du học hàn,
        du học nhật, du học nghề, làm visa, giấy nhập học giả`,
      en: 'study abroad, student visa, study agency, language school abroad',
    },
    source: reported('§3.3, recruitment red flags [69][79]', 'commune police'),
  },
  work_export: {
    words: {
      vi: `xuất khẩu lao động, xklđ, đi làm nước ngoài cần gì, công ty đưa người đi nước ngoài có giấy phép, đi chui,
        đi lối mòn, đi đường tiểu ngạch, visa du lịch đi làm, hợp đồng lao động nước ngoài, đi hàn quốc, đi đài loan,
        đi nhật làm`,
      en: 'work abroad, labour export, licensed company, working on a tourist visa, crossing the border on foot',
    },
    source: reported('§3.2, illegal labour export [98]; §3.3 [69][79]', 'commune police'),
  },
  work_friend: {
    words: {
      vi: `người quen rủ đi làm, bạn rủ đi làm xa, bạn học rủ đi, họ hàng rủ đi, hàng xóm rủ đi làm, bạn thân giới thiệu việc,
        người quen giới thiệu việc có tin được không, rủ thêm bạn`,
      en: 'a friend invites me to work far away, recruited by an acquaintance, relative offers a job',
    },
    source: reported('§3.2, scam compound: some forced to recruit others [79][80]', 'commune police'),
  },
  work_service: {
    words: {
      vi: `ép ăn xin, bắt trẻ ăn xin, chăn dắt ăn xin, bán hàng rong nộp tiền, giúp việc không trả lương, ở đợ, osin,
        bị nhốt giúp việc nhà, lò gạch, xưởng ép làm`,
      en: 'forced begging, domestic work without pay, servant, street children begging',
    },
    source: reported(
      '§3.2, domestic servitude and begging [98]; §1.1, other inhuman purpose [6]',
      'commune police',
    ),
  },
})
