import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Db } from '../shared/db.ts'
import { Me, Problem } from './contract.ts'
import { findCommune } from './store.ts'

/** Who is signed in. */
export function meRoutes({ db }: { db: Db }): FastifyPluginAsyncZod {
  return async app => {
    app.get(
      '/me',
      { config: { access: 'signed-in' }, schema: { tags: ['sign-in'], response: { 200: Me, 401: Problem } } },
      async ({ officer }) => {
        const commune = await findCommune({ db }, officer.communeId)
        return { officerId: officer.id, name: officer.name, role: officer.role, commune }
      },
    )
  }
}
