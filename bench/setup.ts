import type { Crowd } from './crowd.ts'
import { peakMemoryOf } from './measure.ts'
import type { Options } from './options.ts'
import { type Kind, type Server, startServer } from './server.ts'
import { type Store, type StoreKind, scratchStore } from './store.ts'

/** What a bench runs on. `after` keeps what must be undone, whatever happens. */
export type Setup = {
  options: Options
  crowd: Crowd
  /** A PostgreSQL server answers: without one there is nothing to compare with. */
  postgres: boolean
  after: (undo: () => Promise<void>) => void
}

export type Target = { name: string; kind: Kind; store: Store; server: Server; readyMiB: number | null }

/** Starts the hand-written bot (always on PostgreSQL) and the product on each store that is asked for. */
export async function startTargets(setup: Setup): Promise<Target[]> {
  const { options, postgres } = setup
  const stores = options.stores.filter(kind => postgres || kind === 'pglite')
  const targets: Target[] = []
  if (postgres) targets.push(await startTarget(setup, 'hand-written', 'postgres'))
  for (const store of stores) targets.push(await startTarget(setup, 'product', store))
  return targets
}

async function startTarget(setup: Setup, kind: Kind, on: StoreKind): Promise<Target> {
  const store = await openStore(setup, on)
  const server = await startServer({ kind, store, telegramRoot: setup.crowd.telegramRoot })
  setup.after(() => server.stop('SIGKILL'))
  return {
    name: kind === 'product' ? on : kind,
    kind,
    store,
    server,
    readyMiB: await peakMemoryOf(server.pid),
  }
}

export async function openStore({ options, after }: Setup, kind: StoreKind): Promise<Store> {
  const store = await scratchStore(kind, options.postgres)
  after(store.drop)
  return store
}
