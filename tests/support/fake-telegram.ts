import { setTimeout as sleep } from 'node:timers/promises'
import { type FastifyInstance, type FastifyReply, fastify } from 'fastify'
import type { Part } from '../../src/channels/channel.ts'

/** What a person sees in the chat with the bot. */
export type Shown = Part & { chatId: string }
export type Fault =
  | { kind: 'refuses'; status: number; description: string; retryAfter?: number }
  /** Accepts the call, then does not answer, answers garbage, or hangs up. */
  | { kind: 'silent' | 'garbage' | 'hangs_up' }

/** The faults of Telegram that we know of, in its own words. */
export const telegramFaults = {
  tooMany: { kind: 'refuses', status: 429, description: 'Too Many Requests: retry after 3', retryAfter: 3 },
  blocked: { kind: 'refuses', status: 403, description: 'Forbidden: bot was blocked by the user' },
  noChat: { kind: 'refuses', status: 400, description: 'Bad Request: chat not found' },
  badRequest: { kind: 'refuses', status: 400, description: 'Bad Request: message is too long' },
  unauthorized: { kind: 'refuses', status: 401, description: 'Unauthorized' },
  unknownBot: { kind: 'refuses', status: 404, description: 'Not Found' },
  broken: { kind: 'refuses', status: 500, description: 'Internal Server Error' },
  silent: { kind: 'silent' },
  garbage: { kind: 'garbage' },
  hangsUp: { kind: 'hangs_up' },
} as const satisfies Record<string, Fault>

type Payload = Record<string, unknown>
export type Update = Payload & { update_id: number }
type Options = {
  token?: string
  port?: number
  /** Every update is delivered twice. */
  duplicate?: boolean
  /** Updates for a webhook arrive in swapped pairs. */
  reorder?: boolean
  /** How often an update is delivered until the webhook takes it, every 25 ms; 20 unless told. */
  patience?: number
}
type State = Options & {
  token: string
  shown: Map<string, Shown[]>
  answeredTaps: string[]
  /** Every delivery that the webhook answered 2xx. */
  acknowledged: Update[]
  calls: { method: string; payload: Payload }[]
  listeners: Set<(message: Shown) => void>
  faults: Map<string, Fault[]>
  files: Map<string, { path: string; bytes: Uint8Array }>
  blocked: Set<string>
  webhook: { url: string; secret: string } | undefined
  waiting: Update[]
  held: Update | undefined
  poll: { wake: () => void; replaced: boolean } | undefined
  count: number
}

/**
 * An imitation of the Bot API on 127.0.0.1, with people who write to the bot. Updates go to the webhook once
 * one is set, else they wait for `getUpdates`.
 */
export async function startFakeTelegram(options: Options = {}): Promise<FakeTelegram> {
  const state = freshState(options)
  const server = fastify({ forceCloseConnections: true })
  serveApi(server, state)
  await server.listen({ port: options.port ?? 0, host: '127.0.0.1' })
  const { port } = server.server.address() as { port: number }
  return {
    root: `http://127.0.0.1:${port}`,
    token: state.token,
    state,
    async close() {
      state.poll?.wake()
      await server.close()
    },
    ...people(state),
    ...controls(state),
  }
}

export type FakeTelegram = ReturnType<typeof people> &
  ReturnType<typeof controls> & { root: string; token: string; state: State; close(): Promise<void> }

function freshState(options: Options): State {
  const empty = { webhook: undefined, waiting: [], held: undefined, poll: undefined, count: 1000 }
  const lists = {
    answeredTaps: [],
    acknowledged: [],
    calls: [],
    listeners: new Set<never>(),
    blocked: new Set<string>(),
  }
  const maps = { shown: new Map(), faults: new Map(), files: new Map() }
  return { token: '123456:imitated-token', ...options, ...empty, ...lists, ...maps }
}

