import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  behindDecoy,
  hideCode,
  isWellFormed,
  newReturnCode,
  normalise,
  spaced,
} from '../../src/reports/return-code.ts'

const codes = fc.infiniteStream(fc.nat(9)).map(digits => newReturnCode(() => digits.next().value as number))

test('a new code is twelve digits that check out', () => {
  fc.assert(
    fc.property(codes, code => {
      expect(code).toMatch(/^\d{12}$/)
      expect(isWellFormed(code)).toBe(true)
    }),
  )
})

test('the check digit is Damm’s', () => {
  const digits = [...'00000000572'].map(Number)
  expect(newReturnCode(() => digits.shift() ?? 0)).toBe('000000005724')
})

test('any one wrong digit is noticed', () => {
  fc.assert(
    fc.property(codes, fc.nat(11), fc.integer({ min: 1, max: 9 }), (code, at, by) => {
      const wrong = (Number(code[at]) + by) % 10
      expect(isWellFormed(code.slice(0, at) + wrong + code.slice(at + 1))).toBe(false)
    }),
  )
})

test('two neighbours swapped are noticed', () => {
  fc.assert(
    fc.property(codes, fc.nat(10), (code, at) => {
      const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2)
      expect(isWellFormed(swapped)).toBe(swapped === code)
    }),
  )
})

describe('a decoy', () => {
  const decoyOf = (code: string) => code.slice(0, -1) + ((Number(code.at(-1)) + 1) % 10)

  test('is never a right code, and leads back to the one that it stands for', () => {
    fc.assert(
      fc.property(codes, code => {
        expect(isWellFormed(decoyOf(code))).toBe(false)
        expect(behindDecoy(decoyOf(code))).toBe(code)
      }),
    )
  })

  test('of a code that ends in nine ends in nought', () => {
    expect(behindDecoy('000000005720')).toBe('000000005729')
  })

  test('is covered where the code is covered: it would give it away', () => {
    const shown = (text: string) => hideCode(text, digits => digits === '000000005724')
    expect(shown('mã 0000 0000 5724, mã 0000 0000 5725, số 0000 0000 5726')).toBe(
      'mã •••• •••• ••••, mã •••• •••• ••••, số 0000 0000 5726',
    )
  })
})

describe('what people type', () => {
  test.each([
    '123456789012',
    '1234 5678 9012',
    '1234-5678-9012',
    'ma: 1234.5678.9012',
    'mã của em là 1234 5678 9012 ạ',
    ' 12 34 56 78 90 12.',
    '1234–5678–9012',
    '１２３４ ５６７８ ９０１２',
    'mã:1234\n5678\n9012',
  ])('is understood: %j', text => {
    expect(normalise(text)).toBe('123456789012')
  })

  test.each(['', 'không nhớ', '1234 5678 901', '1234 5678 9012 3', '0900 000 001', '1234 abcd 5678 9012'])(
    'is no code: %j',
    text => {
      expect(normalise(text)).toBeNull()
    },
  )
})

test('a code is shown in groups of four and read back', () => {
  fc.assert(
    fc.property(codes, code => {
      expect(spaced(code)).toMatch(/^\d{4} \d{4} \d{4}$/)
      expect(normalise(spaced(code))).toBe(code)
    }),
  )
})
