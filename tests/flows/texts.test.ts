import { describe, expect, it } from 'vitest'
import { flows } from '../../flows/flows.ts'
import { hotlines } from '../../flows/hotlines.ts'
import { en } from '../../locales/en.ts'
import { vi } from '../../locales/vi.ts'
import { promptOf, statesOf } from './walk.ts'

/** What the dialogues say to people; the chat page's frame is no dialogue. The inbox speaks to officers. */
const { chat: _frame, ...english } = en
const vietnamese = Object.fromEntries(
  Object.keys(english).map(section => [section, vi[section as keyof typeof english]]),
)
const { common, welcome, danger, child } = vi

function textsOf(catalog: Record<string, Record<string, string>>): [key: string, text: string][] {
  return Object.entries(catalog).flatMap(([section, entries]) =>
    Object.entries(entries).map(([name, text]): [string, string] => [`${section}.${name}`, text]),
  )
}
const texts = textsOf(vietnamese)
const englishTexts = textsOf(english)

/** Nobody may read these here (triage-model §10, domain.md §4); `why` is for whoever wrote one. */
const forbidden: { words: RegExp; why: string }[] = [
  { words: /chắc chắn|cam đoan|cam kết|đảm bảo|bảo đảm|yên tâm/iu, why: 'promises an outcome' },
  {
    words: /sẽ (đến|tới|cứu|giúp|gọi|xử lý|giải quyết|bắt|đọc|trả lời|liên hệ|liên lạc)/iu,
    why: 'promises an act',
  },
  { words: /ngay lập tức|trong vòng \d|(vài|mấy) phút/iu, why: 'promises a time' },
  { words: /không (bị|phải) (phạt|đi tù|bắt|xử phạt)/iu, why: 'promises that nobody is punished' },
  {
    words: /tuyệt đối|hoàn toàn (bí mật|kín)|không ai biết|bí mật|bảo mật/iu,
    why: 'promises secrecy without limits',
  },
  { words: /bồi thường|hỗ trợ tiền|nghìn đồng|triệu/iu, why: 'promises money' },
  { words: /tại sao|vì sao|sao lại|đáng lẽ|lẽ ra/iu, why: 'asks for reasons or blames' },
  {
    words: /nạn nhân|mại dâm|vượt biên|tội phạm|thủ phạm|đối tượng|bất hợp pháp|tố giác/iu,
    why: 'a label of the law',
  },
  { words: /căn cước|cccd|hộ chiếu|khỏa thân|ảnh vết thương/iu, why: 'asks what is never asked first' },
]

describe.each(texts)('%s', (key, text) => {
  it('is written in composed Vietnamese, without stray spaces', () => {
    expect(text).toBe(text.normalize('NFC'))
    expect(text).toBe(text.trim())
    expect(text).not.toMatch(/ {2}|\t|[ ]\n/u)
  })

  it('is short enough to be read at once', () => {
    expect(text.length).toBeGreaterThan(0)
    expect(text.length).toBeLessThanOrEqual(600)
  })

  it('reads easily', () => {
    expect(longestSentence(text), key).toBeLessThanOrEqual(mostSyllables)
  })

  it('neither promises nor blames', () => {
    expect(forbidden.filter(({ words }) => words.test(text)).map(({ why }) => why)).toEqual([])
  })

  it('has no telephone number but the published ones', () => {
    const numbers = numbersIn(text)
    const known: string[] = [...hotlines.map(({ number }) => number), ...notNumbers]
    expect(numbers.filter(number => !known.includes(number))).toEqual([])
  })
})

/**
 * Vietnamese writes a syllable a word, so that the length of sentences in syllables tells most of how hard they are
 * to read. Fewer than 25 is what a fifth-former's reader has at most.
 */
const mostSyllables = 25

function longestSentence(text: string): number {
  const sentences = text.replace(/\{\{\w+\}\}/gu, 'x').split(/[.!?:;…]+\s|\n|[–—]/u)
  return Math.max(...sentences.map(sentence => sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0))
}

it('a sentence that goes on and on is caught', () => {
  expect(longestSentence(`${'một hai ba bốn năm '.repeat(6)}.`)).toBeGreaterThan(mostSyllables)
})

describe.each(englishTexts)('in English, %s', (key, text) => {
  it('says as much as the Vietnamese, with the same holes, and no number that is not published', () => {
    expect(text.trim().length).toBeGreaterThan(0)
    expect(text.length).toBeLessThanOrEqual(700)
    const holes = (words: string) => (words.match(/\{\{\w+\}\}/gu) ?? []).sort()
    expect(holes(text)).toEqual(holes(new Map(texts).get(key) ?? ''))
    const numbers = numbersIn(text)
    const known: string[] = [...hotlines.map(({ number }) => number), ...notNumbers]
    expect(numbers.filter(number => !known.includes(number))).toEqual([])
  })

  it('is no Vietnamese left over', () => {
    expect(text.match(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu) ?? []).toEqual([])
  })

  it('promises nothing', () => {
    expect(text).not.toMatch(
      /\b(guarantee|we promise|will (?:come|save|rescue|help|call|arrest)|nobody will know|secret)\b/iu,
    )
  })
})

function numbersIn(text: string): string[] {
  const found = text.replace(/\{\{\w+\}\}/gu, '').match(/\d[\d .-]*\d/gu) ?? []
  return found.map(number => number.replace(/\D/gu, ''))
}

/** Ages and lengths. */
const notNumbers = ['12', '16', '17', '18']

it('words that a promise is made of are caught', () => {
  const promise = 'Công an sẽ đến ngay, chắc chắn cứu được, không bị phạt, tuyệt đối bí mật.'
  expect(forbidden.filter(({ words }) => words.test(promise)).length).toBeGreaterThanOrEqual(4)
})

it('every published number has a source and the day on which it was read', () => {
  for (const { number, source, verifiedOn } of hotlines) {
    expect(number).toMatch(/^\d+$/u)
    expect(source.length).toBeGreaterThan(0)
    expect(verifiedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
  }
})

it('whoever is sent to 111 is told, where the line is introduced, that it is free and recorded', () => {
  for (const card of [common.numbers, welcome.who_reads, child.numbers, danger.advice]) {
    expect(card).toMatch(/111/u)
    expect(card).toMatch(/miễn phí|không mất tiền/u)
    expect(card).toMatch(/có ghi âm/u)
  }
})

it('both cards name the three numbers, and a child hears 111 first', () => {
  expect(common.numbers.match(/11\d/gu)).toEqual(['113', '111', '115'])
  expect(child.numbers.match(/11\d/gu)).toEqual(['111', '113', '115'])
})

it('labels fit on the narrowest button', () => {
  const choices = Object.values(flows).flatMap(flow =>
    statesOf(flow).flatMap(({ key }) => promptOf(flow, key)?.choices ?? []),
  )
  const shown = choices.filter(({ hidden }) => !hidden)
  const labels = [texts, englishTexts].flatMap(catalog => {
    const byKey = new Map(catalog)
    const keys = [...shown.map(({ label }) => label), 'common.skip', 'common.back', 'common.menu']
    return keys.map(key => byKey.get(key) ?? '')
  })
  expect(labels.filter(label => label.length === 0 || label.length > 20)).toEqual([])
})

it('the silence is kept by a line that says nothing of the matter', () => {
  expect(common.quiet_line).not.toMatch(/\d|công an|tin|báo|nguy|giúp/iu)
})
