import { Button, Skeleton, Stack, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { t } from '../../../../locales/catalog.ts'
import type { Tab } from '../../../inbox/contract.ts'
import { problemOf } from '../api.ts'
import { queueQuery, rowsOf } from '../queries.ts'
import { secondOf } from '../words/dates.ts'
import { CaseList } from './case-list.tsx'
import { QueueTabs } from './queue-tabs.tsx'

/** `since`: when this officer began to look; what came later is marked as new. */
type Props = { tab: Tab; live: boolean; open: string | undefined; since: number }

export function QueuePane({ tab, live, open, since }: Props) {
  const queue = useInfiniteQuery(queueQuery(tab))
  const untaken = useInfiniteQuery(queueQuery('unacknowledged'))
  const counts = (queue.data ?? untaken.data)?.pages.at(-1)?.counts
  const rows = rowsOf(queue.data?.pages ?? [])
  const at = secondOf(queue.dataUpdatedAt)
  return (
    <nav className="pane queue-pane" aria-label={t('inbox.queue')}>
      <QueueTabs tab={tab} counts={counts} open={open}>
        {queue.error && <Failed error={queue.error} onRetry={() => void queue.refetch()} />}
        {queue.isPending && !queue.error && <Waiting />}
        {queue.data && rows.length === 0 && <Empty tab={tab} live={live} at={at} />}
        {rows.length > 0 && <CaseList rows={rows} tab={tab} open={open} since={since} at={at} />}
        {queue.hasNextPage && (
          <Button
            variant="default"
            size="md"
            fullWidth
            loading={queue.isFetchingNextPage}
            onClick={() => void queue.fetchNextPage()}
          >
            {t('inbox.more')}
          </Button>
        )}
      </QueueTabs>
    </nav>
  )
}

/** Says not only that nothing is there but how it knows, so that a broken line is not taken for a quiet day. */
function Empty({ tab, live, at }: { tab: Tab; live: boolean; at: string }) {
  return (
    <Stack gap="xs" p="xl" align="center" ta="center">
      <Text fw={600}>{t(`inbox.empty_${tab}`)}</Text>
      <Text size="sm" c="dimmed">
        {live ? t('inbox.empty_fresh', { at }) : t('inbox.empty_stale', { at })}
      </Text>
    </Stack>
  )
}

function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <Stack gap="xs" p="md" role="alert">
      <Text>{problemOf(error, t('inbox.failed_queue'))}</Text>
      <Button variant="default" onClick={onRetry}>
        {t('inbox.retry')}
      </Button>
    </Stack>
  )
}

function Waiting() {
  return (
    <Stack gap="xs" p="sm" role="status" aria-label={t('inbox.loading')}>
      <Skeleton height={88} />
      <Skeleton height={88} />
      <Skeleton height={88} />
    </Stack>
  )
}
