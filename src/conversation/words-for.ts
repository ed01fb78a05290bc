import { addressed } from '../../locales/address.ts'
import { type Message, type MessageKey, text } from '../../locales/catalog.ts'
import type { Talk } from './talk.ts'

/** A message in the person's language, addressed as they wish. */
export function wordsFor({ memory: { draft } }: Pick<Talk, 'memory'>, message: Message): string {
  return addressed(text(message, draft.locale), draft.address)
}

/** The words of a question or a choice, which have no holes. */
export function wordsOfKey(talk: Pick<Talk, 'memory'>, key: MessageKey): string {
  return wordsFor(talk, { key } as Message)
}
