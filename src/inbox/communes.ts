import type { PrismaClient } from '../shared/prisma/client.ts'

export type NewCommune = {
  /** As it stands in addresses: "gia-phuc". */
  id: string
  name: string
  province: string
  publicServiceCentre: string
  /** Villages with the names that people call them by. */
  villages: Readonly<Record<string, readonly string[]>>
}

/** The units to which both plans give tasks; the centre is called differently in each. */
function unitsOf({ publicServiceCentre }: NewCommune): Record<string, string> {
  return {
    police: 'Công an xã',
    culture: 'Phòng Văn hóa – Xã hội',
    economy: 'Phòng Kinh tế',
    office: 'Văn phòng HĐND và UBND',
    health: 'Trạm Y tế',
    media: publicServiceCentre,
    front: 'Ủy ban MTTQ Việt Nam',
    village: 'Ban quản lý các thôn',
  }
}

/** Adds a commune with its villages and units. What is there stays as it is. */
export async function addCommune(prisma: PrismaClient, commune: NewCommune): Promise<void> {
  const { id: communeId, name, province, villages } = commune
  const units = Object.entries(unitsOf(commune)).map(([kind, unit]) => ({ communeId, kind, name: unit }))
  const places = Object.entries(villages).map(([village, nicknames]) => ({
    communeId,
    name: village,
    nicknames: [...nicknames],
  }))
  await prisma.commune.createMany({ data: { id: communeId, name, province }, skipDuplicates: true })
  await prisma.unit.createMany({ data: units, skipDuplicates: true })
  await addProvincialDesk(prisma, communeId)
  await prisma.village.createMany({ data: places, skipDuplicates: true })
}

/** Adds the desk that reads what may concern the commune's own people (docs/decisions/0018). May run again. */
export async function addProvincialDesk(prisma: PrismaClient, communeId: string): Promise<void> {
  const desk = { communeId, kind: 'province', name: 'Công an cấp tỉnh' }
  await prisma.unit.createMany({ data: desk, skipDuplicates: true })
}
