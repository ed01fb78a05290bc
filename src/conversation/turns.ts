import type { Log } from '../shared/log.ts'

type Deps = {
  /** Gives conversations their turn; resolves to those that must come again. */
  take: (conversationIds: readonly string[]) => Promise<readonly string[]>
  log: Log
  /** Batches under way at once. The embedded database has one connection, so more would only queue there. */
  lanes: number
}

export type Turns = {
  /** These conversations have something waiting. Cheap, may be repeated, never throws. */
  wake: (conversationIds: readonly string[]) => void
  /** Resolves when nothing is waiting or under way here. */
  idle: () => Promise<void>
}

const mostAtOnce = 64

/**
 * Who has the turn in this process: each conversation in at most one batch at a time, many in one batch.
 * Only a hint of what to look at: the truth is in the store, and the sweep finds whatever is forgotten here.
 */
export function openTurns({ take, log, lanes }: Deps): Turns {
  const waiting = new Set<string>()
  const running = new Set<string>()
  let idlers: (() => void)[] = []
  let busy = 0
  let scheduled = false

  function schedule(): void {
    if (scheduled) return
    scheduled = true
    setImmediate(() => {
      scheduled = false
      while (busy < lanes && start());
      if (busy === 0 && waiting.size === 0) idlers.splice(0).forEach(resolve => void resolve())
    })
  }

  function start(): boolean {
    const ids = [...waiting].filter(id => !running.has(id)).slice(0, mostAtOnce)
    if (ids.length === 0) return false
    for (const id of ids) {
      waiting.delete(id)
      running.add(id)
    }
    busy++
    void run(ids)
    return true
  }

  async function run(ids: readonly string[]): Promise<void> {
    try {
      for (const id of await take(ids)) waiting.add(id)
    } catch (err) {
      log.error({ err, conversations: ids.length }, 'turns were not committed')
      if (ids.length > 1) await alone(ids)
    } finally {
      for (const id of ids) running.delete(id)
      busy--
      schedule()
    }
  }

  /** One bad row refuses a whole batch; by themselves the others get through. The rest is left to the sweep. */
  async function alone(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      try {
        for (const again of await take([id])) waiting.add(again)
      } catch (err) {
        log.error({ err, conversation: id }, 'a turn was not committed')
      }
    }
  }

  return {
    wake: ids => {
      for (const id of ids) waiting.add(id)
      schedule()
    },
    idle: () =>
      new Promise(resolve => {
        idlers = [...idlers, resolve]
        schedule()
      }),
  }
}
