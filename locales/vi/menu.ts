export const menu = {
  ask: 'Cần giúp việc gì ạ?',
  ask_with_story: 'Lời vừa kể vẫn còn đây. Với chuyện này, cần giúp việc gì ạ?',
  help: 'Tôi cần giúp ngay',
  relative: 'Người nhà gặp chuyện',
  report: 'Báo tin nghi vấn',
  offer: 'Hỏi về một lời mời',
  returned: 'Tôi mới trở về',
  follow_up: 'Hỏi tin đã báo',
  learn: 'Tìm hiểu, số khẩn',
  officer: 'Nhắn cho cán bộ',
  language: 'Tiếng khác',
  kept: 'Dạ, đã giữ lại lời vừa nhắn.',
  officer_ready:
    'Dạ, có chuyện gì cứ nhắn ở đây, lời nhắn chuyển thẳng tới công an. Có thể chưa có người đọc ngay; gấp thì gọi 113, hoặc 111.\nMuốn chọn việc khác thì nhắn "Mục lục".',
  officer_code: 'Mã của lần nhắn này: {{code}}. Ghi mã lại thì lần sau hỏi tiếp được.',
} as const
