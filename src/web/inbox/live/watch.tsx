import { VisuallyHidden } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { t } from '../../../../locales/catalog.ts'
import type { CaseRow } from '../../../inbox/contract.ts'
import { queueQuery, rowsOf } from '../queries.ts'
import { kindLabel, levelLabel } from '../words/labels.ts'
import { ring } from './alarm.ts'
import { isArrival, urgent } from './arrivals.ts'

/** How often the alarm repeats until somebody takes the P0. */
const againMs = 30_000

type Props = { since: number; muted: boolean; onBlocked: (blocked: boolean) => void }

/** Watches what nobody has taken, on every screen: says new rows aloud, rings for P0, shows it in the title. */
export function Watch({ since, muted, onBlocked }: Props) {
  const rows = rowsOf(useInfiniteQuery(queueQuery('unacknowledged')).data?.pages ?? [])
  const p0 = urgent(rows)
  useTitle(p0.length)
  useAlarm(p0.map(row => row.id).join(), muted, onBlocked)
  const news = useNews(rows.filter(row => isArrival(row, since)))
  return (
    <VisuallyHidden aria-live="polite" role="status">
      {news.map(words).join('. ')}
    </VisuallyHidden>
  )
}

function words(row: CaseRow): string {
  const village = row.village ?? t('inbox.no_village')
  return t('inbox.arrived', { level: levelLabel(row.level), kind: kindLabel(row.intent), village })
}

function useTitle(urgentCases: number): void {
  useEffect(() => {
    document.title = urgentCases > 0 ? `(${urgentCases}) P0 · ${t('inbox.title')}` : t('inbox.title')
  }, [urgentCases])
}

function useAlarm(urgentIds: string, muted: boolean, onBlocked: (blocked: boolean) => void): void {
  useEffect(() => {
    onBlocked(false)
    if (urgentIds === '' || muted) return
    const sound = () => void ring().then(rang => onBlocked(!rang))
    sound()
    const timer = setInterval(sound, againMs)
    return () => clearInterval(timer)
  }, [urgentIds, muted, onBlocked])
}

/** The arrivals that were not said yet; each is said once. */
function useNews(rows: readonly CaseRow[]): CaseRow[] {
  const said = useRef(new Set<string>())
  const [latest, setLatest] = useState<CaseRow[]>([])
  useEffect(() => {
    const unsaid = rows.filter(row => !said.current.has(row.id))
    for (const row of unsaid) said.current.add(row.id)
    if (unsaid.length > 0) setLatest(unsaid)
  }, [rows])
  return latest
}
