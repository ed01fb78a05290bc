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
  if (found.error && (!page || isMissing(found.error)))
    return <Failed error={found.error} wasHere={!!page} tab={tab} onRetry={() => void found.refetch()} />
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

/** Also for a case that was on screen: whoever may not read it any more must not go on reading what they had. */
const isMissing = (error: unknown) => error instanceof ApiError && error.status === 404

type FailedProps = { error: unknown; wasHere: boolean; tab: Tab; onRetry: () => void }

function Failed({ error, wasHere, tab, onRetry }: FailedProps) {
  const missing = isMissing(error)
  const gone = wasHere ? t('inbox.case_left') : t('inbox.failed_case_missing')
  return (
    <Stack align="flex-start" p="xl" role="alert">
      <Text>{missing ? gone : problemOf(error, t('inbox.failed_case'))}</Text>
      {!missing && <Button onClick={onRetry}>{t('inbox.retry')}</Button>}
      <Link href={`/?tab=${tab}`}>{t('inbox.back')}</Link>
    </Stack>
  )
}
