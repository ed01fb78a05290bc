import { t } from '../../../../locales/catalog.ts'

export type Deadline = { late: boolean; words: string }

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** How a deadline stands at a moment: "còn 03:12", "còn 2 giờ 10 phút", "quá hạn 5 phút". */
export function deadlineAt(now: number, deadline: string): Deadline {
  const left = Date.parse(deadline) - now
  if (left <= 0) return { late: true, words: t('inbox.overdue', { time: roughly(-left) }) }
  return {
    late: false,
    words: t('inbox.time_left', { time: left < hourMs ? toTheSecond(left) : roughly(left) }),
  }
}

function toTheSecond(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return [seconds / 60, seconds % 60].map(part => String(Math.floor(part)).padStart(2, '0')).join(':')
}

function roughly(ms: number): string {
  if (ms < minuteMs) return t('inbox.under_a_minute')
  const days = { n: Math.floor(ms / dayMs), words: t('inbox.days', { n: Math.floor(ms / dayMs) }) }
  const hours = {
    n: Math.floor((ms % dayMs) / hourMs),
    words: t('inbox.hours', { n: Math.floor((ms % dayMs) / hourMs) }),
  }
  const minutes = Math.floor((ms % hourMs) / minuteMs)
  const parts = [days, hours, { n: minutes, words: t('inbox.minutes', { n: minutes }) }]
  const first = parts.findIndex(part => part.n > 0)
  return parts
    .slice(first, first + 2)
    .filter(part => part.n > 0)
    .map(part => part.words)
    .join(' ')
}
