import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { SendFault, Shown, World } from './world.ts'

const Recipient = z.union([
  z.strictObject({ user_id: z.string().regex(/^\d{5,25}$/) }),
  z.strictObject({ anonymous_id: z.string().min(1), conversation_id: z.string().min(1) }),
])
const Button = z.strictObject({
  title: z.string().min(1),
  type: z.literal('oa.query.hide'),
  payload: z.string(),
})
const Body = z.strictObject({
  recipient: Recipient,
  message: z.strictObject({
    text: z.string().min(1),
    attachment: z
      .strictObject({
        type: z.literal('template'),
        payload: z.strictObject({ buttons: z.array(Button).min(1) }),
      })
      .optional(),
  }),
})
type Body = z.infer<typeof Body>

const words: Readonly<Record<number, string>> = {
  0: 'Success',
  [-32]: 'Your application reached limit call api',
  [-201]: 'user_id is invalid!',
  [-210]: 'Parameter exceeds allowable limit',
  [-216]: 'Access token is invalid',
  [-220]: 'access_token is expired or removed',
  [-224]: 'The OA needs to upgrade OA Tier Package to use this feature',
  [-235]: 'This API does not support this type of OA',
  [-240]: 'MessageV2 API has been shut down, please switch to MessageV3',
}

export type Accepted = { userId: string; messageId: string; text: string }

/** `POST /v3.0/oa/message/cs` and `POST /v2.0/oa/message` (zalo-oa §3, §7). Tells of each accepted message. */
export function takesMessages(world: World, accepted: (message: Accepted) => void) {
  const minute = { number: 0, calls: 0 }
  return async (path: Shown['path'], request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    world.counts.sends++
    const { data: body } = Body.safeParse(request.body)
    const limited = overLimit(world, minute)
    const code = refusalOf(world, path, request) ?? (limited ? -32 : contentRefusal(world, body))
    if (code !== undefined || !body) return failure(code ?? -201)
    const fault = world.sendFaults.shift()
    if (typeof fault === 'number') return failure(fault)
    if (fault === 'bad_gateway') return badGateway(reply)
    const message = keep(world, path, body)
    accepted(message)
    return answer(message, fault, reply)
  }
}

/** Whether the account and its token may use this path at all. */
function refusalOf(world: World, path: Shown['path'], { headers, body }: FastifyRequest): number | undefined {
  const { knobs, tokens } = world
  if (headers.access_token !== tokens.access) return -216
  if (world.clock().getTime() >= tokens.endsAt) return -220
  if (knobs.closedToApi) return -235
  const anonymous = (body as Body | undefined)?.recipient && 'anonymous_id' in (body as Body).recipient
  if (anonymous) return path === 'v2.0' ? undefined : -201
  if (path === 'v3.0' && knobs.oaType === 4) return -235
  if (path === 'v2.0' && knobs.oaType === 2) return -240
  return knobs.package === 'basic' ? -224 : undefined
}

function contentRefusal(world: World, body: Body | undefined): number | undefined {
  if (!body) return -201
  const { text, attachment } = body.message
  const buttons = attachment?.payload.buttons ?? []
  const tooLong = buttons.some(({ title, payload }) => title.length > 100 || payload.length > 1_000)
  if (text.normalize('NFC').length > 2_000 || buttons.length > 5 || tooLong) return -210
  return world.unreachable.get(idOf(body))
}

function overLimit({ clock, knobs }: World, minute: { number: number; calls: number }): boolean {
  const now = Math.floor(clock().getTime() / 60_000)
  if (now !== minute.number) Object.assign(minute, { number: now, calls: 0 })
  return ++minute.calls > knobs.perMinute
}

function keep(world: World, path: Shown['path'], body: Body): Accepted {
  const userId = idOf(body)
  const { text, attachment } = body.message
  const buttons = (attachment?.payload.buttons ?? []).map(({ title, payload }) => ({ title, payload }))
  if (world.knobs.remember) {
    const seen = world.shown.get(userId)
    if (seen) seen.push({ text, buttons, path })
    else world.shown.set(userId, [{ text, buttons, path }])
  }
  world.onMessage(userId, text, buttons)
  return { userId, messageId: world.newId(), text }
}

function idOf({ recipient }: Body): string {
  return 'user_id' in recipient ? recipient.user_id : recipient.anonymous_id
}

function answer({ messageId, userId }: Accepted, fault: SendFault | undefined, reply: FastifyReply): unknown {
  switch (fault) {
    case 'time_out_after_accepting':
      return reply.hijack()
    case 'cut_off':
      reply.hijack().raw.destroy()
      return reply
    case 'bad_gateway_after_accepting':
      return badGateway(reply)
    case 'broken_reply':
      return reply.type('application/json').send('{"error":0,"mess')
    default:
      return { error: 0, message: 'Success', data: { message_id: messageId, user_id: userId } }
  }
}

function failure(code: number): object {
  return { error: code, message: words[code] ?? 'Error' }
}

function badGateway(reply: FastifyReply): FastifyReply {
  return reply.code(502).type('text/html').send('<html>Bad Gateway</html>')
}
