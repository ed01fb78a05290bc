/** Safe contact: how a person may be reached, and how they stay safe with a phone that others look at. */
export const contact = {
  reach:
    'Sau này cán bộ có nên liên lạc lại không, bằng cách nào thì an toàn? Không chọn thì ghi là đừng liên lạc.',
  reach_again: 'Dạ, đã ghi lời vừa nhắn. Vậy cán bộ liên lạc lại bằng cách nào thì được?',
  here: 'Nhắn ở đây',
  phone: 'Gọi điện',
  nobody: 'Đừng liên lạc',
  ask_phone: 'Gọi vào số nào thì an toàn?',
  window: 'Lúc nào thì được, lúc nào thì đừng? Ví dụ: sáng Chủ nhật, lúc đi chợ.',
  address: 'Nên gọi là anh, chị, em hay gì cho phải ạ?',
  anh: 'Anh',
  chi: 'Chị',
  em: 'Em',
  chau: 'Cháu',
  bac: 'Bác',
  co: 'Cô',
  chu: 'Chú',
  code_word:
    'Có muốn đặt một từ hẹn để thay cho mã không? Lần sau ở máy này, vào "Hỏi tin đã báo" rồi nhắn từ đó là mở được tin. Dài từ ba đến hai mươi chữ cái, như tên một loài hoa. Đừng lấy tên mình hay lời kêu cứu.',
  word_unfit:
    'Từ này chưa dùng được. Nhắn giúp một từ khác: ba đến hai mươi chữ cái, không có số. Không muốn đặt thì nhắn "Bỏ qua".',
  noted: 'Dạ, đã ghi lại cách liên lạc để cán bộ biết. Đổi ý lúc nào thì vào "Hỏi tin đã báo" mà sửa.',
  noted_nobody:
    'Dạ, đã ghi để cán bộ biết: đừng nhắn, đừng gọi. Đổi ý lúc nào thì vào "Hỏi tin đã báo" mà sửa.',
  decoy:
    'Ai ép đưa mã thì đưa mã khác đi một số: số cuối tăng lên một (5 thành 6, 9 thành 0). Mã ấy chỉ mở ra chuyện rau dưa, và cán bộ biết là có người ép.',
  leaving:
    'Có người tới gần thì nhắn "Thoát": ở đây chỉ đáp một câu chuyện mưa nắng rồi im. Tin đã nhắn ở trên vẫn còn trong máy.',
} as const
