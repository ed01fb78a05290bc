import { Button, Loader, Stack, Text } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { t } from '../../../../locales/catalog.ts'
import { problemOf } from '../api.ts'
import { drafts } from '../case/drafts.ts'
import { meQuery } from '../queries.ts'
import { Frame } from './frame.tsx'
import { SignIn } from './sign-in.tsx'
import { SignOut } from './top-bar.tsx'

/** The gate: officers see the inbox, all others the sign-in, at the same address. */
export function SignedIn() {
  const me = useQuery(meQuery)
  const client = useQueryClient()
  const wasIn = useRef(false)
  useEffect(() => {
    if (me.data) {
      wasIn.current = true
      drafts.belongTo(me.data.officerId)
    }
    // What was read stays with the session in which it was read.
    if (me.data === null) client.removeQueries({ predicate: query => query.queryKey[0] !== 'me' })
  }, [me.data, client])
  if (me.data?.role === 'admin') return <NoCases />
  if (me.data) return <Frame me={me.data} />
  if (me.data === null) return <SignIn again={wasIn.current} />
  if (me.error) return <Unreachable error={me.error} onRetry={() => void me.refetch()} />
  return (
    <Stack align="center" p="xl" role="status">
      <Loader />
      <Text>{t('inbox.loading')}</Text>
    </Stack>
  )
}

/** Whoever keeps accounts and channels has no business in people's cases; the server refuses them too. */
function NoCases() {
  return (
    <Stack align="center" p="xl" component="main">
      <Text>{t('inbox.admin_only')}</Text>
      <SignOut />
    </Stack>
  )
}

function Unreachable({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <Stack align="center" p="xl" role="alert">
      <Text>{problemOf(error, t('inbox.offline'))}</Text>
      <Button onClick={onRetry}>{t('inbox.retry')}</Button>
    </Stack>
  )
}
