import { Link } from 'wouter'
import { t } from '../../../../locales/catalog.ts'
import type { CaseRow, Tab } from '../../../inbox/contract.ts'
import { ClockChip } from '../words/clock-chip.tsx'
import { Icon } from '../words/icons.tsx'
import { ageLabel, channelLabel, kindLabel } from '../words/labels.ts'
import { LevelChip } from '../words/level-chip.tsx'

type Props = { row: CaseRow; tab: Tab; open: boolean; isNew: boolean }

/** One line of the queue: how urgent, what kind, where; never who or what was said (triage-model §8). */
export function CaseLink({ row, tab, open, isNew }: Props) {
  return (
    <Link
      href={`/cases/${row.id}?tab=${tab}`}
      className="row"
      data-new={isNew}
      aria-current={open ? 'page' : undefined}
    >
      <span className="row-line">
        <LevelChip level={row.level} />
        <ClockChip row={row} />
      </span>
      <span className="row-kind">
        {isNew && <span className="mark">{t('inbox.new_mark')}</span>}
        {kindLabel(row.intent)}
      </span>
      <span className="row-facts">
        <span>{row.village ?? t('inbox.no_village')}</span>
        <span>{ageLabel(row.ageBand)}</span>
        <span>
          <Icon name={row.channel} size={14} /> {channelLabel(row.channel)}
        </span>
        <span>{row.ref}</span>
        {row.partial && <strong>{t('inbox.partial')}</strong>}
        {row.waitingForUs && <strong>{t('inbox.waiting_for_us')}</strong>}
      </span>
    </Link>
  )
}
