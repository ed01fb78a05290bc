import { describe, expect, it } from 'vitest'
import type { Prompt } from '../../flows/contract.ts'
import { flows } from '../../flows/flows.ts'
import { type Heard, interpret } from '../../src/conversation/interpret.ts'
import { promptById } from '../../src/conversation/step.ts'
import { promptOf, statesOf } from './walk.ts'

/** Every question of every dialogue, and every silence. */
const questions = Object.values(flows).flatMap(flow =>
  statesOf(flow).flatMap(({ key }) => {
    const prompt = promptOf(flow, key)
    return prompt ? [{ flow: flow.id, promptId: `${flow.id}:${key}`, prompt }] : []
  }),
)

function says(text: string, at: (typeof questions)[number]): Heard {
  return interpret({ kind: 'text', text }, { ...at, older: promptById })
}

const aboutDanger = ['danger', 'child']
const speaking = questions.filter(({ prompt }) => !prompt.silent)

describe('from every question of every dialogue', () => {
  it.each([
    ['cứu em với, em đang bị nhốt trong phòng, nó khóa cửa ngoài'],
    ['cuu em voi em dang bi nhot trong phong no khoa cua ngoai'],
    ['help me please, they locked me in a room and beat me'],
  ])('"%s" is heard as danger', cry => {
    const deaf = questions.filter(at => !aboutDanger.includes(at.flow) && says(cry, at).type !== 'DANGER')
    expect(deaf.map(({ promptId }) => promptId)).toEqual([])
  })

  it('a cry in the middle of a danger goes to the report as it stands', () => {
    const cry = 'cứu em với, nó đang đập cửa'
    const lost = questions.filter(
      at => aboutDanger.includes(at.flow) && !['TEXT', 'CHOICE'].includes(says(cry, at).type),
    )
    expect(lost.map(({ promptId }) => promptId)).toEqual([])
  })

  it.each([
    ['Thoát', 'EXIT'],
    ['thoat', 'EXIT'],
    ['Hủy', 'CANCEL'],
    ['quay lai', 'BACK'],
    ['Mục lục', 'MENU'],
    ['english', 'LANGUAGE'],
    ['tiếng Việt', 'LANGUAGE'],
  ])('"%s" is %s', (word, type) => {
    const others = questions.filter(at => says(word, at).type !== type)
    expect(others.map(({ promptId }) => promptId)).toEqual([])
  })

  it('whoever wants a person is heard, except by a silence that an officer already reads', () => {
    const others = speaking.filter(at => !isHuman(says('cho tôi gặp cán bộ', at)))
    expect(others.map(({ promptId }) => promptId)).toEqual([])
  })
})

function isHuman(heard: Heard): boolean {
  return heard.type === 'HUMAN' || (heard.type === 'CHOICE' && heard.value === 'officer')
}

it('every question is put in words', () => {
  const wordless = questions.filter(
    ({ prompt }: { prompt: Prompt }) => !prompt.silent && prompt.ask.length === 0,
  )
  expect(wordless.map(({ promptId }) => promptId)).toEqual([])
})
