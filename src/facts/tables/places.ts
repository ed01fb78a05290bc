import type { PlaceType } from '../fact.ts'

/** Towns, border gates and compounds that people name (domain.md §3.2, §3.4; the rest general knowledge, unverified). */
export type Place = { names: readonly string[]; type: PlaceType; country?: string; province?: string }

export const places: Record<string, Place> = {
  bavet: { names: ['bavet', 'bà vẹt', 'ba vét', 'ba vet', 'ba veet'], type: 'city', country: 'KH' },
  sihanoukville: {
    names: [
      'sihanoukville',
      'sihanouk',
      'si ha núc',
      'xi ha núc',
      'sihanuc',
      'sihanuk',
      'si ha nuk',
      'sihanoukvile',
    ],
    type: 'city',
    country: 'KH',
  },
  'o-smach': {
    names: ['o smach', 'osmach', 'osamach', 'o sa mach', 'ô smach'],
    type: 'compound',
    country: 'KH',
  },
  poipet: { names: ['poipet', 'pôi pét', 'poi pet', 'poi pét'], type: 'city', country: 'KH' },
  'phnom-penh': {
    names: ['phnom penh', 'phnompenh', 'phnôm pênh', 'nông pênh', 'nam vang', 'pnompenh'],
    type: 'city',
    country: 'KH',
  },
  kandal: { names: ['kandal', 'can đan'], type: 'region', country: 'KH' },
  'svay-rieng': { names: ['svay rieng', 'xvay riêng', 'soài riêng'], type: 'region', country: 'KH' },
  'koh-kong': { names: ['koh kong', 'cô công kh'], type: 'region', country: 'KH' },
  'chrey-thum': { names: ['chrey thum', 'chrây thum', 'chray thom'], type: 'border', country: 'KH' },
  'tam-thai-tu': { names: ['tam thái tử'], type: 'compound', country: 'KH' },
  myawaddy: {
    names: ['myawaddy', 'myawadi', 'myawady', 'miawaddy', 'miao a đi', 'mia oa đi', 'myawaddi'],
    type: 'city',
    country: 'MM',
  },
  'kk-park': { names: ['kk park', 'khu kk', 'kk?'], type: 'compound', country: 'MM' },
  'shwe-kokko': { names: ['shwe kokko', 'shwekokko', 'yatai'], type: 'compound', country: 'MM' },
  tachilek: { names: ['tachilek', 'ta chi lếc'], type: 'city', country: 'MM' },
  'mae-sot': { names: ['mae sot', 'maesot', 'mẻ sốt'], type: 'border', country: 'TH' },
  'golden-triangle': {
    names: ['tam giác vàng', 'đặc khu tam giác vàng', 'tgv', 'golden triangle'],
    type: 'compound',
    country: 'LA',
  },
  bokeo: { names: ['bò kẹo', 'bokeo'], type: 'region', country: 'LA' },
  vientiane: { names: ['viêng chăn', 'vientiane', 'viên chăn'], type: 'city', country: 'LA' },
  'autonomous-area': { names: ['khu tự trị'], type: 'compound' },
  'special-zone': { names: ['đặc khu?'], type: 'compound' },
  'dong-hung': { names: ['đông hưng?'], type: 'city', country: 'CN' },
  'bang-tuong': { names: ['bằng tường'], type: 'city', country: 'CN' },
  'quang-tay': { names: ['quảng tây'], type: 'region', country: 'CN' },
  'quang-dong': { names: ['quảng đông'], type: 'region', country: 'CN' },
  'van-nam': { names: ['vân nam'], type: 'region', country: 'CN' },
  bangkok: { names: ['bangkok', 'băng cốc', 'băng kok'], type: 'city', country: 'TH' },
  'moc-bai': { names: ['mộc bài'], type: 'border', country: 'VN', province: 'tay-ninh' },
  'xa-mat': { names: ['xa mát'], type: 'border', country: 'VN', province: 'tay-ninh' },
  'mong-cai': { names: ['móng cái'], type: 'border', country: 'VN', province: 'quang-ninh' },
  'lao-bao': { names: ['lao bảo'], type: 'border', country: 'VN', province: 'quang-tri' },
  'cau-treo': { names: ['cửa khẩu cầu treo'], type: 'border', country: 'VN', province: 'ha-tinh' },
  'ha-tien': { names: ['hà tiên'], type: 'border', country: 'VN', province: 'an-giang' },
  'tinh-bien': { names: ['tịnh biên'], type: 'border', country: 'VN', province: 'an-giang' },
  'duc-hue': { names: ['đức huệ'], type: 'border', country: 'VN', province: 'tay-ninh' },
  'tan-thanh': { names: ['cửa khẩu tân thanh'], type: 'border', country: 'VN', province: 'lang-son' },
  'hoa-lu': { names: ['cửa khẩu hoa lư'], type: 'border', country: 'VN', province: 'dong-nai' },
  'bach-long-vi': { names: ['bạch long vĩ'], type: 'island', country: 'VN', province: 'hai-phong' },
  'phu-quoc': { names: ['phú quốc'], type: 'island', country: 'VN', province: 'an-giang' },
  'tu-son': { names: ['từ sơn'], type: 'city', country: 'VN', province: 'bac-ninh' },
  'yen-phong': { names: ['yên phong?'], type: 'region', country: 'VN', province: 'bac-ninh' },
  'rach-gia': { names: ['rạch giá'], type: 'city', country: 'VN', province: 'an-giang' },
  'nha-trang': { names: ['nha trang'], type: 'city', country: 'VN', province: 'khanh-hoa' },
  'da-lat': { names: ['đà lạt'], type: 'city', country: 'VN', province: 'lam-dong' },
  'ha-long': { names: ['hạ long'], type: 'city', country: 'VN', province: 'quang-ninh' },
  'do-son': { names: ['đồ sơn'], type: 'city', country: 'VN', province: 'hai-phong' },
}

/** The other side of a border: somewhere abroad, if anything else in the text says so. */
export const otherSide = ['bển!', 'bên kia', 'bên nớ', 'bên đó', 'bên bển', 'bên tê', 'bên ấy']
