import type { Tab } from '../../../inbox/contract.ts'

/** In the order of the work. */
export const tabs = ['unacknowledged', 'mine', 'waiting', 'all', 'closed'] as const satisfies readonly Tab[]

/** The tab that an address names; what needs taking first, otherwise. */
export function tabOf(named: string | null): Tab {
  return tabs.find(tab => tab === named) ?? 'unacknowledged'
}
