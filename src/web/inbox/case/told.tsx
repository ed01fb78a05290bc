import { t } from '../../../../locales/catalog.ts'
import type { CasePage } from '../../../inbox/contract.ts'

/** What the person answered, and what they chose to say about themselves. */
export function Told({ page }: { page: CasePage }) {
  return (
    <section aria-labelledby="told-title">
      <h3 id="told-title">{t('inbox.answers')}</h3>
      {page.answers.length === 0 && <p>{t('inbox.answers_none')}</p>}
      <dl className="facts">
        {page.answers.map(({ question, answer }) => (
          <Fact key={question} name={question} value={answer} />
        ))}
        <Fact name={t('inbox.identity')} value={identityOf(page)} />
      </dl>
    </section>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function identityOf({ anonymous, identity }: CasePage): string {
  if (anonymous) return t('inbox.identity_anonymous')
  const parts = [
    identity?.name && `${t('inbox.identity_name')}: ${identity.name}`,
    identity?.contact && `${t('inbox.identity_contact')}: ${identity.contact}`,
  ].filter(part => part)
  return parts.join(' · ') || t('inbox.identity_none')
}
