import { Button, Skeleton, Stack, Text } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from 'wouter'
import { t } from '../../../../locales/catalog.ts'
import type { Tab } from '../../../inbox/contract.ts'
import { ApiError, problemOf } from '../api.ts'
import { caseQuery } from '../queries.ts'
import { CaseHeader } from './case-header.tsx'
import { Clocks } from './clocks.tsx'
import { Named } from './named.tsx'
import { Notes } from './notes.tsx'
import { ReplyBox } from './reply-box.tsx'
import { Routing } from './routing.tsx'
import { Timeline } from './timeline.tsx'
import { Told } from './told.tsx'
import { Transcript } from './transcript.tsx'
import { useLeaveWarning } from './use-writing.ts'
import { WhyLevel } from './why-level.tsx'

/** Everything about one case. The talk and the answer to it stand together, the officers' own notes apart. */
export function CasePane({ id, tab }: { id: string; tab: Tab }) {
  const found = useQuery(caseQuery(useQueryClient(), id))
  useLeaveWarning()
  const page = found.data
  if (!page && found.error)
    return <Failed error={found.error} tab={tab} onRetry={() => void found.refetch()} />
  if (!page) return <Skeleton height={240} m="md" role="status" aria-label={t('inbox.loading')} />
  return (
    <div className="case">
      <CaseHeader page={page} tab={tab} />
      <div className="case-body">
        <WhyLevel assessment={page.assessment} />
        <Told page={page} />
        <div className="talk">
          <Transcript page={page} />
          <ReplyBox page={page} />
        </div>
        <Named page={page} />
        <Clocks clocks={page.clocks} />
        <Routing page={page} />
        <Notes page={page} />
        <Timeline entries={page.timeline} />
      </div>
    </div>
  )
}

function Failed({ error, tab, onRetry }: { error: unknown; tab: Tab; onRetry: () => void }) {
  const missing = error instanceof ApiError && error.status === 404
  return (
    <Stack align="flex-start" p="xl" role="alert">
      <Text>{missing ? t('inbox.failed_case_missing') : problemOf(error, t('inbox.failed_case'))}</Text>
      {!missing && <Button onClick={onRetry}>{t('inbox.retry')}</Button>}
      <Link href={`/?tab=${tab}`}>{t('inbox.back')}</Link>
    </Stack>
  )
}
