import type { DataRequest } from '../../flows/contract.ts'
import { note, type Talk } from './talk.ts'

/** The person asks to see, correct, delete or withdraw their report: it stands on the case, and its legal clock runs. */
export function askFor(talk: Talk, request: DataRequest): void {
  const { reportId } = talk.memory.draft
  if (reportId) note(talk, reportId, `asked_${request}`)
}
