import { type Draft, dialogue, type Input } from '../contract.ts'
import { folded } from '../folded.ts'

/** The numbers of a village's periodic picture (domain.md §5), in the order in which they are asked. */
export const countIds = ['away', 'out_of_touch', 'strangers', 'brokers'] as const
export type CountId = (typeof countIds)[number]

const words = ['khong', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi']
/** "5", "khoang 5 nguoi", "co 5 a": one number and what is said around it. */
const written =
  /^(?:(?:co|khoang|chung|tam|duoc|about) )*(\d{1,3})(?: (?:nguoi|ca|truong hop|ho|a|people))*\.?$/u
const spelled = /^(?:(?:co|khoang|chung) )*(\p{L}+)(?: (?:nguoi|ca|truong hop|a))+$/u

/** The number from 0 to 999 that a message is; undefined when it says anything else. */
export function countIn(text: string): number | undefined {
  const said = folded(text)
  const digits = written.exec(said)?.[1]
  if (digits !== undefined) return Number(digits)
  const word = words.indexOf(spelled.exec(said)?.[1] ?? said)
  return word < 0 ? undefined : word
}

export const isCount = ({ event }: { event: Input }) =>
  event.type === 'TEXT' && countIn(event.text) !== undefined

const flow = dialogue()

/** The number as typed; a choice is none at all. */
export function rememberCount(id: CountId) {
  return flow.assign(({ context, event }) => {
    const count = event.type === 'TEXT' ? countIn(event.text) : 0
    return count === undefined ? {} : withCounts(context, { ...context.facts.counts, [id]: count })
  })
}

/** One person is reported as out of touch, outside any period. */
export const rememberOutOfTouch = flow.assign(({ context }) => withCounts(context, { out_of_touch: 1 }))

export function forgetCount(id: CountId) {
  return flow.assign(({ context }) => {
    const { [id]: _, ...kept } = context.facts.counts ?? {}
    return withCounts(context, kept)
  })
}

function withCounts(context: Draft, counts: Record<string, number>): Pick<Draft, 'facts'> {
  return { facts: { ...context.facts, counts } }
}
