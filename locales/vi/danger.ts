/** The shortest words of all: read with shaking hands, perhaps with somebody looking on. */
export const danger = {
  passing_on: 'Đang chuyển tin tới Công an xã.',
  need: 'Nhắn 1, 2 hoặc 3 thôi:',
  need_police: 'Cần công an đến',
  need_unsafe: 'Nhắn không an toàn',
  need_advice: 'Hỏi cách thoát ra',
  advice:
    'Trốn mà nguy hiểm hơn thì đừng tự trốn. Ra được chỗ đông người, gặp được người tin được thì nhờ họ gọi 113. Gọi 111 để hỏi cách, không mất tiền, có ghi âm. Sợ bị xem máy thì xóa tin nhắn này.',
  place: 'Đang ở đâu? Địa chỉ, tên quán, hoặc nhìn thấy gì quanh đó.',
  still_there: 'Bây giờ còn ở đó không?',
  hurt: 'Có ai bị đau, bị thương không? Có trẻ em ở cùng không?',
  hurt_yes: 'Có người bị đau',
  hurt_child: 'Có trẻ em',
  hurt_both: 'Cả hai',
  waiting: 'Đã ghi lại hết. Biết thêm gì thì nhắn vào đây. Tình hình xấu đi thì gọi 113.',
  code: 'Mã để lần sau nhắn tiếp: {{code}}',
  added: 'Đã nhận, đã ghi thêm.',
  silent: 'Dạ. Không cần nhắn thêm. Lúc nào nhắn được thì gửi số 1.',
  can_talk: 'Nhắn được rồi',

  witness_place: 'Người đó đang ở đâu? Địa chỉ, tên quán, gần chỗ nào dễ nhận ra?',
  witness_what: 'Đang có chuyện gì? Một câu thôi.',
  witness_still_there: 'Người đó còn ở đó không?',
  witness_waiting:
    'Đã ghi lại hết. Đừng tự vào, đừng đi theo, đừng nói cho ai quanh đó biết. Có gì mới thì nhắn vào đây; gấp hơn thì gọi 113.',

  child_numbers:
    'Con gọi 111 nhé. Số này giúp trẻ em, gọi không mất tiền, có ghi âm.\nCó người làm đau con hay bắt con đi: gọi 113.\nCon bị đau nặng: gọi 115.',
  child_passing_on: 'Lời của con đang được chuyển tới công an xã.',
  child_safe: 'Người làm con sợ có ở gần con không?',
  child_place: 'Con đang ở đâu? Tên quán, tên đường, tên thôn, hay con nhìn thấy gì.',
  child_adult: 'Có người lớn nào con tin không? Là ai hả con?',
  child_hurt: 'Con có bị đau không?',
  child_waiting:
    'Con giỏi lắm. Đây không phải lỗi của con. Chuyện này phải nói cho người giúp được con biết, cô không giữ kín được khi con gặp nguy hiểm. Con muốn nói gì nữa thì nhắn ở đây.',
  child_added: 'Cô nhận được rồi, con nhé.',
  child_silent: 'Con không cần nhắn nữa. Khi nào nhắn được, con gửi số 1.',
} as const
