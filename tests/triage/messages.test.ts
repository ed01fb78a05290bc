import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Level } from '../../flows/contract.ts'
import { assess } from '../../src/triage/assess.ts'

/** Invented messages with the levels and intents a careful reader accepts: many spellings, dialects, disguises. */
type Message = { id: string; text: string; levels: Level[]; intents: string[] }

const judged = readFileSync(new URL('messages.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Message)
  .map(message => ({ ...message, found: assess({ said: [message.text] }) }))

type Judged = (typeof judged)[number]

/** The share of `among` that is as it should be; its misses are shown when the share is too small. */
function expectShare(among: Judged[], good: (message: Judged) => boolean, atLeast: number): void {
  const misses = among.filter(message => !good(message)).map(({ id, found }) => `${id} → ${found.level}`)
  expect(among.length).toBeGreaterThan(50)
  expect(1 - misses.length / among.length, misses.join(', ')).toBeGreaterThanOrEqual(atLeast)
}

const urgent = judged.filter(({ levels }) => levels.every(level => level === 'P0'))
const high = judged.filter(({ levels }) => levels.every(level => level === 'P0' || level === 'P1'))

test('immediate danger is found', () => {
  expectShare(urgent, ({ found }) => found.level === 'P0', 0.97)
})

test('serious cases are found', () => {
  expectShare(high, ({ found }) => found.level === 'P0' || found.level === 'P1', 0.96)
})

test('few messages are raised to P0 without need', () => {
  expectShare(judged, ({ found, levels }) => found.level !== 'P0' || levels.includes('P0'), 0.95)
})

test('levels are mostly right', () => {
  expectShare(judged, ({ found, levels }) => levels.includes(found.level), 0.9)
})

test('intents are mostly right', () => {
  expectShare(judged, ({ found, intents }) => intents.includes(found.intents[0] ?? ''), 0.88)
})
