import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type DeskMove, moveCase } from '../reports/desk-move.ts'
import { type HandedOver, keepHandOver } from '../reports/hand-over.ts'
import { openCase } from '../reports/open-case.ts'
import { handOverTo } from '../routing/destinations.ts'
import type { Clock } from '../shared/clock.ts'
import type { Db } from '../shared/db.ts'
import type { Vault } from '../vault/vault.ts'
import { CaseId, caseReaders } from './case-routes.ts'
import { DeskMoveBody, HandOverBody, Problem } from './contract.ts'
import { handOn } from './hand-on.ts'
import { Refusal } from './problem.ts'
import type { Officer } from './store.ts'

type Deps = { db: Db; vault: Vault; clock: Clock }

const Nothing = z.null().describe('Done')
const schema = {
  tags: ['cases'],
  params: CaseId,
  response: { 204: Nothing, 400: Problem, 401: Problem, 404: Problem },
}

/** Giving a case to somebody else: written down where it was told by phone or paper, done where it is another desk or commune. */
export function handOverRoutes(deps: Deps): FastifyPluginAsyncZod {
  const { db, vault, clock } = deps

  /** The page's key counts only for this deed of this officer at this desk, so that none can stand in another's way. */
  const begin = (officer: Officer, caseId: string, key: string, what: string) => ({
    caseId,
    reader: officer,
    at: clock(),
    handOverId: vault.indexId('hand-over', caseId, officer.desk, officer.id, what, key),
  })
  const seal = (note: string) =>
    vault.seal(JSON.stringify({ note: note.normalize('NFC') } satisfies HandedOver))

  return async app => {
    app.post(
      '/cases/:id/hand-overs',
      { config: { access: caseReaders }, schema: { ...schema, body: HandOverBody } },
      async ({ officer, params, body }, reply) => {
        const { key, destination, note, toCommuneId } = body
        const deed = begin(officer, params.id, key, toCommuneId ?? destination)
        const opened = await openCase(db, { ...deed, action: 'hand_over_requested', detail: key })
        if (!opened) throw new Refusal('not_found')
        const elsewhere = destination === 'other_commune'
        if (!handOverTo(officer.desk).includes(destination) || elsewhere !== (toCommuneId !== undefined))
          throw new Refusal('bad_request')
        const done = toCommuneId
          ? await handOn(deps, { ...deed, opened, toCommuneId, note })
          : await keepHandOver(db, { ...deed, destination, sealed: seal(note) })
        if (!done) throw new Refusal('bad_request')
        return reply.code(204).send(null)
      },
    )

    const moves = [
      { url: '/cases/:id/release', way: 'release', config: { access: caseReaders, desk: 'province' } },
      { url: '/cases/:id/send-up', way: 'send_up', config: { access: ['chief'], desk: 'commune' } },
    ] as const satisfies { url: string; way: DeskMove; config: object }[]
    for (const { url, way, config } of moves) {
      app.post(
        url,
        { config, schema: { ...schema, body: DeskMoveBody, response: { ...schema.response, 403: Problem } } },
        async ({ officer, params, body }, reply) => {
          const deed = { ...begin(officer, params.id, body.key, way), sealed: seal(body.reason) }
          if (!(await moveCase(db, deed, way))) throw new Refusal('not_found')
          return reply.code(204).send(null)
        },
      )
    }
  }
}
