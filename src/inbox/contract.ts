import { z } from 'zod'
import { destinationIds } from '../routing/destinations.ts'

/** The inbox API's shapes: checked by the server, compiled into the officers' page. */

export const Level = z.enum(['P0', 'P1', 'P2', 'P3', 'PX'])
export type Level = z.infer<typeof Level>

export const Role = z.enum(['officer', 'chief', 'admin'])
export type Role = z.infer<typeof Role>

/** Whose cases somebody reads: the commune's, or those that may concern the commune's own people. */
export const Desk = z.enum(['commune', 'province'])
export type Desk = z.infer<typeof Desk>

export const CommuneName = z.object({ id: z.string(), name: z.string(), province: z.string() })
export type CommuneName = z.infer<typeof CommuneName>

export const Me = z.object({
  officerId: z.uuid(),
  name: z.string(),
  role: Role,
  desk: Desk,
  commune: CommuneName,
})
export type Me = z.infer<typeof Me>

export const Tab = z.enum(['unacknowledged', 'mine', 'waiting', 'all', 'closed'])
export type Tab = z.infer<typeof Tab>

/** A line of the queue: nothing that says who or what (triage-model §8). */
export const CaseRow = z.object({
  id: z.uuid(),
  ref: z.string(),
  level: Level,
  score: z.int(),
  intent: z.string(),
  status: z.enum(['new', 'acknowledged', 'closed']),
  village: z.string().nullable(),
  ageBand: z.enum(['<16', '16-17', '18+', 'unknown']),
  /** `commune`: another commune handed it over. */
  channel: z.enum(['webchat', 'terminal', 'telegram', 'zalo', 'commune']),
  partial: z.boolean(),
  waitingForUs: z.boolean(),
  filedAt: z.iso.datetime(),
  /** When somebody must have acknowledged it (triage-model §2); null once acknowledged or without a clock. */
  acknowledgeBy: z.iso.datetime().nullable(),
  acknowledgedBy: z.string().nullable(),
})
export type CaseRow = z.infer<typeof CaseRow>

export const Queue = z.object({
  cases: z.array(CaseRow),
  counts: z.record(Tab, z.int()),
  /** Pass as `after` for the next page; null at the end. */
  next: z.string().nullable(),
})
export type Queue = z.infer<typeof Queue>

const Destination = z.enum(destinationIds)

export const Line = z.object({
  /** Unique in the transcript and stable. */
  id: z.string(),
  at: z.iso.datetime(),
  from: z.enum(['person', 'bot', 'officer']),
  /** Name of the officer who wrote it. */
  officer: z.string().nullable(),
  text: z.string(),
  /** Written from another talk, by whoever has the return code: perhaps not the person who reported. */
  elsewhere: z.boolean(),
  attachments: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(['photo', 'voice', 'video', 'file']),
      status: z.enum(['wanted', 'kept', 'lost']),
      mime: z.string().nullable(),
    }),
  ),
  /** Only for lines to the person. */
  delivery: z.enum(['due', 'sent', 'gone', 'refused', 'withdrawn']).nullable(),
})
export type Line = z.infer<typeof Line>

