import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { readCursor, writeCursor } from '../reports/cursor.ts'
import { openCase } from '../reports/open-case.ts'
import { countTabs, readQueue } from '../reports/queue.ts'
import type { Clock } from '../shared/clock.ts'
import type { Db } from '../shared/db.ts'
import type { Vault } from '../vault/vault.ts'
import { casePage, caseRow } from './case-page.ts'
import { CasePage, Problem, Queue, type Role, Tab } from './contract.ts'
import { Refusal } from './problem.ts'
import { officerNames } from './store.ts'

type Deps = { db: Db; vault: Vault; clock: Clock }

/** Cases are for those who help. Whoever keeps the accounts and channels has no business in them. */
export const caseReaders: readonly Role[] = ['officer', 'chief']

export const CaseId = z.object({ id: z.uuid() })
const pageLength = 50

const QueueQuery = z.object({ tab: Tab.default('all'), after: z.string().max(400).optional() })
const CaseQuery = z.object({ before: z.iso.datetime().optional() })

/** The queue, and the page of a case. */
export function caseRoutes(deps: Deps): FastifyPluginAsyncZod {
  const { db, clock } = deps
  return async app => {
    app.get(
      '/cases',
      {
        config: { access: caseReaders },
        schema: {
          tags: ['cases'],
          querystring: QueueQuery,
          response: { 200: Queue, 400: Problem, 401: Problem },
        },
      },
      async ({ officer, query }) => {
        const after = query.after === undefined ? null : readCursor(query.after)
        if (query.after !== undefined && !after) throw new Refusal('bad_request')
        const [page, counts, names] = await Promise.all([
          readQueue(db, officer, { tab: query.tab, after, limit: pageLength }),
          countTabs(db, officer),
          officerNames(deps, officer.communeId),
        ])
        const cases = page.cases.map(row => caseRow(row, names))
        return { cases, counts, next: page.next && writeCursor(page.next) }
      },
    )

    app.get(
      '/cases/:id',
      {
        config: { access: caseReaders },
        schema: {
          tags: ['cases'],
          params: CaseId,
          querystring: CaseQuery,
          response: { 200: CasePage, 400: Problem, 401: Problem, 404: Problem },
        },
      },
      async ({ officer, params, query }) => {
        const opening = { caseId: params.id, reader: officer, action: 'read_case', at: clock() } as const
        const opened = await openCase(db, opening)
        if (!opened) throw new Refusal('not_found')
        return casePage(deps, officer, opened, query.before ?? null)
      },
    )
  }
}
