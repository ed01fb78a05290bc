import type { Log } from './log.ts'

/** Does work again and again, `ms` after it last ended. Resolves, when stopped, once the work under way is done. */
export function every(ms: number, name: string, work: () => Promise<unknown>, log: Log): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let underWay: Promise<void> = Promise.resolve()

  async function once(): Promise<void> {
    await work().catch(err => log.error({ err, work: name }, 'work failed and is tried again'))
    if (!stopped) timer = setTimeout(start, ms)
  }
  function start(): void {
    underWay = once()
  }

  start()
  return () => {
    stopped = true
    clearTimeout(timer)
    return underWay
  }
}
