import type { Db } from './db.ts'
import { openPglite } from './pglite.ts'
import { openPostgres } from './postgres.ts'

/** The store that the settings name: PostgreSQL by its address, else PGlite in a folder. Migrated and ready. */
export function openDb(where: { databaseUrl?: string | undefined; dataDir: string }): Promise<Db> {
  return where.databaseUrl ? openPostgres(where.databaseUrl) : openPglite(where.dataDir)
}
