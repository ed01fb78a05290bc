import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import type { Db } from './db.ts'
import { PrismaClient } from './prisma/client.ts'
import { migrate } from './schema-engine.ts'

// Milliseconds. A statement that hangs must not hold a message for ever; the sweep takes it up again.
const connectTimeout = 5_000
const statementTimeout = 30_000
const relistenAfter = 1_000

/** A PostgreSQL server. Any number of processes may share it; migrations take turns by the engine's own lock. */
export async function openPostgres(url: string, connections = 10): Promise<Db> {
  await migrate(new PrismaPg({ connectionString: url }))
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectTimeout,
    statement_timeout: statementTimeout,
    idle_in_transaction_session_timeout: statementTimeout,
  })
  pool.on('error', () => {}) // an idle connection broke; the pool opens another
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) })
  return {
    kind: 'postgres',
    prisma,
    run: async ({ name, text }, params) => (await pool.query({ name, text, values: [...params] })).rows,
    listen: (channel, heard) => listen(url, channel, heard),
    close: async () => {
      await prisma.$disconnect()
      await pool.end()
    },
  }
}

/** LISTEN on a connection of its own, opened again when it breaks. */
async function listen(url: string, channel: string, heard: (payload: string) => void) {
  let stopped = false
  let client = await connect()

  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectTimeout })
    fresh.on('notification', message => heard(message.payload ?? ''))
    fresh.on('error', () => {})
    fresh.on('end', () => void again())
    await fresh.connect()
    await fresh.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
    return fresh
  }

  async function again(): Promise<void> {
    while (!stopped) {
      await new Promise(resolve => setTimeout(resolve, relistenAfter))
      if (stopped) return
      const fresh = await connect().catch(() => undefined)
      if (fresh) {
        client = fresh
        return
      }
    }
  }

  return async () => {
    stopped = true
    await client.end()
  }
}
