import { type Dossier, dossier, type Regime, type RegimeId, regimes } from '../../content/support.ts'
import type { Message } from '../../locales/catalog.ts'

/** What is said of the law to a person who came back: as a fact where the source is sure, else in neutral words. */

type Claim = {
  /** The regimes that the line speaks of. */
  of: readonly RegimeId[]
  /** Whether it says that one need not wait to be identified. */
  waits: boolean
  line: Message
  /** Said instead where the law was not read well enough, or says something else. */
  unsure: Message
}

const claims = {
  before: {
    of: ['essentials', 'medical', 'interpreter', 'legalSupport', 'legalAid', 'travel', 'mind'],
    waits: false,
    line: { key: 'returned.before' },
    unsure: { key: 'returned.before_unsure' },
  },
  after: {
    of: dossier.regimes,
    waits: true,
    line: { key: 'returned.after' },
    unsure: { key: 'returned.after_unsure' },
  },
  care: {
    of: ['medical', 'mind'],
    waits: false,
    line: { key: 'returned.care' },
    unsure: { key: 'returned.care_unsure' },
  },
  living: {
    of: ['essentials', 'travel'],
    waits: false,
    line: { key: 'returned.living' },
    unsure: { key: 'returned.living_unsure' },
  },
  legal: {
    of: ['legalSupport', 'legalAid'],
    waits: false,
    line: { key: 'returned.legal' },
    unsure: { key: 'returned.legal_unsure' },
  },
} as const satisfies Record<string, Claim>

export type Topic = keyof typeof claims

export function supportLine(topic: Topic, law: readonly Regime[] = regimes): Message {
  const { of, waits, line, unsure }: Claim = claims[topic]
  const holds = ({ confidence, offeredTo }: Regime) =>
    confidence === 'H' && offeredTo.includes('inProcess') !== waits
  return law.filter(({ id }) => of.includes(id)).every(holds) ? line : unsure
}

/** Which form, where to hand it in, and how long the portal says that it takes. */
export function dossierLine({ form, workingDays, confidence }: Dossier = dossier): Message {
  return confidence === 'H'
    ? { key: 'returned.dossier', params: { form, days: workingDays } }
    : { key: 'returned.dossier_unsure' }
}
