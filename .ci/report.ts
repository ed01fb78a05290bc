/**
 * A person on the chat page, by HTTP: `report.ts <address> file` reports and prints the return code;
 * `report.ts <address> follow-up <code>` asks what became of it. Exits with an error when that fails.
 */
import { randomUUID } from 'node:crypto'

const [address, what, code = ''] = process.argv.slice(2)
const chat = `${address}/chat/gia-phuc`
const { token } = (await (await fetch(`${chat}/session`, { method: 'POST' })).json()) as { token: string }
const authorization = `Bearer ${token}`

async function say(content: object): Promise<void> {
  const headers = { authorization, 'content-type': 'application/json' }
  const body = JSON.stringify({ id: randomUUID(), ...content })
  const { status } = await fetch(`${chat}/messages`, { method: 'POST', headers, body })
  if (status !== 204) throw new Error(`The message was answered ${status}`)
}

/** Reads the stream until these words come. */
async function hear(words: RegExp): Promise<string> {
  const { body } = await fetch(`${chat}/stream`, {
    headers: { authorization },
    signal: AbortSignal.timeout(15_000),
  })
  let heard = ''
  for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    heard += piece
    const found = words.exec(heard)
    if (found) return found[0]
  }
  throw new Error('The stream ended early')
}

const report = [
  '1',
  '3',
  '3',
  '2',
  '1',
  'thay nguoi la cho 3 co gai di luc dem',
  'Thôn Mẫu Một',
  '1',
  'bỏ qua',
  '3',
  'bỏ qua',
]
const followUp = ['1', '6', code]

await say({ opened: true })
for (const text of what === 'file' ? report : followUp) await say({ text })
const answer = await hear(what === 'file' ? /\d{4} \d{4} \d{4}/ : /đang chờ cán bộ xem/)
process.stdout.write(`${answer}\n`)
