import { randomUUID } from 'node:crypto'
import type { PrismaClient } from '../shared/prisma/client.ts'
import type { Auth } from './auth.ts'

type Deps = { prisma: PrismaClient; auth: Auth }

/**
 * Opens a sign-in account and returns its id. The name of the account is its username: the officer's own
 * name is sealed in the table of officers, and no mail can reach the address (`domain`: the
 * commune's id, or "demo").
 */
export async function openAccount(
  { prisma, auth }: Deps,
  account: { username: string; domain: string; password: string },
): Promise<string> {
  const id = randomUUID()
  const { password } = await auth.$context
  await prisma.user.create({
    data: {
      id,
      name: account.username,
      username: account.username,
      displayUsername: account.username,
      email: `${account.username}@${account.domain}.invalid`,
      accounts: {
        create: {
          id: randomUUID(),
          accountId: id,
          providerId: 'credential',
          password: await password.hash(account.password),
        },
      },
    },
  })
  return id
}
