import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Shown = { buttons: readonly string[] }
type SendMessage = {
  chat_id: number
  text: string
  reply_markup?: { inline_keyboard: readonly (readonly { callback_data: string }[])[] }
}

/**
 * The part of Telegram's Bot API that a bot needs here, on 127.0.0.1, as cheap as it gets: each message is told
 * to `hear` as it arrives.
 * @see https://core.telegram.org/bots/api#sendmessage
 */
export async function startTelegram(hear: (chat: number, shown: Shown) => void): Promise<{ root: string }> {
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    bodyOf(request, body => {
      const answer = JSON.stringify({ ok: true, result: resultOf(request.url ?? '', body) })
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(answer),
      })
      response.end(answer)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { root: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }

  function resultOf(url: string, body: string): unknown {
    if (!url.endsWith('/sendMessage')) return true
    const { chat_id, reply_markup } = JSON.parse(body) as SendMessage
    const chat = Number(chat_id)
    hear(chat, { buttons: reply_markup?.inline_keyboard.flat().map(button => button.callback_data) ?? [] })
    return { message_id: ++messages, date: 0, chat: { id: chat, type: 'private' } }
  }
}

let messages = 0

function bodyOf(request: IncomingMessage, use: (body: string) => void): void {
  const chunks: Buffer[] = []
  request.on('data', chunk => chunks.push(chunk))
  request.on('end', () => use(Buffer.concat(chunks).toString()))
}
