import { t } from '../../../../locales/catalog.ts'
import type { RulesPage } from '../../../inbox/rule-contract.ts'
import { momentOf } from '../words/dates.ts'

/** Every version: who made it, when, why, and what it changed. */
export function History({ history }: Pick<RulesPage, 'history'>) {
  return (
    <section aria-labelledby="history-title">
      <h3 id="history-title">{t('rules.history')}</h3>
      {history.length === 0 && <p>{t('rules.history_none')}</p>}
      <ol className="handed">
        {history.map(({ version, name, at, officer, reason, changes }) => (
          <li key={version}>
            <strong>{name}</strong>
            <span className="under">
              {officer} · <time dateTime={at}>{momentOf(at)}</time>
            </span>
            <span className="words">{reason}</span>
            {changes.length === 0 && <span>{t('rules.history_no_change')}</span>}
            <ul className="handed">
              {changes.map(({ id, label, from, to }) => (
                <li key={id}>{t('rules.history_change', { label, from, to })}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
