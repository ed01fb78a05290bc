import type { Move } from './script.ts'
import type { Shown } from './telegram.ts'

let updates = 0
/** Seconds; constant is enough, the update's number tells updates apart. */
const date = Math.floor(performance.timeOrigin / 1000)

/** What Telegram posts when this person makes this move, having been shown this. Null: there is no such button. */
export function updateFor(chat: number, move: Move, shown: Shown): string | null {
  const id = ++updates
  const from = { id: chat, is_bot: false, first_name: 'Thử' }
  const about = { message_id: id, date, chat: { id: chat, type: 'private' } }
  if ('say' in move)
    return JSON.stringify({
      update_id: id,
      message: { ...about, from, text: move.say.replace('#', String(chat)) },
    })
  const data = shown.buttons[move.tap]
  if (data === undefined) return null
  const callback_query = { id: `tap-${id}`, from, message: about, chat_instance: '1', data }
  return JSON.stringify({ update_id: id, callback_query })
}
