import { describe, expect, test } from 'vitest'
import { doublesIn } from './ledger.ts'

/** Replies as they arrived: each word is one life of the server, each letter one reply. */
function arrived(lives: string) {
  return lives
    .split(' ')
    .flatMap((letters, life) => [...letters].map(text => ({ chatId: '1', buttons: [], text, life })))
}

describe('replies that arrived, held against those in the store', () => {
  test.each([
    ['abcd', 'abcd', 0],
    ['ab cd', 'abcd', 0],
    ['ab bcd', 'abcd', 1],
    ['ab abcd', 'abcd', 2],
    ['abc bc bcd', 'abcd', 4],
    ['aba ab', 'abaab', 0],
    ['ab  cd', 'abcd', 0],
  ])('%s for %s: %i came twice', (lives, said, doubles) => {
    expect(doublesIn(arrived(lives), [...said])).toBe(doubles)
  })

  test.each([
    ['one is missing', 'ab d', 'abcd'],
    ['the last is missing', 'abc', 'abcd'],
    ['two changed places', 'acb d', 'abcd'],
    ['one came twice in the same life', 'abbcd', 'abcd'],
    ['one came that nobody said', 'abx cd', 'abcd'],
  ])('%s: fails', (_, lives, said) => {
    expect(() => doublesIn(arrived(lives), [...said])).toThrow()
  })
})
