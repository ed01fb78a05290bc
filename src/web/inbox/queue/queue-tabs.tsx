import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { t } from '../../../../locales/catalog.ts'
import type { Queue, Tab } from '../../../inbox/contract.ts'
import { tabs } from './tabs.ts'

type Props = { tab: Tab; counts: Queue['counts'] | undefined; open: string | undefined; children: ReactNode }

/** The queue's tabs with how many cases each has. The open case stays open. */
export function QueueTabs({ tab, counts, open, children }: Props) {
  const [, navigate] = useLocation()
  const choose = (next: string | null) =>
    navigate(`${open ? `/cases/${open}` : '/'}?tab=${next}`, { replace: true })
  return (
    <Tabs value={tab} onChange={choose} keepMounted={false}>
      <Tabs.List className="tabs" aria-label={t('inbox.tabs')}>
        {tabs.map(each => (
          <Tabs.Tab key={each} value={each}>
            {t(`inbox.tab_${each}`)} {counts && <span className="count">{counts[each]}</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(each => (
        <Tabs.Panel key={each} value={each}>
          {each === tab && children}
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
