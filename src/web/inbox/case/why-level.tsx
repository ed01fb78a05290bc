import { t } from '../../../../locales/catalog.ts'
import type { CasePage } from '../../../inbox/contract.ts'
import { momentOf } from '../words/dates.ts'
import { levelLabel } from '../words/labels.ts'

type Reason = CasePage['assessment']['reasons'][number]

/** Every level shows which rules and words made it (triage-model §1). */
export function WhyLevel({ assessment }: { assessment: CasePage['assessment'] }) {
  const rules = t('inbox.why_rules', {
    at: momentOf(assessment.assessedAt),
    version: assessment.rulesVersion,
  })
  return (
    <section aria-labelledby="why-title">
      <h3 id="why-title">{t('inbox.why_level')}</h3>
      <p className="verdict">
        {levelLabel(assessment.level)} · {t('inbox.score', { n: assessment.score })}
      </p>
      {assessment.reasons.length === 0 && <p>{t('inbox.why_none')}</p>}
      <ul className="reasons">
        {assessment.reasons.map(reason => (
          <li key={`${reason.rule} ${reason.words}`}>
            <strong>{reason.label}</strong> <span className="weight">{weightOf(reason)}</span>
            {reason.words !== '' && <q>{reason.words}</q>}
          </li>
        ))}
      </ul>
      <p className="who">{rules}</p>
    </section>
  )
}

function weightOf({ rule, level, points }: Reason): string {
  const floor = level && t('inbox.reason_level', { level })
  const weight =
    points === undefined ? null : t('inbox.reason_points', { n: points > 0 ? `+${points}` : points })
  return [rule, floor, weight].filter(part => part).join(' · ')
}
