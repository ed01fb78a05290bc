import { describe, expect, test } from 'vitest'
import type { Facts, Level } from '../../flows/contract.ts'
import { triage as labels } from '../../locales/vi/triage.ts'
import { assess } from '../../src/triage/assess.ts'
import { factRules } from '../../src/triage/facts.ts'
import { rulesVersion } from '../../src/triage/judge.ts'
import { errandRules, outside } from '../../src/triage/rules/errands.ts'
import { serious } from '../../src/triage/rules/serious.ts'
import { suspicions } from '../../src/triage/rules/suspicions.ts'
import { unclear } from '../../src/triage/rules/unclear.ts'
import { urgent } from '../../src/triage/rules/urgent.ts'
import { levelOfScore } from '../../src/triage/score.ts'

const tables: Record<string, readonly (readonly [Level, string, string])[]> = {
  'H1–H8: immediate danger': [
    ['P0', 'sos_self', 'em bị khóa trong nhà nghỉ, không ra được'],
    ['P0', 'sos_other', 'vừa thấy hai thanh niên lôi một cháu gái lên xe'],
    ['P0', 'mental_health', 'con không muốn sống nữa, con có thuốc ngủ đây rồi'],
    ['P0', 'ransom', 'nó bảo tối nay không có 200 triệu thì bán con tôi sang Myanmar'],
    ['P0', 'missing', 'con gái tôi 13 tuổi đi từ chiều qua với người quen trên mạng, điện thoại tắt'],
    ['P0', 'silent_code', 'chỉ nghe, không nhắn được'],
    [
      'P0',
      'village_incident',
      'Trưởng thôn Đoài báo: đang có xe đón 3 cháu 14 tuổi đi làm quán, xe chưa chạy',
    ],
  ],
  'H9–H13, H15: serious': [
    ['P1', 'ransom', 'em trai tôi bên Campuchia muốn về phải đền hợp đồng 80 triệu'],
    ['P1', 'check_job', 'thứ sáu này em bay sang Lào, việc nhẹ lương cao, dặn đừng nói với ai'],
    ['P1', 'threatened', 'từ hôm em báo công an, ngày nào cũng có người rình trước nhà'],
    ['P1', 'officer_complaint', 'cán bộ xã nhận tiền của bà môi giới'],
    ['P1', 'returned_self', 'em mới trốn về từ Trung Quốc, không có chỗ ở, đang có thai'],
    ['P1', 'missing', 'con tôi 16 tuổi đi làm xa, 5 ngày nay tắt máy'],
  ],
  'H14–H18: to verify': [
    ['P2', 'report_person', 'bà Tám trong xóm hay rủ con gái đi Trung Quốc lấy chồng'],
    ['P2', 'missing', 'chồng tôi đi làm xa 6 tháng nay không liên lạc được'],
    ['P2', 'check_baby_organ', 'em kẹt tiền, bán thận được bao nhiêu ạ'],
    ['P2', 'human', 'tôi cần giúp'],
    ['P2', 'language', 'kuv yog hmoob'],
  ],
  'information and errands': [
    ['P3', 'village_nil', 'Thôn Thượng tháng này không có gì phát sinh'],
    ['P3', 'village_periodic', 'Thôn Hạ báo cáo tháng 5: đi làm xa 40 người, tạm trú 6'],
    ['P3', 'law_info', 'mua bán người bị phạt bao nhiêu năm tù'],
    ['P3', 'hotline_info', 'số 111 gọi có mất tiền không ạ'],
    ['P3', 'data_rights', 'xóa giúp tôi số điện thoại đã gửi'],
  ],
  'outside the subject': [
    ['PX', 'exit', 'THOÁT'],
    ['PX', 'spam', 'nhà em bán lợn giống, ai mua alo'],
    ['PX', 'other_crime', 'hôm qua nhà tôi bị mất trộm xe'],
  ],
}

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows)('%s %s: %s', (level, intent, text) => {
    const judged = assess({ said: [text] })
    expect(judged).toMatchObject({ level, rulesVersion })
    expect(judged.intents[0]).toBe(intent)
  })
})

