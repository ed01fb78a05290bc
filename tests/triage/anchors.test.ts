import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorsOf } from '../../src/triage/anchors.ts'
import { look } from '../../src/triage/look.ts'
import { pattern } from '../../src/triage/pattern.ts'
import { read } from '../../src/triage/read.ts'
import { phrases, type Sign } from '../../src/triage/signs/signs.ts'
import { readCorpus } from '../../training/corpus.ts'

test.each([
  ['bị nhốt', ['nhot']],
  ['ở (?:trọ|nhà nghỉ)', ['tro', 'nghi']],
  ['hiếp(?: dâm)?|xâm hại', ['hiep', 'xam']],
  ['(?:rất )?sợ', ['so']],
  ['(?<!không )đang', ['dang']],
  ['\\d+ ngày', ['ngay']],
  ['(?:từ|hồi)<1> (?:sáng|chiều)', ['sang', 'chieu']],
])('%s is only sought where one of its words stands: %j', (phrase, anchors) => {
  expect([...(anchorsOf(phrase) ?? [])].sort()).toEqual([...anchors].sort())
})

test.each(['\\S+', '(?:sợ)?', 'kidnap(?:ped)?', '\\S+|sợ'])('%s may stand anywhere', phrase => {
  expect(anchorsOf(phrase)).toBeNull()
})

const everything = Object.entries(phrases).map(([sign, found]) => ({
  sign: sign as Sign,
  found: new RegExp(pattern(...found).source, 'u'),
}))

/** Signs that stand in the line and are not found near their anchors. */
function overlooked(text: string): string[] {
  const reading = read(text)
  const see = look(reading)
  return everything
    .filter(({ sign, found }) => found.test(reading.line) !== (see(sign) !== null))
    .map(({ sign }) => `${sign}: ${text}`)
}

test('no sign of a message of the corpus is overlooked, nor of many in one', () => {
  const texts = readCorpus()
    .filter((_, at) => at % 30 === 0)
    .map(({ text }) => text)
  const long = texts
    .filter((_, at) => at % 40 === 0)
    .map((_, at) => texts.slice(at * 40, at * 40 + 12).join(' '))
  expect([...texts, ...long].flatMap(overlooked)).toEqual([])
})

test('no sign of any text is overlooked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
      expect(overlooked(text)).toEqual([])
    }),
  )
})
