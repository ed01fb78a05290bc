import { z } from 'zod'
import type { Db } from '../shared/db.ts'
import { Desk, LiveEvent } from './contract.ts'

/** Whose cases a page shows. */
type Place = { communeId: string; desk: Desk }

/** Where the open pages of this process hear what happens to the cases of their commune and desk. */
export type Hub = {
  /** Returns a function that stops hearing. */
  join(place: Place, hear: (event: LiveEvent) => void): () => void
  close(): Promise<void>
}

/** A notice that does not say for which desk it is is for nobody. */
const Notice = LiveEvent.extend({ communeId: z.string(), desk: Desk })

const nameOf = ({ communeId, desk }: Place) => `${desk} ${communeId}`

/** One ear of the process on the database's channel `inbox`, whichever process the news come from. */
export async function openHub(db: Pick<Db, 'listen'>): Promise<Hub> {
  const places = new Map<string, Set<(event: LiveEvent) => void>>()
  const stop = await db.listen('inbox', payload => {
    const notice = readNotice(payload)
    if (!notice) return
    const { communeId, desk, ...event } = notice
    for (const hear of places.get(nameOf({ communeId, desk })) ?? []) hear(event)
  })

  function join(place: Place, hear: (event: LiveEvent) => void): () => void {
    const name = nameOf(place)
    const pages = places.get(name) ?? new Set()
    places.set(name, pages.add(hear))
    return () => {
      pages.delete(hear)
      if (pages.size === 0 && places.get(name) === pages) places.delete(name)
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
