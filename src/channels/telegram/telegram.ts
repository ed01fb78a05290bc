import type { Api } from 'grammy'
import { type Capabilities, type Channel, SendError } from '../channel.ts'
import { type ClientSettings, clientFor, sendPart } from './client.ts'
import { fetchFile } from './media.ts'

/** The bot of a commune, as far as there is one. */
export type TelegramAccount =
  | { kind: 'unknown_commune' }
  | { kind: 'not_connected' }
  | { kind: 'account'; token: string; webhookSecret: string }

type Deps = ClientSettings & { accountOf(communeId: string): Promise<TelegramAccount> }

/**
 * @see https://core.telegram.org/bots/api#sendmessage (4096 characters)
 * @see https://core.telegram.org/bots/api#inlinekeyboardbutton (64 bytes)
 * The other two are ours: more buttons fill a small screen, longer labels are cut off on it.
 */
const capabilities: Capabilities = {
  textLength: 4096,
  buttons: 8,
  buttonLabelLength: 40,
  payloadBytes: 64,
  knowsRepeats: false,
}

/** Telegram as a way to reach people, each through the bot of their commune. */
export function telegramChannel(deps: Deps): Channel {
  const open = clientFor(deps)
  return {
    id: 'telegram',
    capabilities,
    send: async (to, part) => sendPart(await botOf(to.communeId), to.address, part),
    fetchMedia: async (communeId, source) => fetchFile(await botOf(communeId), deps.apiRoot, source),
  }

  async function botOf(communeId: string): Promise<Api> {
    const account = await deps.accountOf(communeId).catch(() => {
      throw new SendError('retry', 'telegram_account_unreadable')
    })
    if (account.kind !== 'account') throw new SendError('misconfigured', `telegram_${account.kind}`)
    return open(account.token)
  }
}
