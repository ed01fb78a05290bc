import type { Draft, Facts, Input } from './contract.ts'

type Known = { context: Draft }
type Heard = { event: Input }

/** Guards carry a name, which the charts show. */
function named<G extends (step: never) => boolean>(name: string, guard: G): G {
  return Object.defineProperty(guard, 'name', { value: name })
}

export const hasReport = ({ context }: Known) => context.reportId !== undefined
export const hasCode = ({ context }: Known) => context.code !== undefined

export function knows(...facts: readonly (keyof Facts)[]) {
  return named(`knows ${facts.join(' or ')}`, ({ context }: Known) =>
    facts.some(fact => context.facts[fact] !== undefined),
  )
}

export function chose(value: string) {
  return named(value, ({ event }: Heard) => event.type === 'CHOICE' && event.value === value)
}

/** A greeting is no story; from a few words on it may be one, and then nobody has to tell it twice. */
export const tells = (text: string) => text.split(/\s+/u).length >= 4

export const isStory = ({ event }: Heard) => event.type === 'TEXT' && tells(event.text)
