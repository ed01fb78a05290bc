import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../src/shared/fold.ts'

test.each([
  ['Đồng Việt', 'dong viet'],
  ['  Cứu\n\tem   VỚI ', 'cuu em voi'],
  ['ƯỜNG ƠI', 'uong oi'],
  ['', ''],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('composed and decomposed spellings fold alike', () => {
  fc.assert(fc.property(fc.string(), text => fold(text.normalize('NFC')) === fold(text.normalize('NFD'))))
})

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => fold(fold(text)) === fold(text)))
})
