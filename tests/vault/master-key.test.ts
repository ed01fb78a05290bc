import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { masterKey, secretFile } from '../../src/vault/master-key.ts'
import { openVault } from '../../src/vault/vault.ts'

const root = await mkdtemp(join(tmpdir(), 'master-key-'))
afterAll(() => rm(root, { recursive: true }))
const folder = (name: string) => join(root, name, 'data')

describe('the key of a development installation', () => {
  test('is made once, long enough, and stays the same', async () => {
    const first = await masterKey(folder('a'))
    expect(first.length).toBeGreaterThanOrEqual(32)
    expect(first).not.toContain(',')
    expect(await masterKey(folder('a'))).toBe(first)
    expect(await masterKey(folder('b'))).not.toBe(first)
    expect(openVault(await masterKey(folder('a'))).open(openVault(first).seal('x'))).toBe('x')
  })

  test('can be read by its owner only, as its folder can', async () => {
    await masterKey(folder('c'))
    const modes = await Promise.all(
      [folder('c'), join(folder('c'), 'app-key')].map(async path => (await stat(path)).mode & 0o777),
    )
    expect(modes).toEqual([0o700, 0o600])
  })

  test('is one and the same for all who make it at once', async () => {
    const keys = await Promise.all(Array.from({ length: 20 }, () => masterKey(folder('d'))))
    expect(new Set(keys).size).toBe(1)
    expect(keys[0]?.length).toBeGreaterThanOrEqual(32)
  })

  test('that was written by hand may end with a new line', async () => {
    await secretFile(root, 'by-hand', () => 'unused')
    await writeFile(join(root, 'by-hand'), 'a key\n')
    expect(await secretFile(root, 'by-hand', () => 'another')).toBe('a key')
  })
})
