/** The shortest words of all: read with shaking hands, perhaps with somebody looking on. */
export const danger = {
  passing_on: 'Tin đã tới công an, nhưng có thể chưa có người đọc ngay. Gọi được thì gọi 113.',
  need: 'Cần gì nhất lúc này? Chọn một câu, hoặc nhắn vài chữ.',
  need_police: 'Cần công an đến',
  need_unsafe: 'Nhắn không an toàn',
  need_advice: 'Hỏi cách thoát ra',
  advice:
    'Thấy trốn còn nguy hiểm hơn thì đừng tự trốn. Ra được chỗ đông người, hay gặp người mình tin, thì nhờ họ gọi 113. Hỏi cách thì gọi 111, không mất tiền, có ghi âm. Sợ bị xem máy thì xóa tin nhắn này.',
  place: 'Đang ở đâu? Địa chỉ, tên quán, hoặc nhìn thấy gì quanh đó.',
  still_there: 'Bây giờ còn ở đó không?',
  hurt: 'Có ai bị đau, bị thương không? Có trẻ em ở cùng không?',
  hurt_yes: 'Có người bị đau',
  hurt_child: 'Có trẻ em',
  hurt_both: 'Cả hai',
  abroad: 'Đang ở nước ngoài',
  crossed: 'Đã ra khỏi Việt Nam rồi phải không?',
  consular:
    'Ở nước ngoài thì gọi tổng đài bảo hộ công dân của Bộ Ngoại giao, cả ngày lẫn đêm: +84 981 84 84 84.',
  country: 'Nước nào, thành phố nào, khu nào? Biển hiệu quanh đó ghi gì?',
  family: 'Người nhà đã biết chưa? Biết rồi thì là ai, gọi số nào?',
  family_knows: 'Nhà biết rồi',
  family_unaware: 'Nhà chưa biết',
  uniform: 'Công an mà tới thì mặc quần áo công an có được không?',
  uniform_yes: 'Mặc đồ công an được',
  uniform_no: 'Mặc đồ thường thôi',
  may_call: 'Gọi điện vào máy này được không, hay chỉ nhắn?',
  call_yes: 'Gọi được',
  call_no: 'Chỉ nhắn thôi',
  waiting:
    'Đã ghi lại hết. Có thể chưa có người đọc ngay: gấp thì gọi 113, hoặc 111. Thấy trốn còn nguy hiểm hơn thì đừng tự trốn. Sợ bị xem máy thì xóa tin. Biết thêm gì thì nhắn vào đây.',
  advice_waiting:
    'Đã ghi lại hết. Có thể chưa có người đọc ngay: gấp thì gọi 113, hoặc 111. Lúc nào muốn công an đến thì chọn câu dưới. Biết thêm gì thì nhắn vào đây.',
  abroad_waiting:
    'Đã ghi lại hết. Có thể chưa có người đọc ngay: gấp thì gọi số của Bộ Ngoại giao ở trên. Có nhờ công an bên đó hay không là tùy mình: thấy tin được thì hãy nhờ. Biết thêm gì thì nhắn vào đây.',
  local_police: 'Nhờ công an bên đó',
  local_police_noted:
    'Đã ghi để cán bộ biết: muốn nhờ công an bên đó. Ở đây chưa gọi cho họ; gấp thì gọi số ở trên.',
  code_word: 'Đặt từ hẹn',
  code_word_ask:
    'Từ hẹn là một từ ngắn chỉ mình biết, để lần sau còn nhận ra nhau. Chọn một từ dễ nhớ, như tên một loại quả, rồi nhắn vào đây.',
  code_word_kept: 'Đã giữ từ hẹn. Nhớ từ đó nhé.',
  code: 'Mã để lần sau nhắn tiếp: {{code}}',
  added: 'Đã nhận, đã ghi thêm.',
  silent: 'Dạ, để sau cũng được. Lúc nào tiện thì gửi số 1.',
  can_talk: 'Nhắn được rồi',

  witness_place: 'Người đó đang ở đâu? Địa chỉ, tên quán, gần chỗ nào dễ nhận ra?',
  witness_what: 'Đang có chuyện gì? Một câu thôi.',
  witness_still_there: 'Người đó còn ở đó không?',
  witness_waiting:
    'Đã ghi lại hết. Đừng tự vào, đừng đi theo, đừng nói cho ai quanh đó biết. Có thể chưa có người đọc ngay: gấp thì gọi 113, hoặc 111. Có gì mới thì nhắn vào đây.',
} as const
