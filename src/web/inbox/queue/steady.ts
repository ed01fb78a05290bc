import type { CaseRow } from '../../../inbox/contract.ts'

/**
 * What a list shows while a hand is on it: the same rows at the same places with their latest state, so that
 * no tap lands on another case. `held`: rows that wait to be shown.
 */
export function steady(
  shown: readonly CaseRow[],
  latest: readonly CaseRow[],
): { rows: CaseRow[]; held: CaseRow[] } {
  const news = new Map(latest.map(row => [row.id, row]))
  const here = new Set(shown.map(row => row.id))
  return {
    rows: shown.map(row => news.get(row.id) ?? row),
    held: latest.filter(row => !here.has(row.id)),
  }
}
