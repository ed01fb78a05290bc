import type { PrismaClient } from './prisma/client.ts'

/** A store: the embedded PGlite or a PostgreSQL server. Same schema, same statements. */
export type Db = {
  kind: 'pglite' | 'postgres'
  /** For everything that is not on the path of a message. */
  prisma: PrismaClient
  /**
   * One SQL statement, by itself a transaction, for the path of a message. Prepared once per connection
   * under `name`. Parameters are text, numbers, dates, arrays or JSON as text.
   */
  run<Row>(statement: Statement, params: readonly unknown[]): Promise<Row[]>
  /** Hear `pg_notify` on a channel. Resolves to a function that stops listening. */
  listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>
  close(): Promise<void>
}

export type Statement = { name: string; text: string }
