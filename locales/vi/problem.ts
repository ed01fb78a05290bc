/** What the inbox answers when it cannot do what was asked. */
export const problem = {
  bad_request: 'Yêu cầu chưa đúng. Hãy tải lại trang rồi thử lại.',
  not_signed_in: 'Anh/chị chưa đăng nhập hoặc phiên đã hết. Hãy đăng nhập lại.',
  wrong_password: 'Tên đăng nhập hoặc mật khẩu chưa đúng.',
  too_many_tries: 'Thử quá nhiều lần. Hãy đợi một phút rồi đăng nhập lại.',
  not_allowed: 'Tài khoản này không được làm việc đó.',
  foreign_page: 'Yêu cầu không đến từ trang của hộp thư nên đã bị chặn.',
  not_found: 'Không tìm thấy.',
  cannot_reply: 'Không thể nhắn cho người này: vụ việc đã đóng hoặc không còn liên lạc được.',
  failed: 'Máy chủ gặp lỗi. Hãy thử lại sau ít phút.',
} as const
