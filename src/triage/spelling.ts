import { settleTone } from './syllable.ts'

/**
 * How people shorten and bend words when they type (domain §3.4): the word meant, then its typed forms.
 * Forms with several meanings (ck, ca, cam, bn, a, chi) are left alone: alone they say nothing.
 */
const spoken: Record<string, string> = {
  không: 'ko k k0 kh kg khg kô hk hok hong hông hổng hỏng hem khum nỏ kím chẳng chả khog',
  được: 'dc đc dk đk dx đx dươc đươc',
  với: 'vs vz dzới zới dới zoi dzoi',
  rồi: 'r rui rùi ròi rôi òi roy',
  người: 'ng ngừi',
  'người ta': 'ngta',
  'ha ha': 'kkk kkkk kkkkk kkkkkk kkkkkkk kkkkkkkk',
  em: 'e iem êm emm',
  đang: 'đg dag đag dg',
  giờ: 'h chừ bh',
  'bây giờ': 'bjo bjờ bigio',
  gì: 'j ji',
  vậy: 'z v zậy zay rứa',
  làm: 'lm mần',
  mới: 'ms',
  cũng: 'cx cug cg',
  mình: 'mk mik mjk mih',
  biết: 'bik bít bjt',
  quá: 'wá qá wa qa',
  muốn: 'mún mun',
  phải: 'fải fai',
  nói: 'ns',
  về: 'zề dìa zìa dzìa dzề zia dzia vìa',
  vào: 'vô zô dzô zo',
  thật: 'thiệt',
  mai: 'mơi',
  trước: 'trc trk',
  nhắn: 'ib inbox',
  'nhắn tin': 'nt',
  'tin nhắn': 'tn',
  'điện thoại': 'đt dt đthoại dthoai fone phone',
  'số điện thoại': 'sdt sđt',
  'hộ chiếu': 'hc passport',
  'căn cước': 'cccd cmnd cmt',
  'công ty': 'cty cti',
  'công an xã': 'cax',
  'trung quốc': 'tq china',
  campuchia: 'cpc campuchea cambodia kampuchia miên',
  myanmar: 'miến mianma myanma mianmar',
  'hôm nay': 'hnay',
  'hôm qua': 'hqua',
  'người yêu': 'ny',
  yêu: 'iu',
  'gia đình': 'gđ',
  tôi: 'tao',
  chị: 'cj',
  'mọi người': 'mn',
  'bên kia': 'bển',
  đâu: 'mô',
  bữa: 'bựa',
  nó: 'hấn',
  vợ: 'vk',
  thằng: 'thg thagn',
  triệu: 'tr củ',
  nghìn: 'ngàn',
  đánh: 'oánh uýnh quánh',
  cứu: 'kíu kứu cíu',
  nhiêu: 'nhiu',
  quản: 'wản',
  chân: 'chưn',
  đi: 'đy',
  giúp: 'júp giùm dùm giúm zúp',
  xin: 'xjn',
  nước: 'nc',
  bạn: 'pạn',
}

const meanings = new Map(
  Object.entries(spoken).flatMap(([word, forms]) =>
    forms.split(' ').map(form => [settleTone(form), word.split(' ').map(settleTone)] as const),
  ),
)

/** Words that the next one decides: "tui em" is "tụi em", "dia chi" is not "về". */
const decided: Record<string, { when: RegExp; means: string; otherwise: string }> = {
  tui: {
    when: /^\s+(?:em|con|no|nó|chau|cháu|minh|mình|han|hắn|nay|kia|ban)\b/,
    means: 'tụi',
    otherwise: 'tôi',
  },
  ni: { when: /^\s+hao/, means: 'ni', otherwise: 'nay' },
  dia: { when: /^\s+(?:chi|phuong|diem|ban|oc|danh|ly)\b/, means: 'địa', otherwise: 'về' },
}

/** The word meant by a form whose meaning hangs on what follows it, or undefined. */
export function decidedByNext(typed: string, rest: string): string | undefined {
  const choice = decided[typed]
  return choice && settleTone(choice.when.test(rest) ? choice.means : choice.otherwise)
}

/** The words meant by a shortened form (settled, lower case), or undefined. */
export function spelledOut(typed: string): readonly string[] | undefined {
  return meanings.get(typed)
}

const units: Record<string, string> = {
  t: 'tuổi',
  tr: 'triệu',
  củ: 'triệu',
  h: 'giờ',
  g: 'giờ',
  p: 'phút',
  k: 'nghìn',
}

/** What the letters glued to a number stand for: 17t, 80tr, 9h. */
export function unitOf(letters: string): string | undefined {
  const unit = units[letters]
  return unit && settleTone(unit)
}
