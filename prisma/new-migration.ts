import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { migrate, missingMigration } from '../src/shared/schema-engine.ts'

/** `npm run migration -- add_something`: writes what leads from the migrations so far to the schema. */
const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  process.stderr.write('Give the migration a name: npm run migration -- add_something (a–z, 0–9, _)\n')
  process.exit(1)
}

const scratch = new PrismaPGlite(new PGlite())
await migrate(scratch)
const sql = await missingMigration(scratch)
if (sql === null) {
  process.stdout.write('Nothing to do: the migrations lead to the schema.\n')
} else {
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const folder = join(import.meta.dirname, 'migrations', `${stamp}_${name}`)
  await mkdir(folder)
  await writeFile(join(folder, 'migration.sql'), sql)
  process.stdout.write(`Wrote ${folder}/migration.sql. Read it before you commit it.\n`)
}
process.exit(0)
