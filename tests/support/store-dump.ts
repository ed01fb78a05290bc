import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Db } from '../../src/shared/db.ts'

/** Every row of every table, one a line, bytes in hex. */
export async function dump(db: Db): Promise<string> {
  const tables = await db.run<{ name: string }>(
    {
      name: 'tables',
      text: `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
    },
    [],
  )
  const dumps = await Promise.all(
    tables.map(({ name }) =>
      db.run<{ row: string }>(
        { name: `dump_${name}`, text: `SELECT row_to_json(t)::text AS row FROM "${name}" t` },
        [],
      ),
    ),
  )
  return dumps.flatMap((rows, i) => rows.map(({ row }) => `${tables[i]?.name}: ${row}`)).join('\n')
}

export async function filesUnder(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}
