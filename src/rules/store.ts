import type { Reader } from '../reports/reader.ts'
import type { Db, Statement } from '../shared/db.ts'
import type { RuleSet, Weights } from '../triage/assessment.ts'
import { ownRules } from '../triage/judge.ts'
import { knownWeights } from '../triage/weights.ts'

/** The weights in force, by commune; one that never changed any is missing. */
export async function newestRuleSets(db: Db): Promise<ReadonlyMap<string, RuleSet>> {
  const rows = await db.prisma.ruleSet.findMany({
    distinct: ['communeId'],
    orderBy: [{ communeId: 'asc' }, { version: 'desc' }],
  })
  return new Map(rows.map(row => [row.communeId, ruleSetOf(row)]))
}

/** A version of the weights with who made it, when, and what for. */
export type RuleSetVersion = RuleSet & { reason: string; officerId: string; at: Date }

/** Every version that a commune made, the newest first. */
export async function listRuleSets(db: Db, communeId: string): Promise<readonly RuleSetVersion[]> {
  const rows = await db.prisma.ruleSet.findMany({ where: { communeId }, orderBy: { version: 'desc' } })
  return rows.map(row => {
    const { reason, officerId, at } = row
    return { ...ruleSetOf(row), reason, officerId, at }
  })
}

/** The weights in force in a commune. */
export async function ruleSetIn(db: Db, communeId: string): Promise<RuleSet> {
  return (await listRuleSets(db, communeId))[0] ?? ownRules
}

// One version follows the other: whoever looked at an older one adds none, and of two at once one.
const add: Statement = {
  name: 'add_rule_set',
  text: `
    WITH added AS (
      INSERT INTO rule_set (commune_id, version, weights, reason, officer_id, at)
      SELECT $1, $2::int + 1, $5::jsonb, $6, $3::uuid, $4::timestamptz
      WHERE $2::int = (SELECT coalesce(max(version), 0) FROM rule_set WHERE commune_id = $1)
      ON CONFLICT (commune_id, version) DO NOTHING
      RETURNING commune_id, version
    ), audited AS (
      INSERT INTO audit_entry (commune_id, officer_id, action, detail, at)
      SELECT commune_id, $3::uuid, 'changed_weights', version::text, $4::timestamptz FROM added
    )
    SELECT version FROM added`,
}

type Change = { by: Reader; at: Date; weights: Weights; reason: string; basedOn: number }

/** Keeps a new version, and that it was made; null when `basedOn` is no longer the newest. */
export async function addRuleSet(
  db: Db,
  { by, at, weights, reason, basedOn }: Change,
): Promise<number | null> {
  const params = [by.communeId, basedOn, by.id, at, JSON.stringify(weights), reason]
  const [row] = await db.run<{ version: number }>(add, params)
  return row?.version ?? null
}

/** What an older version of the product knew and this one does not is left out; the name of the version stays. */
function ruleSetOf({ version, weights }: { version: number; weights: unknown }): RuleSet {
  return { version, weights: knownWeights(weights as object) }
}
