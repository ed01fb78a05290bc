import { randomBytes, randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { seed } from '../prisma/seed.ts'
import type { Content } from './channels/channel.ts'
import { terminalChannel } from './channels/terminal/terminal.ts'
import { openCommunes } from './communes.ts'
import { openEngine } from './engine.ts'
import { createAuth } from './inbox/auth.ts'
import { systemClock } from './shared/clock.ts'
import { openLog } from './shared/log.ts'
import { openMetrics } from './shared/metrics.ts'
import { openPglite } from './shared/pglite.ts'
import { openVault } from './vault/vault.ts'

/**
 * `npm run chat -- --commune gia-phuc`: talk to the bot in the terminal. A rehearsal: it lives in memory and
 * reaches no officer. Piped input is one message a line; the transcript is what `tests/scenarios` are made of.
 */
const { values } = parseArgs({ options: { commune: { type: 'string', default: 'gia-phuc' } } })

const db = await openPglite()
const secret = randomBytes(32).toString('hex')
const vault = openVault(secret)
await seed(
  { prisma: db.prisma, vault, auth: createAuth({ prisma: db.prisma, secret, baseUrl: 'http://localhost' }) },
  secret,
)
const communes = await openCommunes(db)
if (!communes.find(values.commune)) {
  process.stderr.write(`Không có xã "${values.commune}". Thử --commune gia-phuc hoặc --commune dong-viet.\n`)
  process.exit(1)
}

const terminal = terminalChannel(
  ({ text }) => void process.stdout.write(`‹ ${text.replaceAll('\n', '\n  ')}\n\n`),
)
const engine = openEngine({
  db,
  vault,
  clock: systemClock,
  log: openLog('error'),
  metrics: openMetrics(),
  communes,
  channels: { terminal, webchat: terminal, telegram: terminal, zalo: terminal },
})

async function hear(content: Content): Promise<void> {
  const { commune: communeId } = values
  await engine.receive([
    { channel: 'terminal', communeId, address: 'terminal', externalId: randomUUID(), content },
  ])
  await engine.idle()
}

await hear({ kind: 'opened' })
const typed = process.stdin.isTTY === true
// Opened only now: lines that come while nobody listens would be lost.
const lines = createInterface({
  input: process.stdin,
  output: typed ? process.stdout : undefined,
  prompt: '› ',
})
if (typed) lines.prompt()
for await (const line of lines) {
  if (!typed) process.stdout.write(`› ${line}\n\n`)
  if (line.trim() !== '') await hear({ kind: 'text', text: line })
  if (typed) lines.prompt()
}
await db.close()
process.exit(0)
