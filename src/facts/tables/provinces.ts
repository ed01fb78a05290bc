/**
 * The 34 provinces and cities since 12 June 2025 with those that they took in (Resolution 202/2025/QH15; read at
 * vnexpress.net 4897740 and nghean24h.vn a753727, confidence M), by their slug. In all tables of places `name~` needs a
 * word such as "ở", "đi", "tỉnh" before it when typed without marks, `name?` always; `name!` is found only with its marks.
 */
export type Province = { name: string; also?: readonly string[]; took?: readonly string[] }

export const provinces: Record<string, Province> = {
  'ha-noi': { name: 'hà nội', also: ['hn?', 'hnoi'] },
  hue: { name: 'huế~', also: ['thừa thiên huế'] },
  'lai-chau': { name: 'lai châu~' },
  'dien-bien': { name: 'điện biên~' },
  'son-la': { name: 'sơn la~' },
  'lang-son': { name: 'lạng sơn' },
  'quang-ninh': { name: 'quảng ninh' },
  'thanh-hoa': { name: 'thanh hóa~' },
  'nghe-an': { name: 'nghệ an~' },
  'ha-tinh': { name: 'hà tĩnh' },
  'cao-bang': { name: 'cao bằng~' },
  'tuyen-quang': { name: 'tuyên quang', took: ['hà giang'] },
  'lao-cai': { name: 'lào cai', also: ['lao kay'], took: ['yên bái'] },
  'thai-nguyen': { name: 'thái nguyên', took: ['bắc kạn', 'bắc cạn'] },
  'phu-tho': { name: 'phú thọ~', took: ['vĩnh phúc', 'hòa bình?'] },
  'bac-ninh': { name: 'bắc ninh', took: ['bắc giang'] },
  'hung-yen': { name: 'hưng yên', took: ['thái bình'] },
  'hai-phong': { name: 'hải phòng', also: ['hp?'], took: ['hải dương'] },
  'ninh-binh': { name: 'ninh bình', took: ['hà nam', 'nam định~'] },
  'quang-tri': { name: 'quảng trị', took: ['quảng bình'] },
  'da-nang': { name: 'đà nẵng~', took: ['quảng nam'] },
  'quang-ngai': { name: 'quảng ngãi', took: ['kon tum', 'con tum'] },
  'gia-lai': { name: 'gia lai~', took: ['bình định'] },
  'khanh-hoa': { name: 'khánh hòa', took: ['ninh thuận'] },
  'lam-dong': { name: 'lâm đồng~', took: ['đắk nông', 'đăk nông', 'bình thuận'] },
  'dak-lak': { name: 'đắk lắk', also: ['đăk lăk', 'đắc lắc', 'daklak'], took: ['phú yên'] },
  'ho-chi-minh': {
    name: 'hồ chí minh',
    also: ['tp hồ chí minh', 'hcm', 'tp hcm', 'tphcm', 'sài gòn', 'sg?'],
    took: ['bình dương', 'bà rịa vũng tàu', 'vũng tàu', 'bà rịa'],
  },
  'dong-nai': { name: 'đồng nai', took: ['bình phước'] },
  'tay-ninh': { name: 'tây ninh', took: ['long an~'] },
  'can-tho': { name: 'cần thơ', took: ['sóc trăng', 'hậu giang'] },
  'vinh-long': { name: 'vĩnh long', took: ['bến tre~', 'trà vinh'] },
  'dong-thap': { name: 'đồng tháp', took: ['tiền giang'] },
  'ca-mau': { name: 'cà mau', took: ['bạc liêu'] },
  'an-giang': { name: 'an giang', took: ['kiên giang'] },
}
