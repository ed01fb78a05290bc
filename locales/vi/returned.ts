/** For somebody who came back: few questions, none about what happened, nothing promised. */
export const returned = {
  no_retelling:
    'Về được là mừng rồi. Không cần kể lại chuyện đã qua. Chỉ xin hỏi vài câu để biết đang cần gì; câu nào không muốn trả lời thì bỏ qua.',
  afraid:
    'Ở vào hoàn cảnh ấy ai cũng lo. Kết quả ra sao, ở đây chưa nói trước được. Có quyền gặp người trợ giúp pháp lý, không mất tiền, để hỏi cho rõ.',

  state: 'Lúc này trong người ra sao, có chỗ ở không? Chọn một câu, hoặc nhắn vài chữ.',
  state_fine: 'Tạm ổn',
  state_no_shelter: 'Chưa có chỗ ở',
  state_hurt: 'Đau ốm, bị thương',
  state_pregnant: 'Đang có thai',
  state_threatened: 'Có người đe dọa',
  threatened_now:
    'Người đó có đang ở gần, hay sắp tới không? Gấp thì gọi 113. Chọn "Có" thì tin này được chuyển thành tin gấp.',
  hurt_now:
    'Đau nhiều, ra máu, khó thở hay sắp sinh thì gọi 115 trước. Có cần người tới giúp ngay lúc này không?',

  with_children: 'Có trẻ em hay người dưới 18 tuổi ở cùng không?',
  children_too:
    'Dạ. Theo luật, trẻ em và người dưới 18 tuổi đi cùng cũng được xét giúp: ăn ở, khám bệnh, người lắng nghe, học hành.',

  needs: 'Cần gì trước nhất? Chọn từng việc một, hoặc nhắn bằng lời.',
  needs_more: 'Dạ, đã ghi. Còn cần gì nữa không? Hết rồi thì chọn "Đủ rồi".',
  need_health: 'Khám bệnh',
  need_shelter: 'Chỗ ở',
  need_papers: 'Giấy tờ',
  need_money: 'Ăn uống, đi lại',
  need_mind: 'Có người lắng nghe',
  need_study: 'Học, học nghề',
  need_legal: 'Trợ giúp pháp lý',
  need_work: 'Việc làm, vay vốn',
  need_unknown: 'Chưa biết',
  enough: 'Đủ rồi',

  care: 'Khám bệnh, có người lắng nghe: trạm y tế xã giúp bước đầu. Theo luật, chưa xác minh xong cũng được xét.',
  care_unsure: 'Khám bệnh, có người lắng nghe: hỏi trạm y tế xã.',
  living:
    'Chỗ ở tạm, ăn uống, đi lại: nói với công an hoặc Ủy ban xã. Theo luật, chưa xác minh xong cũng được xét.',
  living_unsure: 'Chỗ ở tạm, ăn uống, đi lại: hỏi công an hoặc Ủy ban xã.',
  legal:
    'Trợ giúp pháp lý (có người rành luật giúp): không mất tiền. Theo luật, chưa xác minh xong cũng được xét.',
  legal_unsure: 'Trợ giúp pháp lý: hỏi công an hoặc Ủy ban xã chỗ gặp.',
  papers: 'Giấy tờ mất hay bị giữ: hỏi công an hoặc bộ phận một cửa của xã. Chỉ cần nói cần giấy gì.',
  before:
    'Chưa xác minh xong thì theo luật vẫn được xét giúp việc gấp: ăn ở, khám bệnh, đi lại, người lắng nghe, phiên dịch, trợ giúp pháp lý. Cần gấp thì nói ngay.',
  before_unsure: 'Đang cần gấp việc gì thì nói ngay, không phải đợi xác minh xong.',
  after: 'Học, học nghề, việc làm, vay vốn, khoản giúp lúc đầu còn khó khăn: xét sau khi xác minh xong.',
  after_unsure: 'Học, học nghề, việc làm, vay vốn: hỏi Phòng Văn hóa – Xã hội của xã.',
  dossier:
    'Mấy việc đó cần đơn theo Mẫu số {{form}}: hỏi cách làm ở Phòng Văn hóa – Xã hội của xã. Nộp tận nơi, qua bưu điện, hoặc trên Cổng Dịch vụ công quốc gia. Hạn xét ghi ở đó là {{days}} ngày làm việc.',
  dossier_unsure:
    'Mấy việc đó cần làm đơn. Mẫu nào, nộp ở đâu, mất bao lâu thì hỏi Phòng Văn hóa – Xã hội của xã.',
  result: 'Mỗi người một hoàn cảnh, nên được phần nào thì ở đây chưa nói trước được.',

  meets: 'Muốn gặp ai cho dễ nói chuyện?',
  meets_woman: 'Cán bộ nữ',
  meets_health: 'Người trạm y tế',
  meets_womens_union: 'Hội Phụ nữ',
  meets_anyone: 'Ai cũng được',

  consent_why:
    'Đây là chuyện riêng, nên xin hỏi từng nơi một. Chỉ nói việc cần giúp, không nói chuyện đã qua. Chưa đồng ý thì chưa nói, trừ khi có trẻ em hoặc người đang gặp nguy hiểm. Đồng ý rồi vẫn đổi ý được.',
  consent_health: 'Cho trạm y tế biết việc cần khám, cần người lắng nghe, được không?',
  consent_culture_office: 'Cho Phòng Văn hóa – Xã hội của xã biết việc cần giúp, được không?',
  consent_legal_aid: 'Cho nơi trợ giúp pháp lý biết là đang cần gặp, được không?',
  consent_womens_union: 'Cho Hội Phụ nữ biết là muốn gặp người của Hội, được không?',
  consent_yes: 'Đồng ý',
  consent_no: 'Chưa',

  reach: 'Khi cần, liên lạc lại cách nào thì an toàn?',
  reach_here: 'Nhắn ở đây',
  reach_phone: 'Gọi điện',
  reach_nobody: 'Đừng liên lạc',
  phone:
    'Nhắn giúp số điện thoại, và lúc nào gọi thì tiện. Số này cất ở chỗ riêng; ai mở xem, máy đều ghi lại.',
  window: 'Lúc nào nhắn thì an toàn? Cứ nói tự nhiên, như "buổi trưa" hay "sau 8 giờ tối".',

  thanks: 'Cảm ơn đã nhắn. Lời đã tới công an.',
  goodbye: 'Cảm ơn đã nhắn. Giữ gìn sức khỏe nhé.',
} as const
