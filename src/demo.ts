import { randomBytes } from 'node:crypto'
import { seed } from '../prisma/seed.ts'
import type { Config } from './config.ts'
import { createAuth } from './inbox/auth.ts'
import type { Db } from './shared/db.ts'
import { secretFile } from './vault/master-key.ts'
import type { Vault } from './vault/vault.ts'

type Deps = { config: Config; db: Db; vault: Vault }

/** Two communes with invented people, so that a newcomer can try everything. Never in production. */
export async function prepareDemo({
  config,
  db,
  vault,
}: Deps): Promise<{ username: string; password: string }> {
  const password = await secretFile(
    config.DATA_DIR,
    'demo-password',
    () => `thu-${randomBytes(9).toString('base64url')}`,
  )
  const auth = createAuth({
    prisma: db.prisma,
    secret: vault.index('auth-secret'),
    baseUrl: 'http://localhost',
  })
  await seed({ prisma: db.prisma, vault, auth }, password)
  return { username: 'gia-phuc.truc', password }
}
