import { backoffMs } from '../shared/backoff.ts'
import { uuid } from '../shared/uuid.ts'
import { openSession, type Session } from './channel-api.ts'
import type { Naps } from './naps.ts'
import { startedAnew, type Talk } from './talk.ts'

type Parts = {
  base: string
  naps: Naps
  talk: () => Talk
  change: (next: Talk) => void
  onNoChannel: () => void
}

/** Who this tab is to the server. */
export type Visitor = {
  /** Resolves when the server knows the visitor, however long that takes. */
  token: () => Promise<string>
  /** The server refused this token: begin anew, once, however many requests found out. */
  renew: (refused: string) => void
}

export function visitor(parts: Parts): Visitor {
  let opening: Promise<string> | null = null
  async function token(): Promise<string> {
    const known = parts.talk().token
    if (known) return known
    opening ??= opened(parts).finally(() => {
      opening = null
    })
    return opening
  }
  function renew(refused: string): void {
    if (parts.talk().token !== refused) return
    parts.change(startedAnew(parts.talk(), { kind: 'opened', id: uuid() }, uuid()))
  }
  return { token, renew }
}

async function opened(parts: Parts): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const session = await openSession(parts.base).catch(() => undefined)
    if (session) return settle(parts, session)
    if (session === null) return never(parts)
    await parts.naps.pause(backoffMs(attempt))
  }
}

function settle(parts: Parts, session: Session): string {
  parts.change({ ...parts.talk(), token: session.token, commune: session.name })
  return session.token
}

function never(parts: Parts): Promise<string> {
  parts.onNoChannel()
  return new Promise(() => {})
}
