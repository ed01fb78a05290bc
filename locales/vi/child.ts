/** For a child that may be afraid, alone or looked at: small words, short sentences. */
export const child = {
  numbers:
    'Con gọi 111 nhé. Số này giúp trẻ em, gọi không mất tiền, có ghi âm.\nCó người làm đau con hay bắt con đi: gọi 113.\nCon bị đau nặng: gọi 115.',
  passing_on:
    'Lời của con đang được chuyển tới các cô chú công an. Con gặp nguy hiểm thì chuyện này phải nói với người giúp được con, không giữ kín được.',
  near: 'Người làm con sợ có ở gần con không?',
  place: 'Con đang ở đâu? Tên quán, tên đường, tên thôn, hoặc con kể con nhìn thấy gì.',
  adult: 'Có người lớn nào con tin không? Là ai hả con?',
  no_adult: 'Không có ai',
  hurt: 'Con có bị đau không?',
  waiting:
    'Con giỏi lắm. Đây không phải lỗi của con. Có thể chưa có ai đọc ngay: con cần gấp thì gọi 111, hoặc 113. Con muốn nói gì nữa thì nhắn ở đây.',
  added: 'Tin của con tới rồi, con nhé.',
  silent: 'Con không cần nhắn nữa. Khi nào nhắn được, con gửi số 1.',
} as const
