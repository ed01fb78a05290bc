/** Somebody misses one of their own. Read in fear, perhaps at night; perhaps by the one who sold. */
export const relative = {
  danger:
    'Dạ. Xin hỏi vài câu ngắn, câu nào không biết thì bỏ qua.\nNgười đó có đang gặp nguy hiểm ngay lúc này, hay đang bị đòi tiền gấp không?',
  danger_yes: 'Có, đang nguy hiểm',
  danger_deadline: 'Đang bị đòi tiền gấp',
  do_not_pay:
    'Có ai đòi tiền thì khoan gửi khi chưa gặp công an. Giữ nguyên tin nhắn, số điện thoại, số tài khoản. Đừng nói cho người môi giới biết là đã nhắn ở đây. Lỡ gửi rồi thì cứ kể lại, công an cần biết.',
  who: 'Người đó là ai, bao nhiêu tuổi? Nhắn vài chữ thôi, như "em gái, 18 tuổi". Không tiện nói thì chọn tuổi.',
  age_under_16: 'Dưới 16 tuổi',
  age_16_17: '16 hoặc 17 tuổi',
  age_adult: 'Từ 18 tuổi',
  last_contact:
    'Lần cuối liên lạc được với người đó là khi nào? Còn nhớ lúc đó nói gì, gọi từ số nào thì nhắn luôn vào đây.',
  last_today: 'Hôm nay, hôm qua',
  last_week: 'Trong tuần này',
  last_month: 'Trong tháng này',
  last_longer: 'Hơn một tháng',
  went_with:
    'Người đó đi với ai, đi làm gì, từ bao giờ, giấy tờ ai giữ? Biết đến đâu kể đến đó. Nhắn chữ hoặc nói vào máy đều được.',
  abroad: 'Bây giờ người đó ở đâu? Ở nước ngoài thì nhắn tên nước, tên chỗ, nếu biết.',
  abroad_yes: 'Nước ngoài, chưa rõ',
  abroad_no: 'Ở trong nước',
  ransom: 'Có ai bắt đưa tiền mới cho người đó về không?',
  ransom_asked: 'Có, chưa hẹn ngày',
  ransom_deadline: 'Có, hẹn ngày rồi',
  wants: 'Lúc này mong điều gì nhất?',
  wants_home: 'Người đó được về',
  wants_news: 'Biết người đó ra sao',
  wants_advice: 'Hỏi nên làm gì',
  may_reach:
    'Cán bộ nhắn hay gọi thẳng cho người đó thì có an toàn cho họ không? Không rõ thì chọn "Đừng liên lạc".',
  may_reach_yes: 'An toàn, gọi được',
  may_reach_no: 'Đừng liên lạc',
  kept_apart:
    'Người đó mà ở nước ngoài thì người nhà cũng gọi được Tổng đài Bảo hộ công dân, cả ngày lẫn đêm: +84 981 84 84 84.\nNgười đó nói gì với công an thì ở đây không kể lại, với người nhà cũng vậy.',
  asks_after: 'Hỏi tin người đó',
  nothing_told:
    'Chuyện riêng của người này, ở đây không kể cho ai được, dù có tin hay chưa. Muốn hỏi thì nhắn "Mục lục", rồi chọn "Nhắn cho cán bộ".',
} as const
