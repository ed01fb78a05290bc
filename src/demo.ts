import { randomBytes } from 'node:crypto'
import { enableDemo, seed } from '../prisma/seed.ts'
import type { Config } from './config.ts'
import { createAuth } from './inbox/auth.ts'
import type { Db } from './shared/db.ts'
import { secretFile } from './vault/master-key.ts'
import type { Vault } from './vault/vault.ts'

type Deps = { config: Config; db: Db; vault: Vault }

/**
 * Two communes with invented people, so that a newcomer can try everything. Not in production, and not under an
 * https address that others can reach: there, demo accounts of an earlier start are switched off. Returns how to
 * sign in, or null.
 */
export async function prepareDemo(deps: Deps): Promise<{ username: string; password: string } | null> {
  const { config, db, vault } = deps
  const wanted = config.NODE_ENV !== 'production' && !config.PUBLIC_URL?.startsWith('https:')
  if (wanted) {
    const make = () => `thu-${randomBytes(9).toString('base64url')}`
    const password = await secretFile(config.DATA_DIR, 'demo-password', make)
    const baseUrl = 'http://localhost'
    const auth = createAuth({ prisma: db.prisma, secret: vault.index('auth-secret'), baseUrl })
    await seed({ prisma: db.prisma, vault, auth }, password)
    await enableDemo(db.prisma, true)
    return { username: 'gia-phuc.truc', password }
  }
  await enableDemo(db.prisma, false)
  return null
}
