export const followUp = {
  ask: 'Nhắn mã 12 số vào đây nhé, viết liền hay cách ra đều được. Đã đặt từ hẹn ở máy này thì nhắn từ đó. Mất mã thì nhắn "Quay lại", rồi chọn "Nhắn cho cán bộ".',
  not_found:
    'Chưa mở được tin nào. Ở đây ai cũng chỉ mở được tin của mình, bằng mã hoặc từ hẹn. Xem lại rồi nhắn lại giúp nhé; không có thì nhắn "Quay lại".',
  too_many_tries: 'Đã thử nhiều lần rồi, để lát nữa thử lại nhé. Việc gấp thì gọi 113, hoặc 111.',
  decoy: 'Rau muống hái sáng sớm thì giòn. Trước khi rửa, ngâm nước muối loãng một lúc.',
  status_new: 'Tin đã tới công an, đang chờ cán bộ xem.',
  status_acknowledged: 'Cán bộ công an đã nhận tin và đang xem.',
  status_closed: 'Công an đã xem xong tin này. Có gì mới thì cứ nhắn thêm.',
  found: 'Muốn làm gì với tin này ạ? Cần báo thêm thì cứ nhắn luôn.',
  add: 'Gửi thêm',
  contact: 'Cách liên lạc lại',
  data: 'Xem, sửa, xóa tin',
  withdraw: 'Rút tin',
  done: 'Xong',
  adding: 'Dạ, cứ nhắn, hoặc gửi ảnh có sẵn.',
  added: 'Dạ, đã ghi thêm vào tin này.',
  ask_data:
    'Thông tin của ai thì người đó có quyền xin xem, xin sửa, xin xóa. Theo luật, nơi giữ thông tin phải trả lời trong 2 ngày làm việc. Cần việc nào ạ?',
  see: 'Xin xem',
  correct: 'Xin sửa',
  delete: 'Xin xóa',
  keep: 'Để nguyên',
  ask_correct: 'Chỗ nào chưa đúng, đúng ra là thế nào? Nhắn giúp vào đây.',
  ask_delete:
    'Công an xem lời xin xóa theo luật. Điều gì liên quan trẻ em hoặc người đang gặp nguy hiểm thì phải giữ lại. Vẫn xin xóa ạ?',
  ask_withdraw:
    'Rút tin là xin công an thôi xem tiếp tin này. Nhưng có người gặp nguy hiểm, hoặc có trẻ em, thì công an vẫn phải giữ và xem tiếp. Vẫn rút ạ?',
  asked_see:
    'Dạ, đã chuyển lời xin xem tới công an. Muốn nhận trả lời bằng cách nào thì chọn "Cách liên lạc lại"; không thì hôm sau quay lại bằng mã để hỏi.',
  asked_correct: 'Dạ, đã chuyển lời xin sửa tới công an.',
  asked_delete:
    'Dạ, đã chuyển lời xin xóa tới công an. Tin nhắn trong máy thì phải tự xóa, ở đây không xóa hộ được.',
  asked_withdraw: 'Dạ, đã chuyển lời xin rút tin tới công an. Đổi ý lúc nào thì quay lại bằng mã.',
} as const
