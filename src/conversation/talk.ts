import type { Button, ChannelId } from '../channels/channel.ts'
import type { Desk } from '../triage/desk.ts'
import type { Memory } from './memory.ts'
import type { AdditionRow, EventRow, FactRow, NewReportRow, TurnRows } from './rows.ts'

/** One conversation in its turn: where it stands, and what this turn will write when it commits. */
export type Talk = {
  readonly id: string
  readonly communeId: string
  readonly channel: ChannelId
  readonly address: string
  /** As it stands in the store; null for a new conversation. */
  readonly addressSealed: string | null
  /** The version that was read; the commit is refused when it is no longer the newest. */
  readonly version: number
  readonly now: Date
  /** Cases of this conversation that the provincial desk reads, open ones first, then the newest. */
  readonly above: readonly string[]
  memory: Memory
  episodeId: string
  /** Lines of the reply that is being made. */
  lines: string[]
  /** Finished replies, in order. */
  replies: Reply[]
  handled: TurnRows['handled']
  report: NewReportRow | undefined
  additions: Map<string, AdditionRow>
  events: EventRow[]
  facts: FactRow[]
  episodes: TurnRows['episodes']
  attachments: TurnRows['attachments']
  /** Last word on each timer in this turn: when it is due, or null when it is called off. */
  timers: Map<string, Date | null>
}

export type Reply = {
  key: string
  text: string
  buttons: readonly Button[]
  episodeId: string
  /** The officer who wrote it, at which desk, and to which case; null: the bot. */
  writer: Writer | null
}

export type Writer = { officerId: string; desk: Desk; reportId: string }

export function openTalk(
  of: Pick<
    Talk,
    | 'id'
    | 'communeId'
    | 'channel'
    | 'address'
    | 'addressSealed'
    | 'version'
    | 'now'
    | 'above'
    | 'memory'
    | 'episodeId'
  >,
): Talk {
  return {
    ...of,
    lines: [],
    replies: [],
    handled: [],
    report: undefined,
    additions: new Map(),
    events: [],
    facts: [],
    episodes: [],
    attachments: [],
    timers: new Map(),
  }
}

export function note(talk: Talk, reportId: string, kind: string, officerId: string | null = null): void {
  const { id: conversation_id, communeId: commune_id } = talk
  talk.events.push({ report_id: reportId, commune_id, conversation_id, kind, officer_id: officerId })
}

/** Ties the errand to a report: whoever reads the report reads the errand. */
export function tie(talk: Talk, reportId: string): void {
  const { id: conversation_id, communeId: commune_id, episodeId: episode_id } = talk
  talk.episodes.push({ report_id: reportId, episode_id, commune_id, conversation_id })
}
