import type { Level } from '../../../inbox/contract.ts'
import { Icon, type IconName } from './icons.tsx'
import { levelLabel } from './labels.ts'

const icons: Record<Level, IconName> = {
  P0: 'alarm',
  P1: 'urgent',
  P2: 'check',
  P3: 'ordinary',
  PX: 'outside',
}

/** The level as icon, words and colour: never colour alone. */
export function LevelChip({ level }: { level: Level }) {
  return (
    <span className="chip" data-level={level}>
      <Icon name={icons[level]} size={16} />
      {levelLabel(level)}
    </span>
  )
}
