import { randomInt, randomUUID } from 'node:crypto'
import type { Facts, Level } from '../../flows/contract.ts'
import type { ChannelId, Content, Part } from '../../src/channels/channel.ts'
import type { InboundBody } from '../../src/conversation/bodies.ts'
import { newRef } from '../../src/reports/ref.ts'
import type { Db } from '../../src/shared/db.ts'
import type { Vault } from '../../src/vault/vault.ts'

type Said = { content: Content; at?: Date; channel?: string }
type Told = Part & { at?: Date; officerId?: string; status?: string }

type Wanted = {
  communeId?: string
  level?: Level
  score?: number
  status?: 'new' | 'acknowledged' | 'closed'
  acknowledgedBy?: string
  waitingForUs?: boolean
  intent?: string
  channel?: ChannelId
  filedAt?: Date
  villageId?: string
  facts?: Facts
  identity?: { name: string | null; contact: string | null }
  said?: Said[]
  told?: Told[]
  reasons?: object[]
}

export const builtAt = new Date('2026-08-03T02:00:00.000Z')
const levels: readonly Level[] = ['P0', 'P1', 'P2', 'P3', 'PX']

/** A commune with a police unit. */
export async function aCommune(db: Db, id = 'xa-thu'): Promise<{ id: string; unitId: string }> {
  await db.prisma.commune.createMany({
    data: { id, name: 'Xã Thử', province: 'Tỉnh Thử' },
    skipDuplicates: true,
  })
  const unit = await db.prisma.unit.create({
    data: { communeId: id, kind: 'police', name: `Công an ${randomUUID()}` },
  })
  return { id, unitId: unit.id }
}

/** A filed report with its conversation, one errand, the lines of it and one assessment. */
export async function aReport(db: Db, vault: Vault, wanted: Wanted = {}) {
  const { communeId = 'gia-phuc', level = 'P2', score = 30, filedAt = builtAt, channel = 'webchat' } = wanted
  const [id, conversationId, episodeId] = [randomUUID(), randomUUID(), randomUUID()]
  const sealJson = (value: unknown) => vault.seal(JSON.stringify(value))
  await db.prisma.conversation.create({
    data: {
      id: conversationId,
      communeId,
      channel,
      addressSealed: vault.seal('person-1'),
      flow: 'report',
      flowVersion: 1,
      stateSealed: vault.seal('{}'),
      version: 1,
      episodeId,
      updatedAt: filedAt,
    },
  })
  const status = wanted.status ?? 'new'
  const report = await db.prisma.report.create({
    data: {
      id,
      communeId,
      ref: newRef(communeId, below => randomInt(below)),
      codeIndex: randomUUID(),
      conversationId,
      intent: wanted.intent ?? 'report_person',
      level,
      rank: levels.indexOf(level),
      score,
      status,
      anonymous: !wanted.identity,
      villageId: wanted.villageId ?? null,
      answersSealed: sealJson(wanted.facts ?? {}),
      identitySealed: wanted.identity ? sealJson(wanted.identity) : null,
      waitingForUs: wanted.waitingForUs ?? true,
      firstMessageAt: filedAt,
      filedAt,
      levelAt: filedAt,
      acknowledgedBy: wanted.acknowledgedBy ?? null,
      acknowledgedAt: status === 'new' ? null : filedAt,
      updatedAt: filedAt,
      episodes: { create: { episodeId, communeId } },
      assessments: {
        create: {
          id: randomUUID(),
          communeId,
          level,
          score,
          reasonsSealed: sealJson(wanted.reasons ?? []),
          rulesVersion: 'test',
          assessedAt: filedAt,
        },
      },
      events: { create: { communeId, kind: 'filed', at: filedAt } },
    },
  })
  const made = { ...report, conversationId, episodeId }
  await says(db, vault, made, wanted.said ?? [])
  await isTold(db, vault, made, wanted.told ?? [])
  return made
}

type Made = { communeId: string; conversationId: string; episodeId: string }

/** The person wrote these lines, already handled. */
export async function says(db: Db, vault: Vault, report: Made, lines: readonly Said[]): Promise<void> {
  const { communeId, conversationId, episodeId } = report
  await db.prisma.inbound.createMany({
    data: lines.map(({ content, at = builtAt, channel = 'webchat' }) => ({
      communeId,
      channel,
      externalId: randomUUID(),
      conversationId,
      episodeId,
      bodySealed: vault.seal(JSON.stringify({ address: 'person-1', content } satisfies InboundBody)),
      receivedAt: at,
      handledAt: at,
    })),
  })
}

/** The person was told these lines, by the bot or an officer. */
export async function isTold(db: Db, vault: Vault, report: Made, lines: readonly Told[]): Promise<void> {
  const { communeId, conversationId, episodeId } = report
  await db.prisma.outbound.createMany({
    data: lines.map(({ at = builtAt, officerId = null, status = 'sent', ...part }) => ({
      key: randomUUID(),
      communeId,
      conversationId,
      channel: 'webchat',
      episodeId,
      officerId,
      bodySealed: vault.seal(JSON.stringify(part satisfies Part)),
      status,
      dueAt: at,
      createdAt: at,
    })),
  })
}

/** A photo that a person sent in this report, its bytes kept. */
export async function anAttachment(
  db: Db,
  vault: Vault,
  report: Made,
  { mime = 'image/png', bytes = Buffer.from('a picture') }: { mime?: string; bytes?: Uint8Array } = {},
): Promise<string> {
  const { communeId, episodeId } = report
  const { id } = await db.prisma.attachment.create({
    data: {
      id: randomUUID(),
      communeId,
      channel: 'webchat',
      episodeId,
      kind: 'photo',
      status: 'kept',
      mime,
      size: bytes.length,
      bytesSealed: new Uint8Array(vault.sealBytes(bytes)),
      dueAt: builtAt,
      createdAt: builtAt,
    },
  })
  return id
}
