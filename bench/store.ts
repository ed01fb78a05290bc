import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'

export type StoreKind = 'pglite' | 'postgres'

/** An empty store for one server, thrown away afterwards. */
export type Store = {
  kind: StoreKind
  env: Record<string, string>
  /** The one number that a query answers. Only while no server has the store open. */
  ask: (sql: string) => Promise<number>
  drop: () => Promise<void>
}

export async function scratchStore(kind: StoreKind, postgres: string): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 3 })
  if (kind === 'pglite') {
    return { kind, env: { DATA_DIR: folder }, ask: sql => askFolder(join(folder, 'db'), sql), drop: remove }
  }
  const name = `bench_${randomBytes(6).toString('hex')}`
  await query(postgres, `CREATE DATABASE ${name}`)
  const url = Object.assign(new URL(postgres), { pathname: `/${name}` }).href
  return {
    kind,
    env: { DATA_DIR: folder, DATABASE_URL: url },
    ask: async sql => numberIn((await query(url, sql)).rows),
    drop: async () => {
      await query(postgres, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      await remove()
    },
  }
}

/** Is there a PostgreSQL server to measure on? */
export async function answers(postgres: string): Promise<boolean> {
  return query(postgres, 'SELECT 1').then(
    () => true,
    () => false,
  )
}

async function query(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 })
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}

async function askFolder(folder: string, sql: string): Promise<number> {
  const engine = await PGlite.create(folder)
  try {
    return numberIn((await engine.query<Record<string, unknown>>(sql)).rows)
  } finally {
    await engine.close()
  }
}

function numberIn(rows: readonly Record<string, unknown>[]): number {
  return Number(Object.values(rows[0] ?? {})[0])
}
