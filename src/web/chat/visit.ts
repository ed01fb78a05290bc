import type { Clock } from '../../shared/clock.ts'
import { backoffMs } from '../shared/backoff.ts'
import { uuid } from '../shared/uuid.ts'
import { post } from './channel-api.ts'
import { deliver, type Lane } from './deliver.ts'
import type { StreamEvent } from './event-stream.ts'
import { listen } from './listen.ts'
import { type Naps, naps } from './naps.ts'
import {
  answered,
  type Button,
  delayed,
  did,
  type Heard,
  heard,
  type MediaKind,
  type Pending,
  settled,
  type Talk,
} from './talk.ts'
import { type Visitor, visitor } from './visitor.ts'

type Visiting = {
  /** Where this commune's channel answers: "/chat/gia-phuc". */
  base: string
  clock: Clock
  talk: Talk
  onTalk: (talk: Talk) => void
  onConnected: (connected: boolean) => void
  onNoChannel: () => void
}

type State = Visiting & {
  naps: Naps
  visitor: Visitor
  files: Map<string, Blob>
  away: AbortController
  running: Record<Lane, boolean>
}

/** What a resident can do on the page. */
export type Visit = {
  write: (text: string) => void
  tap: (lineId: string, button: Button) => void
  attach: (file: Blob, kind: MediaKind, label: string) => void
  draft: (text: string) => void
  /** The network may be back: try now rather than later. */
  nudge: () => void
  leave: () => void
}

/** One resident's visit: keeps the talk, sends what they do, hears the channel, through every break. */
export function visit(visiting: Visiting): Visit {
  const state = begin(visiting)
  const act = (item: Pending, text: string, talk = state.talk) => {
    change(state, did(talk, item, { text, at: state.clock().toISOString() }))
    send(state)
  }
  send(state)
  void hear(state)
  return {
    write: text => act({ kind: 'text', id: uuid(), text }, text),
    tap: (lineId, { label, payload }) =>
      act({ kind: 'tap', id: uuid(), payload }, label, answered(state.talk, lineId)),
    attach: (file, media, label) => {
      const id = uuid()
      state.files.set(id, file)
      act({ kind: 'media', id, media }, label)
    },
    draft: draft => change(state, { ...state.talk, draft }),
    nudge: state.naps.wake,
    leave: () => state.away.abort(),
  }
}

function begin(visiting: Visiting): State {
  const rest = naps()
  const known = visitor({
    base: visiting.base,
    naps: rest,
    talk: () => state.talk,
    change: next => change(state, next),
    onNoChannel: visiting.onNoChannel,
  })
  const state: State = {
    ...visiting,
    naps: rest,
    visitor: known,
    files: new Map(),
    away: new AbortController(),
    running: { words: false, files: false },
  }
  const isNew = !state.talk.token && state.talk.pending.length === 0
  if (isNew) state.talk = did(state.talk, { kind: 'opened', id: uuid() }, null)
  return state
}

function change(state: State, talk: Talk): void {
  if (state.away.signal.aborted) return
  state.talk = talk
  state.onTalk(talk)
}

/** Starts the lanes that rest and wakes those that wait for a better moment. */
function send(state: State): void {
  state.naps.wake()
  for (const lane of ['words', 'files'] as const) void run(state, lane)
}

async function run(state: State, lane: Lane): Promise<void> {
  if (state.running[lane]) return
  state.running[lane] = true
  await deliver(deliveryOf(state), lane)
  state.running[lane] = false
}

function deliveryOf(state: State): Parameters<typeof deliver>[0] {
  let token = ''
  return {
    pending: () => (state.away.signal.aborted ? [] : state.talk.pending),
    send: async item => {
      token = await state.visitor.token()
      return post(state.base, token, item, state.files.get(item.id))
    },
    onSettled: (item, problem) => {
      state.files.delete(item.id)
      change(state, settled(state.talk, item.id, problem))
    },
    onDelayed: item => change(state, delayed(state.talk, item.id)),
    onUnknownVisitor: () => beginAnew(state, token),
    pause: state.naps.pause,
  }
}

function beginAnew(state: State, refused: string): void {
  state.visitor.renew(refused)
  send(state)
}

async function hear(state: State): Promise<void> {
  for (let attempt = 1; !state.away.signal.aborted; attempt++) {
    const token = await state.visitor.token()
    const end = await listen({
      base: state.base,
      token,
      lastEventId: state.talk.lastEventId,
      signal: state.away.signal,
      onEvent: event => take(state, event),
      onOpen: () => {
        attempt = 0
        state.onConnected(true)
        state.naps.wake()
      },
    })
    state.onConnected(false)
    if (end === 'unknown_visitor') beginAnew(state, token)
    await state.naps.pause(backoffMs(attempt + 1))
  }
}

function take(state: State, event: StreamEvent): void {
  const message = parsed(event.data)
  if (message) change(state, heard(state.talk, message, event.id))
}

function parsed(data: string): Heard | null {
  try {
    return JSON.parse(data) as Heard
  } catch {
    return null // one broken event must not stop those behind it
  }
}
