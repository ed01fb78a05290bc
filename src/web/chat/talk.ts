import type { Word } from './words.ts'

/** The talk as this tab knows it. Every change is a pure function, so that a reload goes on from any point. */
export type Talk = {
  /** Who this tab is to the server; null before the first answer. */
  token: string | null
  /** Whose channel this is, once known. */
  commune: string | null
  lastEventId: string | null
  lines: readonly Line[]
  /** What the channel has not yet confirmed, oldest first. */
  pending: readonly Pending[]
  /** Typed and not sent: opening the camera makes cheap phones drop the page. */
  draft: string
}

export type Line =
  | { from: 'channel'; id: string; at: string; text: string; buttons: readonly Button[]; answered: boolean }
  | { from: 'person'; id: string; at: string; text: string; state: LineState; problem: Word | null }
  | { from: 'page'; id: string; word: Word }
export type LineState = 'sending' | 'retrying' | 'sent' | 'refused'
export type Button = { label: string; payload: string }
export type MediaKind = 'photo' | 'voice' | 'video' | 'file'

/** `id` stays the same through all tries, so that the server takes each message once. */
export type Pending =
  | { kind: 'opened'; id: string }
  | { kind: 'text'; id: string; text: string }
  | { kind: 'tap'; id: string; payload: string }
  | { kind: 'media'; id: string; media: MediaKind }

export type Heard = { key: string; at: string; text: string; buttons: readonly Button[] }

export const emptyTalk: Talk = {
  token: null,
  commune: null,
  lastEventId: null,
  lines: [],
  pending: [],
  draft: '',
}

const keptLines = 200

/** Queues what the person did and shows it, except the opening of the page, which has no words. */
export function did(talk: Talk, what: Pending, shown: { text: string; at: string } | null): Talk {
  const pending = [...talk.pending, what]
  if (!shown) return { ...talk, pending }
  const line: Line = { from: 'person', id: what.id, ...shown, state: 'sending', problem: null }
  return { ...talk, pending, lines: [...talk.lines, line].slice(-keptLines) }
}

/** Takes a line of the channel, once. */
export function heard(talk: Talk, message: Heard, eventId: string | null): Talk {
  const known = talk.lines.some(line => line.id === message.key)
  const { key: id, ...rest } = message
  const lines = known
    ? talk.lines
    : [...talk.lines, { from: 'channel' as const, id, ...rest, answered: false }]
  return { ...talk, lastEventId: eventId || talk.lastEventId, lines: lines.slice(-keptLines) }
}

/** The server has it for good, or will never take it. */
export function settled(talk: Talk, id: string, problem: Word | null): Talk {
  const pending = talk.pending.filter(item => item.id !== id)
  return marked({ ...talk, pending }, id, problem ? 'refused' : 'sent', problem)
}

/** A try failed and another will follow. */
export function delayed(talk: Talk, id: string): Talk {
  return marked(talk, id, 'retrying', null)
}

/** A button of this line was used; the others of the same question rest. */
export function answered(talk: Talk, id: string): Talk {
  const lines = talk.lines.map(line =>
    line.from === 'channel' && line.id === id ? { ...line, answered: true } : line,
  )
  return { ...talk, lines }
}

/** The server no longer knows this visitor: a new talk begins, and what was not sent goes into it. */
export function startedAnew(talk: Talk, opened: Pending, noteId: string): Talk {
  const note = { from: 'page' as const, id: noteId, word: 'new_talk' as const }
  const lines = talk.lines[talk.lines.length - 1]?.from === 'page' ? talk.lines : [...talk.lines, note]
  const pending = talk.pending.filter(item => item.kind !== 'opened')
  return { ...talk, token: null, lastEventId: null, lines, pending: [opened, ...pending] }
}

/** After a reload the bytes of files are gone; saying so beats pretending that they are on their way. */
export function reloaded(talk: Talk): Talk {
  const lost = talk.pending.filter(item => item.kind === 'media')
  return lost.reduce((next, item) => settled(next, item.id, 'lost_file'), talk)
}

/** The channel has the person's last words and has not answered them yet. */
export function waitsForAnswer(talk: Talk): boolean {
  const last = talk.lines[talk.lines.length - 1]
  return last?.from === 'person' && last.state === 'sent'
}

function marked(talk: Talk, id: string, state: LineState, problem: Word | null): Talk {
  const lines = talk.lines.map(line =>
    line.from === 'person' && line.id === id ? { ...line, state, problem } : line,
  )
  return { ...talk, lines }
}
