import type { Village } from './conversation/village.ts'
import type { Db } from './shared/db.ts'

export type CommuneInfo = { name: string; province: string; villages: readonly Village[] }

export type Communes = {
  find: (id: string) => CommuneInfo | null
  refresh: () => Promise<void>
}

/** The communes that this installation serves, held in memory because every message asks for them. */
export async function openCommunes(db: Db): Promise<Communes> {
  let known = new Map<string, CommuneInfo>()
  const refresh = async () => {
    const communes = await db.prisma.commune.findMany({ include: { villages: true } })
    known = new Map(communes.map(({ id, name, province, villages }) => [id, { name, province, villages }]))
  }
  await refresh()
  return { find: id => known.get(id) ?? null, refresh }
}
