/** Said in any dialogue, and by the driver between them. */
export const common = {
  numbers:
    'Đang nguy hiểm: gọi 113.\nTrẻ em cần giúp, hoặc nghi có mua bán người: gọi 111 (miễn phí, cả ngày lẫn đêm, có ghi âm).\nCấp cứu: gọi 115.',
  not_understood:
    'Xin lỗi, chưa hiểu ý này. Chọn giúp một câu bên dưới nhé. Gõ số của câu đó, như 1 hay 2, cũng được.',
  lost_handed_over:
    'Xin lỗi vì chưa hiểu được. Lời vừa nhắn đã chuyển tới công an để cán bộ đọc. Có thể chưa có người đọc ngay; gấp thì gọi 113, hoặc 111.\nCó gì cứ nhắn thêm ở đây. Muốn chọn lại từ đầu thì nhắn "Mục lục".',
  cancelled: 'Dạ, thôi không hỏi tiếp nữa.',
  state_updated: 'Những gì đã kể vẫn còn đây. Xin hỏi tiếp nhé.',
  stale_button: 'Nút vừa bấm là của câu hỏi trước. Trả lời giúp câu này nhé.',
  media_kept: 'Đã nhận và giữ lại. Còn câu vừa hỏi, trả lời giúp nhé.',
  unreadable: 'Ở đây chưa mở được cái vừa gửi. Nhắn chữ, gửi ảnh hoặc nói vào máy đều được ạ.',
  officer_prefix: 'Cán bộ tiếp nhận:',
  officer_left: 'Dạ, xin hỏi tiếp nhé.',
  officer_received: 'Đã chuyển tới công an. Có thể chưa có người đọc ngay; gấp thì gọi 113, hoặc 111.',
  quiet_line: 'Trời nhiều mây, có lúc có mưa. Ra ngoài nhớ mang áo mưa nhé.',
  yes: 'Có',
  no: 'Không',
  unsure: 'Không rõ',
  skip: 'Bỏ qua',
  back: 'Quay lại',
  menu: 'Mục lục',
  cancel: 'Hủy',
  exit: 'Thoát',
} as const
