import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll } from 'vitest'
import type { Db } from '../../src/shared/db.ts'
import { openPglite } from '../../src/shared/pglite.ts'
import { openPostgres } from '../../src/shared/postgres.ts'

/**
 * An empty, migrated store for one test file: PGlite in memory, or a database of its own on the server in
 * TEST_DATABASE_URL. Closed (and dropped) when the file ends.
 */
export async function scratchDb(): Promise<Db> {
  const server = process.env.TEST_DATABASE_URL
  if (!server) {
    const db = await openPglite()
    afterAll(() => db.close())
    return db
  }
  const { url, drop } = await scratchDatabase(server)
  const db = await openPostgres(url, 4)
  afterAll(async () => {
    await db.close()
    await drop()
  })
  return db
}

/** A new database on a server, and how to drop it. */
export async function scratchDatabase(server: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `scratch_${randomBytes(8).toString('hex')}`
  await onServer(server, `CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}

async function onServer(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(sql)
  await client.end()
}
