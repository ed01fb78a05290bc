import type { Part } from '../channels/channel.ts'
import type { Desk } from '../triage/desk.ts'
import type { Vault } from '../vault/vault.ts'
import type { Talk } from './talk.ts'

/** Everything that turns want written, by table. Field names are column names. */
export type TurnRows = {
  conversations: {
    id: string
    commune_id: string
    channel: string
    address_sealed: string
    flow: string
    flow_version: number
    state_sealed: string
    version: number
    episode_id: string
  }[]
  handled: { id: string; conversation_id: string; episode_id: string }[]
  said: {
    key: string
    commune_id: string
    conversation_id: string
    channel: string
    episode_id: string
    officer_id: string | null
    desk: Desk | null
    report_id: string | null
    body_sealed: string
    /** Order among the replies of one commit. */
    nth: number
  }[]
  reports: NewReportRow[]
  additions: AdditionRow[]
  episodes: { report_id: string; episode_id: string; commune_id: string; conversation_id: string }[]
  events: EventRow[]
  facts: FactRow[]
  attachments: {
    id: string
    commune_id: string
    conversation_id: string
    channel: string
    episode_id: string
    kind: string
    source_sealed: string | null
  }[]
  timersSet: { commune_id: string; conversation_id: string; name: string; due_at: Date }[]
  timersCleared: { conversation_id: string; name: string }[]
}

export type NewReportRow = {
  id: string
  commune_id: string
  ref: string
  code_index: string
  conversation_id: string
  intent: string
  intents: readonly string[]
  desk: Desk
  level: string
  rank: number
  score: number
  partial: boolean
  anonymous: boolean
  village_id: string | null
  age_band: string
  answers_sealed: string
  identity_sealed: string | null
  first_message_at: Date
  assessment_id: string
  reasons_sealed: string
  rules_version: string
}

/** What was said later to a report. Null answers: the report was begun elsewhere and keeps its own. */
export type AdditionRow = {
  report_id: string
  commune_id: string
  conversation_id: string
  /** What the errand turned out to be, where it was told to its end (`whole`). */
  intent: string | null
  whole: boolean
  intents: readonly string[]
  desk: Desk
  level: string
  rank: number
  score: number
  age_band: string
  answers_sealed: string | null
  identity_sealed: string | null
  assessment_id: string
  reasons_sealed: string
  rules_version: string
}

/** A thing that the words name; `link_index` finds it in other cases. */
export type FactRow = {
  id: string
  commune_id: string
  report_id: string
  conversation_id: string
  kind: string
  value_sealed: string
  link_index: string | null
}

export type EventRow = {
  report_id: string
  commune_id: string
  conversation_id: string
  kind: string
  officer_id: string | null
}

/** What the live inbox hears: which case of which commune changed, never what was said. */
export function notesOf(rows: TurnRows) {
  const levels = new Map(rows.reports.map(report => [report.id, report.level]))
  return rows.events.map(({ conversation_id, commune_id, report_id, kind }) => ({
    conversation_id,
    report_id,
    note: {
      communeId: commune_id,
      kind: kind === 'filed' ? 'filed' : 'changed',
      caseId: report_id,
      level: levels.get(report_id) ?? null,
    },
  }))
}

/** The rows of several talks, ready for one commit. */
export function rowsOf({ vault }: { vault: Vault }, talks: readonly Talk[]): TurnRows {
  const timers = talks.flatMap(talk =>
    [...talk.timers].map(([name, due_at]) => ({
      commune_id: talk.communeId,
      conversation_id: talk.id,
      name,
      due_at,
    })),
  )
  return {
    conversations: talks.map(talk => conversationRow(vault, talk)),
    handled: talks.flatMap(talk => talk.handled),
    said: talks.flatMap(talk => saidRows(vault, talk)),
    reports: talks.flatMap(talk => talk.report ?? []),
    additions: talks.flatMap(talk => [...talk.additions.values()]),
    episodes: talks.flatMap(talk => talk.episodes),
    events: talks.flatMap(talk => talk.events),
    facts: talks.flatMap(talk => talk.facts),
    attachments: talks.flatMap(talk => talk.attachments),
    timersSet: timers.flatMap(({ due_at, ...timer }) => (due_at ? { ...timer, due_at } : [])),
    timersCleared: timers.filter(timer => timer.due_at === null),
  }
}

function conversationRow(vault: Vault, talk: Talk): TurnRows['conversations'][number] {
  return {
    id: talk.id,
    commune_id: talk.communeId,
    channel: talk.channel,
    address_sealed: talk.addressSealed ?? vault.seal(talk.address),
    flow: talk.memory.flow,
    flow_version: talk.memory.version,
    state_sealed: vault.seal(JSON.stringify(talk.memory)),
    version: talk.version + 1,
    episode_id: talk.episodeId,
  }
}

function saidRows(vault: Vault, talk: Talk): TurnRows['said'] {
  return talk.replies.map(({ key, text, buttons, episodeId, writer }, nth) => ({
    key,
    commune_id: talk.communeId,
    conversation_id: talk.id,
    channel: talk.channel,
    episode_id: episodeId,
    officer_id: writer?.officerId ?? null,
    desk: writer?.desk ?? null,
    report_id: writer?.reportId ?? null,
    body_sealed: vault.seal(JSON.stringify({ text, buttons } satisfies Part)),
    nth,
  }))
}
