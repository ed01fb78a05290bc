import type { FastifyReply } from 'fastify'
import type { Db } from '../../shared/db.ts'
import { type EventStream, openEventStream } from '../../shared/event-stream.ts'
import type { Vault } from '../../vault/vault.ts'
import { messagesAfter } from './webchat.ts'

export type Streams = {
  /** Streams to a page all that was said to a conversation after message `last`, and what is said from now on. */
  open: (id: string, last: string, reply: FastifyReply) => void
  close: () => Promise<void>
}

/** Pages that one visitor may have open: a few tabs, not a flood. */
const mostPages = 3

type Open = { stream: EventStream; last: string; reading: boolean; again: boolean }

/** The open pages of this process, by conversation. They hear of new messages from the store. */
export async function openStreams(deps: { db: Db; vault: Vault }): Promise<Streams> {
  const open = new Map<string, Set<Open>>()
  const stop = await deps.db.listen('chat', id => {
    for (const page of open.get(id) ?? []) void read(id, page)
  })

  async function read(id: string, page: Open): Promise<void> {
    page.again = true
    if (page.reading) return
    page.reading = true
    try {
      while (page.again) {
        page.again = false
        for (const { id: at, message } of await messagesAfter(deps, id, page.last)) {
          page.stream.send(message, at)
          page.last = at
          page.again = true
        }
      }
    } catch {
      page.stream.end() // the page connects again and asks from where it stands
    } finally {
      page.reading = false
    }
  }

  return {
    open: (id: string, last: string, reply: FastifyReply) => {
      const page: Open = { stream: openEventStream(reply), last, reading: false, again: false }
      const pages = open.get(id) ?? new Set()
      if (pages.size >= mostPages) [...pages][0]?.stream.end() // the one that was opened first
      open.set(id, pages.add(page))
      page.stream.onEnd(() => {
        pages.delete(page)
        if (pages.size === 0) open.delete(id)
      })
      void read(id, page)
    },
    close: async () => {
      for (const pages of open.values()) for (const page of pages) page.stream.end()
      await stop()
    },
  }
}
