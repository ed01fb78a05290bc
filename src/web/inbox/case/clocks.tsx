import { t } from '../../../../locales/catalog.ts'
import type { CasePage } from '../../../inbox/contract.ts'
import { momentOf } from '../words/dates.ts'
import { deadlineAt } from '../words/deadline.ts'
import { useNow } from '../words/use-now.ts'

type Clock = CasePage['clocks'][number]

/** What must be done and by when, who must do it, and which text says so. A closed case has none. */
export function Clocks({ clocks }: { clocks: readonly Clock[] }) {
  const toKnow = clocks.filter(({ info }) => info)
  if (clocks.length === 0) return null
  return (
    <section aria-labelledby="clocks-title">
      <h3 id="clocks-title">{t('clocks.title')}</h3>
      <List clocks={clocks.filter(({ info }) => !info)} />
      {toKnow.length > 0 && (
        <details>
          <summary>{t('clocks.to_know')}</summary>
          <List clocks={toKnow} />
        </details>
      )}
      <p className="who">{t('clocks.note')}</p>
    </section>
  )
}

function List({ clocks }: { clocks: readonly Clock[] }) {
  return (
    <ul className="clocks">
      {clocks.map(clock => (
        <li key={clock.id}>
          <strong>{clock.label}</strong>
          {clock.info ? (
            <span>{t('clocks.until', { at: momentOf(clock.dueAt) })}</span>
          ) : (
            <Due clock={clock} />
          )}
          <span className="who">
            {clock.actor} · {clock.source}{' '}
            {!clock.verified && <span className="unverified">{t('clocks.unverified')}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What is to be done at once has no countdown: it would be late from its first second. */
function Due({ clock: { startsAt, dueAt } }: { clock: Clock }) {
  const { late, words } = deadlineAt(useNow(), dueAt)
  if (dueAt === startsAt) return <strong className="clock">{t('clocks.at_once')}</strong>
  return (
    <time className="clock" dateTime={dueAt} data-late={late}>
      {t('clocks.before', { at: momentOf(dueAt), left: words })}
    </time>
  )
}
