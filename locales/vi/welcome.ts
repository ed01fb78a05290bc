export const welcome = {
  safe_to_talk: 'Bây giờ nhắn ở đây có an toàn không?',
  safe: 'An toàn',
  unsafe: 'Không an toàn',
  short: 'Chỉ nhắn ít',
  stop: 'Dừng lại',
  kept: 'Dạ, lời vừa nhắn đã được giữ lại, lát nữa không phải kể lại.',
  who_reads:
    'Tin nhắn ở đây do Công an xã đọc; chuyện có cán bộ xã, thôn thì Công an tỉnh đọc. Có trẻ em hoặc người đang gặp nguy hiểm thì phải báo ngay cho nơi giúp được. Muốn nói với nơi khác thì gọi 111 (miễn phí, có ghi âm).\nMuốn dừng lúc nào thì nhắn chữ "Thoát".',
  who_reads_short:
    'Dạ, chỉ hỏi ít thôi. Tin ở đây do Công an xã đọc; có trẻ em hoặc người đang gặp nguy hiểm thì phải báo ngay cho nơi giúp được.',
} as const
