import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import type { Db } from './db.ts'
import { lockFolder } from './folder-lock.ts'
import { PrismaClient } from './prisma/client.ts'
import { migrate } from './schema-engine.ts'

/**
 * The embedded database in a folder, or in memory when there is none. Throws `FolderInUse` when another
 * process has the folder open: two would destroy it.
 */
export async function openPglite(folder?: string): Promise<Db> {
  const unlock = folder ? await lockFolder(folder) : async () => {}
  const engine = await PGlite.create(folder ? { dataDir: `${folder}/db` } : {})
  const adapter = new PrismaPGlite(engine)
  await migrate(adapter)
  const prisma = new PrismaClient({ adapter })
  return {
    kind: 'pglite',
    prisma,
    run: async (statement, params) => (await engine.query(statement.text, [...params])).rows as never[],
    listen: (channel, heard) => engine.listen(channel, heard),
    close: async () => {
      await prisma.$disconnect()
      await engine.close()
      await unlock()
    },
  }
}
