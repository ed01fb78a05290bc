import type { CaseRow } from '../../../inbox/contract.ts'

/** Came in since a moment (milliseconds) and nobody has taken it. Older rows that were loaded later are not new. */
export function isArrival(row: CaseRow, since: number): boolean {
  return row.status === 'new' && Date.parse(row.filedAt) > since
}

/** Cases in which a life may hang on the next minutes, and that nobody has taken. */
export function urgent(rows: readonly CaseRow[]): CaseRow[] {
  return rows.filter(row => row.level === 'P0' && row.status === 'new')
}
