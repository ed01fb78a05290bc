import type { Db } from '../../src/shared/db.ts'
import type { Vault } from '../../src/vault/vault.ts'

/** Makes statements, or sealing, fail the way libraries fail: quoting what they were given. */
export const trouble: { statements: RegExp | null; prisma: boolean; sealing: RegExp | null } = {
  statements: null,
  prisma: false,
  sealing: null,
}

export function troubled(db: Db): Db {
  const prisma = db.prisma.$extends({
    query: {
      async $allOperations({ args, query }) {
        if (trouble.prisma) throw new Error(`Invalid invocation: ${JSON.stringify(args)}`)
        return query(args)
      },
    },
  }) as unknown as Db['prisma']
  return {
    ...db,
    prisma,
    run: async (statement, params) => {
      if (!trouble.statements?.test(statement.name)) return db.run(statement, params)
      throw Object.assign(new Error(`${statement.text} failed with ${params.map(String).join()}`), {
        detail: params,
        code: '22P02',
      })
    },
  }
}

export function troubledVault(vault: Vault): Vault {
  return {
    ...vault,
    seal: text => {
      if (trouble.sealing?.test(text)) throw new TypeError(`cannot seal ${text}`)
      return vault.seal(text)
    },
  }
}
