import { type Draft, dialogue, type Facts } from './contract.ts'

/** How answers get into the draft. These change the draft only; none of them is an effect. */

const flow = dialogue()

export function remember(facts: Facts) {
  return flow.assign(({ context }) => ({ facts: { ...context.facts, ...facts } }))
}

/** Facts that are the person's own words. */
type WrittenFact = {
  [F in keyof Facts]-?: NonNullable<Facts[F]> extends string
    ? string extends NonNullable<Facts[F]>
      ? F
      : never
    : never
}[keyof Facts]

/** The words of a TEXT as the answer to one question. */
export function rememberText(fact: WrittenFact) {
  return flow.assign(({ context, event }) =>
    event.type === 'TEXT' ? { facts: { ...context.facts, [fact]: event.text } } : {},
  )
}

/** What happened may be told in pieces, in any dialogue: nothing of it is replaced. */
export const rememberStory = flow.assign(({ context, event }) => {
  if (event.type !== 'TEXT' && event.type !== 'CHOICE') return {}
  if (!event.text) return {}
  const what = [context.facts.what, event.text].filter(Boolean).join('\n')
  return { facts: { ...context.facts, what } }
})

export const rememberMedia = flow.assign(({ context, event }) => {
  if (event.type !== 'MEDIA') return {}
  const attachments = [...(context.facts.attachments ?? []), event.attachment]
  return { facts: { ...context.facts, attachments } }
})

export const rememberPlace = flow.assign(({ context, event }) => {
  if (event.type !== 'LOCATION') return {}
  const { latitude, longitude } = event
  return { facts: { ...context.facts, place: { latitude, longitude } } }
})

export const rememberReport = flow.assign(({ event }) => {
  if (event.type === 'FILED') return { reportId: event.reportId, code: event.code, level: event.level }
  if (event.type === 'FOUND') return { reportId: event.reportId, status: event.status }
  return {}
})

/** Once the person has seen the code, nobody else shall find it here. */
export const forgetCode = flow.assign({ code: undefined })

/** Goes back to questions by unlearning their answers. The words as said stay in the transcript. */
export function forget(...facts: readonly (keyof Facts)[]) {
  return flow.assign(({ context }: { context: Draft }) => {
    const kept = { ...context.facts }
    for (const fact of facts) delete kept[fact]
    return { facts: kept }
  })
}
