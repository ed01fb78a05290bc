import { chat } from '../../../locales/vi/chat.ts'

export type Words = typeof chat
export type Word = keyof Words

/** A text of this page. Not through the catalogue: a cheap phone need not load every text of the product. */
export function say(word: Word, holes: Record<string, string | number> = {}): string {
  return chat[word].replace(/\{\{(\w+)\}\}/g, (_, hole: string) => String(holes[hole] ?? ''))
}
