import { type Channel, type ChannelId, type Part, SendError } from '../channels/channel.ts'
import { batch } from '../shared/batch.ts'
import type { Clock } from '../shared/clock.ts'
import type { Db } from '../shared/db.ts'
import type { Log } from '../shared/log.ts'
import type { Vault } from '../vault/vault.ts'
import { afterFailure } from './retry.ts'
import {
  claimDue,
  isFirst,
  markOutbound,
  markUnreachable,
  type Outcome,
  tellRefused,
  withdrawn,
} from './store.ts'

type Deps = {
  db: Db
  vault: Vault
  clock: Clock
  log: Log
  channel: (id: ChannelId) => Channel
  /** Counts what became of messages, for the metrics. */
  counted: (channel: ChannelId, outcome: Outcome['status']) => void
  claimMs: number
}

export type To = { communeId: string; conversationId: string; address: string; channel: ChannelId }
/** `byOfficer`: an officer wrote it; asked for again before it goes, because its case may have changed hands. */
export type Item = { key: string; attempts: number; byOfficer: boolean; part: Part }

export type Outbox = {
  /**
   * Sends committed replies to one person, after those that are already on their way from here. `backlog`: older
   * ones waited when these were committed; if they still do, the sweep takes these along with them.
   */
  send: (to: To, items: readonly Item[], backlog?: boolean) => void
  /** Takes over whatever is due: retries, and what another process left when it died. */
  sweep: () => Promise<number>
  idle: () => Promise<void>
}

/** Delivery after commit: in order for each person, retried with growing waits, never forgotten. */
export function openOutbox(deps: Deps): Outbox {
  const { db, vault, clock, claimMs } = deps
  const chains = new Map<string, Promise<boolean>>()
  const mark = batch<Outcome, undefined>(async outcomes => {
    await markOutbound(db, outcomes)
    return outcomes.map(() => undefined)
  })

  function send(to: To, items: readonly Item[], backlog = false): void {
    const before = chains.get(to.conversationId) ?? (backlog ? mayGo(items) : Promise.resolve(true))
    // After a failure the later ones wait in the store, so that nothing overtakes.
    const chain = before.then(ok => ok && sendAll(deps, mark, to, items))
    chains.set(to.conversationId, chain)
    void chain.finally(() => {
      if (chains.get(to.conversationId) === chain) chains.delete(to.conversationId)
    })
  }

  /** A quick answer may be committed while the reply before it is only just being marked as sent. */
  async function mayGo([item]: readonly Item[]): Promise<boolean> {
    return item !== undefined && isFirst(db, item.key).catch(() => false)
  }

  async function sweep(): Promise<number> {
    const now = clock()
    const rows = await claimDue(db, now, new Date(now.getTime() + claimMs))
    for (const mine of Map.groupBy(rows, row => row.conversation_id).values()) {
      const [first] = mine
      if (!first || chains.has(first.conversation_id)) continue
      const { commune_id: communeId, conversation_id: conversationId } = first
      const to = {
        communeId,
        conversationId,
        address: vault.open(first.address_sealed),
        channel: first.channel as ChannelId,
      }
      send(
        to,
        mine.map(row => ({
          key: row.key,
          attempts: row.attempts,
          byOfficer: row.by_officer,
          part: openPart(vault, row.body_sealed),
        })),
      )
    }
    return rows.length
  }

  return {
    send,
    sweep,
    idle: async () => {
      while (chains.size > 0) await Promise.allSettled(chains.values())
    },
  }
}

type Mark = (outcome: Outcome) => Promise<undefined>

/** Sends in order until one fails. Resolves, once the store knows, to whether none did; never throws. */
async function sendAll(deps: Deps, mark: Mark, to: To, items: readonly Item[]): Promise<boolean> {
  const outcomes: Outcome[] = []
  for (const item of items) {
    const outcome = await sendOne(deps, to, item)
    outcomes.push(outcome)
    deps.counted(to.channel, outcome.status)
    if (!isDone(outcome)) break
  }
  try {
    await Promise.all(outcomes.map(mark))
    await tellFailure(deps, outcomes.at(-1))
  } catch (err) {
    // Not marked: the claim runs out and the sweep sends again. A double message beats a lost one.
    deps.log.error({ err, conversation: to.conversationId }, 'the outcome of sending could not be kept')
    return false
  }
  return outcomes.every(isDone)
}

const isDone = ({ status }: Outcome) => status === 'sent' || status === 'withdrawn'

async function sendOne(deps: Deps, to: To, { key, attempts, byOfficer, part }: Item): Promise<Outcome> {
  const { channel: id, ...recipient } = to
  try {
    if (byOfficer && (await withdrawn(deps.db, key, deps.clock())))
      return { key, status: 'withdrawn', due_at: deps.clock(), sent_at: null }
    await deps.channel(id).send({ ...recipient, key }, part)
    const now = deps.clock()
    return { key, status: 'sent', due_at: now, sent_at: now }
  } catch (error) {
    const failure = error instanceof SendError ? error : new SendError('retry', 'unexpected')
    const next = afterFailure(failure, attempts + 1)
    const { kind, code } = failure
    deps.log.warn(
      { channel: id, kind, code, attempts: attempts + 1, next: next.status },
      'a message was not sent',
    )
    const wait = next.status === 'due' ? next.afterMs : 0
    return { key, status: next.status, due_at: new Date(deps.clock().getTime() + wait), sent_at: null }
  }
}

async function tellFailure({ db, clock }: Deps, last: Outcome | undefined): Promise<void> {
  if (last?.status === 'gone') await markUnreachable(db, last.key, clock())
  if (last?.status === 'refused') await tellRefused(db, last.key, clock())
}

function openPart(vault: Vault, sealed: string): Part {
  return JSON.parse(vault.open(sealed))
}
