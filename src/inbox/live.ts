import { z } from 'zod'
import type { Db } from '../shared/db.ts'
import { LiveEvent } from './contract.ts'

/** Where the open pages of this process hear what happens in their commune. */
export type Hub = {
  /** Returns a function that stops hearing. */
  join(communeId: string, hear: (event: LiveEvent) => void): () => void
  close(): Promise<void>
}

const Notice = LiveEvent.extend({ communeId: z.string() })

/** One ear of the process on the database's channel `inbox`, whichever process the news come from. */
export async function openHub(db: Pick<Db, 'listen'>): Promise<Hub> {
  const communes = new Map<string, Set<(event: LiveEvent) => void>>()
  const stop = await db.listen('inbox', payload => {
    const notice = readNotice(payload)
    if (!notice) return
    const { communeId, ...event } = notice
    for (const hear of communes.get(communeId) ?? []) hear(event)
  })

  function join(communeId: string, hear: (event: LiveEvent) => void): () => void {
    const pages = communes.get(communeId) ?? new Set()
    communes.set(communeId, pages.add(hear))
    return () => {
      pages.delete(hear)
      if (pages.size === 0 && communes.get(communeId) === pages) communes.delete(communeId)
    }
  }

  return { join, close: stop }
}

function readNotice(payload: string): z.infer<typeof Notice> | null {
  try {
    return Notice.parse(JSON.parse(payload))
  } catch {
    return null
  }
}
