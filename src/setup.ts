import { randomBytes } from 'node:crypto'
import { ConfigError, readConfig } from './config.ts'
import { openAccount } from './inbox/accounts.ts'
import { createAuth } from './inbox/auth.ts'
import { addCommune, addProvincialDesk } from './inbox/communes.ts'
import { Role } from './inbox/contract.ts'
import type { Db } from './shared/db.ts'
import { FolderInUse } from './shared/folder-lock.ts'
import { openDb } from './shared/open-db.ts'
import { masterKey } from './vault/master-key.ts'
import { openVault, type Vault } from './vault/vault.ts'

/** `npm run setup -- …`: what a commune needs before its first day. Stop the server first on the embedded database. */
const usage = `npm run setup -- commune <id> <name> <province> [village …]
npm run setup -- officer <commune> <username> <officer|chief|admin> <name>
npm run setup -- province <commune> <username> <name>: who reads cases about the commune's own officials
For example: npm run setup -- commune xa-thu "Thử" "Tỉnh Thử" "Thôn Một" "Thôn Hai"
`

class Mistake extends Error {}

type Deps = { db: Db; vault: Vault }
type Command = (deps: Deps, words: readonly string[]) => Promise<string>

const commands: Record<string, Command> = { commune, officer, province }

async function commune({ db }: Deps, [id = '', name = '', province = '', ...villages]: readonly string[]) {
  if (!/^[a-z0-9-]{2,60}$/.test(id) || !name || !province) throw new Mistake(usage)
  const publicServiceCentre = 'Trung tâm Dịch vụ sự nghiệp công'
  const named = Object.fromEntries(villages.map(village => [village, []]))
  await addCommune(db.prisma, { id, name, province, publicServiceCentre, villages: named })
  return `Xã ${name}: /chat/${id}\nNext: an officer of the commune, and one of the province.`
}

async function officer(deps: Deps, [communeId = '', username = '', role = '', ...names]: readonly string[]) {
  const known = Role.safeParse(role)
  if (!known.success) throw new Mistake(usage)
  return addOfficer(deps, { communeId, username, role: known.data, name: names.join(' '), kind: 'police' })
}

async function province(deps: Deps, [communeId = '', username = '', ...names]: readonly string[]) {
  if (await deps.db.prisma.commune.count({ where: { id: communeId } }))
    await addProvincialDesk(deps.db.prisma, communeId)
  return addOfficer(deps, { communeId, username, role: 'officer', name: names.join(' '), kind: 'province' })
}

type NewOfficer = {
  communeId: string
  username: string
  role: Role
  name: string
  kind: 'police' | 'province'
}

async function addOfficer({ db, vault }: Deps, { communeId, username, role, name, kind }: NewOfficer) {
  if (!/^[a-z0-9][a-z0-9.-]{2,59}$/.test(username) || !name) throw new Mistake(usage)
  const unit = await db.prisma.unit.findFirst({ where: { communeId, kind } })
  if (!unit) throw new Mistake(`There is no commune "${communeId}".\n${usage}`)
  if (await db.prisma.user.count({ where: { username } })) throw new Mistake(`"${username}" is taken.`)
  const password = randomBytes(12).toString('base64url')
  const baseUrl = 'http://localhost'
  const auth = createAuth({ prisma: db.prisma, secret: vault.index('auth-secret'), baseUrl })
  const userId = await openAccount({ prisma: db.prisma, auth }, { username, domain: communeId, password })
  const data = { communeId, unitId: unit.id, userId, role, nameSealed: vault.seal(name) }
  await db.prisma.officer.create({ data })
  return `${username} / ${password}`
}

async function main([word = '', ...words]: readonly string[]): Promise<void> {
  const command = commands[word]
  if (!command) throw new Mistake(usage)
  const config = readConfig(process.env)
  const vault = openVault(config.APP_KEY ?? (await masterKey(config.DATA_DIR)))
  const db = await openDb({ databaseUrl: config.DATABASE_URL, dataDir: config.DATA_DIR })
  try {
    process.stdout.write(`${await command({ db, vault }, words)}\n`)
  } finally {
    await db.close()
  }
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  error => {
    const plain = error instanceof Mistake || error instanceof ConfigError || error instanceof FolderInUse
    process.stderr.write(plain ? `${error.message}\n` : `${error?.stack ?? error}\n`)
    process.exit(1)
  },
)
