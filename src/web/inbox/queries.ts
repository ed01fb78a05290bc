import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query'
import type { CasePage, CaseRow, CommuneName, Me, Queue, Tab } from '../../inbox/contract.ts'
import { get, isSignedOut } from './api.ts'
import { withNewer, withOlder } from './case/merge-lines.ts'

/** Should the live stream fail without saying so, nothing is older than this. */
const pollMs = 60_000
/** While a line is on its way to the person, its state is asked for. */
const deliveryMs = 15_000

/** Who is signed in; null: nobody. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () =>
    get<Me>('/api/me').catch((error: unknown) => {
      if (isSignedOut(error)) return null
      throw error
    }),
  staleTime: pollMs,
})

/** The communes that a case can be handed to. */
export const communesQuery = queryOptions({
  queryKey: ['communes'],
  queryFn: () => get<CommuneName[]>('/api/communes'),
  staleTime: pollMs,
})

export function queueQuery(tab: Tab) {
  return infiniteQueryOptions({
    queryKey: ['cases', tab],
    queryFn: ({ pageParam }) => get<Queue>(`/api/cases?${new URLSearchParams({ tab, ...pageParam })}`),
    initialPageParam: {} as { after?: string },
    getNextPageParam: (page: Queue) => (page.next ? { after: page.next } : undefined),
    refetchInterval: pollMs,
    refetchIntervalInBackground: true, // the alarm must also ring from a tab that nobody looks at
  })
}

/** All rows of the loaded pages; one that moved between two of them while they were loaded counts once. */
export function rowsOf(pages: readonly Queue[]): CaseRow[] {
  return [...new Map(pages.flatMap(page => page.cases).map(row => [row.id, row])).values()]
}

export function caseQuery(client: QueryClient, id: string) {
  return queryOptions({
    queryKey: ['case', id],
    queryFn: async () =>
      withNewer(client.getQueryData<CasePage>(['case', id]), await get<CasePage>(pathOf(id))),
    refetchInterval: query => (query.state.data && isDelivering(query.state.data) ? deliveryMs : false),
    refetchOnWindowFocus: false, // each reading of a case is an entry in the audit
  })
}

/** Adds the lines before the oldest known one to the case on screen. */
export async function loadOlder(client: QueryClient, known: CasePage): Promise<void> {
  const before = known.transcript[0]?.at
  if (!before) return
  const page = await get<CasePage>(`${pathOf(known.id)}?${new URLSearchParams({ before })}`)
  client.setQueryData<CasePage>(['case', known.id], current => current && withOlder(current, page))
}

export function pathOf(caseId: string): string {
  return `/api/cases/${encodeURIComponent(caseId)}`
}

function isDelivering(page: CasePage): boolean {
  return page.transcript.some(line => line.delivery === 'due')
}
