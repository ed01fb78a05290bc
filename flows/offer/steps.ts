import { type AskedSign, type OfferKind, type SignId, signsFor } from '../../content/offer-signs.ts'
import { takesNotes } from '../answers.ts'
import { chose, hasReport, isStory } from '../conditions.ts'
import { type Draft, dialogue, type Facts, type Input, type Intent } from '../contract.ts'
import { say } from '../effects.ts'
import { forget, remember, rememberMedia, rememberPlace, rememberStory } from '../remember.ts'
import { keepsStory, waitForMore } from '../unfinished.ts'
import { promptFor } from './questions.ts'

/** The steps that several states of the dialogue about an offer share. */

type Known = { context: Draft }

const { assign } = dialogue()

/** What an offer is filed under (triage-model §4). */
export function intentOf({ context }: Known): Intent {
  switch (context.facts.offer) {
    case 'marriage':
      return 'check_marriage'
    case 'study':
      return 'check_study_visa'
    case 'baby':
      return 'check_baby_organ'
    default:
      return 'check_job'
  }
}

export function filesOffer(partial: boolean) {
  return {
    type: 'fileReport',
    params: (known: Known) => ({ intent: intentOf(known), partial }),
  } as const
}

export const flag = (id: SignId) =>
  assign(({ context }) => ({
    facts: { ...context.facts, flags: [...new Set([...(context.facts.flags ?? []), id])] },
  }))

/** Unlearns signs, as `forget` unlearns an answer. */
export const unflag = (...ids: readonly SignId[]) =>
  assign(({ context }) => {
    const flags = (context.facts.flags ?? []).filter(id => !(ids as readonly string[]).includes(id))
    return { facts: { ...context.facts, flags } }
  })

export const shows = (id: SignId) =>
  named(`shows ${id}`, ({ context }: Known) => context.facts.flags?.includes(id) ?? false)

/** Guards carry a name, which the charts show. */
function named<G>(name: string, guard: G): G {
  return Object.defineProperty(guard, 'name', { value: name })
}

const kept = say({ key: 'offer.kept' })
/** Words and pictures instead of a choice are kept, and the talk goes on. A picture is filed at once (H18). */
export const instead = {
  words: [...keepsStory, kept],
  media: [rememberMedia, waitForMore, filesOffer(true), kept],
} as const

const added = takesNotes('report.added')

/** At the result: goes to the report, or makes it one. */
export const tellsMore = {
  TEXT: [{ guard: hasReport, ...added.TEXT }, { actions: [rememberStory, filesOffer(false)] }],
  MEDIA: [{ guard: hasReport, ...added.MEDIA }, { actions: [rememberMedia, filesOffer(false)] }],
  LOCATION: [{ guard: hasReport, ...added.LOCATION }, { actions: [rememberPlace, filesOffer(false)] }],
} as const

/** Who says of themselves that they are under 16 hears the words for a child. */
export const speaksToChild = assign(({ context }) => (context.facts.age === '<16' ? { child: true } : {}))

const nameOf = (kind: OfferKind, { id }: AskedSign) => `${kind}_${id}`
const kinds = ['work', 'marriage', 'study', 'baby', 'easy'] as const satisfies readonly OfferKind[]

/** From the kind to its first sign. Who names the easy job has named a sign. */
export const firstSigns = kinds.flatMap(kind =>
  signsFor(kind)
    .slice(0, 1)
    .map(sign => ({
      guard: named(`about ${kind}`, ({ context }: Known) => context.facts.offer === kind),
      target: nameOf(kind, sign),
      actions: kind === 'easy' ? [flag('easyMoney')] : [],
    })),
)

/** Back to the last sign of the kind; where none was named, of the questions that fit any offer. */
export const backToSigns = kinds.flatMap(kind =>
  signsFor(kind)
    .slice(-1)
    .map(sign => ({
      guard: named(`about ${kind}`, ({ context }: Known) => (context.facts.offer ?? 'easy') === kind),
      target: nameOf(kind, sign),
      actions: unflag(sign.id),
    })),
)

/** The signs of every kind: a chain of questions each, from the kind to `next`. */
export function signQuestions(next: string) {
  return Object.fromEntries(kinds.flatMap(kind => chainOf(kind, next)))
}

function chainOf(kind: OfferKind, next: string) {
  const chain = signsFor(kind)
  return chain.map((sign, at) => {
    const [before, after] = [chain[at - 1], chain[at + 1]]
    const back = before
      ? { target: nameOf(kind, before), actions: unflag(before.id) }
      : { target: 'kind', actions: forget('offer', 'flags') }
    const question = signQuestion(sign, { next: after ? nameOf(kind, after) : next, back })
    return [nameOf(kind, sign), question] as const
  })
}

type Back = { target: string; actions: ReturnType<typeof forget> }

/** One sign. Only the answer that shows it is remembered as a fact; all answers stand in the transcript. */
function signQuestion(sign: AskedSign, { next, back }: { next: string; back: Back }) {
  const others = (['yes', 'no', 'unsure'] as const).filter(value => value !== sign.tells)
  return {
    always: { guard: shows(sign.id), target: next },
    meta: { prompt: promptFor(sign) },
    on: {
      CHOICE: [
        { guard: chose(sign.tells), target: next, actions: flag(sign.id) },
        ...others.map(value => ({ guard: chose(value), target: next })),
      ],
      TEXT: { target: next, actions: instead.words },
      MEDIA: { target: next, actions: instead.media },
      SKIP: next,
      BACK: back,
    },
  }
}

export const adult: Facts = { age: '18+' }

/** Whoever is under 18 counts as a child for the officers, too. */
export function minor(age: '<16' | '16-17'): Facts {
  return { age, childInvolved: 'yes' }
}

/** An age that was typed: "15", "con 15 tuổi". "Dưới 18 tuổi" names a bound and no age. */
function ageIn(text: string): number | undefined {
  if (/dưới|duoi|chưa|chua|gần|gan|trên|tren|hơn|hon/iu.test(text)) return undefined
  const years =
    /^\D*?(\d{1,2})\s*(?:tuổi|tuoi|t)?$/iu.exec(text) ?? /(?<!\d)(\d{1,2})\s*(?:tuổi|tuoi)/iu.exec(text)
  return years ? Number(years[1]) : undefined
}

const bands = [
  { facts: minor('<16'), holds: (years: number) => years < 16 },
  { facts: minor('16-17'), holds: (years: number) => years === 16 || years === 17 },
  { facts: adult, holds: (years: number) => years >= 18 },
]

/** TEXT that names an age; what more it tells is kept. */
export const wroteAge = bands.flatMap(({ facts, holds }) => {
  const age = named(`wrote ${facts.age}`, ({ event }: { event: Input }) => {
    const years = event.type === 'TEXT' ? ageIn(event.text) : undefined
    return years !== undefined && holds(years)
  })
  const andMore = named(
    `told and wrote ${facts.age}`,
    (heard: { event: Input }) => isStory(heard) && age(heard),
  )
  return [
    { guard: andMore, target: 'departs', actions: [remember(facts), ...instead.words] },
    { guard: age, target: 'departs', actions: [remember(facts)] },
  ]
})
