import { describe, expect, test } from 'vitest'
import type { FlowId } from '../../flows/contract.ts'
import type { Content } from '../../src/channels/channel.ts'
import { payloadOf } from '../../src/channels/fit.ts'
import { hear } from '../../src/conversation/hear.ts'
import { freshMemory } from '../../src/conversation/memory.ts'
import { openTalk } from '../../src/conversation/talk.ts'

/** Somebody who stands at this question; '' is before the first. */
function standing(flow: FlowId, value: string) {
  const memory = { ...freshMemory(), flow, value }
  return openTalk({
    id: 'c',
    communeId: 'gia-phuc',
    channel: 'webchat',
    address: 'a',
    addressSealed: null,
    version: 0,
    now: new Date('2026-08-03T03:00:00.000Z'),
    above: [],
    memory,
    episodeId: 'e',
  })
}

const text = (words: string): Content => ({ kind: 'text', text: words })
const tap = (payload: string): Content => ({ kind: 'tap', payload })

describe('the very first message', () => {
  const table: [string, Content, string][] = [
    ['a greeting', text('alo'), 'OPENED'],
    ['a number answers nothing', text('1'), 'TEXT'],
    ['a story', text('có xe lạ hay chở mấy cô gái đi'), 'TEXT'],
    ['a cry for help', text('cứu em với, em đang bị nhốt'), 'DANGER'],
    ['a wish for quiet', text('dừng'), 'EXIT'],
    ['a word for the menu', text('menu'), 'OPENED'],
    ['a start', { kind: 'opened' }, 'OPENED'],
    ['a sticker', { kind: 'unreadable', what: 'sticker' }, 'OPENED'],
    ['a photo', { kind: 'media', media: 'photo', attachment: 'a' }, 'MEDIA'],
    ['a place', { kind: 'location', latitude: 1, longitude: 2 }, 'EVIDENCE'],
    ['a button of a talk long ago', tap(payloadOf('report:when', 'now')), 'OPENED'],
    ['a button of a talk long ago that said danger', tap(payloadOf('welcome:safety', 'unsafe')), 'DANGER'],
  ]
  test.each(table)('%s', (_, content, type) => {
    expect(hear(standing('welcome', ''), content).type).toBe(type)
  })
})

describe('before it is known whether it is safe to talk', () => {
  const welcome = standing('welcome', 'safety')
  test.each(['menu', 'hủy', 'quay lại'])('%j leads around nothing', words => {
    expect(hear(welcome, text(words))).toEqual({ type: 'OPENED' })
  })

  const heard: [Content, object][] = [
    [text('2'), { type: 'CHOICE', value: 'unsafe' }],
    [text('dừng'), { type: 'EXIT' }],
    [text('cứu em với, em đang bị nhốt'), { type: 'DANGER' }],
  ]
  test.each(heard)('%j is heard as it is', (content, meaning) => {
    expect(hear(welcome, content)).toMatchObject(meaning)
  })
})

test('after that the same words do what they say', () => {
  const report = standing('report', 'identity')
  expect(['menu', 'hủy', 'quay lại'].map(words => hear(report, text(words)).type)).toEqual([
    'MENU',
    'CANCEL',
    'BACK',
  ])
})

test('where a flow waits for an answer of ours, words are kept and not lost', () => {
  expect(hear(standing('report', 'filing'), text('thêm nữa ạ'))).toEqual({ type: 'TEXT', text: 'thêm nữa ạ' })
})
