import type { Village } from './conversation/village.ts'
import { newestRuleSets } from './rules/store.ts'
import type { Db } from './shared/db.ts'
import type { RuleSet } from './triage/assessment.ts'

export type CommuneInfo = {
  name: string
  province: string
  villages: readonly Village[]
  /** The weights that its chief set; none: those of the code. */
  rules: RuleSet | undefined
}

export type Communes = {
  find: (id: string) => CommuneInfo | null
  refresh: () => Promise<void>
}

/** The communes that this installation serves, held in memory because every message asks for them. */
export async function openCommunes(db: Db): Promise<Communes> {
  let known = new Map<string, CommuneInfo>()
  const refresh = async () => {
    const [communes, sets] = await Promise.all([
      db.prisma.commune.findMany({ include: { villages: true } }),
      newestRuleSets(db),
    ])
    known = new Map(
      communes.map(({ id, name, province, villages }) => [
        id,
        { name, province, villages, rules: sets.get(id) },
      ]),
    )
  }
  await refresh()
  return { find: id => known.get(id) ?? null, refresh }
}
