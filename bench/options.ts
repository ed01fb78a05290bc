import { parseArgs } from 'node:util'
import type { StoreKind } from './store.ts'

export const benchNames = ['assess', 'turns', 'intake', 'start'] as const
export type BenchName = (typeof benchNames)[number]

export type Options = {
  stores: readonly StoreKind[]
  only: readonly BenchName[]
  seconds: number
  postgres: string
}

export const usage = `npm run bench -- [--store pglite|postgres] [--only assess|turns|intake|start] [--seconds N]
BENCH_DATABASE_URL: a PostgreSQL server on which scratch databases may be made.`

const kinds = ['postgres', 'pglite'] as const

/** Throws an error that may be shown when an option is wrong. */
export function readOptions(args: readonly string[], env: Record<string, string | undefined>): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      store: { type: 'string' },
      only: { type: 'string' },
      seconds: { type: 'string', default: '4' },
    },
  })
  return {
    stores: among(kinds, values.store),
    only: among(benchNames, values.only),
    seconds: secondsIn(values.seconds),
    postgres: env.BENCH_DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/postgres',
  }
}

/** The one that was named, or all. */
function among<T extends string>(all: readonly T[], named: string | undefined): readonly T[] {
  if (named === undefined) return all
  const one = all.filter(each => each === named)
  if (one.length === 0) throw new Error(`"${named}" is none of: ${all.join(', ')}`)
  return one
}

function secondsIn(given: string): number {
  const seconds = Number(given)
  if (seconds > 0 && seconds <= 60) return seconds
  throw new Error('--seconds is a number from 1 to 60')
}
