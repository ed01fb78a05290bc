import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { isFinal, isSignedOut } from './api.ts'

/** Any answer "not signed in" brings the sign-in up, wherever the officer is; the address stays. */
function noticeSignOut(error: unknown): void {
  if (isSignedOut(error)) queryClient.setQueryData(['me'], null)
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignOut }),
  mutationCache: new MutationCache({ onError: noticeSignOut }),
  defaultOptions: {
    queries: { staleTime: 10_000, retry: (tries, error) => tries < 2 && !isFinal(error) },
    // Offline, a request fails at once and visibly; it must not go out by itself hours later.
    mutations: { networkMode: 'always', retry: false },
  },
})
