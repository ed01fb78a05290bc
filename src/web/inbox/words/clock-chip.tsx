import { t } from '../../../../locales/catalog.ts'
import type { CaseRow } from '../../../inbox/contract.ts'
import { momentOf } from './dates.ts'
import { deadlineAt } from './deadline.ts'
import { Icon } from './icons.tsx'
import { useNow } from './use-now.ts'

/** Where the case stands against its clock: time left, overdue, or who has taken it. */
export function ClockChip({ row }: { row: CaseRow }) {
  if (row.status === 'closed') return <Settled words={t('inbox.status_closed')} />
  if (row.acknowledgedBy) return <Settled words={t('inbox.acknowledged_by', { name: row.acknowledgedBy })} />
  if (row.acknowledgeBy) return <Countdown by={row.acknowledgeBy} />
  return <span className="clock">{t('inbox.filed_at', { at: momentOf(row.filedAt) })}</span>
}

function Settled({ words }: { words: string }) {
  return (
    <span className="clock">
      <Icon name="done" size={16} />
      {words}
    </span>
  )
}

function Countdown({ by }: { by: string }) {
  const { late, words } = deadlineAt(useNow(), by)
  return (
    <time
      className="clock"
      data-late={late}
      dateTime={by}
      title={t('inbox.acknowledge_before', { at: momentOf(by) })}
    >
      <Icon name={late ? 'alarm' : 'clock'} size={16} />
      {words}
    </time>
  )
}
