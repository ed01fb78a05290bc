import { describe, expect, test } from 'vitest'
import { provinces } from '../../src/facts/tables/provinces.ts'
import { found, states, statesNone } from './found.ts'

describe('a province is found, an old one as what it is now', () => {
  states('place', [
    ['ở Bắc Ninh', ['Bắc Ninh', 'bac-ninh']],
    ['lam o bac giang', ['bac giang', 'bac-ninh']],
    ['quê Hải Dương', ['Hải Dương', 'hai-phong']],
    ['di binh duong', ['binh duong', 'ho-chi-minh']],
    ['vào Sài Gòn', ['Sài Gòn', 'ho-chi-minh']],
    ['o dien bien', ['dien bien', 'dien-bien']],
    ['lên lào cai', ['lào cai', 'lao-cai']],
    ['Thái Bình', ['Thái Bình', 'hung-yen']],
    ['quê ở hòa bình', ['hòa bình', 'phu-tho']],
    ['vũng tàu', ['vũng tàu', 'ho-chi-minh']],
  ])
})

describe('a country, a border gate or a compound is found', () => {
  states('place', [
    ['đi Cam làm game', ['Cam', 'KH']],
    ['con o ben cam', ['cam', 'KH']],
    ['qua miên làm bài', ['miên', 'KH']],
    ['cpc', ['cpc', 'KH']],
    ['sang Lào', ['Lào', 'LA']],
    ['chong chau sang lao lam casino', ['lao', 'LA']],
    ['đi lao động Lào', ['Lào', 'LA']],
    ['ghép thận bên Thái', ['Thái', 'TH']],
    ['lay chong ben Tau', ['Tau', 'CN']],
    ['lấy chồng TQ', ['TQ', 'CN']],
    ['sang Ba Lan', ['Ba Lan', 'PL']],
    ['sang Hàn cưới', ['Hàn', 'KR']],
    ['bên bà vẹt', ['bà vẹt', 'bavet']],
    ['lên Mộc Bài', ['Mộc Bài', 'moc-bai']],
    ['o si ha nuc', ['si ha nuc', 'sihanoukville']],
    ['O-Smach', ['O-Smach', 'o-smach']],
    ['myawadi', ['myawadi', 'myawaddy']],
    ['khu KK', ['khu KK', 'kk-park']],
    ['tam giac vang', ['tam giac vang', 'golden-triangle']],
    ['ra Móng Cái', ['Móng Cái', 'mong-cai']],
    ['ddi Laof', ['Laof', 'LA']],
    ['qua bển làm casino', ['bển', 'abroad']],
  ])
})

describe('words that only look like places are not', () => {
  statesNone('place', [
    'bán cam sành',
    'mua cam',
    'cam kết',
    'đi cam kết',
    'thuốc lào',
    'tuan nay ba lan',
    'di lao dong',
    'thái rau',
    'người Thái',
    'dân tộc Thái',
    'mang thai',
    'thợ hàn',
    'đi hàn xì',
    'anh Trung',
    'sang trung tâm',
    'sang tàu khác',
    'đi tàu vào nam',
    'bển',
    'bên kia đường',
    'diễn biến',
    'dien bien phuc tap',
    'bao cao bang van ban',
    'goi lai chau',
    'hòa bình',
    'chủ nhật',
    'sinh nhật',
    'kk vui quá',
    'đặc khu',
  ])
})

test('there are 34 provinces, and 63 old ones with their names', () => {
  const all = Object.values(provinces)
  const names = new Set(all.flatMap(({ name, took = [] }) => [name, ...took]))
  const spelledTwice = ['bắc cạn', 'con tum', 'đăk nông', 'bà rịa', 'vũng tàu']
  expect(all).toHaveLength(34)
  expect([...names].filter(name => !spelledTwice.includes(name))).toHaveLength(63)
})

test('what kind of place it is and where is told', () => {
  const details: [string, object][] = [
    ['quê hải dương', { type: 'province', country: 'VN', oldName: 'hải dương' }],
    ['quê hải phòng', { type: 'province', country: 'VN' }],
    ['đi Cam', { type: 'country', country: 'KH' }],
    ['Mộc Bài', { type: 'border', country: 'VN', province: 'tay-ninh' }],
    ['myawaddy', { type: 'city', country: 'MM' }],
    ['khu tự trị', { type: 'compound' }],
  ]
  for (const [text, detail] of details) {
    expect(
      found('place', text).map(fact => fact.detail),
      text,
    ).toEqual([detail])
  }
})

test('"bển" is in the country that the text names', () => {
  const places = found('place', 'nó đi Cam rồi, ở bển khổ lắm')
  expect(places.map(({ detail }) => detail)).toEqual([
    { type: 'country', country: 'KH' },
    { type: 'abroad', country: 'KH' },
  ])
})
