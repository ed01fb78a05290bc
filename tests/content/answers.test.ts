import { describe, expect, it, test } from 'vitest'
import { answers } from '../../content/answers.ts'
import { search, titled } from '../../content/search.ts'
import { tellsOfSomebody } from '../../content/tells-of-somebody.ts'
import { hotlines } from '../../flows/hotlines.ts'
import { type Locale, locales, type Message, text } from '../../locales/catalog.ts'
import { en } from '../../locales/en.ts'
import { vi } from '../../locales/vi.ts'
import { hearsDanger } from '../../src/triage/hears-danger.ts'
import { emergencies, otherMatters, questions, stories } from './questions.ts'

const read = (key: string, locale: Locale) => text({ key } as Message, locale)
const catalogs = { vi, en }

/** A message of Zalo (zalo-oa §3.3), with room for the choices that follow. */
const oneMessage = 700

describe.each(answers.map(answer => [answer.id, answer] as const))(
  '%s',
  (id, { title, body, words, source }) => {
    it.each(locales)('can be read and found in %s', locale => {
      expect(read(title, locale)).not.toBe(title)
      expect(read(title, locale).length).toBeLessThanOrEqual(20)
      expect(read(body, locale)).not.toBe(body)
      expect(read(body, locale).length).toBeLessThanOrEqual(oneMessage)
      expect(words[locale].split(',').filter(phrase => phrase.trim() !== '').length).toBeGreaterThan(2)
    })

    it('says where it comes from and who must confirm it', () => {
      expect(source.domain).toMatch(/§\d|general knowledge/u)
      expect(source.confirmedBy).toMatch(/^(commune police|culture office|health station)$/u)
      if (source.confidence === 'GK') expect(source.verifiedOn).toBeNull()
      else expect(source.verifiedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
    })

    it('names a law only where that was read in an official text or in two sources', () => {
      const namesLaw = locales.map(locale => catalogs[locale].learn[id].includes('{{source}}'))
      expect(namesLaw).toEqual(locales.map(() => source.document !== undefined))
      if (source.document) expect(source.confidence).toBe('H')
    })

    it('tells no sum of money, no outcome, and no number that is not published', () => {
      const said = locales.map(locale => read(body, locale))
      for (const words of said) {
        expect(words).not.toMatch(/\d\s*(?:đồng|triệu|nghìn|tr\b|k\b|usd|\$|dollars?)|[$₫]/iu)
        expect(words).not.toMatch(
          /chắc chắn|đảm bảo|cam kết|yên tâm|tuyệt đối|không bị phạt|guarantee|promise/iu,
        )
        const numbers = (words.match(/\d[\d ]+\d/gu) ?? []).map(number => number.replace(/\D/gu, ''))
        expect(numbers.filter(number => !published.includes(number))).toEqual([])
      }
    })

    it.each(locales)('names only choices that people see, in %s', locale => {
      const named = [...read(body, locale).matchAll(/"([^"]+)"/gu)].map(([, label]) => label)
      expect(named.filter(label => !labels(locale).includes(label) && !notLabels.includes(label))).toEqual([])
    })
  },
)

/** The ages and the length of a code are no telephone numbers. */
const published: string[] = [...hotlines.map(({ number }) => number), '18', '12']
const labels = (locale: Locale): (string | undefined)[] => {
  const { menu, learn, report, chat, common } = catalogs[locale]
  return [...Object.values(menu), learn.other_errand, report.identity_anonymous, chat.quick_exit, common.exit]
}
/** Words in quotes that are somebody's saying, and the other way to type "Thoát". */
const notLabels: (string | undefined)[] = [
  'x',
  'cho bé, xin bé',
  'bồi dưỡng',
  'a gift for the mother',
  'do not tell your parents',
]

it('there is much to read, under names of its own', () => {
  expect(answers.length).toBeGreaterThanOrEqual(40)
  expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length)
  for (const locale of locales) {
    expect(new Set(answers.map(({ title }) => read(title, locale))).size).toBe(answers.length)
  }
})

describe('a question', () => {
  test('of those that were written down is typed without tone marks in half of the cases', () => {
    expect(questions.length).toBeGreaterThanOrEqual(60)
    const plain = questions.filter(([asked]) => /^[\p{ASCII}]+$/u.test(asked))
    expect(plain.length).toBeGreaterThanOrEqual(30)
  })

  it.each(questions)('%s → %s', (asked, wanted) => {
    const found = search(asked)
    expect([found?.best.id, found?.second?.id]).toContain(wanted)
  })

  test('finds the right text first nearly always', () => {
    const first = questions.filter(([asked, wanted]) => search(asked)?.best.id === wanted)
    expect(first.length / questions.length).toBeGreaterThan(0.95)
  })

  test('about another matter hardly ever gets an answer', () => {
    const answered = otherMatters.filter(asked => search(asked) !== null)
    expect(answered.length / otherMatters.length, answered.join('; ')).toBeLessThan(0.1)
  })

  it.each(['', '   ', '?', '111222333', '😀', 'a'.repeat(5000), 'ko ko ko'])('"%s" is no question', asked => {
    expect(search(asked)).toBeNull()
  })

  test('that is a title finds its text, in each language, with and without tone marks', () => {
    for (const answer of answers) {
      for (const locale of locales) expect(titled(read(answer.title, locale).toUpperCase())).toBe(answer)
    }
    expect(titled('viec nhe luong cao')?.id).toBe('work_easy')
  })
})

describe('what is no question about the subject', () => {
  it.each(emergencies)('danger goes to a person: %s', said => {
    expect(hearsDanger(said) !== null || tellsOfSomebody(said)).toBe(true)
  })

  it.each(stories)('a story goes to a person: %s', said => {
    expect(hearsDanger(said) !== null || tellsOfSomebody(said)).toBe(true)
  })

  test('most questions are taken for nothing else', () => {
    const taken = questions.filter(([asked]) => hearsDanger(asked) !== null || tellsOfSomebody(asked))
    expect(taken.length / questions.length).toBeLessThan(0.1)
  })
})
