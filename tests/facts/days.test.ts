import { describe, expect, test } from 'vitest'
import { found, states, statesNone } from './found.ts'

describe('a day told from today is found (today is Saturday 21 November 2026)', () => {
  states('day', [
    ['mai em đi', ['mai', '2026-11-22']],
    ['maiii điii', ['maiii', '2026-11-22']],
    ['mai no ban con', ['mai', '2026-11-22']],
    ['4h sáng mai', ['sáng mai', '2026-11-22']],
    ['hai trăm triệu mơi mà', ['mơi', '2026-11-22']],
    ['ngày mốt', ['ngày mốt', '2026-11-23']],
    ['mốt đi', ['mốt', '2026-11-23']],
    ['ngay kia', ['ngay kia', '2026-11-23']],
    ['hôm qua', ['hôm qua', '2026-11-20']],
    ['hqua', ['hqua', '2026-11-20']],
    ['hom wa', ['hom wa', '2026-11-20']],
    ['đêm qua', ['đêm qua', '2026-11-20']],
    ['bi danh dem qua, dau lam', ['dem qua', '2026-11-20']],
    ['hoi hom', ['hoi hom', '2026-11-20']],
    ['bữa kia', ['bữa kia', '2026-11-19']],
    ['tối nay', ['tối nay', '2026-11-21']],
    ['toi nay 10h', ['toi nay', '2026-11-21']],
    ['hnay', ['hnay', '2026-11-21']],
    ['3 bữa nữa', ['3 bữa nữa', '2026-11-24']],
    ['4-5 hom nua', ['4-5 hom nua', '2026-11-25']],
    ['hai tuần nữa', ['hai tuần nữa', '2026-12-05']],
    ['nửa tháng nay', ['nửa tháng nay', '2026-11-06']],
    ['hon thang nay', ['hon thang nay', '2026-10-21']],
    ['mất tích 4 hôm nay', ['4 hôm nay', '2026-11-17']],
    ['cách đây 3 hôm', ['cách đây 3 hôm', '2026-11-18']],
    ['từ 20 phút trước', ['20 phút trước', '2026-11-21']],
    ['15 tiếng nữa', ['15 tiếng nữa', '2026-11-22']],
    ['năm năm ni', ['năm năm ni', '2021-11-21']],
  ])
})

describe('a weekday, a week, a month or a year is found', () => {
  states('day', [
    ['thứ 6 này', ['thứ 6 này', '2026-11-27']],
    ['thu 6 toi', ['thu 6 toi', '2026-11-27']],
    ['thứ sáu tuần sau', ['thứ sáu tuần sau', '2026-11-27']],
    ['thứ 6 tuần này', ['thứ 6 tuần này', '2026-11-20']],
    ['thứ 7 này', ['thứ 7 này', '2026-11-21']],
    ['thứ 7 tới', ['thứ 7 tới', '2026-11-28']],
    ['t2 tới', ['t2 tới', '2026-11-23']],
    ['e báo hôm t2', ['t2', '2026-11-16']],
    ['thứ ba vừa rồi', ['thứ ba vừa rồi', '2026-11-17']],
    ['sáng chủ nhật', ['sáng chủ nhật', '2026-11-22']],
    ['cn tuần sau', ['cn tuần sau', '2026-11-29']],
    ['trong tuần này', ['tuần này', '2026-11-21']],
    ['cuối tuần', ['cuối tuần', '2026-11-21']],
    ['đầu tuần sau', ['đầu tuần sau', '2026-11-23']],
    ['tuan truoc', ['tuan truoc', '2026-11-09']],
    ['tháng sau', ['tháng sau', '2026-12-01']],
    ['cuối tháng', ['cuối tháng', '2026-11-25']],
    ['từ tháng 3', ['tháng 3', '2026-03-01']],
    ['từ giữa tháng 2', ['giữa tháng 2', '2026-02-15']],
    ['tháng 2 năm ngoái', ['tháng 2 năm ngoái', '2025-02-01']],
    ['năm ngoái', ['năm ngoái', '2025-01-01']],
    ['em đi từ 2019', ['2019', '2019-01-01']],
  ])
})

