import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { Api } from 'grammy'
import type { Part } from '../channel.ts'
import { asSendError } from './send-error.ts'

export type ClientSettings = {
  /** `https://api.telegram.org`, an own Bot API server, or the imitation of the tests. */
  apiRoot: string
  /** How long a call may take before its outcome counts as unknown. */
  timeoutMs: number
}

/**
 * Idle connections are closed well before Telegram would do it: a message sent just as the other side hangs
 * up has an unknown outcome, for nothing.
 */
const idleMs = 5_000

/** How to open a bot's API by its token. Connections are shared. */
export function clientFor({ apiRoot, timeoutMs }: ClientSettings): (token: string) => Api {
  const root = rootOf(apiRoot)
  const Agent = root.startsWith('https:') ? HttpsAgent : HttpAgent
  const agent = new Agent({ keepAlive: true, timeout: idleMs })
  const options = { apiRoot: root, timeoutSeconds: timeoutMs / 1000, baseFetchConfig: { agent } }
  return token => new Api(token, options)
}

/** Operators write addresses with and without a slash at the end. */
export function rootOf(apiRoot: string): string {
  return apiRoot.replace(/\/+$/u, '')
}

/** One message, one button a row: labels stay whole on a narrow phone. Links are not opened for a preview. */
export async function sendPart(api: Api, address: string, { text, buttons }: Part): Promise<void> {
  const rows = buttons.map(({ label, payload }) => [{ text: label, callback_data: payload }])
  const keyboard = rows.length > 0 && { reply_markup: { inline_keyboard: rows } }
  try {
    await api.sendMessage(Number(address), text, { link_preview_options: { is_disabled: true }, ...keyboard })
  } catch (error) {
    throw asSendError(error)
  }
}

/** Stops the spinner on a tapped button. Best effort: nothing is lost when it keeps spinning. */
export async function answerTap(api: Api, tap: string): Promise<void> {
  await api.answerCallbackQuery(tap).catch(() => {})
}
