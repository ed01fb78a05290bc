import { describe, expect, test } from 'vitest'
import { openVault, SealBroken } from '../../src/vault/vault.ts'

const [one, two, three] = [
  'the first master key of all that is long enough',
  'the second master key of all that is long enough',
  'the third master key of all that is long enough',
]
const vault = openVault(one)
const words = 'Lời kể của một người: “cứu em”, số 0900 000 001, \0 \ud83d\ude4f'

describe('what is sealed', () => {
  test.each(['', 'a', words, 'ế'.repeat(100_000)])('opens to what it was', text => {
    expect(vault.open(vault.seal(text))).toBe(text)
  })

  test('holds bytes as they are, also in a part of a larger buffer', () => {
    const bytes = Uint8Array.from({ length: 1_000 }, (_, i) => i % 256)
    const sealed = vault.sealBytes(bytes)
    expect(vault.openBytes(sealed)).toEqual(Buffer.from(bytes))
    const inside = new Uint8Array([1, 2, 3, ...sealed, 4]).subarray(3, 3 + sealed.length)
    expect(vault.openBytes(inside)).toEqual(Buffer.from(bytes))
  })

  test('shows nothing of it, and never looks the same twice', () => {
    const [first, second] = [vault.seal(words), vault.seal(words)]
    expect(first).not.toBe(second)
    const raw = Buffer.from(first, 'base64').toString('latin1')
    expect(raw).not.toContain('0900')
  })

  test('does not open with another key, and the error tells nothing', () => {
    const sealed = vault.seal(words)
    expect(() => openVault(two).open(sealed)).toThrow(SealBroken)
    expect(() => openVault(two).open(sealed)).toThrow('Cannot open sealed data: its key is not in APP_KEY')
  })

  test('does not open when any one of its bytes was changed', () => {
    const sealed = vault.sealBytes(Buffer.from('tin'))
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed)
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
      expect(() => vault.openBytes(changed), `byte ${at}`).toThrow(SealBroken)
    }
  })

  test.each([0, 1, 6, 10, 18, 22, 26, 33, 36])('does not open when only %i bytes of it are left', length => {
    const cut = vault.sealBytes(Buffer.from('tin nhắn')).subarray(0, length)
    expect(() => vault.openBytes(cut)).toThrow(SealBroken)
  })

  test('does not open with a shortened proof of being whole', () => {
    const nothing = vault.sealBytes(Buffer.alloc(0))
    for (const length of [22, 26, 30, 33])
      expect(() => vault.openBytes(nothing.subarray(0, length))).toThrow(SealBroken)
  })

  test.each(['', 'xin chào', '%%%', 'AAAA'])('is not mistaken for %j', text => {
    expect(() => vault.open(text)).toThrow(SealBroken)
  })
})

describe('a change of the key', () => {
  const old = openVault(one)
  const changed = openVault(`${two},${one}`)

  test('opens what was sealed before, and seals with the new one', () => {
    expect(changed.open(old.seal(words))).toBe(words)
    const sealed = changed.seal(words)
    expect(openVault(two).open(sealed)).toBe(words)
    expect(() => old.open(sealed)).toThrow(SealBroken)
  })

  test('keeps every look-up hash, also the second time and with spaces in between', () => {
    for (const later of [changed, openVault(` ${two} , ${one} `), openVault(`${three},${two},${one}`)]) {
      expect(later.index('return-code', 'gia-phuc', '123412341234')).toBe(
        old.index('return-code', 'gia-phuc', '123412341234'),
      )
      expect(later.indexId('conversation', 'a')).toBe(old.indexId('conversation', 'a'))
    }
  })

  test('opens what any of three keys sealed', () => {
    const all = openVault(`${three},${two},${one}`)
    for (const key of [one, two, three]) expect(all.open(openVault(key).seal(words))).toBe(words)
  })
})

describe('a look-up hash', () => {
  test('is the same for the same values and 43 characters long, today as on the day it was first made', () => {
    expect(openVault('k'.repeat(32)).index('return-code', 'gia-phuc', '123412341234')).toBe(
      'XklTrzzc3MmB8BHczBmMPfYtN20IlfVORjS8DQbU48E',
    )
    expect(vault.index('a', 'b')).toMatch(/^[\w-]{43}$/)
  })

  test('as an id is a UUID of version 8', () => {
    expect(vault.indexId('a', 'b')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  })

  test('differs by key, by use, by value, and by where one value ends and the next begins', () => {
    const hashes = [
      vault.index('a', 'b', 'c'),
      openVault(two).index('a', 'b', 'c'),
      vault.index('x', 'b', 'c'),
      vault.index('a', 'b', 'd'),
      vault.index('a', 'bc'),
      vault.index('a', 'b', '', 'c'),
      vault.index('a', 'b","c'),
      vault.index('ab', 'c'),
    ]
    expect(new Set(hashes).size).toBe(hashes.length)
  })
})
