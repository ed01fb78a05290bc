import { describe, expect, it } from 'vitest'
import { edited } from '../../src/web/inbox/case/draft.ts'

const keys = () => {
  let n = 0
  return () => `key-${++n}`
}

describe('a text that an officer writes', () => {
  it('has one key from its first letter to its sending', () => {
    const newKey = keys()
    const draft = edited(edited(undefined, 'C', newKey), 'Chào', newKey)
    expect(draft).toEqual({ text: 'Chào', key: 'key-1', tried: false })
  })

  it('keeps its key when it is sent again unchanged, so that it arrives once', () => {
    const tried = { text: 'Chào', key: 'k', tried: true }
    expect(edited(tried, 'Chào', keys())).toEqual(tried)
  })

  it('gets another key when it is changed after a try, so that the change arrives', () => {
    const tried = { text: 'Chào', key: 'k', tried: true }
    expect(edited(tried, 'Chào em', keys())).toEqual({ text: 'Chào em', key: 'key-1', tried: false })
  })
})