describe('a date is found in the year or month that is nearest, or where the words point', () => {
  states('day', [
    ['từ 12/8', ['12/8', '2026-08-12']],
    ['12/8/2025', ['12/8/2025', '2025-08-12']],
    ['ngay 12/8 toi', ['ngay 12/8', '2027-08-12']],
    ['5/12 vừa rồi', ['5/12', '2025-12-05']],
    ['5/1 bay', ['5/1', '2027-01-05']],
    ['từ 5/12', ['5/12', '2025-12-05']],
    ['ngày 12.8', ['ngày 12.8', '2026-08-12']],
    ['12-8-2026', ['12-8-2026', '2026-08-12']],
    ['ngày 5 tháng này', ['ngày 5 tháng này', '2026-11-05']],
    ['ngày 5 tháng sau', ['ngày 5 tháng sau', '2026-12-05']],
    ['12 tháng 8 năm 2025', ['12 tháng 8 năm 2025', '2025-08-12']],
    ['ngày 25 em bay', ['ngày 25', '2026-11-25']],
    ['từ ngày 25', ['ngày 25', '2026-10-25']],
    ['ngày hai mươi lăm', ['ngày hai mươi lăm', '2026-11-25']],
  ])
})

describe('a day of the lunar calendar is found', () => {
  states('day', [
    ['rằm', ['rằm', '2026-11-23']],
    ['hôm rằm vừa rồi', ['hôm rằm vừa rồi', '2026-10-24']],
    ['rằm tháng 7', ['rằm tháng 7', '2026-08-27']],
    ['ram thang gieng', ['ram thang gieng', '2027-02-20']],
    ['mùng 5', ['mùng 5', '2026-11-13']],
    ['10/3 âm', ['10/3 âm', '2027-04-16']],
    ['10/3 (âm lịch) em đi', ['10/3 (âm lịch)', '2027-04-16']],
    ['23 tháng chạp', ['23 tháng chạp', '2027-01-30']],
    ['29 tết', ['29 tết', '2027-02-05']],
    ['30 tet', ['30 tet', '2027-02-05']],
    ['mùng 3 tết', ['mùng 3 tết', '2027-02-08']],
    ['sau tết đến giờ bặt tin', ['sau tết', '2026-02-17']],
    ['qua tết', ['qua tết', '2027-02-06']],
    ['giao thừa', ['giao thừa', '2027-02-05']],
    ['trung thu vừa rồi', ['trung thu vừa rồi', '2026-09-25']],
    ['tết tây', ['tết tây', '2027-01-01']],
  ])
})

describe('other words and numbers are no day', () => {
  statesNone('day', [
    'chị Mai bán hàng',
    'gặp Mai ở chợ',
    'mai mối',
    'chi muon ngu mai mai thoi',
    'mai dam',
    'khuyen mai',
    'tôi nay đã già',
    'đem qua Cam',
    'dem qua cam',
    'con thứ hai',
    'lần thứ ba',
    'Thứ hai, tôi muốn hỏi',
    'hai mươi mốt',
    'trực 24/7',
    'chia 1/2',
    'nhà số 12/8',
    'ngày 2 bữa',
    'cho dung 1 ngay 15p',
    'ngay 5 nguoi',
    '31/2',
    '3 tháng 2 lần',
    'báo cáo tháng 10',
    'sinh năm 2010',
    '3h sang moi ve',
  ])
})

test('it is said whether the day is past, lunar, or only thereabouts', () => {
  const details: [string, object][] = [
    ['mai', { direction: 'future' }],
    ['hôm qua', { direction: 'past' }],
    ['3 bữa nữa', { direction: 'future' }],
    ['nửa tháng nay', { direction: 'past', approx: true }],
    ['tuần sau', { direction: 'future', approx: true }],
    ['rằm tháng 7', { direction: 'past', calendar: 'lunar' }],
    ['mùng 5', { direction: 'past', calendar: 'lunar', approx: true }],
  ]
  for (const [text, detail] of details) {
    expect(
      found('day', text).map(fact => fact.detail),
      text,
    ).toEqual([detail])
  }
})

test('a part of today is past once it is over', () => {
  const evening = new Date('2026-11-21T20:00:00+07:00')
  const direction = (text: string, moment: Date) => found('day', text, moment)[0]?.detail.direction
  expect(direction('sáng nay', evening)).toBe('past')
  expect(direction('tối nay', evening)).toBe('future')
  expect(direction('hôm nay', evening)).toBe('future')
})

test('today is the day in Vietnam', () => {
  const lateInGreenwich = new Date('2026-11-21T18:00:00Z')
  expect(found('day', 'mai', lateInGreenwich)[0]?.value).toBe('2026-11-23')
})

test('the end of a month and of a year is no trouble', () => {
  const last = new Date('2026-12-31T10:00:00+07:00')
  expect(found('day', 'mai', last)[0]?.value).toBe('2027-01-01')
  expect(found('day', 'tháng sau', last)[0]?.value).toBe('2027-01-01')
  expect(found('day', 'ngày 31 tháng trước', last)[0]?.value).toBe('2026-11-01')
  expect(found('day', '6 tháng nay', last)[0]?.value).toBe('2026-06-30')
})