/** What people do. Each resolves when the bot has taken it, or at once where the bot has to fetch it. */
function people(state: State) {
  const message = (chatId: number | string, content: Payload) => {
    const head = { message_id: next(state), date: now(), chat: chatOf(chatId), from: personOf(chatId) }
    return deliver(state, { update_id: next(state), message: { ...head, ...content } })
  }
  return {
    say: (chatId: number | string, text: string) => message(chatId, { text }),
    /** A message with any other content. */
    send: message,
    /** Any update, as it is. */
    push: (update: Update) => deliver(state, update),
    tap(chatId: number | string, data: string) {
      const under = { message_id: next(state), date: now(), chat: chatOf(chatId) }
      const query = {
        id: `tap-${next(state)}`,
        from: personOf(chatId),
        message: under,
        chat_instance: '1',
        data,
      }
      return deliver(state, { update_id: next(state), callback_query: query })
    },
    sendPhoto(chatId: number | string, bytes: Uint8Array, caption?: string) {
      const id = `photo-${next(state)}`
      state.files.set(`${id}-s`, { path: `photos/${id}-s.jpg`, bytes: bytes.slice(0, 10) })
      state.files.set(id, { path: `photos/${id}.jpg`, bytes })
      const small = { file_id: `${id}-s`, width: 90, height: 60 }
      const large = { file_id: id, width: 900, height: 600 }
      return message(chatId, { photo: [small, large], ...(caption && { caption }) })
    },
    /** The person blocks the bot. */
    block: (chatId: number | string) => void state.blocked.add(String(chatId)),
    messagesTo: (chatId: number | string): readonly Shown[] => state.shown.get(String(chatId)) ?? [],
    /** Hear every message of the bot as it arrives; returns how to stop. */
    onMessage(hear: (message: Shown) => void): () => void {
      state.listeners.add(hear)
      return () => void state.listeners.delete(hear)
    },
  }
}

/** What a test decides. */
function controls(state: State) {
  return {
    calls: state.calls,
    answeredTaps: state.answeredTaps,
    acknowledged: (): readonly Update[] => state.acknowledged,
    /** The next calls of this method fail in this way. */
    fail(method: string, fault: Fault, times = 1): void {
      state.faults.set(method, [...(state.faults.get(method) ?? []), ...Array<Fault>(times).fill(fault)])
    },
    keepFile: (id: string, path: string, bytes: Uint8Array) => void state.files.set(id, { path, bytes }),
    /** What the bot does with `setWebhook`. */
    callWebhook(url: string, secret: string): void {
      state.webhook = { url, secret }
    },
    /** How many updates the bot has not yet confirmed by its offset. */
    unconfirmed: () => state.waiting.length,
  }
}

type Method = (state: State, payload: Payload) => unknown
const methods: Readonly<Record<string, Method>> = {
  getMe: () => ({ id: 123456, is_bot: true, first_name: 'Bot', username: 'imitated_bot' }),
  setMyCommands: () => true,
  answerCallbackQuery: (state, payload) => state.answeredTaps.push(String(payload.callback_query_id)) > 0,
  deleteWebhook(state) {
    state.webhook = undefined
    return true
  },
  setWebhook(state, payload) {
    state.webhook = { url: String(payload.url), secret: String(payload.secret_token ?? '') }
    return true
  },
  getFile(state, { file_id }) {
    const file = state.files.get(String(file_id))
    if (!file) throw new Refused(400, 'Bad Request: invalid file_id')
    return { file_id, file_path: file.path, file_size: file.bytes.length }
  },
  sendMessage,
  getUpdates,
}

function sendMessage(state: State, payload: Payload): unknown {
  const chatId = String(payload.chat_id)
  const text = String(payload.text ?? '').trim()
  const markup = payload.reply_markup as { inline_keyboard?: { text: string; callback_data: string }[][] }
  const keys = (markup?.inline_keyboard ?? []).flat()
  if (state.blocked.has(chatId)) throw new Refused(403, telegramFaults.blocked.description)
  if (!Number.isSafeInteger(payload.chat_id)) throw new Refused(400, 'Bad Request: chat_id is empty')
  if (!text) throw new Refused(400, 'Bad Request: message text is empty')
  if (text.length > 4096) throw new Refused(400, 'Bad Request: message is too long')
  if (keys.some(key => Buffer.byteLength(key.callback_data) > 64))
    throw new Refused(400, 'Bad Request: BUTTON_DATA_INVALID')
  const buttons = keys.map(key => ({ label: key.text, payload: key.callback_data }))
  const message = { chatId, text, buttons }
  const before = state.shown.get(chatId)
  if (before) before.push(message)
  else state.shown.set(chatId, [message])
  for (const hear of state.listeners) hear(message)
  return { message_id: next(state), date: now(), chat: chatOf(chatId), text }
}

/** Updates before the offset are forgotten; a second poller ends the first. */
async function getUpdates(state: State, payload: Payload): Promise<Update[]> {
  if (state.webhook) throw new Refused(409, "Conflict: can't use getUpdates method while webhook is active")
  const offset = Number(payload.offset ?? 0)
  const seconds = Number(payload.timeout ?? 0)
  state.waiting = state.waiting.filter(update => update.update_id >= offset)
  if (state.poll) {
    state.poll.replaced = true
    state.poll.wake()
  }
  if (state.waiting.length === 0 && seconds > 0) await untilUpdate(state, seconds)
  return state.waiting.slice(0, Number(payload.limit ?? 100))
}

