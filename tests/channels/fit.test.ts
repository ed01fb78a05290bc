import { type Arbitrary, array, assert, constantFrom, integer, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Capabilities, Part } from '../../src/channels/channel.ts'
import { fit as fitted, type Outgoing, payloadOf, readPayload } from '../../src/channels/fit.ts'

const wide: Capabilities = {
  textLength: 4096,
  buttons: 8,
  buttonLabelLength: 40,
  payloadBytes: 64,
  knowsRepeats: false,
}
const plain = { ...wide, buttons: 0 }
const yesNo = [
  { label: 'Có', payload: '#report:where.yes' },
  { label: 'Không', payload: '#report:where.no' },
]

describe('choices', () => {
  it('become buttons where the channel shows them all', () => {
    expect(fitted({ text: 'Có an toàn không?', choices: yesNo }, wide)).toEqual([
      { text: 'Có an toàn không?', buttons: yesNo },
    ])
  })

  it('become numbered lines, in order, where it has no buttons', () => {
    expect(fitted({ text: 'Có an toàn không?', choices: yesNo }, plain)).toEqual([
      { text: 'Có an toàn không?\n\n1. Có\n2. Không', buttons: [] },
    ])
  })

  const limits: [string, Partial<Capabilities>][] = [
    ['one button too few', { buttons: 1 }],
    ['a label one character too long', { buttonLabelLength: 4 }],
    ['a payload one byte too long', { payloadBytes: 16 }],
  ]
  it.each(limits)('all become lines when one does not fit: %s', (_, limit) => {
    const [part] = fitted({ text: 'Hỏi', choices: yesNo }, { ...wide, ...limit })
    expect(part).toEqual({ text: 'Hỏi\n\n1. Có\n2. Không', buttons: [] })
  })

  it('are buttons exactly at the limits', () => {
    const exact = { ...wide, buttons: 2, buttonLabelLength: 5, payloadBytes: 17 }
    expect(fitted({ text: 'Hỏi', choices: yesNo }, exact)[0]?.buttons).toEqual(yesNo)
  })

  it('count a payload in bytes and a label in characters', () => {
    const choices = [{ label: 'Đúng', payload: 'đúng' }]
    expect(
      fitted({ text: 'Hỏi', choices }, { ...wide, payloadBytes: 5, buttonLabelLength: 4 })[0]?.buttons,
    ).toEqual([])
    expect(
      fitted({ text: 'Hỏi', choices }, { ...wide, payloadBytes: 6, buttonLabelLength: 4 })[0]?.buttons,
    ).toEqual(choices)
  })

  it('stand under the last part of a long text', () => {
    const parts = fitted({ text: 'Đoạn một.\n\nĐoạn hai.', choices: yesNo }, { ...wide, textLength: 12 })
    expect(parts).toEqual([
      { text: 'Đoạn một.', buttons: [] },
      { text: 'Đoạn hai.', buttons: yesNo },
    ])
  })

  it('without any text are lines, since no message may be empty', () => {
    expect(fitted({ text: ' ', choices: yesNo }, wide)).toEqual([{ text: '1. Có\n2. Không', buttons: [] }])
  })
})

describe('long text', () => {
  const cases: [string, number, string, string[]][] = [
    ['is left whole at the limit', 9, 'Đoạn một.', ['Đoạn một.']],
    ['is cut between paragraphs first', 24, 'Một câu. Câu hai.\n\nCâu ba.', ['Một câu. Câu hai.', 'Câu ba.']],
    ['then between lines', 12, 'Dòng một.\nHai. Ba.', ['Dòng một.', 'Hai. Ba.']],
    ['then between sentences', 14, 'Gọi 113 ngay. Rồi chờ.', ['Gọi 113 ngay.', 'Rồi chờ.']],
    ['then between words', 9, 'trong nhà không có ai', ['trong nhà', 'không có', 'ai']],
    ['inside a word only when the word alone is too long', 4, 'nghiêng đi', ['nghi', 'êng', 'đi']],
    ['never inside a sign made of several', 7, '👩‍👧👩‍👧👩‍👧', ['👩‍👧', '👩‍👧', '👩‍👧']],
    ['is counted with composed tone marks', 6, 'tiếng'.normalize('NFD'), ['tiếng']],
    ['of spaces only says nothing', 6, ' \n ', []],
  ]
  it.each(cases)('%s', (_, textLength, text, parts) => {
    expect(fitted({ text, choices: [] }, { ...wide, textLength }).map(part => part.text)).toEqual(parts)
  })

  it('keeps a numbered list together when it can', () => {
    const parts = fitted({ text: 'Một câu hỏi dài.', choices: yesNo }, { ...plain, textLength: 20 })
    expect(parts.map(part => part.text)).toEqual(['Một câu hỏi dài.', '1. Có\n2. Không'])
  })
})

