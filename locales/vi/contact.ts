/** Safe contact: how a person may be reached, and how they stay safe with a phone that others look at. */
export const contact = {
  reach: 'Sau này cán bộ có được liên lạc lại không, bằng cách nào? Không chọn thì ghi là đừng liên lạc.',
  reach_again: 'Dạ, đã ghi lời vừa nhắn. Vậy cán bộ liên lạc lại bằng cách nào thì được?',
  here: 'Nhắn ở đây',
  phone: 'Gọi điện',
  nobody: 'Đừng liên lạc',
  ask_phone: 'Gọi vào số nào thì an toàn?',
  window: 'Lúc nào thì tiện, lúc nào thì không? Ví dụ: sáng Chủ nhật, lúc đi chợ.',
  address: 'Nên gọi thế nào cho phải ạ?',
  anh: 'Anh',
  chi: 'Chị',
  em: 'Em',
  chau: 'Cháu',
  bac: 'Bác',
  co: 'Cô',
  chu: 'Chú',
  code_word:
    'Có muốn đặt một từ hẹn không? Lần sau ở máy này, vào "Hỏi tin đã báo" rồi nhắn từ đó là mở được tin, không cần mã. Từ ba đến hai mươi chữ cái, như tên một loài hoa. Đừng lấy tên mình hay lời kêu cứu.',
  word_unfit:
    'Từ này chưa dùng được. Nhắn giúp một từ khác: ba đến hai mươi chữ cái, không có số. Không muốn đặt thì nhắn "Bỏ qua".',
  noted: 'Dạ, đã ghi lại cách liên lạc để cán bộ biết. Đổi ý lúc nào thì vào "Hỏi tin đã báo" mà sửa.',
  noted_nobody:
    'Dạ, đã ghi để cán bộ biết: đừng nhắn, đừng gọi. Đổi ý lúc nào thì vào "Hỏi tin đã báo" mà sửa.',
  decoy:
    'Nếu bị ép phải đưa mã: lấy mã đó, tăng số cuối lên một (9 thành 0) rồi đưa. Mã ấy chỉ mở ra chuyện rau dưa, và cán bộ biết là có người ép.',
  leaving: 'Có người tới gần thì nhắn "Thoát": ở đây chỉ đáp một câu chuyện mưa nắng rồi im.',
} as const
