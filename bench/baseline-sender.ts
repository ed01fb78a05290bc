import { Agent, request } from 'node:http'
import type { Reply } from './baseline-dialogue.ts'

export type Sender = (chat: number, step: string, reply: Reply) => Promise<void>

/** Sends over connections that stay open, through `node:http`: which costs less than `fetch`. */
export function openSender(url: string): Sender {
  const { hostname, port, pathname: path } = new URL(url)
  const agent = new Agent({ keepAlive: true })
  const headers = { 'content-type': 'application/json' }

  return (chat, step, { text, labels }) => {
    const inline_keyboard = labels.map((label, nth) => [{ text: label, callback_data: `${step}.${nth}` }])
    const body = JSON.stringify({ chat_id: chat, text, reply_markup: { inline_keyboard } })
    return new Promise((resolve, reject) => {
      const length = { 'content-length': Buffer.byteLength(body) }
      const call = request(
        { hostname, port, path, agent, method: 'POST', headers: { ...headers, ...length } },
        answer => {
          answer.resume().on('end', resolve).on('error', reject)
        },
      )
      call.on('error', reject).end(body)
    })
  }
}
