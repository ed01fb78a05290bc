import { Link } from 'wouter'
import { t } from '../../../../locales/catalog.ts'
import type { CasePage } from '../../../inbox/contract.ts'
import { momentOf } from '../words/dates.ts'

type Same = CasePage['links'][number]

/** What the words of the case name, and other cases that name the same. */
export function Named({ page: { facts, links } }: { page: CasePage }) {
  if (facts.length === 0) return null
  return (
    <section aria-labelledby="named-title">
      <h3 id="named-title">{t('links.title')}</h3>
      <ul className="named">
        {facts.map(({ kind, words }) => (
          <li key={`${kind} ${words}`}>
            <span className="who">{kindOf(kind)}</span> {words}
          </li>
        ))}
      </ul>
      <p className="who">{t('links.note')}</p>
      {links.length > 0 && <Linked links={links} />}
    </section>
  )
}

function Linked({ links }: { links: readonly Same[] }) {
  return (
    <>
      <h4>{t('links.linked')}</h4>
      <ul className="linked">
        {links.map(link => (
          <li key={`${link.kind} ${link.words}`}>
            <strong>{t('links.same', { kind: kindOf(link.kind), words: link.words })}</strong>
            <span className="who">
              {link.sources > 1 ? t('links.sources', { count: link.sources }) : t('links.one_source')}
            </span>
            {link.cases.map(({ id, ref, level, filedAt }) => (
              <Link key={id} href={`/cases/${id}`}>
                {level} · {ref} · {momentOf(filedAt)}
              </Link>
            ))}
          </li>
        ))}
      </ul>
      <p className="who">{t('links.hint')}</p>
    </>
  )
}

function kindOf(kind: string): string {
  return t(`links.${kind}` as never)
}
