import type { Db } from '../shared/db.ts'
import type { Vault } from '../vault/vault.ts'
import { Role } from './contract.ts'

export type Officer = { id: string; communeId: string; role: Role; name: string }
type Deps = { db: Db; vault: Vault }

/**
 * Who signed in with this account; null when it belongs to no officer in service. Of a commune's units only
 * the police reads reports (both plans, "Công an xã"); pages for the others will come with their own rights.
 */
export async function findOfficer({ db, vault }: Deps, userId: string): Promise<Officer | null> {
  const found = await db.prisma.officer.findUnique({
    where: { userId, active: true, unit: { kind: 'police' } },
  })
  if (!found) return null
  const { id, communeId, role, nameSealed } = found
  return { id, communeId, role: Role.parse(role), name: vault.open(nameSealed) }
}

/** Whether a long-lived request may still go on: the session runs and the officer is in service. */
export async function isSignedIn({ db }: Pick<Deps, 'db'>, sessionId: string, now: Date): Promise<boolean> {
  const where = { id: sessionId, expiresAt: { gt: now }, user: { officer: { active: true } } }
  return (await db.prisma.session.count({ where })) > 0
}

export async function endSessions({ db }: Pick<Deps, 'db'>, userId: string): Promise<void> {
  await db.prisma.session.deleteMany({ where: { userId } })
}

/** Names of everybody who ever was an officer of a commune, by id. */
export async function officerNames({ db, vault }: Deps, communeId: string): Promise<Map<string, string>> {
  const officers = await db.prisma.officer.findMany({
    where: { communeId },
    select: { id: true, nameSealed: true },
  })
  return new Map(officers.map(({ id, nameSealed }) => [id, vault.open(nameSealed)]))
}

export async function findCommune({ db }: Pick<Deps, 'db'>, id: string) {
  return db.prisma.commune.findUniqueOrThrow({
    where: { id },
    select: { id: true, name: true, province: true },
  })
}

/** Writes down a deed that concerns no single case. */
export async function auditOfficer(
  { db }: Pick<Deps, 'db'>,
  officer: Pick<Officer, 'id' | 'communeId'>,
  action: 'signed_in' | 'signed_out',
  at: Date,
): Promise<void> {
  await db.prisma.auditEntry.create({
    data: { communeId: officer.communeId, officerId: officer.id, action, at },
  })
}
