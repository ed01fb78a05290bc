import { bandOf, type Reason } from '../../content/offer-signs.ts'
import { text } from '../../locales/catalog.ts'
import type { Draft, Effects } from '../contract.ts'

type Known = { context: Draft }

const judged = ({ context: { facts } }: Known) => bandOf(facts.flags ?? [], facts.departs, facts.age)

const isWorrying = (known: Known) => judged(known).band !== 'low'

/** Worrying, and they leave today or tomorrow (triage-model §3.1, H3): help is offered before anything else. */
export const isUrgent = (known: Known) => isWorrying(known) && known.context.facts.departs === 'day'

/**
 * An officer sees every offer that looks worrying, every one within seven days, and whatever was told in the person's
 * own words or pictures: those nobody here can judge. What was only tapped and looks harmless is filed when the person
 * asks for it, and they are told so.
 */
export function isForOfficers(known: Known): boolean {
  const { facts, reportId } = known.context
  const soon = facts.departs === 'day' || facts.departs === 'week'
  const told = facts.what ?? facts.who ?? facts.when ?? facts.attachments
  return reportId !== undefined || soon || told !== undefined || isWorrying(known)
}

const lines = (texts: readonly string[]) => texts.map(line => `– ${line}`).join('\n')

/** How worrying the offer is, with each reason in a line. */
export const sayBand = {
  type: 'say',
  params: (known: Known): Effects['say'] => {
    const { band, reasons } = judged(known)
    if (band === 'low') return { message: { key: 'offer.band_low' } }
    const words = reasons.map(reason => text({ key: `offer.reason_${reason}` }, known.context.locale))
    return { message: { key: `offer.band_${band}`, params: { reasons: lines(words) } } }
  },
} as const

/** More would not be read. */
const mostAdvice = 3

/** What to do: about the gravest reasons, then what always helps. */
export const sayAdvice = {
  type: 'say',
  params: (known: Known): Effects['say'] => {
    const gravest: readonly Reason[] = judged(known).reasons.slice(0, mostAdvice)
    const words = gravest.map(reason => text({ key: `offer.advice_${reason}` }, known.context.locale))
    return { message: { key: 'offer.advice', params: { advice: words.map(word => `– ${word}\n`).join('') } } }
  },
} as const
