import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAuth } from '../../src/inbox/auth.ts'
import { findOfficer } from '../../src/inbox/store.ts'
import { communesWithoutProvince } from '../../src/operations.ts'
import type { Db } from '../../src/shared/db.ts'
import { openPglite } from '../../src/shared/pglite.ts'
import { openVault } from '../../src/vault/vault.ts'
import { testKey } from '../support/engine.ts'

/** Each command is a process that opens the store. Milliseconds. */
const patience = { timeout: 120_000 }

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'setup-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** As `npm run setup -- …` does; its output, or what it complained of. */
async function setup(...words: string[]): Promise<string> {
  const env = { PATH: process.env.PATH ?? '', APP_KEY: testKey, DATA_DIR: folder }
  const script = join(import.meta.dirname, '../../src/setup.ts')
  return promisify(execFile)(process.execPath, [script, ...words], { env }).then(
    ({ stdout }) => stdout.trim(),
    ({ stderr }) => stderr.trim(),
  )
}

async function look<T>(at: (db: Db) => Promise<T>): Promise<T> {
  const db = await openPglite(folder)
  try {
    return await at(db)
  } finally {
    await db.close()
  }
}

test(
  'a commune gets its own officers and one of the province, who can sign in at once',
  patience,
  async () => {
    await setup('commune', 'xa-thu', 'Thử', 'Tỉnh Thử', 'Thôn Một')
    expect(await setup('officer', 'xa-thu', 'xa-thu.truc', 'officer', 'Cán', 'bộ', 'Thử')).toMatch(
      /^xa-thu\.truc \/ /,
    )
    expect(await look(communesWithoutProvince)).toEqual(['xa-thu'])
    const [username = '', password = ''] = (
      await setup('province', 'xa-thu', 'xa-thu.tinh', 'Cán', 'bộ', 'tỉnh')
    ).split(' / ')
    await look(async db => {
      expect(await communesWithoutProvince(db)).toEqual([])
      const auth = createAuth({ prisma: db.prisma, secret: testKey, baseUrl: 'http://inbox.test' })
      const { user } = (await auth.api.signInUsername({ body: { username, password } })) ?? {}
      const officer = await findOfficer({ db, vault: openVault(testKey) }, user?.id ?? '')
      expect(officer).toMatchObject({
        communeId: 'xa-thu',
        desk: 'province',
        role: 'officer',
        name: 'Cán bộ tỉnh',
      })
    })
  },
)

test.each([
  [
    'a commune that is not there',
    ['province', 'xa-khac', 'xa-khac.tinh', 'Tên'],
    'There is no commune "xa-khac"',
  ],
  ['nobody’s name', ['province', 'xa-thu', 'xa-thu.tinh-2'], 'npm run setup -- province'],
  ['a name that is taken', ['province', 'xa-thu', 'xa-thu.tinh', 'Tên'], '"xa-thu.tinh" is taken'],
])('for %s it says what is wrong', patience, async (_, words, complaint) => {
  expect(await setup(...words)).toContain(complaint)
})
