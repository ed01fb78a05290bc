import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Db } from '../../src/shared/db.ts'
import { openDb } from '../../src/shared/open-db.ts'
import { scratchDatabase } from '../support/db.ts'

/** A store that outlives servers. `look` opens it, so no server may run on it meanwhile. */
export type Store = {
  env: { DATA_DIR: string; DATABASE_URL?: string }
  look: <T>(reads: (db: Db) => Promise<T>) => Promise<T>
  drop: () => Promise<void>
}

const postgres = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres'

/** Both stores, always: no PostgreSQL is a failure, not a reason to test less. */
export const stores = [
  { store: 'PGlite', open: async () => storeOf({}) },
  { store: 'PostgreSQL', open: async () => storeOf(await scratchDatabase(postgres)) },
]

async function storeOf({ url, drop }: { url?: string; drop?: () => Promise<void> }): Promise<Store> {
  const dataDir = await mkdtemp(join(tmpdir(), 'crash-'))
  return {
    env: { DATA_DIR: dataDir, ...(url && { DATABASE_URL: url }) },
    look: async reads => {
      const db = await openDb({ databaseUrl: url, dataDir })
      try {
        return await reads(db)
      } finally {
        await db.close()
      }
    },
    drop: async () => {
      await drop?.()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
