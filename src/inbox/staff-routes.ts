import { randomInt } from 'node:crypto'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Clock } from '../shared/clock.ts'
import type { Db } from '../shared/db.ts'
import { issueStaffCode, listStaff, revokeStaff } from '../staff/store.ts'
import type { Vault } from '../vault/vault.ts'
import { Problem } from './contract.ts'
import { Refusal } from './problem.ts'
import { Staff, StaffCode, StaffCodeBody, StaffId } from './staff-contract.ts'
import { villagesOf } from './store.ts'

type Deps = { db: Db; vault: Vault; clock: Clock }

const config = { access: ['officer', 'chief'], desk: 'commune' } as const
const schema = { tags: ['staff'] }
const refusals = { 401: Problem, 403: Problem }
const Nothing = z.null().describe('Done')

/** Who may report as staff of the commune: officers give out one-time codes, and take an access back. */
export function staffRoutes({ db, vault, clock }: Deps): FastifyPluginAsyncZod {
  return async app => {
    app.post(
      '/staff-codes',
      {
        config,
        schema: { ...schema, body: StaffCodeBody, response: { 200: StaffCode, 400: Problem, ...refusals } },
      },
      async ({ officer, body: { role, villageId = null } }) => {
        const villages = await villagesOf({ db }, officer.communeId)
        if (villageId && !villages.some(({ id }) => id === villageId)) throw new Refusal('bad_request')
        const lot = (below: number) => randomInt(below)
        const issued = await issueStaffCode(
          { db, vault, randomInt: lot },
          officer,
          { role, villageId },
          clock(),
        )
        return { ...issued, expiresAt: issued.expiresAt.toISOString() }
      },
    )

    app.get(
      '/staff',
      { config, schema: { ...schema, response: { 200: Staff, ...refusals } } },
      async ({ officer: { communeId } }) => {
        const staff = await listStaff(db, communeId, clock())
        return {
          staff: staff.map(({ verifiedAt, expiresAt, ...access }) => ({
            ...access,
            verifiedAt: verifiedAt?.toISOString() ?? null,
            expiresAt: expiresAt?.toISOString() ?? null,
          })),
          villages: await villagesOf({ db }, communeId),
        }
      },
    )

    app.delete(
      '/staff/:id',
      {
        config,
        schema: { ...schema, params: StaffId, response: { 204: Nothing, 404: Problem, ...refusals } },
      },
      async ({ officer, params }, reply) => {
        if (!(await revokeStaff(db, officer, params.id, clock()))) throw new Refusal('not_found')
        return reply.code(204).send(null)
      },
    )
  }
}
