/** How long to wait before try number `attempt` (from 1): quick at first, never more than half a minute. */
export function backoffMs(attempt: number): number {
  return Math.min(30_000, 1000 * 2 ** (attempt - 1))
}
