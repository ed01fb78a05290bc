import { randomBytes } from 'node:crypto'
import type { Clock } from '../../../src/shared/clock.ts'

/** What a person sees of one message. */
export type Shown = {
  text: string
  buttons: readonly { title: string; payload: string }[]
  path: 'v2.0' | 'v3.0'
}

/** A number is an error code of the API. The others: see message-endpoint.ts. */
export type SendFault =
  | number
  | 'time_out_after_accepting'
  | 'bad_gateway'
  | 'bad_gateway_after_accepting'
  | 'broken_reply'
  | 'cut_off'
export type TokenFault = 'bad_gateway' | 'no_numeric_error' | number

/** How this Zalo differs from an ordinary day (zalo-oa §11). May be turned while it runs. */
export type Knobs = {
  /** 2: business, sends by v3.0; 4: government, by v2.0. */
  oaType: 2 | 4
  package: 'full' | 'basic'
  /** Neither path takes anything. */
  closedToApi: boolean
  /** Messages a minute, then -32. */
  perMinute: number
  tokenLifeSeconds: number
  tokenReplyDelayMs: number
  omitRefreshToken: boolean
  numericExpiresIn: boolean
  /** Also tell of our own messages, as Zalo does: oa_send_text, user_received_message, user_seen_message. */
  echoes: boolean
  /** When an event that was not answered 200 comes again (Zalo: 30 s, 5 min, 15 min, 30 min, 1 h). */
  redeliverAfterMs: readonly number[]
  /** Keep what people see. Off for benchmarks: `onMessage` still hears it. */
  remember: boolean
}

export const ordinary: Knobs = {
  oaType: 2,
  package: 'full',
  closedToApi: false,
  perMinute: 4_000,
  tokenLifeSeconds: 90_000,
  tokenReplyDelayMs: 0,
  omitRefreshToken: false,
  numericExpiresIn: false,
  echoes: false,
  redeliverAfterMs: [],
  remember: true,
}

export type World = {
  clock: Clock
  knobs: Knobs
  app: { appId: string; appSecret: string; oaId: string; oaSecretKey: string }
  tokens: { access: string; refresh: string; endsAt: number }
  shown: Map<string, Shown[]>
  /** People who cannot be written to, with the code that says why. */
  unreachable: Map<string, number>
  sendFaults: SendFault[]
  tokenFaults: TokenFault[]
  counts: { sends: number; refreshes: number; issued: number }
  /** By id. A `mime` of "redirect:…" leads elsewhere. */
  media: Map<string, { bytes: Buffer; mime: string }>
  onMessage: (userId: string, text: string, buttons: Shown['buttons']) => void
  /** Unique over restarts of the imitation, as ids of a provider are. */
  newId(): string
}

export function newWorld(clock: Clock, knobs: Partial<Knobs>): World {
  const prefix = randomBytes(6).toString('hex')
  let ids = 0
  const all = { ...ordinary, ...knobs }
  return {
    clock,
    knobs: all,
    app: {
      appId: '4000000000000000001',
      appSecret: 'app-secret-of-the-imitation',
      oaId: '3000000000000000001',
      oaSecretKey: 'oa-secret-key-of-the-imitation',
    },
    tokens: {
      access: `access-${prefix}-0`,
      refresh: `refresh-${prefix}-0`,
      endsAt: clock().getTime() + all.tokenLifeSeconds * 1_000,
    },
    shown: new Map(),
    unreachable: new Map(),
    sendFaults: [],
    tokenFaults: [],
    counts: { sends: 0, refreshes: 0, issued: 0 },
    media: new Map(),
    onMessage: () => {},
    newId: () => `${prefix}${String(++ids).padStart(8, '0')}`,
  }
}
