import { chose, knows } from '../conditions.ts'
import { type ConsentUnit, type Draft, dialogue, type Facts, type Input, type Need } from '../contract.ts'
import { say } from '../effects.ts'
import { rememberMedia, rememberStory } from '../remember.ts'
import { speaksOfPunishment } from './fear-of-punishment.ts'
import { ask, consentTo, wishes } from './questions.ts'
import { dossierLine, supportLine, type Topic } from './support-lines.ts'
import { wishesIn } from './wishes-in.ts'

/** How the answers of a person who came back are taken: all of them reach the report at once. */

type Known = { context: Draft }
type Heard = { event: Input }
const flow = dialogue()

const fearsPunishment = ({ event }: Heard) => event.type === 'TEXT' && speaksOfPunishment(event.text)
export const toldOfFear = ({ context }: Known) => speaksOfPunishment(context.facts.what ?? '')
export const calmsFear = say({ key: 'returned.afraid' })

/** Free words in place of an answer are kept, and a fear of being fined is met with a kind word. */
export function tells(target: string) {
  return [
    { guard: fearsPunishment, target, actions: [rememberStory, 'addToReport', calmsFear] },
    { target, actions: [rememberStory, 'addToReport'] },
  ] as const
}

export function shows(target: string) {
  return { target, actions: [rememberMedia, 'addToReport'] } as const
}

export function rememberNeed(need: Need) {
  return flow.assign(({ context: { facts } }) => ({ facts: withNeeds(facts, [need]) }))
}

function withNeeds(facts: Facts, needs: readonly Need[]): Facts {
  return { ...facts, needs: [...new Set([...(facts.needs ?? []), ...needs])] }
}

/** CHOICE by value: one more thing that is wanted. */
export function wishesFor(target: string) {
  return wishes.map(({ value }) => ({
    guard: chose(value),
    target,
    actions: [rememberNeed(value), 'addToReport' as const],
  }))
}

const namesWishes = ({ event }: Heard) => event.type === 'TEXT' && wishesIn(event.text).length > 0
const rememberWishes = flow.assign(({ context: { facts }, event }) =>
  event.type === 'TEXT' ? { facts: withNeeds(facts, wishesIn(event.text)) } : {},
)

/** Several wishes typed in one message; other words are a story and go to `told`. */
export function tellsWishes(more: string, told: string) {
  return [
    { guard: namesWishes, target: more, actions: [rememberWishes, 'addToReport'] },
    ...tells(told),
  ] as const
}

/** After each wish the question comes again: two states take turns, so that it is asked anew. */
export function asksForMore(other: string) {
  return {
    meta: { prompt: ask.needsMore },
    on: {
      CHOICE: [...wishesFor(other), { guard: chose('enough'), target: 'explaining' }],
      TEXT: tellsWishes(other, 'explaining'),
      MEDIA: shows('explaining'),
      BACK: 'needsAnew',
    },
  } as const
}

function wants(...needs: readonly Need[]) {
  return ({ context }: Known) => needs.some(need => context.facts.needs?.includes(need))
}

/** A line about the law, said to those who want one of these. */
export function explains(topic: Topic, needs: readonly Need[], target: string) {
  return {
    always: [{ guard: wants(...needs), target, actions: say(supportLine(topic)) }, { target }],
  } as const
}

export const wantsPapers = wants('papers')
export const wantsLater = wants('study', 'work')
/** Nothing in particular was named: the whole is told. */
export const wantsAnything = (known: Known) => !knows('needs')(known) || wants('unknown')(known)
export const tellsLater = [say(supportLine('after')), say(dossierLine())] as const
export const tellsAll = [say(supportLine('before')), ...tellsLater] as const

/** Which wishes a unit is needed for: nobody else is asked about, and nobody else may know. */
const involved: Record<ConsentUnit, (facts: Facts) => boolean> = {
  health: ({ needs, meets }) => has(needs, 'health', 'mind') || meets === 'health',
  cultureOffice: ({ needs }) => has(needs, 'shelter', 'money', 'study', 'work', 'unknown'),
  legalAid: ({ needs }) => has(needs, 'legal'),
  womensUnion: ({ meets }) => meets === 'womensUnion',
}
const has = (wanted: readonly Need[] = [], ...needs: readonly Need[]) =>
  needs.some(need => wanted.includes(need))

const isOpen =
  (unit: ConsentUnit) =>
  ({ context: { facts } }: Known) =>
    involved[unit](facts) && !facts.consent?.includes(unit)

export const asksConsent = (known: Known) =>
  Object.keys(involved).some(unit => isOpen(unit as ConsentUnit)(known))

/** What is not a clear yes is a no (Luật 91/2025/QH15: silence is not consent, domain.md §1.6). */
function rememberConsent(...units: readonly ConsentUnit[]) {
  return flow.assign(({ context: { facts } }) => ({
    facts: { ...facts, consent: [...(facts.consent ?? []), ...units] },
  }))
}

export function consentOf(unit: ConsentUnit, target: string) {
  const isSettled = (known: Known) => !isOpen(unit)(known)
  return {
    always: { guard: isSettled, target },
    meta: { prompt: consentTo[unit] },
    on: {
      CHOICE: [
        { guard: chose('yes'), target, actions: [rememberConsent(unit), 'addToReport'] },
        { guard: chose('no'), target, actions: [rememberConsent(), 'addToReport'] },
      ],
      TEXT: tells(target),
      BACK: 'meetsAnew',
    },
  } as const
}
