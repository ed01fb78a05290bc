import type { MessageKey } from '../locales/catalog.ts'

/** What people can read about, in the order in which it is offered. */
export const themes = [
  'signs',
  'work',
  'family',
  'children',
  'advice',
  'law',
  'rights',
  'channel',
  'numbers',
] as const
export type Theme = (typeof themes)[number]

type TitledBy<K> = K extends `learn.${infer Id}_title` ? Id : never
/** The texts that have a title in the locales. */
export type AnswerId = TitledBy<MessageKey>

/** Who must read a text and find it right before a commune relies on it. */
export type Confirmer = 'commune police' | 'culture office' | 'health station'

/**
 * Where a text comes from. `confidence` as in domain.md: H an official text or two independent sources, M one
 * source of the press, GK general knowledge. Only H names a law to the reader; whatever else is told as advice, or
 * says which office knows.
 */
export type Source = {
  /** The paragraph of domain.md, with its source tags. */
  domain: string
  /** The law with its article, put in place of {{source}}. */
  document?: string
  confidence: 'H' | 'M' | 'GK'
  /** The day on which the source was read; null for general knowledge, which has none. */
  verifiedOn: string | null
  confirmedBy: Confirmer
}

/** One approved text; its words stand in the locales. */
export type Answer = {
  id: AnswerId
  theme: Theme
  title: `learn.${AnswerId}_title`
  body: `learn.${AnswerId}`
  /** How people ask for it, with commas between. Tone marks make no difference. */
  words: { vi: string; en: string }
  source: Source
}

/** The day on which the sources of domain.md were read. */
const readOn = '2026-11-21'

/** An official text, or two sources independent of each other. */
export function settled(domain: string, confirmedBy: Confirmer, document?: string): Source {
  return { domain, ...(document && { document }), confidence: 'H', verifiedOn: readOn, confirmedBy }
}

/** One source of the press, or a secondary one. */
export function reported(domain: string, confirmedBy: Confirmer): Source {
  return { domain, confidence: 'M', verifiedOn: readOn, confirmedBy }
}

/** What everybody in the field says, without a source that was read. */
export function customary(domain: string, confirmedBy: Confirmer): Source {
  return { domain, confidence: 'GK', verifiedOn: null, confirmedBy }
}

/** The texts of one theme. */
export function answersOn<Id extends AnswerId & `${T}_${string}`, T extends Theme>(
  theme: T,
  texts: Record<Id, Pick<Answer, 'words' | 'source'>>,
): Answer[] {
  return (Object.keys(texts) as Id[]).map(id => ({
    id,
    theme,
    title: `learn.${id}_title`,
    body: `learn.${id}`,
    ...texts[id],
  }))
}
