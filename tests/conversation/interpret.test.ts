import { describe, expect, test } from 'vitest'
import type { FlowId, Prompt } from '../../flows/contract.ts'
import { everywhere } from '../../flows/words.ts'
import { text as wordsOf } from '../../locales/catalog.ts'
import type { Content } from '../../src/channels/channel.ts'
import { payloadOf } from '../../src/channels/fit.ts'
import { type Heard, interpret, type Open } from '../../src/conversation/interpret.ts'
import { promptById } from '../../src/conversation/step.ts'

/** A question as the flows ask it. */
function at(promptId: string): Open {
  const prompt = promptById(promptId)
  if (!prompt) throw new Error(`No flow asks ${promptId}`)
  return { flow: promptId.split(':')[0] as FlowId, promptId, prompt, older: promptById }
}

const says = (words: string, open: Open): Heard => interpret({ kind: 'text', text: words }, open)
const taps = (payload: string, open: Open): Heard => interpret({ kind: 'tap', payload }, open)
const label = (open: Open, value: string) => {
  const choice = open.prompt.choices?.find(one => one.value === value)
  if (!choice) throw new Error(`No choice ${value}`)
  return wordsOf({ key: choice.label } as never)
}
const fold = (words: string) =>
  words
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')

const safety = at('welcome:safety')
const when = at('report:when')
const identity = at('report:identity')
const name = at('report:name')
const where = at('report:where')
const what = at('report:what')

const choice = (value: string): Heard => ({ type: 'CHOICE', value })
const skip: Heard = { type: 'SKIP' }
const lost: Heard = { type: 'NOT_UNDERSTOOD' }
const free = (text: string): Heard => ({ type: 'TEXT', text })

describe('an answer', () => {
  const numbers: [string, Open, Heard][] = [
    ['1', when, choice('now')],
    [' 2 ', when, choice('past')],
    ['3.', when, choice('unsure')],
    ['1)', when, choice('now')],
    ['01', when, choice('now')],
    ['4', when, skip],
    ['4', identity, skip],
    ['0', identity, lost],
    ['5', identity, lost],
    ['99', identity, lost],
    ['111', identity, lost],
    ['-1', identity, lost],
    ['1 2', identity, lost],
    ['5', when, free('5')],
    ['113', where, free('113')],
  ]
  test.each(numbers)('by its number, %j', (words, open, heard) => {
    expect(says(words, open)).toEqual(heard)
  })

  const spellings: [string, (words: string) => string][] = [
    ['as it is written on the button', words => words],
    ['without tone marks', fold],
    ['in capitals', words => words.toUpperCase()],
    ['with its marks apart', words => words.normalize('NFD')],
    ['with spaces around and inside', words => `  ${words.replaceAll(' ', '   ')}\n`],
  ]
  test.each(spellings)('in the words of its button, %s', (_, spelled) => {
    for (const open of [safety, when, identity, at('report:source'), at('danger:need')]) {
      for (const { value } of open.prompt.choices ?? []) {
        expect(says(spelled(label(open, value)), open), `${open.promptId} ${value}`).toEqual(choice(value))
        expect(taps(payloadOf(open.promptId, value), open)).toEqual(choice(value))
      }
    }
  })

  const shortWords: [string, Open, Heard][] = [
    ['ok', safety, choice('safe')],
    ['ko', safety, choice('unsafe')],
    ['Không', safety, choice('unsafe')],
    ['khong neu ten', identity, choice('anonymous')],
    ['fb', at('report:source'), choice('online')],
    ['gui di', at('report:attachment'), choice('send')],
  ]
  test.each(shortWords)('in a word that means it, %j', (words, open, heard) => {
    expect(says(words, open)).toEqual(heard)
  })

  test('where free words count is what was written, composed and trimmed', () => {
    expect(says('  Quán cà phê Thử \n'.normalize('NFD'), where)).toEqual(free('Quán cà phê Thử'))
  })

  test('where only choices count is not understood, and neither is nothing', () => {
    expect(says('gì cũng được', identity)).toEqual(lost)
    for (const nothing of ['', ' ', '\n\t']) expect(says(nothing, where)).toEqual(lost)
  })
})

describe('words that work everywhere', () => {
  const all = Object.entries(everywhere).flatMap(([word, { written, folded }]) =>
    [...written, ...folded].map(words => [words, word] as const),
  )
  test.each(all)('%j means %s, whatever is asked', (words, word) => {
    // Elsewhere "không biết" and "thôi" are answers, and an answer to the open question comes first.
    const answers: Record<string, readonly Open[]> = { SKIP: [when], CANCEL: [safety] }
    const skippable = [when, name, where, identity]
    const questions = (word === 'SKIP' ? skippable : [...skippable, safety, at('danger:place')]).filter(
      open => !answers[word]?.includes(open),
    )
    for (const open of questions) {
      expect(says(words, open), open.promptId).toEqual({ type: word })
      expect(says(` ${words.toUpperCase()} `, open), open.promptId).toEqual({ type: word })
    }
  })

  const ambiguous: [string, Heard, Heard][] = [
    ['huy', { type: 'CANCEL' }, free('huy')],
    ['Dung', { type: 'EXIT' }, free('Dung')],
    ['thoi', { type: 'CANCEL' }, free('thoi')],
    ['lui', { type: 'BACK' }, free('lui')],
  ]
  test.each(ambiguous)(
    '%j does so only where no name or other word could be meant',
    (words, asCommand, asText) => {
      expect(says(words, identity)).toEqual(asCommand)
      expect(says(words, name)).toEqual(asText)
    },
  )

  test('inside a sentence are only words', () => {
    for (const words of ['nó bảo em dừng lại', 'hủy hợp đồng thì phải đền', 'em không biết nó là ai'])
      expect(says(words, what).type).not.toMatch(/EXIT|CANCEL|SKIP/)
  })

  test('skip nothing where nothing may be skipped', () => {
    expect(says('bỏ qua', safety)).toEqual(free('bỏ qua'))
    expect(taps(payloadOf('welcome:safety', 'skip'), safety)).toEqual({ type: 'STALE' })
  })
})

