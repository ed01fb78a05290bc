import { pino } from 'pino'
import { expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { aRunningApp } from '../support/app.ts'
import { testKey } from '../support/engine.ts'

// A process without sweeps; the address is not used.
const web = { ROLE: 'web', DATABASE_URL: 'postgres://nobody@nowhere/unused' }
const { app, db, vault } = await aRunningApp(web)

/** The warnings of a server that starts on this store. */
async function warningsOfAStart(): Promise<{ commune?: string }[]> {
  const lines: string[] = []
  const log = pino({ level: 'warn' }, { write: line => void lines.push(line) })
  const config = readConfig({ NODE_ENV: 'test', APP_KEY: testKey, PORT: '0', ...web })
  const another = await openApp({
    config,
    db: { ...db, close: async () => {} },
    vault,
    clock: systemClock,
    log,
  })
  await another.start()
  await another.stop()
  return lines.map(line => JSON.parse(line))
}

async function gauge(): Promise<number> {
  const { body } = await app.server.inject('/metrics')
  return Number(/^communes_without_provincial_desk (\S+)/m.exec(body)?.[1])
}

const provinceOf = (communeId: string) => ({ communeId, unit: { kind: 'province' } })

test('where every commune has a provincial desk, nothing is said', async () => {
  expect(await warningsOfAStart()).toEqual([])
  expect(await gauge()).toBe(0)
})

test('a commune whose cases about officials nobody reads is named at the start, and counted', async () => {
  await db.prisma.officer.updateMany({ where: provinceOf('dong-viet'), data: { active: false } })
  expect(await warningsOfAStart()).toMatchObject([{ level: 40, commune: 'dong-viet' }])
  expect(await gauge()).toBe(1)
  expect((await app.server.inject('/readyz')).statusCode).toBe(200)
})

test('one who only keeps accounts there reads nothing either', async () => {
  await db.prisma.officer.updateMany({ where: provinceOf('gia-phuc'), data: { role: 'admin' } })
  expect((await warningsOfAStart()).map(({ commune }) => commune)).toEqual(['dong-viet', 'gia-phuc'])
  expect(await gauge()).toBe(2)
})
