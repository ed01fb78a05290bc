import { setTimeout as sleep } from 'node:timers/promises'
import type { Api } from 'grammy'
import type { Log } from '../../shared/log.ts'
import { type Receive, SendError } from '../channel.ts'
import { answerTap } from './client.ts'
import { type Ignored, parse } from './parse.ts'
import { asSendError } from './send-error.ts'
import { wantedUpdates } from './wire.ts'

type Deps = {
  /** Opened with a time-out well above `waitSeconds`. */
  api: Api
  communeId: string
  receive: Receive
  counted: (reason: Ignored) => void
  log: Log
  newId: () => string
  /** How long to wait after the first, second… failure in a row; the last one then stays. */
  pausesMs?: readonly number[]
}

/** How long Telegram holds a question open when there is nothing new. */
export const waitSeconds = 25
const pauses = [1_000, 2_000, 5_000, 15_000, 30_000]

/**
 * Fetches updates where Telegram cannot call us, until stopped. Asking from an update on is what tells
 * Telegram that all before it are kept, so that place moves only past updates that `receive` has taken; after
 * a crash the others simply come again. Never rejects.
 */
export async function poll(deps: Deps, signal: AbortSignal): Promise<void> {
  let offset = 0
  let failures = 0
  while (!signal.aborted) {
    try {
      const updates = await updatesFrom(deps.api, offset, signal)
      const taken = await takeAll(deps, updates, signal)
      offset = taken.next ?? offset
      const stuck = taken.next === undefined && updates.length > 0
      if (taken.failed || stuck) throw new SendError('retry', 'telegram_not_kept')
      failures = 0
    } catch (error) {
      if (!signal.aborted) await rest(deps, error, failures, signal)
      failures += 1
    }
  }
}

async function updatesFrom(api: Api, offset: number, signal: AbortSignal): Promise<readonly unknown[]> {
  const asked = { offset, timeout: waitSeconds, allowed_updates: wantedUpdates }
  return api.getUpdates(asked, signal as Parameters<Api['getUpdates']>[1])
}

type Taken = { next: number | undefined; failed: boolean }

/** One by one: an update that cannot be kept now holds back the place, but not those who wrote after it. */
async function takeAll(deps: Deps, updates: readonly unknown[], signal: AbortSignal): Promise<Taken> {
  const taken: Taken = { next: undefined, failed: false }
  for (const update of updates) {
    if (signal.aborted) break
    try {
      await take(deps, update)
      if (!taken.failed) taken.next = after(update) ?? taken.next
    } catch (err) {
      deps.log.error({ err, communeId: deps.communeId }, 'telegram update not kept')
      taken.failed = true
    }
  }
  return taken
}

function after(update: unknown): number | undefined {
  const id = (update as { update_id?: unknown } | null)?.update_id
  return typeof id === 'number' ? id + 1 : undefined
}

async function take(deps: Deps, update: unknown): Promise<void> {
  const parsed = parse(deps, update)
  if (parsed.kind === 'ignored') return deps.counted(parsed.reason)
  await deps.receive([parsed.inbound])
  if (parsed.tap) void answerTap(deps.api, parsed.tap)
}

async function rest(deps: Deps, error: unknown, failures: number, signal: AbortSignal): Promise<void> {
  const { code, retryAfterMs } = asSendError(error)
  deps.log.warn({ communeId: deps.communeId, code, failures }, 'telegram polling paused')
  const table = deps.pausesMs ?? pauses
  const ms = Math.max(retryAfterMs ?? 0, table[Math.min(failures, table.length - 1)] ?? 0)
  await sleep(ms, undefined, { signal }).catch(() => {})
}
