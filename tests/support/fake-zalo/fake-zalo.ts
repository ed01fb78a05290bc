import Fastify, { type FastifyInstance } from 'fastify'
import { type Clock, systemClock } from '../../../src/shared/clock.ts'
import { type Delivery, deliversEvents } from './events.ts'
import { type Accepted, takesMessages } from './message-endpoint.ts'
import { exchangeToken } from './token-endpoint.ts'
import { type Knobs, newWorld, type SendFault, type Shown, type TokenFault, type World } from './world.ts'

export type FakeZalo = ReturnType<typeof fakeZalo>

type Options = {
  clock?: Clock
  /** Where events go: the address of the webhook. */
  webhook?: string
  knobs?: Partial<Knobs>
  onMessage?: World['onMessage']
}

/**
 * A Zalo on this machine, for tests, benchmarks and days without network: OAuth, sending, media and signed
 * webhooks of one Official Account, with the faults of the real one (zalo-oa §11).
 */
export function fakeZalo({ clock = systemClock, webhook = '', knobs = {}, onMessage }: Options = {}) {
  const world = newWorld(clock, knobs)
  if (onMessage) world.onMessage = onMessage
  const target = { url: webhook }
  const emit = deliversEvents(world, () => target.url)
  let server: FastifyInstance | undefined
  let root = ''

  return {
    world,
    knobs: world.knobs,
    counts: world.counts,
    /** Listens; resolves to its address, which is both ZALO_API_ROOT and ZALO_OAUTH_ROOT. */
    async start(port = 0): Promise<string> {
      server = serve(world, message => world.knobs.echoes && void echo(world, emit, message))
      root = await server.listen({ port, host: '127.0.0.1' })
      return root
    },
    async stop(): Promise<void> {
      await server?.close()
    },
    sendEventsTo(url: string): void {
      target.url = url
    },
    /** What an operator would enter now. */
    settings: () => ({ ...world.app, accessToken: world.tokens.access, refreshToken: world.tokens.refresh }),
    /** The next call to send, or to refresh, goes wrong like this; several queue up. */
    failNextSend: (...faults: SendFault[]) => void world.sendFaults.push(...faults),
    failNextRefresh: (...faults: TokenFault[]) => void world.tokenFaults.push(...faults),
    /** From now on messages to this person fail with this code; 0: no longer. */
    refuse: (userId: string, code: number) =>
      void (code === 0 ? world.unreachable.delete(userId) : world.unreachable.set(userId, code)),
    /** The access token stops working before its time. */
    endAccessToken: () => void Object.assign(world.tokens, { access: `access-${world.newId()}` }),
    /** The administrator takes the grant away. */
    revoke: () => void Object.assign(world.tokens, { access: world.newId(), refresh: world.newId() }),
    /** What this person sees, oldest first. Needs the knob `remember`. */
    messagesTo: (userId: string): readonly Shown[] => world.shown.get(userId) ?? [],

    emit,
    say: (userId: string, text: string, delivery?: Delivery) =>
      emit(fromUser(world, userId, 'user_send_text', { text }), delivery),
    /** A pressed button comes back as a text (zalo-oa §3.3). */
    tap: (userId: string, payload: string, delivery?: Delivery) =>
      emit(fromUser(world, userId, 'user_send_text', { text: payload }), delivery),
    /** A photo that can be fetched from here. */
    sendPhoto: (userId: string, bytes: Buffer, text?: string, delivery?: Delivery) => {
      const url = `${root}/media/${keepMedia(world, bytes, 'image/jpeg')}`
      const attachments = [{ type: 'image', payload: { url, thumbnail: url } }]
      return emit(
        fromUser(world, userId, 'user_send_image', { ...(text && { text }), attachments }),
        delivery,
      )
    },
    follow: (userId: string, delivery?: Delivery) =>
      emit(
        { oa_id: world.app.oaId, follower: { id: userId }, event_name: 'follow', source: 'oa_profile' },
        delivery,
      ),
  }
}

function serve(world: World, accepted: (message: Accepted) => void): FastifyInstance {
  const server = Fastify({ logger: false, forceCloseConnections: true })
  const form = 'application/x-www-form-urlencoded'
  server.addContentTypeParser(form, { parseAs: 'string' }, (_request, body, done) => done(null, body))
  const take = takesMessages(world, accepted)
  server.post('/v4/oa/access_token', (request, reply) => exchangeToken(world, request, reply))
  server.post('/v3.0/oa/message/cs', (request, reply) => take('v3.0', request, reply))
  server.post('/v2.0/oa/message', (request, reply) => take('v2.0', request, reply))
  server.get<{ Params: { id: string } }>('/media/:id', ({ params }, reply) => {
    const found = world.media.get(params.id)
    if (found?.mime.startsWith('redirect:')) return reply.redirect(found.mime.slice('redirect:'.length))
    return found ? reply.type(found.mime).send(found.bytes) : reply.code(404).send()
  })
  return server
}

function fromUser({ app, newId }: World, userId: string, event_name: string, message: object): object {
  return {
    sender: { id: userId },
    user_id_by_app: `5${userId.slice(1)}`,
    recipient: { id: app.oaId },
    event_name,
    message: { ...message, msg_id: newId() },
  }
}

function keepMedia(world: World, bytes: Buffer, mime: string): string {
  const id = world.newId()
  world.media.set(id, { bytes, mime })
  return id
}

/** What Zalo tells of our own message (zalo-oa §6.4). */
async function echo(
  { app }: World,
  emit: ReturnType<typeof deliversEvents>,
  { userId, messageId, text }: Accepted,
): Promise<void> {
  const sides = { sender: { id: app.oaId }, recipient: { id: userId } }
  await emit({ ...sides, event_name: 'oa_send_text', message: { text, msg_id: messageId } })
  await emit({ ...sides, event_name: 'user_received_message', message: { msg_id: messageId } })
  const seen = { sender: sides.recipient, recipient: sides.sender }
  await emit({ ...seen, event_name: 'user_seen_message', message: { msg_ids: [messageId] } })
}
