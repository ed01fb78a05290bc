import { z } from 'zod'

/** The kinds of update that we ask for; Telegram keeps the others to itself. */
export const wantedUpdates = ['message', 'edited_message', 'callback_query'] as const

const File = z.object({ file_id: z.string().min(1) })
const PhotoSize = File.extend({ width: z.number(), height: z.number() })
const Chat = z.object({ id: z.int(), type: z.string() })

/** A part that we cannot read is left out; the message around it is still a sign of life and is kept. */
function ifReadable<T extends z.ZodType>(part: T) {
  return part.optional().catch(undefined)
}

/**
 * What we read of Telegram's `Message`, and whatever else it holds, by name only.
 * @see https://core.telegram.org/bots/api#message
 */
export const Message = z.looseObject({
  date: z.int(),
  edit_date: ifReadable(z.int()),
  chat: Chat,
  text: ifReadable(z.string()),
  caption: ifReadable(z.string()),
  photo: ifReadable(z.array(PhotoSize)),
  voice: ifReadable(File),
  audio: ifReadable(File),
  video: ifReadable(File),
  video_note: ifReadable(File),
  animation: ifReadable(File),
  document: ifReadable(File),
  location: ifReadable(z.object({ latitude: z.number(), longitude: z.number() })),
  contact: ifReadable(
    z.object({ phone_number: z.string(), first_name: z.string(), last_name: z.string().optional() }),
  ),
})
export type Message = z.infer<typeof Message>

/** A tap on a button. `message` is the one that carries the button, perhaps too old for more than its chat. */
export const CallbackQuery = z.object({
  id: z.string().min(1).max(150),
  data: ifReadable(z.string()),
  message: ifReadable(z.object({ chat: Chat })),
})
export type CallbackQuery = z.infer<typeof CallbackQuery>

/** @see https://core.telegram.org/bots/api#update */
export const Update = z.object({
  update_id: z.int(),
  message: Message.optional(),
  edited_message: Message.optional(),
  callback_query: CallbackQuery.optional(),
})
export type Update = z.infer<typeof Update>