const word = constantFrom(
  'gọi',
  'nguy hiểm',
  'TP. Hồ',
  'a\u0323\u0306',
  'đường',
  '👨‍👩‍👧‍👦',
  '🇻🇳',
  '😀',
  'xã.',
  'ở đâu?',
)
const gap = constantFrom(' ', '  ', '\n', '\n\n', ' \n \n ', '. ', '')
const text: Arbitrary<string> = array(record({ word, gap }), { maxLength: 60 }).map(pieces =>
  pieces.map(piece => piece.word + piece.gap).join(''),
)
const label = string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(words => /\S/.test(words))
const outgoing: Arbitrary<Outgoing> = record({
  text,
  choices: array(record({ label, payload: string({ minLength: 1, maxLength: 80 }) }), { maxLength: 10 }),
})
const capabilities = record({
  textLength: integer({ min: 12, max: 120 }),
  buttons: integer({ min: 0, max: 8 }),
  buttonLabelLength: integer({ min: 1, max: 40 }),
  payloadBytes: integer({ min: 16, max: 64 }),
}).map(limits => ({ ...limits, knowsRepeats: false }))

describe('whatever is said, on whatever channel', () => {
  function always(holds: (parts: Part[], said: Outgoing, limits: Capabilities) => void) {
    void assert(
      property(outgoing, capabilities, (said, limits) => holds(fitted(said, limits), said, limits)),
      { numRuns: 500 },
    )
  }

  it('every part is within the limits and none is empty', () => {
    always((parts, _, limits) => {
      for (const part of parts) {
        expect(part.text).toBe(part.text.normalize('NFC').trim())
        expect(part.text.length).toBeGreaterThan(0)
        expect(part.text.length).toBeLessThanOrEqual(limits.textLength)
        expect(part.buttons.length).toBeLessThanOrEqual(limits.buttons)
        for (const button of part.buttons) {
          expect(button.label.length).toBeLessThanOrEqual(limits.buttonLabelLength)
          expect(Buffer.byteLength(button.payload)).toBeLessThanOrEqual(limits.payloadBytes)
        }
      }
    })
  })

  it('every word is there, in order, and every choice, once', () => {
    always((parts, said) => {
      const buttons = parts.flatMap(part => part.buttons)
      const lines = said.choices.map((choice, at) => `${at + 1}. ${choice.label}`)
      const shown = buttons.length > 0 ? said.text : [said.text, ...lines].join('\n')
      expect(inked(parts.map(part => part.text).join(''))).toBe(inked(shown))
      if (buttons.length > 0)
        expect(buttons.map(button => button.payload)).toEqual(said.choices.map(choice => choice.payload))
    })
  })

  it('buttons stand under the last part only', () => {
    always(parts => {
      expect(parts.slice(0, -1).flatMap(part => part.buttons)).toEqual([])
    })
  })

  it('words that fit into a part are never cut', () => {
    always((parts, said, limits) => {
      const words = wordsOf(said.text).filter(one => one.length <= limits.textLength)
      const shown = new Set(parts.flatMap(part => wordsOf(part.text)))
      for (const one of words) expect(shown).toContain(one)
    })
  })

  it('no sign is cut in two', () => {
    always((parts, said) => {
      const signs = new Set([...signsOf(said.text), ...said.choices.flatMap(choice => signsOf(choice.label))])
      for (const sign of parts.flatMap(part => signsOf(part.text)))
        expect(signs.has(sign) || /^[\d.\s]+$/u.test(sign)).toBe(true)
    })
  })

  it('the same comes out each time', () => {
    always((parts, said, limits) => {
      expect(fitted(said, limits)).toEqual(parts)
    })
  })
})

describe('a payload', () => {
  it('tells which question it answers and how', () => {
    expect(payloadOf('report:where', 'yes')).toBe('#report:where.yes')
    expect(readPayload('#report:where.yes')).toEqual({ prompt: 'report:where', value: 'yes' })
  })

  it('comes back as it was written', () => {
    const name = string({ minLength: 1 })
    void assert(
      property(
        name,
        name.filter(value => !value.includes('.')),
        (prompt, value) => {
          expect(readPayload(payloadOf(prompt, value))).toEqual({ prompt, value })
        },
      ),
    )
  })

  it.each(['', '#', 'report:where.yes', '#report', '#report.', '#.yes'])(
    'that we did not write is none: %j',
    foreign => {
      expect(readPayload(foreign)).toBeNull()
    },
  )
})

function inked(words: string): string {
  return words.normalize('NFC').replace(/\s/gu, '')
}
function wordsOf(words: string): string[] {
  return words.normalize('NFC').split(/\s+/u).filter(Boolean)
}
function signsOf(words: string): string[] {
  return Array.from(new Intl.Segmenter('vi').segment(words.normalize('NFC')), piece => piece.segment)
}
