import type { Clock } from '../../shared/clock.ts'
import type { Log } from '../../shared/log.ts'
import type { Capabilities, Channel, Part } from '../channel.ts'
import { fit as fitTo } from '../fit.ts'
import type { TokenStore } from './account.ts'
import { recipientOf } from './address.ts'
import { getMedia } from './media.ts'
import { messageOf } from './message.ts'
import { sendToAnonymous, sendToUser } from './send.ts'
import { openTokens, type Tokens } from './tokens.ts'

/** Limits of a message to a user (zalo-oa §3.3). Nothing marks a repeat, so a repeat is seen twice. */
const capabilities: Capabilities = {
  textLength: 2_000,
  buttons: 5,
  buttonLabelLength: 100,
  payloadBytes: 1_000,
  knowsRepeats: false,
}

export type ZaloDeps = {
  store: TokenStore
  clock: Clock
  log: Log
  /** https://openapi.zalo.me */
  apiRoot: string
  /** https://oauth.zaloapp.com */
  oauthRoot: string
  /** How long one call to send may take. */
  timeoutMs?: number
  patienceMs?: number
}

/** The accounts of all communes as one channel, and what keeps their tokens alive. */
export function openZalo(deps: ZaloDeps): { channel: Channel } & Pick<Tokens, 'keepFresh' | 'idle'> {
  const tokens = openTokens({ patienceMs: 8_000, ...deps })
  const sending = { timeoutMs: 10_000, ...deps, tokens }
  const channel: Channel = {
    id: 'zalo',
    capabilities,
    async send({ communeId, address }, part) {
      if ('user_id' in recipientOf(address)) return sendToUser(sending, communeId, messageOf(address, part))
      for (const plain of withoutButtons(part))
        await sendToAnonymous(sending, communeId, messageOf(address, plain))
    },
    fetchMedia: (_communeId, source) => getMedia(deps.apiRoot, source),
  }
  return { channel, keepFresh: tokens.keepFresh, idle: tokens.idle }
}

/** No source shows buttons reaching somebody without an account (zalo-oa §3.6). */
function withoutButtons({ text, buttons }: Part): Part[] {
  return buttons.length === 0
    ? [{ text, buttons }]
    : fitTo({ text, choices: buttons }, { ...capabilities, buttons: 0 })
}
