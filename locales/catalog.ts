import { createInstance } from 'i18next'
import { en } from './en.ts'
import { type Spoken, vi } from './vi.ts'

/** Languages that have a catalogue. Vietnamese is the source; others hold all that is said to residents (`Spoken`). */
export const locales = ['vi', 'en'] as const
export type Locale = (typeof locales)[number]

/** Every text of the product: "section.name". */
export type MessageKey = Paths<typeof vi>

/** A text and exactly the values that its {{holes}} need; a wrong key or a missing hole does not compile. */
export type Message = { [K in MessageKey]: MessageOf<K> }[MessageKey]

type MessageOf<K extends MessageKey> = [Holes<TextAt<K>>] extends [never]
  ? { key: K; params?: undefined }
  : { key: K; params: Record<Holes<TextAt<K>>, string | number> }

type Paths<T> = { [S in keyof T & string]: `${S}.${keyof T[S] & string}` }[keyof T & string]
type TextAt<K extends MessageKey> = K extends `${infer S extends keyof typeof vi}.${infer N}`
  ? N extends keyof (typeof vi)[S]
    ? (typeof vi)[S][N]
    : never
  : never
type Holes<T> = T extends `${string}{{${infer H}}}${infer Rest}` ? H | Holes<Rest> : never

const i18n = createInstance({
  lng: 'vi',
  fallbackLng: 'vi',
  resources: { vi: { translation: vi }, en: { translation: en satisfies Spoken } },
  initAsync: false,
  interpolation: { escapeValue: false }, // plain text everywhere; the pages escape by default
})
void i18n.init()

/** The words of a message in a language, holes filled. */
export function text(message: Message, locale: Locale = 'vi'): string {
  return i18n.t(message.key, { ...message.params, lng: locale })
}

/** Shorthand of the pages: `t('inbox.reply')`, `t('inbox.seen_by', { name })`. */
export function t<K extends MessageKey>(
  ...[key, params]: MessageOf<K> extends { params: infer P extends object } ? [key: K, params: P] : [key: K]
): string {
  return i18n.t(key as string, { ...(params as object | undefined) })
}
