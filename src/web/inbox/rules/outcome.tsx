import { Link } from 'wouter'
import { t } from '../../../../locales/catalog.ts'
import type { RulesPreview } from '../../../inbox/rule-contract.ts'
import { LevelChip } from '../words/level-chip.tsx'

type Change = RulesPreview['changes'][number]

/** What the new weights would have made of past cases. */
export function Outcome({ preview }: { preview: RulesPreview }) {
  const { judged, leftOut, raised, lowered, moved, farPlaces, changes } = preview
  return (
    <div role="status" className="outcome">
      <h4>{t('rules.preview_title')}</h4>
      <p>
        {t('rules.judged', { n: judged })} {leftOut > 0 && t('rules.left_out', { n: leftOut })}
      </p>
      <ul>
        <li>{t('rules.lowered', { n: lowered })}</li>
        <li>{t('rules.raised', { n: raised })}</li>
        <li>{t('rules.moved', { n: moved, places: farPlaces })}</li>
      </ul>
      {changes.length === 0 ? <p>{t('rules.nothing_changes')}</p> : <Changes changes={changes} />}
      <p className="who">{t('rules.preview_note')}</p>
    </div>
  )
}

function Changes({ changes }: { changes: readonly Change[] }) {
  return (
    <table className="points">
      <thead>
        <tr>
          <th scope="col">{t('rules.case')}</th>
          <th scope="col">{t('rules.before')}</th>
          <th scope="col">{t('rules.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ id, ref, before, after }) => (
          <tr key={id}>
            <th scope="row">
              <Link href={`/cases/${id}`}>{ref}</Link>
            </th>
            <Standing {...before} />
            <Standing {...after} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Standing({ level, score, place }: Change['before']) {
  return (
    <td>
      <LevelChip level={level} /> <span className="under">{t('rules.standing', { score, place })}</span>
    </td>
  )
}
