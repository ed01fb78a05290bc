import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { acknowledge, addNote } from '../reports/acts.ts'
import { openCase } from '../reports/open-case.ts'
import type { Clock } from '../shared/clock.ts'
import type { Db } from '../shared/db.ts'
import type { Vault } from '../vault/vault.ts'
import { mayWrite } from './case-page.ts'
import { CaseId, caseReaders } from './case-routes.ts'
import { type Desk, HandBackBody, NoteBody, Problem, ReplyBody } from './contract.ts'
import { Refusal } from './problem.ts'

/** Hands an officer's words to the conversation. Resolves when they are durable; the same key is taken once. */
export type Relay = (reply: {
  report: { id: string; communeId: string; conversationId: string }
  officerId: string
  desk: Desk
  key: string
  text: string
}) => Promise<void>

/** Lets the bot go on with the conversation. Resolves when it is durable; the same key is taken once. */
export type HandBack = (wish: {
  report: { id: string; communeId: string; conversationId: string }
  officerId: string
  desk: Desk
  key: string
}) => Promise<void>

type Deps = { db: Db; vault: Vault; clock: Clock; relay: Relay; handBack: HandBack }

const Nothing = z.null().describe('Done')
const schema = { tags: ['cases'], params: CaseId, response: { 204: Nothing, 401: Problem, 404: Problem } }
const config = { access: caseReaders }

/** What officers do with a case that stays theirs. */
export function actRoutes({ db, vault, clock, relay, handBack }: Deps): FastifyPluginAsyncZod {
  return async app => {
    app.post('/cases/:id/acknowledge', { config, schema }, async ({ officer, params }, reply) => {
      const found = await acknowledge(db, { caseId: params.id, reader: officer, at: clock() })
      if (!found) throw new Refusal('not_found')
      return reply.code(204).send(null)
    })

    app.post(
      '/cases/:id/replies',
      { config, schema: { ...schema, body: ReplyBody, response: { ...schema.response, 409: Problem } } },
      async ({ officer, params, body }, reply) => {
        const { communeId, desk, id: officerId } = officer
        const { key, text } = body
        const at = clock()
        const opened = await openCase(db, {
          caseId: params.id,
          reader: officer,
          action: 'reply_requested',
          detail: key,
          at,
        })
        if (!opened) throw new Refusal('not_found')
        if (!mayWrite(vault, opened)) throw new Refusal('cannot_reply')
        const report = { id: opened.id, communeId, conversationId: opened.conversation_id }
        await relay({ report, officerId, desk, key, text: text.normalize('NFC') })
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/cases/:id/hand-back',
      { config, schema: { ...schema, body: HandBackBody } },
      async ({ officer, params, body }, reply) => {
        const { communeId, desk, id: officerId } = officer
        const opened = await openCase(db, {
          caseId: params.id,
          reader: officer,
          action: 'hand_back_requested',
          detail: body.key,
          at: clock(),
        })
        if (!opened) throw new Refusal('not_found')
        const report = { id: opened.id, communeId, conversationId: opened.conversation_id }
        await handBack({ report, officerId, desk, key: body.key })
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/cases/:id/notes',
      { config, schema: { ...schema, body: NoteBody } },
      async (request, reply) => {
        const { officer, params, body } = request
        // The page's key counts only with its officer and case, so that no key can stand in another's way.
        const noteId = vault.indexId('note', params.id, officer.id, body.key)
        const bodySealed = vault.seal(JSON.stringify(body.text.normalize('NFC')))
        const deed = { caseId: params.id, reader: officer, at: clock(), noteId, bodySealed }
        if (!(await addNote(db, deed))) throw new Refusal('not_found')
        return reply.code(204).send(null)
      },
    )
  }
}
