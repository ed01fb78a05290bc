import { yesNoUnsure } from '../../flows/answers.ts'
import type { InboundBody } from './bodies.ts'
import { type Heard, interpret } from './interpret.ts'
import { forget } from './memory.ts'
import { type Talk, tie } from './talk.ts'

/** Whether the provincial desk reads this case, as it stood or by what was said in this turn. */
export function isAbove({ above, report, additions }: Talk, reportId: string | undefined): boolean {
  if (reportId === undefined) return false
  const now = report?.id === reportId ? report : additions.get(reportId)
  return above.includes(reportId) || now?.desk === 'province'
}

/** The case of this person that the provincial desk reads: the one filed just now, or the newest open one. */
function caseAbove({ above, report }: Talk): string | undefined {
  return report?.desk === 'province' ? report.id : above[0]
}

/** What carries words or evidence, beside a story told with a choice. Danger is filed as ever. */
const telling = new Set<Heard['type']>([
  'TEXT',
  'MEDIA',
  'LOCATION',
  'EVIDENCE',
  'NOT_UNDERSTOOD',
  'UNREADABLE',
])
const tells = (heard: Heard) => telling.has(heard.type) || isStory(heard)
const isStory = (heard: Heard) => heard.type === 'CHOICE' && heard.text !== undefined

/**
 * After an officer of the commune wrote, what a person with a case at the provincial desk says may be about that very
 * officer: it goes up to that case in an errand of its own (docs/decisions/0018), unless it plainly answers, or they
 * are telling right now that they are in danger. Beside the talk with the officer only the errand is left.
 */
export function turnUp(
  { newId }: { newId: () => string },
  talk: Talk,
  heard: Heard,
  content: InboundBody['content'],
): void {
  const { memory } = talk
  const reportId = caseAbove(talk)
  if (!reportId || !memory.answering || !tells(heard)) return
  if (isAbove(talk, memory.draft.reportId) || isTellingOfDanger(talk) || answersPlainly(content)) return
  forget(memory)
  talk.episodeId = newId()
  if (memory.flow !== 'officer') return
  memory.draft = { ...memory.draft, reportId }
  tie(talk, reportId)
}

/** Whoever comes to help must not miss where. */
function isTellingOfDanger({ memory }: Talk): boolean {
  return memory.code !== undefined && memory.draft.level === 'P0'
}

const yesOrNo = {
  flow: 'officer',
  promptId: '',
  prompt: { ask: [], choices: yesNoUnsure },
  older: () => null,
} as const
const onlyNumbers = /^[\d\s.,:;/+()-]+$/

/** A yes, a no, or a number: nothing that could be said about somebody. */
function answersPlainly(content: InboundBody['content']): boolean {
  if (content.kind !== 'text') return false
  const heard = interpret(content, yesOrNo)
  return onlyNumbers.test(content.text) || (heard.type === 'CHOICE' && !isStory(heard))
}
