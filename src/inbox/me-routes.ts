import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Db } from '../shared/db.ts'
import { caseReaders } from './case-routes.ts'
import { CommuneName, Me, Problem } from './contract.ts'
import { findCommune, otherCommunes } from './store.ts'

/** Who is signed in, and which communes there are beside theirs. */
export function meRoutes({ db }: { db: Db }): FastifyPluginAsyncZod {
  return async app => {
    app.get(
      '/me',
      { config: { access: 'signed-in' }, schema: { tags: ['sign-in'], response: { 200: Me, 401: Problem } } },
      async ({ officer }) => {
        const commune = await findCommune({ db }, officer.communeId)
        return { officerId: officer.id, name: officer.name, role: officer.role, desk: officer.desk, commune }
      },
    )

    app.get(
      '/communes',
      {
        config: { access: caseReaders, desk: 'commune' },
        schema: { tags: ['cases'], response: { 200: z.array(CommuneName), 401: Problem } },
      },
      ({ officer }) => otherCommunes({ db }, officer.communeId),
    )
  }
}
