import { TextInput } from '@mantine/core'
import { t } from '../../../../locales/catalog.ts'
import type { RulesPage } from '../../../inbox/rule-contract.ts'
import { type Edits, type Point, pointsIn } from './edits.ts'

type Group = RulesPage['groups'][number]
type Props = { group: Group; edits: Edits; onEdit: (id: string, typed: string) => void }

/** The points of one group, each with what it may be. */
export function PointTable({ group, edits, onEdit }: Props) {
  const cap = group.cap < 0 ? t('rules.damped_cap', { cap: group.cap }) : t('rules.cap', { cap: group.cap })
  return (
    <table className="points">
      <caption>
        <strong>{group.label}</strong> <span className="under">{cap}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('rules.sign')}</th>
          <th scope="col">{t('rules.points')}</th>
        </tr>
      </thead>
      <tbody>
        {group.points.map(point => (
          <PointRow key={point.id} point={point} edits={edits} onEdit={onEdit} />
        ))}
      </tbody>
    </table>
  )
}

function PointRow({ point, edits, onEdit }: { point: Point } & Omit<Props, 'group'>) {
  const { id, label, usual, current, least, most } = point
  const points = pointsIn(point, edits)
  return (
    <tr data-changed={points !== current}>
      <th scope="row" id={`${id}-label`}>
        {label} {points !== current && <span className="mark">{t('rules.changed')}</span>}
        <span className="under" id={`${id}-bounds`}>
          {t('rules.usual', { usual, least, most })}
        </span>
      </th>
      <td>
        <TextInput
          type="number"
          min={least}
          max={most}
          step={1}
          size="md"
          aria-labelledby={`${id}-label`}
          aria-describedby={`${id}-bounds`}
          error={points === null}
          value={edits[id] ?? String(current)}
          onChange={event => onEdit(id, event.currentTarget.value)}
        />
      </td>
    </tr>
  )
}
