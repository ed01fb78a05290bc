/** For a child that may be afraid, alone or looked at: small words, short sentences. */
export const child = {
  numbers:
    'Con gọi 111 nhé. Số này giúp trẻ em, gọi không mất tiền, có ghi âm.\nCó người làm đau con hay bắt con đi: gọi 113.\nCon bị đau nặng: gọi 115.',
  passing_on:
    'Tin của con tới chỗ các cô chú công an rồi. Có thể chưa có ai đọc ngay: gọi được thì con gọi 111 nhé.\nCon đang gặp nguy hiểm, nên chuyện này phải nói cho người giúp được con.',
  near: 'Người làm con sợ có ở gần con không?',
  place: 'Con đang ở đâu? Con nhìn thấy gì thì kể: tên quán, tên đường, tên thôn, cái cây, cái cầu.',
  adult: 'Có người lớn nào con tin không? Là ai hả con?',
  no_adult: 'Không có ai',
  hurt: 'Con có bị đau ở đâu không?',
  waiting:
    'Con giỏi lắm. Đây không phải lỗi của con. Có thể chưa có ai đọc ngay: con cần gấp thì gọi 111, hoặc 113. Con muốn kể gì nữa thì nhắn ở đây.',
  added: 'Tin của con tới rồi, con nhé.',
  silent: 'Để sau cũng được con nhé. Lúc nào rảnh, con gửi số 1.',
} as const
