import { describe, expect, it } from 'vitest'
import {
  answered,
  delayed,
  did,
  emptyTalk,
  type Heard,
  heard,
  type Pending,
  reloaded,
  settled,
  startedAnew,
  type Talk,
  waitsForAnswer,
} from '../../src/web/chat/talk.ts'

const at = '2026-11-22T07:02:00.000Z'
const words = (id: string): Pending => ({ kind: 'text', id, text: `tin ${id}` })
const photo = (id: string): Pending => ({ kind: 'media', id, media: 'photo' })
const opened: Pending = { kind: 'opened', id: 'o' }
const message = (key: string): Heard => ({ key, at, text: `lời ${key}`, buttons: [] })

function talkWith(...items: Pending[]): Talk {
  return items.reduce((talk, item) => did(talk, item, { text: item.id, at }), emptyTalk)
}

function stateOf(talk: Talk, id: string): unknown {
  const line = talk.lines.find(each => each.id === id)
  return line?.from === 'person' ? [line.state, line.problem] : line
}

describe('what a resident does', () => {
  it('waits in order until the channel confirms it', () => {
    const talk = settled(talkWith(words('1'), words('2')), '1', null)
    expect(talk.pending.map(item => item.id)).toEqual(['2'])
    expect(stateOf(talk, '1')).toEqual(['sent', null])
    expect(stateOf(talk, '2')).toEqual(['sending', null])
  })

  it('keeps its id and its place while it is tried again', () => {
    const talk = delayed(talkWith(words('1')), '1')
    expect(talk.pending).toEqual([words('1')])
    expect(stateOf(talk, '1')).toEqual(['retrying', null])
  })

  it('says why when the channel will never take it', () => {
    expect(stateOf(settled(talkWith(photo('1')), '1', 'too_big'), '1')).toEqual(['refused', 'too_big'])
  })

  it('shows no line for the opening of the page', () => {
    expect(did(emptyTalk, opened, null)).toMatchObject({ pending: [opened], lines: [] })
  })

  it('owns up to files lost in a reload and still sends the words', () => {
    const talk = reloaded(talkWith(photo('1'), words('2')))
    expect(stateOf(talk, '1')).toEqual(['refused', 'lost_file'])
    expect(talk.pending).toEqual([words('2')])
  })
})

describe('what the channel says', () => {
  it('is shown once, however often it arrives', () => {
    const talk = heard(heard(emptyTalk, message('a'), '1'), message('a'), '2')
    expect(talk.lines).toHaveLength(1)
    expect(talk.lastEventId).toBe('2')
  })

  it('keeps the last place in the stream when an event has none', () => {
    expect(heard(heard(emptyTalk, message('a'), '7'), message('b'), null).lastEventId).toBe('7')
  })

  it('rests the buttons of an answered question only', () => {
    const talk = answered(heard(heard(emptyTalk, message('a'), '1'), message('b'), '2'), 'a')
    expect(talk.lines.map(line => line.from === 'channel' && line.answered)).toEqual([true, false])
  })

  it('is awaited only after the person’s words have arrived', () => {
    const sending = talkWith(words('1'))
    const sent = settled(sending, '1', null)
    expect([sending, sent, heard(sent, message('a'), '1')].map(waitsForAnswer)).toEqual([false, true, false])
  })
})

describe('a visitor whom the server no longer knows', () => {
  const before = { ...heard(talkWith(words('1')), message('a'), '9'), token: 'old' }

  it('begins anew and loses nothing that was not sent', () => {
    const talk = startedAnew(before, opened, 'note')
    expect(talk).toMatchObject({ token: null, lastEventId: null, pending: [opened, words('1')] })
    expect(talk.lines.at(-1)).toEqual({ from: 'page', id: 'note', word: 'new_talk' })
  })

  it('opens once and is told once, even when it happens again at once', () => {
    const again = startedAnew(startedAnew(before, opened, 'note'), { kind: 'opened', id: 'o2' }, 'note2')
    expect(again.pending.map(item => item.id)).toEqual(['o2', '1'])
    expect(again.lines.filter(line => line.from === 'page')).toHaveLength(1)
  })
})
