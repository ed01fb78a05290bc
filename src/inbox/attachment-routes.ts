import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { openAttachment } from '../reports/attachment.ts'
import type { Clock } from '../shared/clock.ts'
import type { Db } from '../shared/db.ts'
import type { Vault } from '../vault/vault.ts'
import { caseReaders } from './case-routes.ts'
import { Problem } from './contract.ts'
import { Refusal } from './problem.ts'

type Deps = { db: Db; vault: Vault; clock: Clock }

const Params = z.object({ id: z.uuid(), attachmentId: z.uuid() })

/** What a browser may show in place. All else, such as a page or a drawing with scripts, is only saved. */
const shownInPlace = /^(image\/(jpeg|png|webp|gif)|audio\/[\w.+-]+)$/

/** The bytes of what somebody sent. They are a stranger's: never run, never guessed at, never cached. */
export function attachmentRoutes({ db, vault, clock }: Deps): FastifyPluginAsyncZod {
  return async app => {
    app.get(
      '/cases/:id/attachments/:attachmentId',
      {
        config: { access: caseReaders },
        schema: {
          tags: ['cases'],
          params: Params,
          response: { 200: z.any().describe('The bytes'), 401: Problem, 404: Problem },
        },
      },
      async ({ officer, params }, reply) => {
        const { id: caseId, attachmentId } = params
        const found = await openAttachment(db, { attachmentId, caseId, reader: officer, at: clock() })
        if (!found) throw new Refusal('not_found')
        const type = found.mime?.toLowerCase() ?? ''
        const inPlace = shownInPlace.test(type)
        return reply
          .type(inPlace ? type : 'application/octet-stream')
          .header('content-disposition', `${inPlace ? 'inline' : 'attachment'}; filename="${attachmentId}"`)
          .header('content-security-policy', `default-src 'none'; sandbox`)
          .header('x-content-type-options', 'nosniff')
          .send(vault.openBytes(found.bytes_sealed))
      },
    )
  }
}
