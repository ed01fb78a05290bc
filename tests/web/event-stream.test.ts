import { describe, expect, it } from 'vitest'
import { eventReader, type StreamEvent } from '../../src/web/chat/event-stream.ts'

function read(...chunks: string[]): StreamEvent[] {
  const events: StreamEvent[] = []
  const take = eventReader(event => events.push(event))
  for (const chunk of chunks) take(chunk)
  return events
}

const stream = 'id: 1\ndata: {"a":1}\n\nid: 2\ndata: một\ndata: hai\n\n'
const events = [
  { id: '1', data: '{"a":1}' },
  { id: '2', data: 'một\nhai' },
]

describe('reading server-sent events', () => {
  it('gives the same events wherever the network cuts', () => {
    for (let cut = 0; cut <= stream.length; cut++) {
      expect(read(stream.slice(0, cut), stream.slice(cut))).toEqual(events)
    }
  })

  it('understands line ends of any kind, also cut in two', () => {
    const windows = stream.replaceAll('\n', '\r\n')
    expect(read(windows)).toEqual(events)
    expect(read(...windows)).toEqual(events)
  })

  it('passes over signs of life and events without data', () => {
    expect(read(': hi\n\nid: 3\n\ndata: x\n\n')).toEqual([{ id: null, data: 'x' }])
  })

  it('keeps back what is not complete', () => {
    expect(read('data: nửa chừng\n')).toEqual([])
  })
})
