import type { Db } from '../shared/db.ts'
import type { Vault } from '../vault/vault.ts'
import { type Desk, Role } from './contract.ts'

export type Officer = { id: string; communeId: string; desk: Desk; role: Role; name: string }
type Deps = { db: Db; vault: Vault }

/** Whose cases a unit reads; a unit that is not named here reads none. */
const deskOfUnit: Record<string, Desk> = { police: 'commune', province: 'province' }

/**
 * Who signed in with this account; null when it belongs to no officer in service. Of a commune's units only
 * the police reads reports (both plans, "Công an xã"), and the provincial police those that may concern the commune's
 * own people; pages for the others will come with their own rights.
 */
export async function findOfficer({ db, vault }: Deps, userId: string): Promise<Officer | null> {
  const found = await db.prisma.officer.findUnique({
    where: { userId, active: true },
    include: { unit: { select: { kind: true } } },
  })
  const desk = found && deskOfUnit[found.unit.kind]
  if (!found || !desk) return null
  const { id, communeId, role, nameSealed } = found
  return { id, communeId, desk, role: Role.parse(role), name: vault.open(nameSealed) }
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

export async function villagesOf({ db }: Pick<Deps, 'db'>, communeId: string) {
  return db.prisma.village.findMany({
    where: { communeId },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}

/** The other communes of this installation, to which a case can be handed. */
export async function otherCommunes({ db }: Pick<Deps, 'db'>, id: string) {
  return db.prisma.commune.findMany({
    where: { id: { not: id } },
    select: { id: true, name: true, province: true },
    orderBy: [{ province: 'asc' }, { name: 'asc' }],
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
