export const followUp = {
  ask: 'Nhắn mã 12 số vào đây nhé. Viết liền hay cách ra đều được. Không có mã thì nhắn "Quay lại".',
  not_found:
    'Mã này chưa mở được tin nào. Xem lại giúp từng số rồi nhắn lại nhé. Mất mã thì nhắn "Quay lại".',
  too_many_tries: 'Đã thử nhiều lần rồi, để lát nữa thử lại nhé. Việc gấp thì gọi 113, hoặc 111.',
  status_new: 'Tin đã tới Công an xã, đang chờ cán bộ xem.',
  status_acknowledged: 'Cán bộ Công an xã đã nhận tin và đang xem.',
  status_closed: 'Công an xã đã xem xong tin này. Có gì mới thì cứ nhắn thêm.',
  found: 'Muốn nhắn thêm điều gì không ạ?',
  add: 'Gửi thêm',
  done: 'Xong',
  adding: 'Dạ, cứ nhắn, hoặc gửi ảnh có sẵn.',
  added: 'Dạ, đã ghi thêm vào tin này.',
} as const
