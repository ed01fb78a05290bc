/** The officers' page on who may report as staff of the commune. */
export const staffAccess = {
  link: 'Cán bộ thôn',
  title: 'Cán bộ thôn, trạm, trường, đoàn thể',
  intro:
    'Ai được cấp mã thì báo cáo được qua kênh nhắn tin của xã: nhắn "Báo cáo thôn", rồi nhắn mã. Mỗi mã dùng một lần, trong 7 ngày. Đọc mã cho đúng người, đừng gửi vào nhóm.',
  back: 'Về hộp tin',
  role: 'Làm việc ở',
  village: 'Thôn',
  no_village: 'Không theo thôn',
  issue: 'Cấp mã',
  code: 'Mã mới: {{code}}',
  code_once: 'Mã chỉ hiện lần này. Dùng được tới {{until}}.',
  list: 'Đã cấp',
  none: 'Chưa cấp mã cho ai.',
  waiting: 'Chưa dùng mã, hạn tới {{until}}',
  verified: 'Vào bằng mã từ {{since}}',
  revoke: 'Thu lại',
  revoke_ask: 'Thu lại quyền của {{whom}}? Lần sau vào, người đó phải có mã mới.',
  failed: 'Chưa làm được. Hãy thử lại.',
} as const
