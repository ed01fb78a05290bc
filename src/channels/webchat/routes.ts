import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { t } from '../../../locales/catalog.ts'
import type { Clock } from '../../shared/clock.ts'
import type { Db } from '../../shared/db.ts'
import type { Vault } from '../../vault/vault.ts'
import type { Content, Inbound, Receive } from '../channel.ts'
import { openStreams } from './streams.ts'
import { newToken, readToken, type Visitor } from './visitor.ts'
import { ChatMessage, Media, Session } from './wire.ts'

export type WebchatDeps = {
  db: Db
  vault: Vault
  clock: Clock
  receive: Receive
  commune: (id: string) => Promise<{ name: string; province: string } | null>
  conversationOf: (of: Pick<Inbound, 'communeId' | 'channel' | 'address'>) => string
  /** Keeps the bytes of a photo or voice under an id. */
  keepUpload: (upload: {
    id: string
    communeId: string
    channel: 'webchat'
    kind: string
    mime: string
    bytes: Uint8Array
  }) => Promise<void>
  /** One id for one upload of one visitor, so that trying again keeps it once. */
  uploadId: (visitor: Visitor, id: string) => string
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who writes, on routes of the chat page that need a session. */
    visitor: Visitor | null
  }
}

const Params = z.object({ commune: z.string() })
const publicRoute = { access: 'public' } as const
const smallBody = 16 * 1024
const largestMedia = 10 * 1024 * 1024
/** Uploads at once in this process: they are held in memory, and words must not wait behind them. */
const mostUploads = 2

/**
 * Limits must never stand in the way of a first report: they count what one visitor does, not what comes from
 * one address, behind which a whole village may be. Only new visitors are counted by address.
 */
const byVisitor = (request: FastifyRequest) => request.visitor?.id ?? ''
const pace = {
  session: { max: 600, timeWindow: 60_000 },
  messages: { max: 120, timeWindow: 60_000, keyGenerator: byVisitor },
  media: { max: 20, timeWindow: 600_000, keyGenerator: byVisitor },
  stream: { max: 60, timeWindow: 60_000, keyGenerator: byVisitor },
}

/** The server side of the chat page: a session, messages in, media in, a stream of answers out. */
export function webchatRoutes(deps: WebchatDeps): FastifyPluginAsync {
  return async app => {
    const config = { ...publicRoute, rateLimit: pace.session }
    app.post('/chat/:commune/session', { bodyLimit: smallBody, config }, async (request, reply) => {
      const { commune: communeId } = Params.parse(request.params)
      const commune = await deps.commune(communeId)
      if (!commune) return refuse(reply, 404, 'not_found')
      return Session.parse({ token: newToken(deps, communeId), ...commune })
    })
    await app.register(visitorRoutes(deps))
  }
}

/** What only a visitor with a session may do; others are turned away before their body is read. */
function visitorRoutes(deps: WebchatDeps): FastifyPluginAsync {
  return async app => {
    const streams = await openStreams(deps)
    let uploads = 0
    app.addHook('preClose', streams.close)
    app.decorateRequest('visitor', null)
    app.addHook('onRequest', async (request, reply) => {
      request.visitor = readToken(deps, request.headers.authorization, Params.parse(request.params).commune)
      if (!request.visitor) return refuse(reply, 401, 'not_signed_in')
    })
    app.addContentTypeParser(
      /^(image|audio|video)\/|^application\/(pdf|octet-stream)/,
      { parseAs: 'buffer' },
      (_, body, done) => done(null, body),
    )

    app.post(
      '/chat/:commune/messages',
      { bodyLimit: smallBody, config: { ...publicRoute, rateLimit: pace.messages } },
      async (request, reply) => {
        const message = ChatMessage.safeParse(request.body)
        if (!request.visitor || !message.success) return refuse(reply, 400, 'bad_request')
        await deps.receive([inboundOf(request.visitor, message.data.id, contentOf(message.data))])
        return reply.code(204).send()
      },
    )

    app.post(
      '/chat/:commune/media',
      {
        bodyLimit: largestMedia,
        config: { ...publicRoute, rateLimit: pace.media },
        preParsing: async (_, reply) => {
          if (uploads >= mostUploads) return refuse(reply.header('retry-after', 5), 503, 'failed')
          uploads++
          reply.raw.once('close', () => void uploads--)
        },
      },
      async (request, reply) => {
        const { visitor, body } = request
        const query = Media.safeParse(request.query)
        const whole = Buffer.isBuffer(body) && body.length > 0
        if (!visitor || !query.success || !whole) return refuse(reply, 400, 'bad_request')
        const mime = (request.headers['content-type'] ?? '').split(';')[0] ?? ''
        await takeMedia(deps, visitor, query.data, { mime, bytes: body })
        return reply.code(204).send()
      },
    )

    app.get(
      '/chat/:commune/stream',
      { config: { ...publicRoute, rateLimit: pace.stream } },
      async (request, reply) => {
        const { visitor } = request
        if (!visitor) return
        const last = request.headers['last-event-id']
        const from = typeof last === 'string' && /^\d{1,18}$/.test(last) ? last : '0'
        streams.open(conversationOf(deps, visitor), from, reply)
      },
    )
  }
}

/** The bytes first: a message must not point to a file that was lost. */
async function takeMedia(
  deps: WebchatDeps,
  visitor: Visitor,
  { id, kind }: z.infer<typeof Media>,
  file: { mime: string; bytes: Uint8Array },
): Promise<void> {
  const attachment = deps.uploadId(visitor, id)
  await deps.keepUpload({ id: attachment, communeId: visitor.communeId, channel: 'webchat', kind, ...file })
  await deps.receive([inboundOf(visitor, id, { kind: 'media', media: kind, attachment })])
}

function conversationOf(deps: WebchatDeps, { id, communeId }: Visitor): string {
  return deps.conversationOf({ communeId, channel: 'webchat', address: id })
}

function inboundOf({ id: address, communeId }: Visitor, messageId: string, content: Content): Inbound {
  return { channel: 'webchat', communeId, address, externalId: `${address}:${messageId}`, content }
}

function contentOf(message: ChatMessage): Content {
  if ('text' in message) return { kind: 'text', text: message.text }
  if ('payload' in message) return { kind: 'tap', payload: message.payload }
  return { kind: 'opened' }
}

function refuse(
  reply: FastifyReply,
  status: number,
  error: 'not_found' | 'not_signed_in' | 'bad_request' | 'failed',
) {
  return reply.code(status).send({ error, message: t(`problem.${error}`) })
}
