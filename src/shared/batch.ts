/**
 * Gathers calls into batches: while one batch is under way the next one fills, so a busy path pays one
 * round trip for many callers and an idle one waits for nobody. Each caller gets its own answer; when a
 * batch fails, all its callers do. `lanes`: how many batches may be under way at once.
 */
export function batch<In, Out>(
  work: (items: readonly In[]) => Promise<readonly Out[]>,
  { most = 100, lanes = 1 }: { most?: number; lanes?: number } = {},
): (item: In) => Promise<Out> {
  type Call = { item: In; resolve: (out: Out) => void; reject: (error: unknown) => void }
  const waiting: Call[] = []
  let busy = 0
  let scheduled = false

  function schedule(): void {
    if (scheduled || busy >= lanes || waiting.length === 0) return
    scheduled = true
    setImmediate(() => {
      scheduled = false
      void run(waiting.splice(0, most))
    })
  }

  async function run(calls: Call[]): Promise<void> {
    busy++
    schedule()
    try {
      const outs = await work(calls.map(call => call.item))
      calls.forEach((call, i) => {
        call.resolve(outs[i] as Out)
      })
    } catch (error) {
      for (const call of calls) call.reject(error)
    } finally {
      busy--
      schedule()
    }
  }

  return item =>
    new Promise<Out>((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      schedule()
    })
}
