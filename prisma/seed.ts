import { openAccount } from '../src/inbox/accounts.ts'
import type { Auth } from '../src/inbox/auth.ts'
import { addCommune } from '../src/inbox/communes.ts'
import type { Role } from '../src/inbox/contract.ts'
import type { PrismaClient } from '../src/shared/prisma/client.ts'
import type { Vault } from '../src/vault/vault.ts'

/** Tells demo accounts from real ones. */
const demoDomain = 'demo'

type Deps = { prisma: PrismaClient; vault: Vault; auth: Auth }
type Seeded = { username: string; communeId: string; role: Role }

/** The two communes whose plans the product serves. All villages are invented. */
const communes = [
  {
    id: 'gia-phuc',
    name: 'Gia Phúc',
    province: 'Hải Phòng',
    publicServiceCentre: 'Trung tâm Dịch vụ sự nghiệp công',
    villages: { 'Thôn Mẫu Một': ['xóm Gốc Đa'], 'Thôn Mẫu Hai': ['xóm Cầu'], 'Thôn Mẫu Ba': ['xóm Chợ Thử'] },
  },
  {
    id: 'dong-viet',
    name: 'Đồng Việt',
    province: 'Bắc Ninh',
    publicServiceCentre: 'Trung tâm Cung ứng dịch vụ sự nghiệp công',
    villages: {
      'Thôn Ví Dụ Một': ['xóm Giếng'],
      'Thôn Ví Dụ Hai': ['xóm Đình'],
      'Thôn Ví Dụ Ba': ['xóm Bến Thử'],
    },
  },
] as const
const officers: readonly { unit: 'police' | 'province'; login: string; role: Role; name: string }[] = [
  { unit: 'police', login: 'truc', role: 'officer', name: 'Cán bộ Thử Một' },
  { unit: 'police', login: 'truc-2', role: 'officer', name: 'Cán bộ Thử Hai' },
  { unit: 'police', login: 'chi-huy', role: 'chief', name: 'Chỉ huy Thử Ba' },
  { unit: 'police', login: 'quan-tri', role: 'admin', name: 'Quản trị Thử Bốn' },
  { unit: 'province', login: 'tinh', role: 'officer', name: 'Cán bộ tỉnh Thử Năm' },
]

/**
 * The communes, villages, units and officers of a first start. May run again at any time: what is there
 * stays as it is, passwords too. Returns the accounts to sign in with.
 */
export async function seed(deps: Deps, demoPassword: string): Promise<Seeded[]> {
  const accounts: Seeded[] = []
  for (const commune of communes) {
    await addCommune(deps.prisma, commune)
    for (const { unit, login, role, name } of officers) {
      const username = `${commune.id}.${login}`
      const { id } = await deps.prisma.unit.findFirstOrThrow({ where: { communeId: commune.id, kind: unit } })
      await seedOfficer(deps, { role, name, username, communeId: commune.id, unitId: id }, demoPassword)
      accounts.push({ username, communeId: commune.id, role })
    }
  }
  return accounts
}

type SeedOfficer = { username: string; communeId: string; unitId: string; role: Role; name: string }

async function seedOfficer(deps: Deps, officer: SeedOfficer, password: string): Promise<void> {
  const { prisma, vault } = deps
  const { username, communeId, unitId, role, name } = officer
  const user = await prisma.user.findUnique({ where: { username }, include: { officer: true } })
  if (user?.officer) return
  const userId = user?.id ?? (await openAccount(deps, { username, domain: demoDomain, password }))
  await prisma.officer.create({ data: { communeId, unitId, userId, role, nameSealed: vault.seal(name) } })
}

/** Demo accounts work where there is a demo, and nowhere else: the same store may have been one before. */
export async function enableDemo(prisma: PrismaClient, enabled: boolean): Promise<void> {
  const where = { user: { email: { endsWith: `@${demoDomain}.invalid` } } }
  await prisma.officer.updateMany({ where, data: { active: enabled } })
}
