import { t } from '../../../../locales/catalog.ts'
import type { CasePage } from '../../../inbox/contract.ts'
import { momentOf } from '../words/dates.ts'
import { eventLabel } from '../words/labels.ts'

/** What was done with the case, by whom and when. */
export function Timeline({ entries }: { entries: CasePage['timeline'] }) {
  return (
    <section aria-labelledby="timeline-title">
      <h3 id="timeline-title">{t('inbox.timeline')}</h3>
      <ol className="timeline">
        {entries.map(entry => (
          <li key={entry.id}>
            <time dateTime={entry.at}>{momentOf(entry.at)}</time>
            <span>
              <strong>{eventLabel(entry.kind)}</strong>
              {entry.officer && ` – ${entry.officer}`}
              {entry.detail && ` · ${entry.detail}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
