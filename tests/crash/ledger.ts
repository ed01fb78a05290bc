import { expect } from 'vitest'
import { parse } from '../../src/channels/telegram/parse.ts'
import { conversationOf } from '../../src/conversation/receive.ts'
import { openVault } from '../../src/vault/vault.ts'
import { testKey } from '../support/engine.ts'
import type { Update } from '../support/fake-telegram.ts'
import { withoutCode } from './dialogue.ts'
import type { Arrived } from './installation.ts'
import type { Store } from './stores.ts'

/** What one talk left behind: the same however often it was disturbed. */
export type Outcome = {
  reports: { level: string; intent: string; partial: boolean; anonymous: boolean; answers: unknown }[]
  /** The bot's side of the talk, without codes. */
  replies: string[]
  /** Messages that nobody handled, replies that nobody sent. */
  waiting: number
  unsent: number
}

/** What the store holds about all people. */
export type Ledger = {
  outcomeOf: (chat: number) => Outcome
  /** The bot's words to this person, with codes. */
  said: (chat: number) => string[]
  /** Updates that the store knows nothing of. */
  lost: (updates: readonly Update[]) => Update[]
}

const vault = openVault(testKey)
const communeId = 'gia-phuc'

export function readLedger(store: Store): Promise<Ledger> {
  return store.look(async ({ prisma }) => {
    const [inbound, outbound, reports] = await Promise.all([
      prisma.inbound.findMany({ select: { conversationId: true, externalId: true, handledAt: true } }),
      prisma.outbound.findMany({ orderBy: { id: 'asc' } }),
      prisma.report.findMany({ orderBy: { filedAt: 'asc' } }),
    ])
    const heard = byConversation(inbound)
    const told = byConversation(outbound)
    const filed = byConversation(reports)
    const kept = new Set(inbound.map(row => row.externalId))
    const open = (sealed: string) => JSON.parse(vault.open(sealed))
    const said = (chat: number) => told(chat).map(row => open(row.bodySealed).text as string)
    return {
      said,
      lost: updates => updates.filter(update => !kept.has(externalIdOf(update))),
      outcomeOf: chat => ({
        reports: filed(chat).map(({ level, intent, partial, anonymous, answersSealed }) => ({
          level,
          intent,
          partial,
          anonymous,
          answers: open(answersSealed),
        })),
        replies: said(chat).map(withoutCode),
        waiting: heard(chat).filter(row => row.handledAt === null).length,
        unsent: told(chat).filter(row => row.status !== 'sent').length,
      }),
    }
  })
}

function byConversation<Row extends { conversationId: string }>(
  rows: readonly Row[],
): (chat: number) => Row[] {
  const grouped = Map.groupBy(rows, row => row.conversationId)
  return chat =>
    grouped.get(conversationOf(vault, { communeId, channel: 'telegram', address: String(chat) })) ?? []
}

/** As the store keeps it: keyed, because a provider's id may name a person. */
function externalIdOf(update: Update): string {
  const parsed = parse({ communeId, newId: () => '' }, update)
  if (parsed.kind !== 'inbound') throw new Error('An update that no person sends')
  return vault.index('message', parsed.inbound.externalId)
}

/**
 * How many replies came twice. Fails when one is missing, out of order, or came twice in one life of the
 * server: only a kill between sending and marking excuses a repeat.
 */
export function doublesIn(arrived: readonly Arrived[], said: readonly string[]): number {
  let told = 0
  let doubles = 0
  for (const run of Map.groupBy(arrived, ({ life }) => life).values()) {
    const words = run.map(({ text }) => text)
    const start = lastStart(words, said, told)
    if (start < 0)
      expect.fail(`Out of order, after ${told} of ${said.length} replies:\n${words.map(first).join('\n')}`)
    doubles += Math.min(told, start + words.length) - start
    told = Math.max(told, start + words.length)
  }
  if (told < said.length) expect.fail(`Never arrived: ${said.slice(told).map(first).join('\n')}`)
  return doubles
}

/** The latest place, at most one past what was told, where these words were said in a row. */
function lastStart(words: readonly string[], said: readonly string[], told: number): number {
  for (let start = told; start >= 0; start--) {
    if (words.every((text, at) => said[start + at] === text)) return start
  }
  return -1
}

function first(text: string): string {
  return text.slice(0, 60)
}
