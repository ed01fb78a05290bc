/** Said to village heads, security teams, health station, school and unions: people on duty, in a hurry. */
export const staff = {
  menu_label: 'Mã cán bộ thôn',
  code: 'Phần này dành cho người được Công an xã cấp mã. Nhắn mã 8 số vào đây nhé. Không có mã thì nhắn "Quay lại".',
  code_wrong:
    'Mã này chưa mở được. Mỗi mã dùng một lần, trong 7 ngày. Xem lại từng số giúp, hoặc xin Công an xã mã mới. Không có mã thì nhắn "Quay lại".',
  too_many_tries: 'Đã thử nhiều lần rồi, để lát nữa thử lại nhé. Việc gấp thì gọi 113, hoặc 111.',
  menu: 'Dạ, hôm nay báo việc gì ạ? Việc gấp cứ nhắn luôn, hoặc nói vào máy.',
  now: 'Báo ngay',
  periodic: 'Báo cáo kỳ',
  nil: 'Không phát sinh',
  speaker: 'Bài đọc loa',
  done: 'Xong',

  danger: 'Có ai đang gặp nguy hiểm ngay lúc này, hoặc sắp bị đưa đi không?',
  child: 'Trong chuyện này có trẻ em hay người dưới 18 tuổi không?',
  what: 'Chuyện gì: có người lạ ở nhờ, có người rủ đi làm xa, đi lấy chồng qua mai mối, hay chuyện khác? Kể vắn tắt một lần. Nhắn chữ hoặc nói vào máy đều được.',
  what_health:
    'Ở trạm thấy điều gì khiến lo: vết thương, có thai, người đi cùng trả lời thay, không cầm được giấy tờ của mình? Kể vắn tắt một lần. Nhắn chữ hoặc nói vào máy đều được.',
  what_school:
    'Ở trường thấy điều gì khiến lo: nghỉ học lâu, quen người lạ trên mạng, có người rủ đi làm? Kể vắn tắt một lần. Nhắn chữ hoặc nói vào máy đều được.',
  what_union:
    'Trong hội viên, đoàn viên thấy điều gì khiến lo: có người rủ đi làm xa, mai mối, vay nợ rồi đi? Kể vắn tắt một lần. Nhắn chữ hoặc nói vào máy đều được.',
  out_of_touch: 'Có người mất tin',
  what_gone:
    'Mất tin từ bao giờ, trước đó đi đâu, đi với ai? Biết đến đâu kể đến đó. Nhắn chữ hoặc nói vào máy đều được.',
  where: 'Ở thôn nào, gần chỗ nào dễ nhận ra?',
  who: 'Là ai? Chỉ cần chữ cái đầu, hoặc là gì của ai, như "chị T., con bà N.". Thật cần mới ghi cả họ tên; ai mở tin này xem, máy đều ghi lại.',
  acted: 'Đã làm gì rồi? Ví dụ: đã gọi Công an xã, đã báo trưởng thôn. Chưa làm gì thì bỏ qua.',
  received:
    'Dạ, tin đã tới công an. Tin gấp được xem trước; có thể chưa có người đọc ngay. Gấp thì gọi 113, hoặc 111.',
  careful:
    'Xin đừng tự đi hỏi cho rõ, đừng hỏi người trong cuộc, đừng nói trong nhóm Zalo, kẻo người ta gặp nguy hiểm thêm.',

  count_away:
    'Báo cáo kỳ chỉ cần con số, không cần tên ai.\nBao nhiêu người đang đi làm xa? Chưa rõ thì nhắn "chưa rõ".',
  count_out_of_touch: 'Trong đó bao nhiêu người hơn một tháng rồi không liên lạc được?',
  count_strangers: 'Bao nhiêu người lạ đang ở nhờ, ở trọ trong thôn?',
  count_brokers: 'Bao nhiêu người môi giới, rủ đi làm, mai mối tới thôn trong kỳ này?',
  count_none: 'Không có ai',
  count_unknown: 'Chưa rõ',
  count_again: 'Dạ, đã giữ lời vừa nhắn. Câu này xin một con số thôi; chưa rõ thì nhắn "chưa rõ".',
  note: 'Còn gì cần nói thêm không ạ? Ví dụ đã tuyên truyền mấy buổi. Nhắn chữ hoặc nói vào máy đều được.',
  periodic_received: 'Dạ, báo cáo kỳ đã tới Công an xã.',
  tell_each:
    'Có người mất tin thì cán bộ được nhắc xem lại sau ba ngày, bảy ngày và ba mươi ngày. Biết thêm về ai thì chọn "Xong", rồi "Báo ngay", kể riêng từng người.',
  nil_received: 'Dạ, đã ghi: kỳ này không có gì phát sinh.',
  filed: 'Nhớ ra điều gì nữa thì cứ nhắn vào đây. Đủ rồi thì chọn "Xong".',
  goodbye: 'Cảm ơn đã trông nom bà con. Lần sau vào lại bằng chữ "Báo cáo thôn".',

  ask_speaker: 'Cần bài nào ạ?',
  about_work: 'Rủ đi làm xa',
  about_marriage: 'Mai mối lấy chồng',
  about_children: 'Trẻ em, mạng xã hội',
  about_numbers: 'Số điện thoại cần',
  speaker_before:
    'Đây là bài mẫu. Trước khi đọc, hỏi Công an xã và Phòng Văn hóa – Xã hội đã đồng ý bài này chưa.',
  speaker_work:
    'Thưa bà con. Gần đây ở nhiều nơi có người rủ đi làm xa, việc nhẹ, hứa nhiều tiền. Có người đi rồi bị giữ giấy tờ, bị bắt làm việc khác.\nTrước khi đi, xin hỏi rõ: làm ở đâu, cho ai, hợp đồng thế nào. Đừng đưa giấy tờ cho người khác giữ. Ai giục đi gấp, dặn giấu gia đình thì xin dừng lại.\nCần hỏi, xin gọi 111, miễn phí, có ghi âm; hoặc hỏi Công an xã. Gấp thì gọi 113.',
  speaker_marriage:
    'Thưa bà con. Lấy chồng xa qua người mai mối, chưa gặp mặt, chưa hiểu tiếng nhau, có khi là bị lừa. Có gia đình nhận tiền trước, con sang đến nơi rồi không về được.\nTrước khi nhận lời, xin hỏi cán bộ xã. Thấy ai đi tìm, đi rủ con gái trong thôn, xin báo Công an xã.\nCần hỏi, xin gọi 111, miễn phí, có ghi âm. Gấp thì gọi 113.',
  speaker_children:
    'Thưa bà con. Trẻ em hay quen người lạ trên mạng, rồi bị rủ đi chơi, đi làm, bỏ học. Xin hỏi han con cháu hằng ngày: quen ai, nói chuyện gì. Con kể thì lắng nghe, đừng mắng.\nCháu nào vắng nhà, vắng lớp mà không rõ đi đâu, xin báo Công an xã sớm, không phải đợi.\nTrẻ em cần giúp gọi 111, miễn phí, cả ngày lẫn đêm, có ghi âm. Gấp thì gọi 113.',
  speaker_numbers:
    'Thưa bà con. Xin ghi lại ba số điện thoại. Đang gặp nguy hiểm: gọi 113. Trẻ em cần giúp, hoặc nghi có mua bán người: gọi 111, miễn phí, cả ngày lẫn đêm, có ghi âm. Cấp cứu: gọi 115.\nThấy điều khiến lo, bà con cũng nhắn được cho Công an xã qua kênh Zalo của xã, nhắn riêng, không nhắn trong nhóm.',
} as const
