import { z } from 'zod'

/** Zalo's shapes as they come over the wire (zalo-oa §1, §2.2, §3.4, §6.4). Loose: unknown fields pass. */

/**
 * Ids and timestamps are decimal strings beyond 2^53, some senders write them as numbers (zalo-oa §1). Half a
 * surrogate pair could not be written into an address.
 */
const Id = z
  .union([z.string(), z.number()])
  .transform(id => String(id).toWellFormed())
  .pipe(z.string().min(1).max(64))
const Text = z.string().optional().catch(undefined)
const Someone = z.looseObject({ id: Id }).optional().catch(undefined)

const Attachment = z
  .looseObject({
    type: z.string(),
    payload: z.looseObject({
      url: Text,
      description: Text,
      coordinates: z
        .looseObject({ latitude: z.coerce.number(), longitude: z.coerce.number() })
        .optional()
        .catch(undefined),
    }),
  })
  .catch({ type: 'unknown', payload: {} })
export type Attachment = z.infer<typeof Attachment>

const Message = z.looseObject({
  text: Text,
  msg_id: z
    .union([z.string(), z.number()])
    .transform(String)
    .pipe(z.string().min(1).max(190))
    .optional()
    .catch(undefined),
  conversation_id: Id.optional().catch(undefined),
  attachments: z.array(Attachment).optional().catch(undefined),
})
export type Message = z.infer<typeof Message>

/** One webhook event. A strange part of it is left out rather than the whole lost. */
export const Event = z.looseObject({
  event_name: z.string().min(1).max(64),
  timestamp: Id.optional().catch(undefined),
  oa_id: Id.optional().catch(undefined),
  user_id: Id.optional().catch(undefined),
  sender: Someone,
  recipient: Someone,
  follower: Someone,
  message: Message.optional().catch(undefined),
})
export type Event = z.infer<typeof Event>

/** Every reply of the API: errors come with HTTP 200, success is `error` 0 (zalo-oa §1). */
export const Envelope = z.looseObject({
  error: z.union([z.number(), z.string().regex(/^-?\d+$/)]).transform(Number),
})

/** `expires_in` comes as a string or a number of seconds; the refresh token may be missing (zalo-oa §2.2). */
export const TokenReply = z.looseObject({
  error: z.unknown().optional(),
  access_token: z.string().min(1),
  refresh_token: z.string().optional().catch(undefined),
  expires_in: z.coerce.number().positive().optional().catch(undefined),
})

type Reviver = (key: string, value: unknown, context: { source?: string }) => unknown
const parseWithSource = JSON.parse as (text: string, reviver: Reviver) => unknown

/** JSON in which a number that would lose digits stays the text it was. Undefined when it is no JSON. */
export function readJson(text: string): unknown {
  try {
    return parseWithSource(text, (_, value, { source }) =>
      typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(source ?? '')
        ? source
        : value,
    )
  } catch {
    return undefined
  }
}
