import { benchAssess } from './assess.ts'
import { gather } from './crowd.ts'
import { benchIntake } from './intake.ts'
import { type BenchName, benchNames, type Options, readOptions, usage } from './options.ts'
import { killAll, pinned } from './process.ts'
import type { Setup } from './setup.ts'
import { benchStart } from './start.ts'
import { answers } from './store.ts'
import { benchTurns } from './turns.ts'

const benches: Record<BenchName, (setup: Setup) => Promise<{ bench: string }>> = {
  assess: benchAssess,
  turns: benchTurns,
  intake: benchIntake,
  start: benchStart,
}

/** Runs the benches; each prints readable lines and then its figures as one line of JSON. */
async function main(options: Options): Promise<void> {
  const undo: (() => Promise<void>)[] = []
  const undoAll = async () => {
    for (const each of undo.splice(0).reverse()) await each().catch(error => console.error(String(error)))
  }
  process.once('SIGINT', () => {
    killAll()
    void undoAll().finally(() => process.exit(130))
  })
  try {
    const postgres = await answers(options.postgres)
    const crowd = await gather()
    undo.push(crowd.leave)
    tellConditions(postgres)
    for (const name of benchNames.filter(each => options.only.includes(each))) {
      const figures = await benches[name]({ options, crowd, postgres, after: each => undo.push(each) })
      console.log(JSON.stringify({ ...figures, pinned, postgres }))
      // The people stay; servers and stores go.
      for (const each of undo.splice(1).reverse()) await each()
    }
  } finally {
    await undoAll()
  }
}

function tellConditions(postgres: boolean): void {
  console.log(
    postgres
      ? 'Ratios compare with the hand-written bot on PostgreSQL in this run (1 = as fast), also those of PGlite.'
      : 'No PostgreSQL server answers at BENCH_DATABASE_URL: the product on PGlite alone, and no ratios.',
  )
  if (!pinned) console.log('Server and load share their cores here: absolute figures say little.')
}

function optionsOrUsage(): Options {
  try {
    return readOptions(process.argv.slice(2), process.env)
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`)
    process.exit(2)
  }
}

await main(optionsOrUsage()).catch(error => {
  console.error(`The bench failed: ${error.message}`)
  process.exitCode = 1
})
