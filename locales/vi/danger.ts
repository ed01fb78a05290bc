/** The shortest words of all: read with shaking hands, perhaps with somebody looking on. */
export const danger = {
  passing_on: 'Đang chuyển tin tới Công an xã.',
  need: 'Cần gì nhất lúc này? Chọn một câu, hoặc nhắn vài chữ.',
  need_police: 'Cần công an đến',
  need_unsafe: 'Nhắn không an toàn',
  need_advice: 'Hỏi cách thoát ra',
  advice:
    'Nếu trốn còn nguy hiểm hơn thì đừng tự trốn. Ra được chỗ đông người hay gặp được người tin được thì nhờ họ gọi 113. Hỏi cách thì gọi 111, không mất tiền, có ghi âm. Sợ bị xem máy thì xóa tin nhắn này.',
  place: 'Đang ở đâu? Địa chỉ, tên quán, hoặc nhìn thấy gì quanh đó.',
  still_there: 'Bây giờ còn ở đó không?',
  hurt: 'Có ai bị đau, bị thương không? Có trẻ em ở cùng không?',
  hurt_yes: 'Có người bị đau',
  hurt_child: 'Có trẻ em',
  hurt_both: 'Cả hai',
  waiting:
    'Đã ghi lại hết. Có thể chưa có người đọc ngay: gấp thì gọi 113, hoặc 111. Biết thêm gì thì nhắn vào đây.',
  code: 'Mã để lần sau nhắn tiếp: {{code}}',
  added: 'Đã nhận, đã ghi thêm.',
  silent: 'Dạ. Không cần nhắn thêm. Lúc nào nhắn được thì gửi số 1.',
  can_talk: 'Nhắn được rồi',

  witness_place: 'Người đó đang ở đâu? Địa chỉ, tên quán, gần chỗ nào dễ nhận ra?',
  witness_what: 'Đang có chuyện gì? Một câu thôi.',
  witness_still_there: 'Người đó còn ở đó không?',
  witness_waiting:
    'Đã ghi lại hết. Đừng tự vào, đừng đi theo, đừng nói cho ai quanh đó biết. Có thể chưa có người đọc ngay: gấp thì gọi 113, hoặc 111. Có gì mới thì nhắn vào đây.',

  child_numbers:
    'Con gọi 111 nhé. Số này giúp trẻ em, gọi không mất tiền, có ghi âm.\nCó người làm đau con hay bắt con đi: gọi 113.\nCon bị đau nặng: gọi 115.',
  child_passing_on: 'Lời của con đang được chuyển tới công an xã.',
  child_safe: 'Người làm con sợ có ở gần con không?',
  child_place: 'Con đang ở đâu? Tên quán, tên đường, tên thôn, hoặc con kể con nhìn thấy gì.',
  child_adult: 'Có người lớn nào con tin không? Là ai hả con?',
  child_hurt: 'Con có bị đau không?',
  child_waiting:
    'Con giỏi lắm. Đây không phải lỗi của con. Con gặp nguy hiểm thì chuyện này phải nói với người giúp được con, không giữ kín được. Có thể chưa có ai đọc ngay: con cần gấp thì gọi 111, hoặc 113. Con muốn nói gì nữa thì nhắn ở đây.',
  child_added: 'Tin của con tới rồi, con nhé.',
  child_silent: 'Con không cần nhắn nữa. Khi nào nhắn được, con gửi số 1.',
} as const
