import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { ask } from '../../../src/channels/zalo/http.ts'
import { fakeZalo } from '../../support/fake-zalo/fake-zalo.ts'

const secrets = { token: 'token-not-to-be-told', words: 'lời kể riêng' }

async function failureAt(root: string, timeoutMs: number): Promise<unknown> {
  const question = {
    method: 'POST' as const,
    url: `${root}/v3.0/oa/message/cs?key=${secrets.token}`,
    headers: { 'content-type': 'application/json', access_token: secrets.token },
    body: JSON.stringify({ recipient: { user_id: '70000' }, message: { text: secrets.words } }),
  }
  const asking = ask({ ...question, timeoutMs, maxBytes: 1_000 })
  return asking.then(
    () => 'answered',
    error => error,
  )
}

it('a question that found nobody tells nothing of what was asked', async () => {
  const zalo = fakeZalo()
  const root = await zalo.start()
  await zalo.stop()
  const failure = await failureAt(root, 1_000)
  expect(failure).toMatchObject({ name: 'NoAnswer', code: 'ECONNREFUSED', sent: false })
  for (const secret of Object.values(secrets)) expect(inspect(failure, { depth: 20 })).not.toContain(secret)
})

it('a question that was not answered in time tells nothing of what was asked', async () => {
  const zalo = fakeZalo()
  const root = await zalo.start()
  zalo.world.tokens.access = secrets.token
  zalo.failNextSend('time_out_after_accepting')
  const failure = await failureAt(root, 300)
  expect(failure).toMatchObject({ name: 'NoAnswer', sent: true })
  for (const secret of Object.values(secrets)) expect(inspect(failure, { depth: 20 })).not.toContain(secret)
  await zalo.stop()
})
