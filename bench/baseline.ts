import { randomInt } from 'node:crypto'
import Fastify from 'fastify'
import pg from 'pg'
import { type Answer, type Decision, decide, replyOf, type StepId } from './baseline-dialogue.ts'
import { openSender, type Sender } from './baseline-sender.ts'

// What the product is measured against: a bot that somebody writes by hand for this one dialogue, quick and
// honest. Each step is one transaction and durable before it is acknowledged; nothing is sealed, triaged,
// retried or shown to anybody.

type Update = {
  update_id: number
  message?: { chat: { id: number }; text?: string }
  callback_query?: { id: string; data: string; message: { chat: { id: number } } }
}

const schema = `
  CREATE TABLE IF NOT EXISTS seen (update_id bigint PRIMARY KEY);
  CREATE TABLE IF NOT EXISTS chat (id bigint PRIMARY KEY, step text NOT NULL, answers jsonb NOT NULL);
  CREATE TABLE IF NOT EXISTS report (id bigserial PRIMARY KEY, chat_id bigint NOT NULL, code text NOT NULL,
    answers jsonb NOT NULL, filed_at timestamptz NOT NULL DEFAULT now());`

const statements = {
  seen: 'INSERT INTO seen (update_id) VALUES ($1) ON CONFLICT DO NOTHING',
  load: 'SELECT step, answers FROM chat WHERE id = $1 FOR UPDATE',
  file: 'INSERT INTO report (chat_id, code, answers) VALUES ($1, $2, $3)',
  save: `INSERT INTO chat (id, step, answers) VALUES ($1, $2, $3)
         ON CONFLICT (id) DO UPDATE SET step = excluded.step, answers = excluded.answers`,
}

async function main(env: Record<string, string | undefined>): Promise<void> {
  const pool = new pg.Pool({ connectionString: env.DATABASE_URL, max: 10 })
  await pool.query(schema)
  const sender = openSender(`${env.TELEGRAM_API_ROOT}/bot${env.TELEGRAM_BOT_TOKEN}/sendMessage`)
  const server = Fastify()
  server.get('/readyz', async () => ({ ok: true }))
  server.post<{ Body: Update }>('/webhooks/telegram/gia-phuc', async (request, reply) => {
    if (request.headers['x-telegram-bot-api-secret-token'] !== env.TELEGRAM_WEBHOOK_SECRET) {
      return reply.code(401).send()
    }
    const { body } = request
    const send = await take(pool, body)
    if (send) void send(sender).catch(() => {})
    const tap = body.callback_query?.id
    return tap ? { method: 'answerCallbackQuery', callback_query_id: tap } : reply.send()
  })
  process.on(
    'SIGTERM',
    () =>
      void server
        .close()
        .then(() => pool.end())
        .then(() => process.exit(0)),
  )
  await server.listen({ port: Number(env.PORT), host: '127.0.0.1' })
}

/** One step in one transaction. Resolves to how its reply is sent; undefined for an update that came before. */
async function take(pool: pg.Pool, update: Update): Promise<((sender: Sender) => Promise<void>) | undefined> {
  const chat = (update.message ?? update.callback_query?.message)?.chat.id ?? 0
  const client = await pool.connect()
  const run = (name: keyof typeof statements, ...values: unknown[]) =>
    client.query({ name, text: statements[name], values })
  try {
    await client.query('BEGIN')
    const seen = await run('seen', update.update_id)
    if (seen.rowCount === 0) {
      await client.query('ROLLBACK')
      return undefined
    }
    const { rows } = await run('load', chat)
    const before: { step?: StepId; answers: Record<string, string> } = rows[0] ?? { answers: {} }
    const answer = answerOf(update)
    const decision = decide(before.step, answer)
    const answers = answersAfter(before, answer, decision)
    const code = decision.files ? String(randomInt(1e8)).padStart(8, '0') : ''
    if (decision.files) await run('file', chat, code, JSON.stringify(answers))
    await run('save', chat, decision.step, JSON.stringify(answers))
    await client.query('COMMIT')
    return sender => sender(chat, decision.step, replyOf(decision, code))
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

function answerOf({ message, callback_query }: Update): Answer {
  if (!callback_query) return { text: message?.text ?? '' }
  const [step = '', choice] = callback_query.data.split('.')
  return { step, choice: Number(choice) }
}

type Known = { step?: StepId; answers: Record<string, string> }

function answersAfter({ step, answers }: Known, answer: Answer, decision: Decision): Record<string, string> {
  if (!step || decision.step === 'menu') return {}
  return { ...answers, [step]: 'text' in answer ? answer.text : String(answer.choice) }
}

await main(process.env)
