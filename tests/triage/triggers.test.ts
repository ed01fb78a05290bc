import { describe, expect, test } from 'vitest'
import type { Facts, Level } from '../../flows/contract.ts'
import { ranks } from '../../src/triage/decide.ts'
import { judge } from '../../src/triage/judge.ts'
import { childrenAndCodes } from './triggers/children-and-codes.ts'
import { immediate } from './triggers/immediate.ts'
import { serious } from './triggers/serious.ts'
import { toVerify } from './triggers/to-verify.ts'
import type { Trigger } from './triggers/trigger.ts'

/** The classifier is off: what the words show must be enough (triage-model §3.1, contract 2). */
const judged = (...said: readonly string[]) => judge({ said }, null)
const judgedBy = (facts: Facts, ...said: readonly string[]) => judge({ said, facts }, null).level
const idsOf = (text: string) => judged(text).reasons.map(({ rule }) => rule)

const triggers: readonly Trigger[] = [...immediate, ...childrenAndCodes, ...serious, ...toVerify]

describe.each(triggers)('$id: $signal', ({ id, floor, positives, negatives }) => {
  test.each(positives)('%s', text => {
    expect(ranks[judged(text).level]).toBeLessThanOrEqual(ranks[floor])
    expect(idsOf(text)).toContainEqual(expect.stringMatching(`^${id}\\.`))
  })

  test.each(negatives)('not: %s', text => {
    expect(idsOf(text)).not.toContainEqual(expect.stringMatching(`^${id}\\.`))
  })
})

test('every trigger that words can show has its tables, and no sentence stands twice', () => {
  const told = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7', 'H9', 'H10', 'H11', 'H12', 'H13', 'H14', 'H15']
  expect(triggers.map(({ id }) => id)).toEqual(told)
  for (const { id, positives, negatives } of triggers) {
    expect(positives.length, id).toBeGreaterThanOrEqual(10)
    expect(negatives.length, id).toBeGreaterThanOrEqual(5)
  }
  const all = triggers.flatMap(({ positives, negatives }) => [...positives, ...negatives])
  expect(new Set(all).size).toBe(all.length)
})

describe('H8: after an answer of danger, silence and small talk change nothing', () => {
  test.each<[Facts]>([
    [{ dangerNow: 'yes' }],
    [{ need: 'police' }],
    [{ need: 'unsafe' }],
    [{ canTalk: 'no' }],
  ])('%j', facts => {
    const after = [[], ['dạ'], ['ok'], ['.'], ['cảm ơn ạ'], ['thôi không có gì đâu'], ['=))']]
    expect(new Set(after.map(said => judgedBy(facts, ...said)))).toEqual(new Set(['P0']))
  })

  test.each<[Facts]>([
    [{}],
    [{ dangerNow: 'no' }],
    [{ canTalk: 'short' }],
    [{ what: 'hỏi đường' }],
    [{ where: 'xã' }],
  ])('not: %j', facts => {
    expect(ranks[judgedBy(facts, 'dạ')]).toBeGreaterThan(ranks.P0)
  })
})

describe('H16: staff report an incident', () => {
  test.each([
    'Trạm y tế xã báo: sản phụ lạ đến sinh rồi bỏ đi, không giấy tờ',
    'tôi là trưởng thôn Hạ, có người lạ vào làng rủ thanh niên đi Lào',
    'Báo cáo các anh, thôn Sậy có nhà cho người lạ thuê, đêm hay có xe',
    'em là giáo viên chủ nhiệm, lớp em có hai bạn nghỉ học theo người lạ',
    'Chi hội phụ nữ phát hiện một cháu gái lạ ở nhờ nhà bà Tư',
    'em la y ta tram xa, co chi kia di kham thai ma nguoi khac tra loi het',
    'tôi là tổ trưởng tổ 4, có hộ nuôi giữ mấy đứa nhỏ không rõ của ai',
    'Trưởng bản Na xin báo: nhà ông Páo có người ngoài tỉnh tới ở mấy hôm',
    'Trường THCS vừa phát hiện học sinh nhận tiền của người lạ',
    'bao cao gap: co xe la cho nguoi di tu ban Pom',
  ])('%s', text => {
    const { level } = judged(text)
    expect(ranks[level]).toBeLessThanOrEqual(ranks.P2)
    expect(idsOf(text)).toContainEqual(expect.stringMatching('^H16\\.'))
  })

  test.each([
    'Thôn Thượng tháng này không có gì phát sinh',
    'tôi là trưởng thôn, mẫu báo cáo tháng nộp ở đâu',
    'Trạm y tế mấy giờ mở cửa vậy ạ',
    'nhờ trưởng thôn mở loa giúp',
    'em là giáo viên, xin tờ rơi tuyên truyền cho lớp',
  ])('not: %s', text => {
    expect(idsOf(text)).not.toContainEqual(expect.stringMatching('^H16\\.'))
  })
})

describe('H17: asks for help without saying why', () => {
  test.each([
    'Tôi cần giúp',
    'giúp em với',
    'giup con voi a',
    'em can duoc giup',
    'cho tôi gặp cán bộ nữ',
    'em có chuyện khó nói lắm',
    'có ai ở đó không, em muốn nói chuyện với người thật',
    'e sợ lắm',
    'tui hổng biết kể sao nữa, giúp tui với',
    'toi muon noi chuyen rieng',
  ])('%s', text => {
    expect(ranks[judged(text).level]).toBeLessThanOrEqual(ranks.P2)
  })

  test.each([
    'giúp em đổi căn cước với ạ',
    'giúp tôi xóa số điện thoại đã gửi',
    'cô giúp em bài này được không',
    'nhờ xã giúp kéo cái cây đổ ngoài đường',
    'cảm ơn đã giúp em',
  ])('not: %s', text => {
    expect(ranks[judged(text).level]).toBeGreaterThan(ranks.P2)
  })
})

describe('H18: an attachment, a voice note or another language', () => {
  test.each<[Level, Facts, readonly string[]]>([
    ['P2', { attachments: ['a'] }, []],
    ['P2', { attachments: ['a', 'b'] }, ['dạ']],
    ['P2', {}, ['[voice]']],
    ['P2', {}, ['I cannot speak Vietnamese']],
    ['P2', {}, ['我不会说越南语']],
    ['PX', {}, ['dạ']],
    ['PX', { attachments: [] }, ['dạ']],
  ])('%s: %j %j', (level, facts, said) => {
    expect(judgedBy(facts, ...said)).toBe(level)
  })
})
