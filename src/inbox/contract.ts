import { z } from 'zod'

/** The inbox API's shapes: checked by the server, compiled into the officers' page. */

export const Level = z.enum(['P0', 'P1', 'P2', 'P3', 'PX'])
export type Level = z.infer<typeof Level>

export const Role = z.enum(['officer', 'chief', 'admin'])
export type Role = z.infer<typeof Role>

export const Me = z.object({
  officerId: z.uuid(),
  name: z.string(),
  role: Role,
  commune: z.object({ id: z.string(), name: z.string(), province: z.string() }),
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
  channel: z.enum(['webchat', 'terminal', 'telegram', 'zalo']),
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
  delivery: z.enum(['due', 'sent', 'gone', 'refused']).nullable(),
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
  /** False while nobody may write to the person (case closed, person unreachable). */
  canReply: z.boolean(),
})
export type CasePage = z.infer<typeof CasePage>

/** `key`: made by the page once per text, so that a repeated request sends nothing twice. */
export const ReplyBody = z.object({ key: z.uuid(), text: z.string().trim().min(1).max(2000) })
export const NoteBody = z.object({ key: z.uuid(), text: z.string().trim().min(1).max(4000) })

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
GET  /api/cases/:id/attachments/:aid      bytes
GET  /api/live                            text/event-stream of LiveEvent
POST /api/auth/sign-in/username           better-auth: { username, password }
POST /api/auth/sign-out                   better-auth
*/
