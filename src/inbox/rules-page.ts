import type { RuleSetVersion } from '../rules/store.ts'
import { nameOfRules, ownRules } from '../triage/judge.ts'
import { changesBetween, pointGroups } from '../triage/weights.ts'
import { leastReason, type RulesPage } from './rule-contract.ts'

/** The weights in force with their bounds, and how they came to be. `versions`: the newest first. */
export function rulesPage(
  versions: readonly RuleSetVersion[],
  officers: ReadonlyMap<string, string>,
): RulesPage {
  const { version, weights } = versions[0] ?? ownRules
  return {
    version,
    name: nameOfRules(version),
    groups: pointGroups.map(group => ({
      ...group,
      points: group.points.map(point => ({ ...point, current: weights[point.id] ?? point.usual })),
    })),
    leastReason,
    history: versions.map((each, nth) => ({
      version: each.version,
      name: nameOfRules(each.version),
      at: each.at.toISOString(),
      officer: officers.get(each.officerId) ?? '',
      reason: each.reason,
      changes: [...changesBetween((versions[nth + 1] ?? ownRules).weights, each.weights)],
    })),
  }
}
