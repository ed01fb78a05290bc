import { Alert, Button, Skeleton, Stack, Text } from '@mantine/core'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { t } from '../../../../locales/catalog.ts'
import type { RulesPage } from '../../../inbox/rule-contract.ts'
import { get, problemOf } from '../api.ts'
import { Icon } from '../words/icons.tsx'
import { History } from './history.tsx'
import { WeightsForm } from './weights-form.tsx'

/** Asked for anew on each visit, and not during one: the fields are being filled in. */
const rulesQuery = queryOptions({
  queryKey: ['rules'],
  queryFn: () => get<RulesPage>('/api/rules'),
  gcTime: 0,
  staleTime: 0,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
})

/** The page on which the chief changes the weights of triage. */
export function RulesPane() {
  const found = useQuery(rulesQuery)
  const [applied, setApplied] = useState('')
  const page = found.data
  return (
    <div className="case">
      <Head page={page} />
      <div className="rules-body">
        <div role="status">{applied && <Alert>{t('rules.applied', { name: applied })}</Alert>}</div>
        {!page && found.error && <Failed error={found.error} onRetry={() => void found.refetch()} />}
        {!page && !found.error && <Skeleton height={240} aria-label={t('inbox.loading')} />}
        {page && (
          <WeightsForm
            key={page.version}
            page={page}
            onApplied={({ name }) => {
              setApplied(name)
              void found.refetch()
            }}
          />
        )}
        {page && (
          <Button variant="default" loading={found.isFetching} onClick={() => void found.refetch()}>
            {t('rules.reload')}
          </Button>
        )}
        {page && <History history={page.history} />}
      </div>
    </div>
  )
}

function Head({ page }: { page: RulesPage | undefined }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <header className="case-head">
      <Link href="/" className="back back-always">
        <Icon name="back" /> {t('rules.back')}
      </Link>
      <h2 ref={title} tabIndex={-1}>
        {t('rules.title')}
      </h2>
      {page && <p>{t('rules.version', { name: page.name })}</p>}
      <p>{t('rules.intro')}</p>
    </header>
  )
}

function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <Stack align="flex-start" role="alert">
      <Text>{problemOf(error, t('rules.failed'))}</Text>
      <Button onClick={onRetry}>{t('inbox.retry')}</Button>
    </Stack>
  )
}
