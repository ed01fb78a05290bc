import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compose } from '../../src/facts/composed.ts'

const placesOf = (given: string) => {
  const { text, places } = compose(given)
  return [...places.subarray(0, text.length + 1)]
}

test('each sign knows its place in the text as given', () => {
  expect(compose('bế'.normalize('NFD')).text).toBe('bế')
  expect(placesOf('bế'.normalize('NFD'))).toEqual([0, 1, 4])
  expect(placesOf('bế')).toEqual([0, 1, 2])
  expect(placesOf('😀a')).toEqual([0, 1, 2, 3])
  expect(placesOf('')).toEqual([0])
})

test('a text that is composed already stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      const given = compose(text).text
      expect(compose(given).text).toBe(given)
    }),
  )
})
