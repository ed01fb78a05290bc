import { t } from '../../../../locales/catalog.ts'
import type { CaseRow, Tab } from '../../../inbox/contract.ts'
import { isArrival, urgent } from '../live/arrivals.ts'
import { CaseLink } from './case-link.tsx'
import { useSteady } from './use-steady.ts'

type Props = { rows: readonly CaseRow[]; tab: Tab; open: string | undefined; since: number; at: string }

export function CaseList({ rows, tab, open, since, at }: Props) {
  const list = useSteady(rows, tab)
  return (
    <>
      <Strip held={list.held} at={at} onShow={list.release} />
      <ul className="rows" {...list.hand}>
        {list.rows.map(row => (
          <li key={row.id}>
            <CaseLink row={row} tab={tab} open={row.id === open} isNew={isArrival(row, since)} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** One line that is always there, so that its news move nothing. */
function Strip({ held, at, onShow }: { held: readonly CaseRow[]; at: string; onShow: () => void }) {
  const n = held.length
  if (n === 0) return <p className="strip">{t('inbox.updated_at', { at })}</p>
  return (
    <button type="button" className="strip strip-held" onClick={onShow}>
      {urgent(held).length > 0 ? t('inbox.held_p0', { n }) : t('inbox.held', { n })}
    </button>
  )
}