export const CasePage = CaseRow.extend({
  anonymous: z.boolean(),
  /** Given by the person for this case; null when anonymous. */
  identity: z.object({ name: z.string().nullable(), contact: z.string().nullable() }).nullable(),
  answers: z.array(z.object({ question: z.string(), answer: z.string() })),
  assessment: z.object({
    level: Level,
    score: z.int(),
    rulesVersion: z.string(),
    assessedAt: z.iso.datetime(),
    reasons: z.array(
      z.object({
        rule: z.string(),
        label: z.string(),
        level: Level.optional(),
        points: z.number().optional(),
        words: z.string(),
      }),
    ),
  }),
  /** What is to be done and by when, the earliest first; none once closed. `dueAt` = `startsAt` means at once. */
  clocks: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      actor: z.string(),
      source: z.string(),
      /** False where the rule behind it was not checked: the page says so. */
      verified: z.boolean(),
      startsAt: z.iso.datetime(),
      dueAt: z.iso.datetime(),
      /** To know, not to do. */
      info: z.boolean(),
    }),
  ),
  /** Where it must go now, the most urgent first; none once closed. */
  routes: z.array(
    z.object({
      to: Destination,
      name: z.string(),
      within: z.string(),
      why: z.array(z.string()),
      give: z.array(z.string()),
      never: z.array(z.string()),
      how: z.string(),
      source: z.string(),
      /** False where the text behind it was not checked: the page says so. */
      verified: z.boolean(),
      /** Whether a hand-over there can be written down. */
      takesCase: z.boolean(),
    }),
  ),
  /** Where else it may go. */
  otherDestinations: z.array(z.object({ to: Destination, name: z.string(), gets: z.string() })),
  /** To whom it was given, oldest first. */
  handOvers: z.array(
    z.object({
      id: z.uuid(),
      at: z.iso.datetime(),
      officer: z.string(),
      name: z.string(),
      /** Null where it is not for this desk. */
      note: z.string().nullable(),
      /** What the other commune calls it. */
      ref: z.string().nullable(),
    }),
  ),
  /** The commune that handed it over; null for a case that was filed here. */
  cameFrom: z.object({ commune: z.string(), at: z.iso.datetime(), note: z.string() }).nullable(),
  transcript: z.array(Line),
  /** True when older lines were left out; ask with `before` = the first line's `at`. */
  more: z.boolean(),
  notes: z.array(z.object({ id: z.uuid(), at: z.iso.datetime(), officer: z.string(), text: z.string() })),
  timeline: z.array(
    z.object({
      id: z.string(),
      at: z.iso.datetime(),
      kind: z.string(),
      officer: z.string().nullable(),
      detail: z.string().nullable(),
    }),
  ),
  /** What the words of the case name: phones, plates, places, days …, as they were written. */
  facts: z.array(z.object({ kind: z.string(), words: z.string() })),
  /** Other cases of the same desk that name the same thing. Hints; nothing is merged. */
  links: z.array(
    z.object({
      kind: z.string(),
      words: z.string(),
      /** Talks that named it, this one too: people who may not know of each other. */
      sources: z.int(),
      cases: z.array(
        z.object({
          id: z.uuid(),
          ref: z.string(),
          level: Level,
          status: CaseRow.shape.status,
          filedAt: z.iso.datetime(),
        }),
      ),
    }),
  ),
  /** False while nobody may write to the person (case closed, person unreachable). */
  canReply: z.boolean(),
})
export type CasePage = z.infer<typeof CasePage>

/** `key`: made by the page once per text, so that a repeated request sends nothing twice. */
export const ReplyBody = z.object({ key: z.uuid(), text: z.string().trim().min(1).max(2000) })
export const NoteBody = z.object({ key: z.uuid(), text: z.string().trim().min(1).max(4000) })
/** `key`: made by the page once per wish. */
export const HandBackBody = z.object({ key: z.uuid() })
/** `toCommuneId`: only to another commune. */
export const HandOverBody = z.object({
  key: z.uuid(),
  destination: Destination,
  note: z.string().trim().max(2000).default(''),
  toCommuneId: z.string().max(60).optional(),
})
export const DeskMoveBody = z.object({ key: z.uuid(), reason: z.string().trim().min(1).max(2000) })

/** What the live stream (server-sent events, `GET /api/live`) says: an id and that something changed. */
export const LiveEvent = z.object({
  kind: z.enum(['filed', 'changed']),
  caseId: z.uuid(),
  /** Null where whoever changed the case does not know it. */
  level: Level.nullable(),
})
export type LiveEvent = z.infer<typeof LiveEvent>

export const Problem = z.object({ error: z.string(), message: z.string() })
export type Problem = z.infer<typeof Problem>

/*
GET  /api/me                              Me
GET  /api/cases?tab=&after=               Queue, in triage order
GET  /api/cases/:id?before=               CasePage; each read is an audit entry
POST /api/cases/:id/acknowledge           204
POST /api/cases/:id/replies   ReplyBody   204
POST /api/cases/:id/notes     NoteBody    204
POST /api/cases/:id/hand-overs HandOverBody 204
POST /api/cases/:id/release   DeskMoveBody 204; the province gives it to the commune
POST /api/cases/:id/send-up   DeskMoveBody 204; the commune's chief gives it to the province
GET  /api/communes                        CommuneName[], the others
GET  /api/cases/:id/attachments/:aid      bytes
GET  /api/live                            text/event-stream of LiveEvent
POST /api/auth/sign-in/username           better-auth: { username, password }
POST /api/auth/sign-out                   better-auth
*/
