import { describe, expect, test } from 'vitest'
import { assess } from '../../src/triage/assess.ts'
import { ranks } from '../../src/triage/decide.ts'
import { judge } from '../../src/triage/judge.ts'
import { bare } from '../../src/triage/syllable.ts'
import { readCorpus } from '../../training/corpus.ts'

/** The same message as somebody else would type it: none of it changes what is told. */
const retold: Record<string, (text: string) => string[]> = {
  'without marks': text => [bare(text.normalize('NFC'))],
  decomposed: text => [text.normalize('NFD')],
  'in teencode': text => [text.replace(/[\p{L}\p{M}]+/gu, word => teencode[word] ?? word)],
  'after a greeting': text => [`Dạ em chào anh chị ạ. ${text}`],
  'with thanks': text => [`${text}. Em cảm ơn ạ`],
  'in two messages': text => halves(text),
  'with drawn-out letters': text => [text.replace(/[aeiouyạảãàáêếềệểễôốồộổỗơớờợởỡưứừựửữ](?= )/gu, '$&$&$&')],
  'in capitals': text => [text.toUpperCase()],
  'without stops': text => [text.replace(/[.,!]+(?= |$)/g, '')],
}

const teencode: Record<string, string> = {
  không: 'k',
  được: 'dc',
  với: 'vs',
  em: 'e',
  người: 'ng',
  rồi: 'r',
  gì: 'j',
  biết: 'bik',
  khong: 'k',
  duoc: 'dc',
  voi: 'vs',
  nguoi: 'ng',
  roi: 'r',
  mình: 'mk',
  anh: 'a',
  bây: 'bh',
  vậy: 'z',
}

function halves(text: string): string[] {
  const words = text.split(' ')
  const middle = words.length >> 1
  return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')]
}

const levelOf = (said: readonly string[]) => assess({ said }).level

describe.each(Object.entries(retold))('told %s', (_, retell) => {
  test.each([
    'em đang bị nhốt, cứu em với',
    'nó cầm dao đứng ngoài cửa phòng',
    'con không muốn sống nữa',
    'sáng mai có xe đón em qua Campuchia, giấu cả nhà',
    'không gửi tiền tối nay thì nó chặt ngón tay em trai tôi',
    'cháu 12 tuổi bị người lạ chở đi rồi',
    'chủ tàu không cho vào bờ, em bị nhốt dưới hầm',
    'em bị bắt lên xe rồi, đang chạy ra biên giới',
    'họ thu điện thoại, em nhắn lén, đừng gọi lại',
  ])('danger stays danger: %s', text => {
    expect(levelOf(retell(text))).toBe('P0')
  })
})

/** Messages of the corpus that are found grave, a few of each hand. */
const grave = readCorpus()
  .filter((_, at) => at % 12 === 0)
  .filter(
    ({ text, levels }) => ranks[levels[0] ?? 'PX'] <= ranks.P1 && text.length > 15 && levelOf([text]) <= 'P1',
  )

test.each(Object.entries(retold))(
  'of the corpus, hardly a grave message told %s is judged less grave',
  (_, retell) => {
    const lowered = grave.filter(({ text }) => ranks[levelOf(retell(text))] > ranks[levelOf([text])])
    expect(grave.length).toBeGreaterThan(200)
    expect(lowered.map(({ text }) => text).length / grave.length).toBeLessThanOrEqual(0.05)
  },
)

/** A word of danger, and a word that looks the same but for its marks, in the same place. */
test.each([
  ['nó dí dao vào cổ em', 'nó dí dạo vào cổ em'],
  ['cứu em với', 'cừu em với'],
  ['nó nhốt em trong phòng', 'nó nhột em trong phòng'],
  ['em bị lừa bán sang Campuchia, không về được', 'em bị lúa bàn sang Campuchia, không về được'],
  ['nó đánh em chảy máu', 'nó danh em chạy mẫu'],
  ['em muốn chết, em có thuốc ngủ đây', 'em muốn chép, em có thước ngủ đây'],
  ['chúng nó bắt cóc con tôi', 'chúng nó bắt cọc con tôi'],
])('by the rules, another word with other marks is no danger: %s | %s', (danger, harmless) => {
  const byRules = (text: string) => judge({ said: [text] }, null).level
  expect(levelOf([danger])).toBe('P0')
  expect(ranks[byRules(harmless)]).toBeGreaterThan(ranks.P0)
})
