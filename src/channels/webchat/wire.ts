import { z } from 'zod'

/** What the chat page sends. `id`: made by the page, the same when it tries again. */
export const ChatMessage = z.union([
  z.object({ id: z.uuid(), text: z.string().min(1).max(4000) }),
  z.object({ id: z.uuid(), payload: z.string().min(1).max(200) }),
  z.object({ id: z.uuid(), opened: z.literal(true) }),
])
export type ChatMessage = z.infer<typeof ChatMessage>

export const Media = z.object({ id: z.uuid(), kind: z.enum(['photo', 'voice', 'video', 'file']) })

export const Session = z.object({ token: z.string(), name: z.string(), province: z.string() })

/** A message to the person as the stream carries it. */
export type StreamedMessage = {
  key: string
  at: string
  text: string
  buttons: { label: string; payload: string }[]
}