describe('danger', () => {
  const cries = [
    'cứu em với, em đang bị nhốt',
    'cuu em voi em dang bi nhot',
    'CỨU EM VỚI, EM ĐANG BỊ NHỐT',
    'cứu em với, em đang bị nhốt'.normalize('NFD'),
  ]
  const questions = [
    safety,
    when,
    identity,
    name,
    where,
    what,
    at('report:codeShown'),
    at('report:attachment'),
    at('menu:open'),
  ]
  test.each(cries)('is heard at every question: %j', words => {
    for (const open of questions) expect(says(words, open), open.promptId).toMatchObject({ type: 'DANGER' })
  })

  test('is heard under a photo, also where photos are no answer', () => {
    const photo: Content = {
      kind: 'media',
      media: 'photo',
      attachment: 'a',
      text: 'cứu em với, em đang bị nhốt',
    }
    for (const open of [what, identity])
      expect(interpret(photo, open)).toMatchObject({ type: 'DANGER', text: photo.text })
  })

  test('is not opened again where it is already being talked about', () => {
    expect(says('cứu em với, em đang bị nhốt', at('danger:place'))).toEqual(
      free('cứu em với, em đang bị nhốt'),
    )
  })

  test('does not swallow the answer to the question that is open', () => {
    expect(says(label(safety, 'unsafe'), safety)).toEqual(choice('unsafe'))
  })
})

describe('a button of an older question', () => {
  test('is stale, whatever stands on it', () => {
    expect(taps(payloadOf('report:when', 'now'), identity)).toEqual({ type: 'STALE' })
    expect(taps(payloadOf('welcome:safety', 'safe'), when)).toEqual({ type: 'STALE' })
  })

  test('is a cry for help when it said so, whatever is asked by now', () => {
    const danger = { type: 'DANGER', text: '', child: false }
    expect(taps(payloadOf('welcome:safety', 'unsafe'), when)).toEqual({ ...danger, tapped: 'unsafe' })
    expect(taps(payloadOf('report:danger', 'self'), identity)).toEqual({ ...danger, tapped: 'self' })
    expect(taps(payloadOf('welcome:safety', 'unsafe'), at('danger:place'))).toEqual({ type: 'STALE' })
  })

  test.each([
    '#gone:state.value',
    '#report:gone.now',
    '#report:when.gone',
    '#__proto__:x.y',
    '#constructor:x.y',
    '#report:when.__proto__',
    '#:.x',
  ])('that no flow asks any more is stale: %s', payload => {
    expect(taps(payload, identity)).toEqual({ type: 'STALE' })
  })

  test('is a text when its payload was not made by us', () => {
    expect(taps('không nêu tên', identity)).toEqual(choice('anonymous'))
    expect(taps('#Gia Phúc', where)).toEqual(free('Gia Phúc'))
  })
})

describe('what is no text', () => {
  const photo: Content = { kind: 'media', media: 'photo', attachment: 'a1', source: 's' }
  const place: Content = { kind: 'location', latitude: 20.9, longitude: 106.3 }
  const table: [string, Content, Open, Heard][] = [
    ['a photo where one is asked for', photo, what, { type: 'MEDIA', media: 'photo', attachment: 'a1' }],
    [
      'a photo with words',
      { ...photo, text: 'xe này' },
      what,
      { type: 'MEDIA', media: 'photo', attachment: 'a1', text: 'xe này' },
    ],
    ['a photo where none is asked for', photo, identity, { type: 'EVIDENCE' }],
    ['a place where one is asked for', place, where, { type: 'LOCATION', latitude: 20.9, longitude: 106.3 }],
    ['a place where none is asked for', place, name, { type: 'EVIDENCE' }],
    ['a sticker', { kind: 'unreadable', what: 'sticker' }, what, { type: 'UNREADABLE' }],
    ['a start', { kind: 'opened' }, what, { type: 'OPENED' }],
  ]
  test.each(table)('%s', (_, content, open, heard) => {
    expect(interpret(content, open)).toEqual(heard)
  })

  test('an officer’s words and a timer keep what they carry', () => {
    const officer = { kind: 'officer', officerId: 'o', reportId: 'r', text: 'bỏ qua' } as const
    expect(interpret(officer, where)).toEqual({
      kind: 'officer',
      type: 'OFFICER',
      officerId: 'o',
      reportId: 'r',
      text: 'bỏ qua',
    })
    expect(interpret({ kind: 'timer', name: 'silence' }, where)).toEqual({ type: 'TIMEOUT', name: 'silence' })
  })
})

test('the same message at the same question always means the same', () => {
  const prompt: Prompt = where.prompt
  const before = JSON.stringify(prompt)
  for (let i = 0; i < 3; i++) expect(says('2', { ...where, prompt })).toEqual(says('2', where))
  expect(JSON.stringify(prompt)).toBe(before)
})