describe('what was answered counts too', () => {
  test.each<[Facts, Level]>([
    [{ dangerNow: 'yes' }, 'P0'],
    [{ need: 'police' }, 'P0'],
    [{ need: 'unsafe' }, 'P0'],
    [{ canTalk: 'no' }, 'P0'],
    [{ dangerNow: 'unsure', childInvolved: 'yes' }, 'P0'],
    [{ dangerNow: 'unsure' }, 'P1'],
    [{ childInvolved: 'yes' }, 'P1'],
    [{ ongoing: 'yes' }, 'P2'],
    [{ attachments: ['a'] }, 'P2'],
    [{ what: 'em bị nhốt, cứu em' }, 'P0'],
    [{ dangerNow: 'no', canTalk: 'short' }, 'PX'],
  ])('%j: %s', (facts, level) => {
    expect(assess({ said: [], facts }).level).toBe(level)
  })

  test('a reassuring answer does not lower what the words say', () => {
    expect(assess({ said: ['em bị nhốt, cứu em'], facts: { dangerNow: 'no' } }).level).toBe('P0')
  })
})

describe('a conversation is judged whole', () => {
  test('a plea in pieces is heard', () => {
    expect(assess({ said: ['e đg ở', 'khách sạn', 'nó vô r', 'đừng gọi'] }).level).toBe('P0')
  })

  test('thanks and small talk afterwards change nothing', () => {
    expect(assess({ said: ['em bị nhốt, cứu em', 'thôi em đùa thôi =))', 'cảm ơn ạ'] }).level).toBe('P0')
  })

  test('a film retold does not hide a real plea after it', () => {
    const text = 'Em xem phim thấy cô gái bị bán. Giờ em cũng đang bị nhốt ở quán, cứu em với.'
    expect(assess({ said: [text] }).level).toBe('P0')
  })
})

describe('reasons', () => {
  test('name the rule, its level, and the words as typed', () => {
    const { reasons } = assess({ said: ['Dạ CỨU EM với'] })
    expect(reasons).toContainEqual({ rule: 'H1.plea', label: labels.H1_plea, level: 'P0', words: 'CỨU EM' })
  })

  test('every rule and answer has words for the officer', () => {
    const all = [...urgent, ...serious, ...suspicions, ...unclear, ...errandRules, ...outside, ...factRules]
    const missing = all.filter(({ id }) => !(id.replace('.', '_') in labels))
    expect(missing).toEqual([])
    expect(all.length).toBeGreaterThan(100)
  })

  test('urgent rules are P0, serious ones P1', () => {
    expect(new Set(urgent.map(rule => rule.floor))).toEqual(new Set(['P0']))
    expect(new Set(serious.map(rule => rule.floor))).toEqual(new Set(['P1']))
  })
})

describe('age', () => {
  test.each([
    ['cháu 13 tuổi', '<16'],
    ['em học lớp 7', '<16'],
    ['e 17t', '16-17'],
    ['em 20 tuổi', '18+'],
    ['em ở thôn Đoài', 'unknown'],
    ['con tôi 25 tuổi, cháu ngoại 4 tuổi', '<16'],
  ])('%s: %s', (text, band) => {
    expect(assess({ said: [text] }).ageBand).toBe(band)
  })
})

test('more harm, and nearer, scores higher', () => {
  const mild = assess({ said: ['em làm chưa được trả lương'] }).score
  const grave = assess({ said: ['em 14 tuổi đang bị nhốt và bị đánh, họ giữ điện thoại'] }).score
  expect(grave).toBeGreaterThan(mild)
  expect(grave).toBeLessThanOrEqual(100)
})

test.each([
  [90, 'S.harm', 'P0'],
  [80, 'S.harm', 'P1'],
  [60, 'S.harm', 'P1'],
  [54, 'S.harm', null],
  [80, 'S.immediacy', null],
])('a score of %i with %s reaches %s by itself', (score, id, level) => {
  expect(levelOfScore({ score, grounds: [{ id, points: 1, words: '' }] })).toBe(level)
})
