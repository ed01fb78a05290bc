import type { Trigger } from './trigger.ts'

/** H14–H15 to verify, and what words show of H16–H18 (triage-model §3.1). All sentences are invented. */
export const toVerify: readonly Trigger[] = [
  {
    id: 'H14',
    floor: 'P2',
    signal: 'a named broker, place, account or group; buyers and sellers of babies, wombs, organs',
    positives: [
      'bà Sáu đầu chợ hay rủ con gái đi Trung Quốc lấy chồng',
      'ong Ba xe om dan nguoi di Cam lam, moi nguoi duoc 3 trieu',
      'nhóm zalo "việc nhẹ Campuchia" đăng tuyển người, lương nghìn đô',
      'có bà môi giới tên Lý gom người đi Lào, thu căn cước trước',
      'nhà trọ cuối hẻm khóa cửa suốt, đêm nào cũng có xe chở con gái tới',
      'trên facebook có nhóm mua bán thận, để số 0900 000 222',
      'quán gội đầu đó toàn mấy em nhìn như học sinh, tôi nghi lắm',
      'anh Khánh rủ mấy đứa trong xóm qua Thái làm, bao vé',
      'co nguoi dang tin tim nguoi mang thai ho tren mang, tra 400 trieu',
      'bà kia dắt mấy đứa nhỏ đi xin ngoài chợ, toàn người lạ',
    ],
    negatives: [
      'nhóm zalo của thôn đăng lịch cúp điện',
      'trung tâm việc làm của tỉnh tuyển người đi Nhật, có giấy phép',
      'bà Sáu bán chè ngoài chợ ngon lắm',
      'tờ rơi về môi giới lừa đảo xin ở đâu ạ',
      'nhà trọ của tôi đăng ký tạm trú cho khách thế nào',
    ],
  },
  {
    id: 'H15',
    floor: 'P2',
    signal: 'no contact for long after leaving',
    positives: [
      'chồng tôi đi làm xa 6 tháng nay không liên lạc được',
      'con tôi đi Cam từ tháng tư, giờ mất liên lạc luôn',
      'em gai toi di lam ben Lao, 2 thang nay khong thay goi',
      'anh trai e qua Thái, hơn 40 ngày k có tin tức j',
      'thằng út nhà tui đi ghe ba con trăng, điện thoại tắt hẳn',
      'chị họ em lấy chồng Trung Quốc, cả năm bặt tin',
      'cháu tôi 16 tuổi đi làm ở thành phố, năm ngày nay tắt máy',
      'con gái 15 tuổi theo bạn lên tỉnh, 4 hôm nay không nghe máy',
      'vo toi di giup viec nuoc ngoai, so dien thoai khong lien lac duoc',
      'bạn em qua Đài Loan rồi mất tích luôn, zalo khóa',
    ],
    negatives: [
      'điện thoại em mất sóng mấy hôm, giờ liên lạc được rồi',
      'con tôi đi bộ đội, tuần nào cũng gọi về',
      'nếu người nhà mất liên lạc thì báo ai',
      'thôn báo cáo: không có người mất tích',
      'gọi số của xã không ai nghe máy là sao',
    ],
  },
]