async function untilUpdate(state: State, seconds: number): Promise<void> {
  const { promise, resolve: wake } = Promise.withResolvers<void>()
  const poll = { wake, replaced: false }
  state.poll = poll
  const timer = setTimeout(wake, seconds * 1000)
  await promise
  clearTimeout(timer)
  if (state.poll === poll) state.poll = undefined
  if (poll.replaced) throw new Refused(409, 'Conflict: terminated by other getUpdates request')
}

function serveApi(server: FastifyInstance, state: State): void {
  server.post<{ Params: { token: string; method: string }; Body: Payload | null }>(
    '/bot:token/:method',
    async ({ params, body }, reply) => {
      state.calls.push({ method: params.method, payload: body ?? {} })
      if (params.token !== state.token) return refuse(reply, new Refused(401, 'Unauthorized'))
      const fault = state.faults.get(params.method)?.shift()
      try {
        if (fault?.kind === 'refuses') throw new Refused(fault.status, fault.description, fault.retryAfter)
        const result = await run(state, params.method, body ?? {})
        return fault ? fail(fault, reply) : { ok: true, result }
      } catch (error) {
        return refuse(reply, error as Refused)
      }
    },
  )
  server.get<{ Params: { token: string; '*': string } }>('/file/bot:token/*', ({ params }, reply) => {
    const file = [...state.files.values()].find(({ path }) => path === params['*'])
    if (!file || params.token !== state.token) return reply.code(404).send()
    return reply.type('application/octet-stream').send(file.bytes)
  })
}

async function run(state: State, method: string, payload: Payload): Promise<unknown> {
  const known = methods[method]
  if (!known) throw new Refused(404, 'Not Found')
  return known(state, payload)
}

function fail(fault: Fault, reply: FastifyReply): FastifyReply {
  if (fault.kind === 'garbage') return reply.type('application/json').send('{"ok":tru')
  reply.hijack()
  if (fault.kind === 'hangs_up') reply.raw.destroy()
  return reply
}

async function deliver(state: State, update: Update): Promise<void> {
  const copies = state.duplicate ? [update, update] : [update]
  if (state.webhook) return state.reorder ? postSwapped(state, copies) : post(state, copies)
  state.waiting.push(...copies)
  state.poll?.wake()
}

/** The first of two waits for the second, a little while, and goes after it. */
async function postSwapped(state: State, copies: readonly Update[]): Promise<void> {
  const [update] = copies
  const earlier = state.held
  state.held = earlier ? undefined : update
  if (earlier) return post(state, [...copies, earlier])
  await sleep(20)
  if (state.held !== update) return
  state.held = undefined
  await post(state, copies)
}

/** Like Telegram: again and again until the webhook answers 2xx. */
async function post(state: State, updates: readonly Update[]): Promise<void> {
  for (const update of updates) {
    for (let attempt = 0; !(await accepted(state, update)); attempt += 1) {
      if (attempt === (state.patience ?? 20)) throw new Error('The webhook did not take an update')
      await sleep(25)
    }
  }
}

async function accepted(state: State, update: Update): Promise<boolean> {
  if (!state.webhook) return false
  const { url, secret } = state.webhook
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret }
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(update) })
    .then(async reply => ({ ok: reply.ok, body: await reply.text() }))
    .catch(() => ({ ok: false, body: '' })) // nobody is there, or hung up
  if (answer.ok) state.acknowledged.push(update)
  const call = answer.body.startsWith('{') ? (JSON.parse(answer.body) as Payload) : {}
  if (answer.ok && typeof call.method === 'string') await run(state, call.method, call)
  return answer.ok
}

class Refused extends Error {
  readonly status: number
  readonly retryAfter: number | undefined
  constructor(status: number, description: string, retryAfter?: number) {
    super(description)
    this.status = status
    this.retryAfter = retryAfter
  }
}

function refuse(reply: FastifyReply, { status, message, retryAfter }: Refused): FastifyReply {
  const parameters = retryAfter !== undefined && { parameters: { retry_after: retryAfter } }
  return reply.code(status).send({ ok: false, error_code: status, description: message, ...parameters })
}

function chatOf(chatId: number | string): Payload {
  return { id: Number(chatId), type: 'private' }
}

function personOf(chatId: number | string): Payload {
  return { id: Number(chatId), is_bot: false, first_name: 'Người' }
}

function next(state: State): number {
  state.count += 1
  return state.count
}

function now(): number {
  return Math.floor(Date.now() / 1000)
}
