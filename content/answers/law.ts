import { answersOn, customary, settled } from '../answer.ts'

const law = 'Luật 53/2024/QH15'

/** The law in short. Read in excerpts: the commune police checks each sentence against the full text. */
export const laws = answersOn('law', {
  law_meaning: {
    words: {
      vi: `mua bán người là gì, thế nào là mua bán người, định nghĩa mua bán người, buôn người là gì, luật mua bán người,
        luật phòng chống mua bán người nói gì, mua bán người trong nước`,
      en: 'what is human trafficking, definition of trafficking, trafficking law',
    },
    source: settled('§1.1, definition, Art 2.1 [1]', 'commune police', `${law}, Điều 2`),
  },
  law_minors: {
    words: {
      vi: `luật với người dưới 18 tuổi, trẻ em đồng ý thì có phải mua bán không, chưa đủ 18 tuổi, vị thành niên,
        em ấy tự nguyện đi thì có sao không, mua bán trẻ em là gì`,
      en: 'law for people under 18, minors, consent of a child, child trafficking law',
    },
    source: settled('§1.1, definition, Art 2.1 [1]', 'commune police', `${law}, Điều 2`),
  },
  law_banned: {
    words: {
      vi: `luật cấm những gì, hành vi bị cấm, điều cấm trong luật mua bán người, môi giới có bị cấm không, cấm trả thù,
        cấm đưa thông tin`,
      en: 'what is forbidden by law, banned acts, prohibited',
    },
    source: settled('§1.1, banned acts, Art 3 [7]', 'commune police', `${law}, Điều 3`),
  },
  law_report: {
    words: {
      vi: `báo tin ở đâu, tố giác ở đâu, tố cáo mua bán người ở đâu, ai phải báo tin, có bắt buộc báo không, trình báo ở đâu,
        báo cho ai, có cần bằng chứng không, nơi nhận tin, ở xã khác có báo được không, nghĩa vụ tố giác`,
      en: 'where to report, must I report, who can report, do I need proof',
    },
    source: settled('§1.1, duty to report, Art 22 [13]', 'commune police', `${law}, Điều 22`),
  },
  law_penalty: {
    words: {
      vi: `mức án tù, tội mua bán người đi tù bao nhiêu năm, mua bán người phạt bao nhiêu năm, bị xử thế nào, án phạt, điều 150,
        điều 151, bộ luật hình sự, hình phạt, bán trẻ em đi tù mấy năm`,
      en: 'penalty, how many years in prison for trafficking, punishment, criminal code',
    },
    source: settled('§1.3, Arts 150 and 151 [28][29]', 'commune police', 'các Điều 150, 151'),
  },
  law_threatened: {
    words: {
      vi: `bị dọa vì báo tin, sợ trả thù khi báo tin, báo tin có bị trả thù không, bảo vệ người báo tin, bị đe dọa sau khi tố giác,
        bảo vệ nhân chứng`,
      en: 'threatened for reporting, revenge, protection of witnesses and reporters',
    },
    source: settled('§1.1, banned acts and protection [7][15][16]', 'commune police', law),
  },
  law_unsure: {
    words: {
      vi: `báo nhầm thì sao, báo sai có bị phạt không, không chắc có nên báo không, báo tin sai, nghi ngờ thôi có báo được không,
        vu khống, báo tin giả`,
      en: 'what if I am wrong, false report, not sure whether to report',
    },
    source: settled('§1.4, knowingly false report [40]', 'commune police'),
  },
  law_afraid: {
    words: {
      vi: `sợ rắc rối khi về, đi chui về có bị phạt không, vượt biên về có bị bắt không, từng làm lừa đảo bị ép có bị tù không,
        sợ bị bắt khi trở về, xuất cảnh trái phép bị phạt thế nào, về nước có sao không`,
      en: 'afraid to come back, fined for crossing the border, punished for forced scam work',
    },
    source: customary('§1.3, non-punishment not confirmed [32]: no outcome is told', 'commune police'),
  },
})
