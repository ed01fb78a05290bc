/** Words before an unsure name that make it a place. */
export const leads =
  'đi sang qua bên ở về từ tại tới đến ra vào vô lên xuống nước tỉnh phố tp quê ngoài trong giới khẩu đất hướng phía khỏi động zề dìa'

/** Names that are too many other words: only after these. `bare`: when typed without marks. */
export const ownLeads: Record<string, { full: string; bare: string }> = {
  tàu: { full: 'bên sang nước đất', bare: 'bên sang nước đất' },
  nga: { full: 'sang bên', bare: 'sang bên' },
  pháp: { full: 'sang bên', bare: 'sang bên' },
  đức: { full: 'sang bên', bare: 'sang bên' },
  mỹ: { full: 'sang bên qua ở đi', bare: 'sang bên qua' },
  hàn: { full: 'đi sang qua bên ở về từ động', bare: 'sang động' },
  nhật: { full: 'đi sang qua bên ở về từ động', bare: 'sang qua bên động' },
  đài: { full: 'sang qua bên', bare: 'sang qua bên' },
  phi: { full: 'sang qua bên', bare: 'sang qua bên' },
  trung: { full: 'sang qua bên nước đi', bare: 'sang qua bên nước đi' },
  miến: { full: 'sang qua bên ở đi', bare: 'sang qua bên' },
  indo: { full: 'sang qua bên ở đi', bare: 'sang qua bên ở đi' },
  thái: { full: 'đi sang qua bên ở về từ động nước', bare: 'đi sang qua bên' },
  kk: { full: 'khu đi qua sang ở bên trong vào tòa ty', bare: 'khu đi qua sang ở bên trong vào tòa ty' },
  'ba lan': { full: 'sang bên qua nước', bare: 'sang bên qua nước' },
  'đặc khu': { full: 'bên sang qua', bare: 'bên sang qua' },
  'đông hưng': { full: 'bên sang qua', bare: 'bên sang qua' },
  hn: { full: 'ở ra về tại lên', bare: 'ở ra về tại lên' },
}

/** Words after a name that make another word of it ("cam kết", "đi lao động"). */
export const notBefore: Record<string, string> = {
  cam: 'kết đoan chịu tâm ranh xoàn sành sả giấy thảo canh chanh vàng thuốc',
  lào: 'động công tác phổi lý',
  thái: 'nguyên bình hòa thụy độ rau thịt giám dương nhi kỳ phụ sản đen trắng',
  miên: 'tây bắc nam trung núi quê xuôi đông phí man',
  trung: 'tâm thu học bình niên ương đoàn gian cấp thực sơn hòa thành úy tá kiên hưng tuần',
  tàu: 'khác cá lớn nhỏ kia này của hàng sắt thủy biển ông câu chở du hỏa ấy đó',
  hàn: 'xì điện sắt tiện cổng cửa tig mạng',
  nhật: 'ký tân lệ quang báo trình thực ve rác',
  mỹ: 'đình tho đức hào lộc thuật phẩm xuân hưng khê an',
  nga: 'sơn my',
  đức: 'huệ hòa thọ cơ',
  pháp: 'luật lý y đình vân',
  đài: 'truyền phát các tháng',
  phi: 'nông pháp châu trường lao cơ',
  'thái bình': 'dương',
  'hòa bình': 'thế',
  'an giang': 'hồ',
  'bên kia': 'đường sông cầu nhà làng phố hồ suối biên đồi núi ngõ tường',
  'bên đó': 'đường',
}

/** Words that speak of another country: beside one of them "bển" is abroad. */
export const abroadHints =
  '(?:biên giới|vượt biên|cửa khẩu|casino|sòng bài|sòng bạc|hộ chiếu|visa|xuất khẩu|chỉ tiêu|tiền chuộc|chuộc|môi giới|lấy chồng|nước ngoài|tiểu ngạch|đường rừng|về nước|đền hợp đồng)'
