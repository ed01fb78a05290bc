export const followUp = {
  ask: 'Nhắn mã 12 số vào đây nhé. Viết liền hay cách ra đều được.',
  not_found: 'Mã này chưa mở được tin nào. Xem lại giúp từng số rồi nhắn lại nhé.',
  too_many_tries: 'Đã thử nhiều lần rồi, để lát nữa thử lại nhé. Việc gấp thì gọi 113, hoặc 111.',
  status_new: 'Tin đã vào hộp thư của Công an xã, đang chờ cán bộ xem.',
  status_acknowledged: 'Cán bộ Công an xã đã nhận tin và đang xem xét.',
  status_closed: 'Công an xã đã xem xét xong tin này. Có gì mới thì cứ nhắn thêm.',
  found: 'Muốn nhắn thêm điều gì không ạ?',
  add: 'Gửi thêm',
  done: 'Xong',
  adding: 'Dạ, cứ nhắn, hoặc gửi ảnh có sẵn.',
  added: 'Dạ, đã ghi thêm vào tin này.',
} as const
