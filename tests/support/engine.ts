import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { seed } from '../../prisma/seed.ts'
import type {
  Capabilities,
  Channel,
  ChannelId,
  Content,
  Part,
  Recipient,
} from '../../src/channels/channel.ts'
import { openCommunes } from '../../src/communes.ts'
import { type Engine, openEngine } from '../../src/engine.ts'
import { createAuth } from '../../src/inbox/auth.ts'
import type { Db } from '../../src/shared/db.ts'
import { openMetrics } from '../../src/shared/metrics.ts'
import { openVault, type Vault } from '../../src/vault/vault.ts'
import { scratchDb } from './db.ts'

export const testKey = 'a master key for tests: long enough to be one'

/** A way out that a test controls: it keeps what arrives and fails when told to. */
export type TestChannel = Channel & {
  arrived: { to: Recipient; part: Part }[]
  /** Throws instead of sending, as long as it is set. */
  failure: Error | null
}

const roomy: Capabilities = {
  textLength: 2000,
  buttons: 8,
  buttonLabelLength: 60,
  payloadBytes: 200,
  knowsRepeats: true,
}

export function testChannel(id: ChannelId, capabilities = roomy): TestChannel {
  const channel: TestChannel = {
    id,
    capabilities,
    arrived: [],
    failure: null,
    send: async (to, part) => {
      if (channel.failure) throw channel.failure
      channel.arrived.push({ to, part })
    },
  }
  return channel
}

export type TestEngine = {
  engine: Engine
  db: Db
  vault: Vault
  channel: TestChannel
  /** The time that the engine sees. Set it to let time pass. */
  time: { now: Date }
  /** Somebody new who writes to the commune. */
  somebody: (communeId?: string) => Somebody
  /** Another engine on the same store: a second process, or this one after a restart. */
  again: () => Engine
}

export type Somebody = {
  address: string
  opens: () => Promise<string>
  /** Writes and resolves to what came back, all replies together. */
  says: (text: string, externalId?: string) => Promise<string>
  /** Taps the button with this label under the last reply. */
  taps: (label: string, externalId?: string) => Promise<string>
  sends: (content: Content, externalId?: string) => Promise<string>
  /** Everything that this person was sent. */
  heard: () => Part[]
}

export async function anEngine(): Promise<TestEngine> {
  const db = await scratchDb()
  const vault = openVault(testKey)
  const auth = createAuth({ prisma: db.prisma, secret: testKey, baseUrl: 'http://inbox.test' })
  await seed({ prisma: db.prisma, vault, auth }, 'mat-khau-thu-nghiem-01')
  const communes = await openCommunes(db)
  const channel = testChannel('webchat')
  const time = { now: new Date('2026-08-03T03:00:00.000Z') }
  const open = () =>
    openEngine({
      db,
      vault,
      communes,
      clock: () => time.now,
      log: pino({ level: 'silent' }),
      metrics: openMetrics(),
      channels: { webchat: channel, terminal: channel, telegram: channel, zalo: channel },
    })
  const engine = open()
  return {
    engine,
    db,
    vault,
    channel,
    time,
    again: open,
    somebody: commune => aPerson({ engine, channel }, commune),
  }
}

export function aPerson(
  { engine, channel }: { engine: Engine; channel: TestChannel },
  communeId = 'gia-phuc',
  address: string = randomUUID(),
): Somebody {
  const heard = () => channel.arrived.filter(({ to }) => to.address === address).map(({ part }) => part)

  async function sends(content: Content, externalId: string = randomUUID()): Promise<string> {
    const before = heard().length
    await engine.receive([{ channel: channel.id, communeId, address, externalId, content }])
    await engine.idle()
    return heard()
      .slice(before)
      .map(part => part.text)
      .join('\n\n')
  }

  return {
    address,
    heard,
    sends,
    opens: () => sends({ kind: 'opened' }),
    says: (text, externalId) => sends({ kind: 'text', text }, externalId),
    taps: (label, externalId) => {
      const button = heard()
        .at(-1)
        ?.buttons.find(one => one.label === label)
      if (!button) throw new Error(`No button "${label}" under the last reply`)
      return sends({ kind: 'tap', payload: button.payload }, externalId)
    },
  }
}
