import { answersOn, customary, reported, settled } from '../answer.ts'

const law = 'Luật 53/2024/QH15'
const support = settled('§1.1, support, Art 37 [17]', 'culture office', `${law}, Điều 37`)

/** What a person who was trafficked, or may have been, can ask for. Never how much. */
export const rights = answersOn('rights', {
  rights_where: {
    words: {
      vi: `về rồi tới đâu, mới về nước thì đến đâu, trở về thì trình báo ở đâu, tiếp nhận người trở về, tự trở về thì làm gì,
        bị bán nay về được thì gặp ai`,
      en: 'where to go after coming back, returned from abroad, who receives returnees',
    },
    source: settled(
      '§1.1, reception, Arts 27–28 [4]',
      'culture office',
      'Luật 53/2024/QH15, sửa bởi Luật 86/2025/QH15',
    ),
  },
  rights_support: {
    words: {
      vi: `được giúp những gì, nạn nhân được hỗ trợ gì, chế độ hỗ trợ nạn nhân mua bán người, quyền của nạn nhân, hỗ trợ học nghề,
        vay vốn, chế độ cho người trở về, các chế độ`,
      en: 'what support is there, rights of victims, support for victims, vocational training, loan',
    },
    source: support,
  },
  rights_waiting: {
    words: {
      vi: `đang chờ xác định, đang chờ xác định có được hỗ trợ không, chưa xác định là nạn nhân, trong quá trình xác định,
        chưa có giấy xác nhận thì được gì`,
      en: 'waiting to be identified, in the process of identification, not yet recognised as a victim',
    },
    source: support,
  },
  rights_companion: {
    words: {
      vi: `em nhỏ đi cùng, con đi cùng mẹ về có được hỗ trợ không, trẻ em đi cùng nạn nhân, con nhỏ theo về,
        con sinh ở nước ngoài theo mẹ về`,
      en: 'child who came along, children of a victim, companion under 18',
    },
    source: support,
  },
  rights_lawyer: {
    words: {
      vi: `luật sư miễn phí, trợ giúp pháp lý, hỏi luật ở đâu miễn phí, không có tiền thuê luật sư, trợ giúp viên pháp lý,
        tư vấn luật miễn phí`,
      en: 'free lawyer, legal aid, legal advice for free',
    },
    source: settled('§1.1, legal aid [18]', 'culture office', law),
  },
  rights_protection: {
    words: {
      vi: `được bảo vệ ra sao, biện pháp bảo vệ, nơi ở an toàn, bảo vệ người thân nạn nhân, giữ kín nơi ở nơi học,
        công an bảo vệ người bị hại thế nào`,
      en: 'protection measures, safe shelter, protect my family, how am I protected',
    },
    source: settled('§1.1, protection [15][16]', 'commune police', law),
  },
  rights_papers: {
    words: {
      vi: `làm hồ sơ, hồ sơ xin hỗ trợ, đơn xin hỗ trợ mẫu nào, thủ tục xin hỗ trợ, mẫu số 07, nộp đơn ở đâu, dịch vụ công,
        bao lâu thì xét hồ sơ, hồ sơ học nghề`,
      en: 'application, how to apply for support, form, procedure, public service portal',
    },
    source: settled('§1.2, procedure 112584 [26]', 'culture office', 'Nghị định 162/2025/NĐ-CP'),
  },
  rights_amount: {
    words: {
      vi: `mức trợ cấp, được bao nhiêu tiền, trợ cấp khó khăn bao nhiêu, tiền hỗ trợ bao nhiêu, tiền ăn mỗi ngày,
        được hỗ trợ mấy triệu, vay được bao nhiêu`,
      en: 'how much money, amount of allowance, how much support',
    },
    source: customary('§1.2 and §8.1: amounts not found, none is told', 'culture office'),
  },
  rights_health: {
    words: {
      vi: `khám bệnh, tâm lý, khám sức khỏe khi về, bị xâm hại thì khám ở đâu, tư vấn tâm lý, trạm y tế làm gì, thuốc men,
        hay mất ngủ hoảng sợ, khám ở đâu không mất tiền`,
      en: 'medical check, health care, psychologist, counselling, doctor',
    },
    source: settled('§1.1, support, Art 37 [17]; §0, health station', 'health station', `${law}, Điều 37`),
  },
  rights_shelter: {
    words: {
      vi: `chỗ ở tạm, không có chỗ ở, nhà tạm lánh, không có chỗ ngủ, xin chỗ ở, nhà an toàn, chỗ ăn ở tạm thời`,
      en: 'shelter, no place to stay, temporary housing, safe house',
    },
    source: reported('§1.2, essential needs, Art 17 [22]; §2 [62][63]', 'culture office'),
  },
})
