import { randomInt, randomUUID } from 'node:crypto'
import type { Channel, ChannelId, Receive } from './channels/channel.ts'
import type { Communes } from './communes.ts'
import { fetchEvidence } from './conversation/evidence.ts'
import { openIntake } from './conversation/receive.ts'
import { type HandBack, type OfficerReply, openHandBack, openRelay } from './conversation/relay.ts'
import { claimTime } from './conversation/store.ts'
import { fireTimers, raiseFollowUps, wakeForgotten } from './conversation/sweep.ts'
import type { Talk } from './conversation/talk.ts'
import { takeTurns } from './conversation/turn.ts'
import { openTurns } from './conversation/turns.ts'
import { openOutbox } from './outbox/outbox.ts'
import { releaseClaims } from './outbox/store.ts'
import type { Clock } from './shared/clock.ts'
import type { Db } from './shared/db.ts'
import { every } from './shared/every.ts'
import type { Log } from './shared/log.ts'
import type { Metrics } from './shared/metrics.ts'
import type { Vault } from './vault/vault.ts'

export type EngineDeps = {
  db: Db
  vault: Vault
  clock: Clock
  log: Log
  metrics: Metrics
  communes: Communes
  channels: Record<ChannelId, Channel>
}

/** The path of a message without any server around it: intake, turns, delivery, and the sweeps behind them. */
export type Engine = {
  receive: Receive
  relay: (reply: OfficerReply) => Promise<void>
  handBack: (wish: HandBack) => Promise<void>
  /** Starts the sweeps: forgotten messages, retries, timers, evidence. Returns how to stop them. */
  startSweeps: () => () => Promise<void>
  /** Resolves when everything taken in here was answered and what could be sent was sent. */
  idle: () => Promise<void>
}

/** Milliseconds. */
const sweepEach = 1_000
const forgottenAfter = 5_000

export function openEngine(deps: EngineDeps): Engine {
  const { db, vault, clock, log, metrics, communes, channels } = deps
  const openedAt = clock()
  const channel = (id: ChannelId) => channels[id]
  const outbox = openOutbox({
    db,
    vault,
    clock,
    log,
    channel,
    claimMs: claimTime,
    counted: (id, outcome) => metrics.sent.inc({ channel: id, outcome }),
  })

  function deliver(talk: Talk, backlog: boolean): void {
    const { communeId, id: conversationId, address, channel: to } = talk
    const items = talk.replies.map(({ key, text, buttons, writer }) => ({
      key,
      attempts: 0,
      byOfficer: writer !== null,
      part: { text, buttons },
    }))
    outbox.send({ communeId, conversationId, address, channel: to }, items, backlog)
  }

  const turnDeps = {
    db,
    vault,
    clock,
    log,
    deliver,
    randomInt: (below: number) => randomInt(below),
    newId: () => randomUUID(),
    villages: (id: string) => communes.find(id)?.villages ?? [],
    rules: (id: string) => communes.find(id)?.rules,
    capabilities: (id: ChannelId) => channels[id].capabilities,
  }
  const turns = openTurns({
    log,
    lanes: db.kind === 'pglite' ? 1 : 2,
    take: async ids => {
      const stop = metrics.turn.startTimer()
      try {
        return await takeTurns(turnDeps, ids)
      } finally {
        stop()
      }
    },
  })
  const inside = { db, vault, clock, wake: turns.wake }
  const receive = openIntake(inside)

  /** At start nothing is "being handled by somebody else" in the embedded database: take all at once. */
  async function takeOver(): Promise<void> {
    await Promise.all([releaseClaims(db, clock(), openedAt), wakeForgotten(inside, 0)])
  }

  return {
    receive: async messages => {
      await receive(messages)
      for (const message of messages) metrics.received.inc({ channel: message.channel })
    },
    relay: openRelay(inside),
    handBack: openHandBack(inside),
    startSweeps: () => {
      if (db.kind === 'pglite') void takeOver().catch(err => log.error({ err }, 'the first sweep failed'))
      const stops = [
        every(sweepEach, 'forgotten messages', () => wakeForgotten(inside, forgottenAfter), log),
        every(sweepEach, 'due replies', outbox.sweep, log),
        every(sweepEach, 'timers', () => fireTimers(inside), log),
        every(sweepEach, 'follow-ups', () => raiseFollowUps(inside), log),
        every(sweepEach, 'evidence', () => fetchEvidence({ db, vault, clock, log, channel }), log),
      ]
      return async () => {
        await Promise.all(stops.map(stop => stop()))
      }
    },
    idle: async () => {
      await turns.idle()
      await outbox.idle()
    },
  }
}
