import { Skeleton, Text } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { lazy, Suspense, useState } from 'react'
import { useRoute, useSearchParams } from 'wouter'
import { t } from '../../../../locales/catalog.ts'
import type { Me } from '../../../inbox/contract.ts'
import { useLive } from '../live/use-live.ts'
import { Watch } from '../live/watch.tsx'
import { QueuePane } from '../queue/queue-pane.tsx'
import { tabOf } from '../queue/tabs.ts'
import { serverTime } from '../server-clock.ts'
import { Banners } from './banners.tsx'
import { NotLoaded } from './not-loaded.tsx'
import { mayLetStaffIn, maySetWeights, TopBar } from './top-bar.tsx'

const CasePane = lazy(() =>
  import('../case/case-pane.tsx').then(
    module => ({ default: module.CasePane }),
    () => ({ default: NotLoaded }),
  ),
)

const RulesPane = lazy(() =>
  import('../rules/rules-pane.tsx').then(
    module => ({ default: module.RulesPane }),
    () => ({ default: NotLoaded }),
  ),
)

const StaffPane = lazy(() =>
  import('../staff/staff-pane.tsx').then(
    module => ({ default: module.StaffPane }),
    () => ({ default: NotLoaded }),
  ),
)

/** The page around queue and case: side by side where there is room, one at a time on a phone. */
export function Frame({ me }: { me: Me }) {
  const live = useLive()
  const [since] = useState(() => serverTime())
  const [muted, setMuted] = useLocalStorage({ key: 'inbox-muted', defaultValue: false })
  const [blocked, setBlocked] = useState(false)
  const [onCase, { id }] = useCaseRoute()
  const [onRules] = useRoute('/rules')
  const [onStaff] = useRoute('/staff')
  const ownPage =
    onRules && maySetWeights(me) ? <RulesPane /> : onStaff && mayLetStaffIn(me) ? <StaffPane /> : null
  const [search] = useSearchParams()
  const tab = tabOf(search.get('tab'))
  return (
    <>
      <TopBar
        me={me}
        muted={muted}
        blocked={blocked}
        onMute={setMuted}
        onUnblocked={() => setBlocked(false)}
      />
      <Watch since={since} muted={muted} onBlocked={setBlocked} />
      <Banners live={live} />
      {ownPage ? (
        <main>
          <Suspense fallback={<Skeleton height={240} m="md" />}>{ownPage}</Suspense>
        </main>
      ) : (
        <main className="columns" data-case={onCase}>
          <QueuePane tab={tab} live={live} open={id} since={since} />
          <div className="pane case-pane">
            <Suspense fallback={<Skeleton height={240} m="md" />}>
              {id ? (
                <CasePane key={id} id={id} tab={tab} />
              ) : (
                <Text p="xl" c="dimmed">
                  {t('inbox.choose_case')}
                </Text>
              )}
            </Suspense>
          </div>
        </main>
      )}
    </>
  )
}

function useCaseRoute(): [open: boolean, params: { id?: string }] {
  const [open, params] = useRoute('/cases/:id')
  return [open, params ?? {}]
}
