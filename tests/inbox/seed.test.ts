import { expect, test } from 'vitest'
import { seed } from '../../prisma/seed.ts'
import { anInbox, signIn } from './inbox.ts'

const { app, db, vault, auth } = await anInbox()
const { prisma } = db

const counts = () =>
  Promise.all([
    prisma.commune.count(),
    prisma.village.count(),
    prisma.unit.count(),
    prisma.officer.count(),
    prisma.user.count(),
    prisma.account.count(),
  ])

test('seeding again adds nothing and changes no password', async () => {
  const before = await counts()
  const accounts = await seed({ prisma, vault, auth }, 'mot-mat-khau-khac-02')
  expect(await counts()).toEqual(before)
  expect((await signIn(app, 'gia-phuc.truc', 'mot-mat-khau-khac-02')).statusCode).toBe(401)
  for (const { username } of accounts) expect((await signIn(app, username)).statusCode).toBe(200)
})

test.each(['gia-phuc', 'dong-viet'])(
  '%s has the units of its plan, villages, and each role',
  async communeId => {
    const units = await prisma.unit.findMany({ where: { communeId } })
    expect(units.map(({ kind }) => kind).sort()).toEqual([
      'culture',
      'economy',
      'front',
      'health',
      'media',
      'office',
      'police',
      'province',
      'village',
    ])
    expect(await prisma.village.count({ where: { communeId } })).toBe(3)
    const officers = await prisma.officer.findMany({ where: { communeId } })
    expect(new Set(officers.map(({ role }) => role))).toEqual(new Set(['officer', 'chief', 'admin']))
  },
)

test('the names of officers are sealed, and their accounts do not carry them', async () => {
  const stored = JSON.stringify([await prisma.officer.findMany(), await prisma.user.findMany()])
  expect(stored).not.toContain('Thử')
})
