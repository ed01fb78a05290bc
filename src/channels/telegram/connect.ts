import type { Api } from 'grammy'
import { asSendError } from './send-error.ts'
import { wantedUpdates } from './wire.ts'

/** Entry of the menu beside the text field: seen by whoever holds the phone, so its words tell nothing. */
export type Command = { command: string; description: string }

/** Telegram calls us from now on. What arrived before is delivered, not dropped. */
export async function connectWebhook(api: Api, webhook: { url: string; secret: string }): Promise<void> {
  const { url, secret } = webhook
  await plainly(api.setWebhook(url, { secret_token: secret, allowed_updates: wantedUpdates }))
}

/** We ask Telegram from now on (`poll`), which it refuses as long as a webhook is set. */
export async function disconnectWebhook(api: Api): Promise<void> {
  await plainly(api.deleteWebhook())
}

/** Best effort: people can type the same words. */
export async function showCommands(api: Api, commands: readonly Command[]): Promise<void> {
  await api.setMyCommands(commands).catch(() => {})
}

async function plainly(call: Promise<unknown>): Promise<void> {
  await call.catch(error => {
    throw asSendError(error)
  })
}
