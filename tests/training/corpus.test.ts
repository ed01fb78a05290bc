import { expect, test } from 'vitest'
import { fold } from '../../src/shared/fold.ts'
import { levels, parseHand, readCorpus } from '../../training/corpus.ts'
import { isUnseen } from '../../training/examples.ts'

const corpus = readCorpus()
const trained = corpus.filter(({ hand }) => !isUnseen(hand))

test('the corpus is large, of many hands, and some of them are kept for the measure', () => {
  expect(trained.length).toBeGreaterThanOrEqual(8000)
  expect(new Set(trained.map(({ hand }) => hand)).size).toBeGreaterThanOrEqual(12)
  expect(corpus.filter(({ hand }) => isUnseen(hand)).length).toBeGreaterThanOrEqual(1000)
})

test('every level has its share, and danger without words of danger too', () => {
  for (const level of levels) {
    expect(trained.filter(each => each.levels[0] === level).length / trained.length).toBeGreaterThan(0.1)
  }
  expect(trained.filter(({ tags }) => tags.includes('implicit')).length).toBeGreaterThan(1500)
  expect(trained.filter(({ tags }) => tags.includes('hard_negative')).length).toBeGreaterThan(1000)
})

test('no message of the unseen hands stands in the corpus', () => {
  const known = new Set(trained.map(({ text }) => fold(text)))
  const copied = corpus.filter(
    ({ hand, text }) => isUnseen(hand) && text.length > 25 && known.has(fold(text)),
  )
  expect(copied.map(({ id }) => id)).toEqual([])
})

test('phones and plates are of nobody', () => {
  const phones = corpus.flatMap(({ id, text }) =>
    [...text.matchAll(/(?<!\d)0[35789]\d{2}[ .]?\d{3}[ .]?\d{3}(?!\d)/g)].map(([phone]) => ({ id, phone })),
  )
  expect(phones.filter(({ phone }) => !/^0900[ .]?000/.test(phone))).toEqual([])
})

test.each(['P0 | sos_self | x', 'P9 | sos_self | x | a', 'P0 | sos | x | a'])(
  'a bad line is refused: %s',
  line => {
    expect(() => parseHand('hand', line)).toThrow('hand, line 1')
  },
)

test('a line is read: levels, intents, tags, and the text with its breaks', () => {
  expect(parseHand('hand', '# Persona: x\nP1/P0 | sos_self,dv | self,no_tone | a | b\\nc')).toEqual([
    {
      id: 'hand:2',
      hand: 'hand',
      levels: ['P1', 'P0'],
      intents: ['sos_self', 'dv'],
      tags: ['self', 'no_tone'],
      text: 'a | b\nc',
    },
  ])
})
