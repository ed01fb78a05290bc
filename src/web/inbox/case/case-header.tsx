import { Alert, Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { t } from '../../../../locales/catalog.ts'
import type { CasePage, Tab } from '../../../inbox/contract.ts'
import { post, problemOf } from '../api.ts'
import { pathOf } from '../queries.ts'
import { ClockChip } from '../words/clock-chip.tsx'
import { momentOf } from '../words/dates.ts'
import { Icon } from '../words/icons.tsx'
import { ageLabel, channelLabel, kindLabel } from '../words/labels.ts'
import { LevelChip } from '../words/level-chip.tsx'

/** How urgent, what, where, who has it; the first thing to do is the biggest button. */
export function CaseHeader({ page, tab }: { page: CasePage; tab: Tab }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
    title.current?.closest('.case-pane')?.scrollIntoView()
  }, [])
  return (
    <header className="case-head">
      <Link href={`/?tab=${tab}`} className="back">
        <Icon name="back" /> {t('inbox.back')}
      </Link>
      <p className="row-line">
        <LevelChip level={page.level} />
        <ClockChip row={page} />
      </p>
      <h2 ref={title} tabIndex={-1}>
        {kindLabel(page.intent)} <span className="ref">{page.ref}</span>
      </h2>
      <p className="row-facts">
        <span>{page.village ?? t('inbox.no_village')}</span>
        <span>{ageLabel(page.ageBand)}</span>
        <span>{channelLabel(page.channel)}</span>
        <span>{t('inbox.filed_at', { at: momentOf(page.filedAt) })}</span>
        {page.partial && <strong>{t('inbox.partial')}</strong>}
        {page.waitingForUs && <strong>{t('inbox.waiting_for_us')}</strong>}
      </p>
      {page.status === 'new' && <Acknowledge caseId={page.id} />}
    </header>
  )
}

function Acknowledge({ caseId }: { caseId: string }) {
  const client = useQueryClient()
  const refresh = () => {
    void client.invalidateQueries({ queryKey: ['cases'] })
    return client.invalidateQueries({ queryKey: ['case', caseId] })
  }
  const take = useMutation({ mutationFn: () => post(`${pathOf(caseId)}/acknowledge`), onSettled: refresh })
  return (
    <>
      <Button size="xl" fullWidth loading={take.isPending} onClick={() => take.mutate()}>
        {t('inbox.acknowledge')}
      </Button>
      {take.error && <Alert color="red">{problemOf(take.error, t('inbox.acknowledge_failed'))}</Alert>}
    </>
  )
}
