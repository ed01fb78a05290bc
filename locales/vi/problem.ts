/** What the inbox answers when it cannot do what was asked. */
export const problem = {
  bad_request: 'Yêu cầu chưa đúng. Hãy tải lại trang rồi thử lại.',
  not_signed_in: 'Chưa đăng nhập, hoặc phiên làm việc đã hết. Hãy đăng nhập lại.',
  wrong_password: 'Tên đăng nhập hoặc mật khẩu chưa đúng.',
  too_many_tries: 'Thử quá nhiều lần. Hãy đợi một phút rồi đăng nhập lại.',
  not_allowed: 'Tài khoản này không được làm việc đó.',
  foreign_page: 'Yêu cầu không đến từ trang của hộp tin nên đã bị chặn.',
  not_found: 'Không tìm thấy.',
  cannot_reply: 'Không nhắn được cho người này nữa: tin đã đóng hoặc không còn liên lạc được.',
  changed_meanwhile: 'Người khác vừa đổi trước. Hãy tải lại rồi xem lại.',
  failed: 'Máy chủ gặp lỗi. Hãy thử lại sau ít phút.',
} as const
