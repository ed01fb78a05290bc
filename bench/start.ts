import { startServer } from './server.ts'
import { openStore, type Setup } from './setup.ts'
import type { StoreKind } from './store.ts'

type StartRow = { target: StoreKind; firstMs: number; laterMs: number }

/** From `npm start` to the first "ready", on an empty store and on one that is there already. */
export async function benchStart(setup: Setup) {
  const rows: StartRow[] = []
  for (const kind of setup.options.stores) {
    if (kind === 'postgres' && !setup.postgres) continue
    const row = await twice(setup, kind)
    rows.push(row)
    console.log(`start   ${kind.padEnd(13)} first ${row.firstMs} ms  later ${row.laterMs} ms`)
  }
  return { bench: 'start', rows }
}

async function twice(setup: Setup, kind: StoreKind): Promise<StartRow> {
  const store = await openStore(setup, kind)
  const startOnce = async () => {
    const { telegramRoot } = setup.crowd
    const server = await startServer({
      kind: 'product',
      store,
      telegramRoot,
      command: ['npm', 'start', '--silent'],
    })
    setup.after(() => server.stop('SIGKILL'))
    await server.stop()
    return server.readyMs
  }
  return { target: kind, firstMs: await startOnce(), laterMs: await startOnce() }
}
