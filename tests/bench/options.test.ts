import { expect, it } from 'vitest'
import { readOptions } from '../../bench/options.ts'

it('runs everything, shortly, when nothing is said', () => {
  expect(readOptions([], {})).toEqual({
    stores: ['postgres', 'pglite'],
    only: ['assess', 'turns', 'intake', 'start'],
    seconds: 4,
    postgres: 'postgres://postgres@127.0.0.1:5432/postgres',
  })
})

it('runs what is named', () => {
  const named = ['--store', 'pglite', '--only', 'intake', '--seconds', '9']
  const env = { BENCH_DATABASE_URL: 'postgres://thu@127.0.0.1:5433/thu' }
  expect(readOptions(named, env)).toEqual({
    stores: ['pglite'],
    only: ['intake'],
    seconds: 9,
    postgres: env.BENCH_DATABASE_URL,
  })
})

it.each([
  [['--store', 'mysql'], /postgres, pglite/],
  [['--only', 'all'], /turns, intake, start/],
  [['--seconds', '0'], /--seconds/],
  [['--seconds', 'many'], /--seconds/],
  [['--seconds', '3600'], /--seconds/],
  [['--fast'], /--fast/],
])('refuses %j and says why', (args, why) => {
  expect(() => readOptions(args, {})).toThrow(why)
})
