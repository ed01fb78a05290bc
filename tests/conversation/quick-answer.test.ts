import { expect, test } from 'vitest'
import type { Db } from '../../src/shared/db.ts'
import { anEngine } from '../support/engine.ts'

const { engine, db, channel, somebody } = await anEngine()

test('an answer that comes while the last reply is being marked as sent is answered at once', async () => {
  const person = somebody()
  const [sent, marked] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const { send } = channel
  channel.send = async (to, part) => {
    await send(to, part)
    await sent.promise
  }
  const run: Db['run'] = db.run
  // The store commits the second turn before it marks the first reply, and we hear of it after.
  db.run = async (statement, params) => {
    const rows = await run(statement, params)
    if (statement.name === 'commit_turns' && person.heard().length === 1) {
      sent.resolve()
      await marked.promise
    }
    if (statement.name === 'mark_outbound') setTimeout(marked.resolve, 20)
    return rows as never[]
  }
  const message = { channel: 'webchat', communeId: 'gia-phuc', address: person.address } as const
  await engine.receive([{ ...message, externalId: 'quick-1', content: { kind: 'opened' } }])
  await expect.poll(() => person.heard().length).toBe(1)
  await engine.receive([{ ...message, externalId: 'quick-2', content: { kind: 'text', text: '1' } }])
  await engine.idle()
  expect(person.heard()).toHaveLength(2)
})
