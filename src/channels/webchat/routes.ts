import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Clock } from '../../shared/clock.ts'
import type { Db } from '../../shared/db.ts'
import { type EventStream, openEventStream } from '../../shared/event-stream.ts'
import type { Vault } from '../../vault/vault.ts'
import type { Content, Inbound, Receive } from '../channel.ts'
import { newToken, readToken, type Visitor } from './visitor.ts'
import { messagesAfter } from './webchat.ts'
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

const Params = z.object({ commune: z.string() })
const largestMedia = 10 * 1024 * 1024
const open = { access: 'public' } as const
/** Generous: a limit must never stand in the way of a first report. */
const pace = { max: 120, timeWindow: 60_000 }

/** The server side of the chat page: a session, messages in, media in, a stream of answers out. */
export function webchatRoutes(deps: WebchatDeps): FastifyPluginAsync {
  return async app => {
    const streams = await openStreams(deps)
    app.addHook('preClose', streams.close)
    app.addContentTypeParser(
      /^(image|audio|video|application)\/(?!json)/,
      { parseAs: 'buffer', bodyLimit: largestMedia },
      (_, body, done) => done(null, body),
    )

    app.post('/chat/:commune/session', { config: { ...open, rateLimit: pace } }, async (request, reply) => {
      const { commune: communeId } = Params.parse(request.params)
      const commune = await deps.commune(communeId)
      if (!commune) return unknownCommune(reply)
      return Session.parse({ token: newToken(deps.vault, communeId), ...commune })
    })

    app.post('/chat/:commune/messages', { config: { ...open, rateLimit: pace } }, async (request, reply) => {
      const visitor = visitorOf(deps, request)
      if (!visitor) return noSession(reply)
      const message = ChatMessage.safeParse(request.body)
      if (!message.success)
        return reply.code(400).send({ error: 'bad_message', message: 'Tin nhắn không đọc được.' })
      await deps.receive([inboundOf(visitor, message.data.id, contentOf(message.data))])
      return reply.code(204).send()
    })

    app.post(
      '/chat/:commune/media',
      { bodyLimit: largestMedia, config: { ...open, rateLimit: pace } },
      async (request, reply) => {
        const visitor = visitorOf(deps, request)
        if (!visitor) return noSession(reply)
        const query = Media.safeParse(request.query)
        if (!query.success || !Buffer.isBuffer(request.body) || request.body.length === 0) {
          return reply.code(400).send({ error: 'bad_media', message: 'Tệp không đọc được.' })
        }
        const { id, kind } = query.data
        const attachment = deps.uploadId(visitor, id)
        const mime = (request.headers['content-type'] ?? '').split(';')[0] ?? ''
        const { communeId } = visitor
        await deps.keepUpload({
          id: attachment,
          communeId,
          channel: 'webchat',
          kind,
          mime,
          bytes: request.body,
        })
        await deps.receive([inboundOf(visitor, id, { kind: 'media', media: kind, attachment })])
        return reply.code(204).send()
      },
    )

    app.get('/chat/:commune/stream', { config: open }, async (request, reply) => {
      const visitor = visitorOf(deps, request)
      if (!visitor) return noSession(reply)
      const last = request.headers['last-event-id']
      streams.open(
        conversationOf(deps, visitor),
        typeof last === 'string' && /^\d{1,18}$/.test(last) ? last : '0',
        reply,
      )
    })
  }
}

function visitorOf({ vault }: WebchatDeps, request: FastifyRequest): Visitor | null {
  return readToken(vault, request.headers.authorization, Params.parse(request.params).commune)
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

const unknownCommune = (reply: FastifyReply) =>
  reply.code(404).send({ error: 'unknown_commune', message: 'Không có xã này.' })
const noSession = (reply: FastifyReply) =>
  reply.code(401).send({ error: 'no_session', message: 'Hãy mở lại trang chat.' })

type Open = { stream: EventStream; last: string; reading: boolean; again: boolean }

/** The open pages of this process, by conversation. They hear of new messages from the store. */
async function openStreams(deps: WebchatDeps) {
  const open = new Map<string, Set<Open>>()
  const stop = await deps.db.listen('chat', id => {
    for (const page of open.get(id) ?? []) void read(id, page)
  })

  async function read(id: string, page: Open): Promise<void> {
    page.again = true
    if (page.reading) return
    page.reading = true
    try {
      while (page.again) {
        page.again = false
        for (const { id: at, message } of await messagesAfter(deps, id, page.last)) {
          page.stream.send(message, at)
          page.last = at
          page.again = true
        }
      }
    } catch {
      page.stream.end() // the page connects again and asks from where it stands
    } finally {
      page.reading = false
    }
  }

  return {
    open: (id: string, last: string, reply: FastifyReply) => {
      const page: Open = { stream: openEventStream(reply), last, reading: false, again: false }
      const pages = open.get(id) ?? new Set()
      open.set(id, pages.add(page))
      page.stream.onEnd(() => {
        pages.delete(page)
        if (pages.size === 0) open.delete(id)
      })
      void read(id, page)
    },
    close: async () => {
      for (const pages of open.values()) for (const page of pages) page.stream.end()
      await stop()
    },
  }
}
