import { describe, expect, it } from 'vitest'
import { flows } from '../../flows/flows.ts'
import { everywhere } from '../../flows/words.ts'
import { promptOf, statesOf } from './walk.ts'

const all = Object.entries(everywhere)
const choices = Object.values(flows).flatMap(flow =>
  statesOf(flow).flatMap(({ key }) => promptOf(flow, key)?.choices ?? []),
)

describe('words that work everywhere', () => {
  it('mean one thing each', () => {
    const words = all.flatMap(([, { written, folded, foldedUnlessText }]) => [
      ...written,
      ...folded,
      ...foldedUnlessText,
    ])
    expect(words).toEqual([...new Set(words)])
  })

  it.each([
    ['huy', 'a name'],
    ['dung', 'a name, "đúng", "đừng"'],
    ['thoi', '"thời"'],
    ['lui', 'half a word'],
  ])('"%s" is never taken for one where free words are asked for (%s)', word => {
    expect(all.filter(([, { written, folded }]) => [...written, ...folded].includes(word))).toEqual([])
  })

  it.each([
    ['dừng', 'EXIT'],
    ['thoat', 'EXIT'],
    ['hủy', 'CANCEL'],
    ['huỷ', 'CANCEL'],
    ['quay lai', 'BACK'],
    ['bo qua', 'SKIP'],
    ['bat dau lai', 'MENU'],
  ])('"%s" is %s', (word, means) => {
    const found = all.filter(([, { written, folded }]) => [...written, ...folded].includes(word))
    expect(found.map(([name]) => name)).toEqual([means])
  })
})

it('every word is as it is compared: lower case, composed; folded ones without marks', () => {
  const folded = [
    ...all.flatMap(([, s]) => [...s.folded, ...s.foldedUnlessText]),
    ...choices.flatMap(c => c.words ?? []),
  ]
  expect(folded.filter(word => !/^[a-z0-9/ -]+$/u.test(word) || word !== word.trim())).toEqual([])
  const written = all.flatMap(([, s]) => s.written)
  expect(written.filter(word => word !== word.normalize('NFC').toLowerCase())).toEqual([])
})

it('a choice that says danger is marked, so that a late tap still counts', () => {
  const marked = choices.filter(({ danger }) => danger).map(({ label }) => label)
  expect(marked).toEqual(
    expect.arrayContaining([
      'welcome.unsafe',
      'menu.help',
      'report.danger_self',
      'report.danger_other',
      'danger.need_police',
    ]),
  )
})
