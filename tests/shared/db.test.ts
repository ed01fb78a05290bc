import { expect, test } from 'vitest'
import { scratchDb } from '../support/db.ts'

const db = await scratchDb()

test('the store answers plain statements and Prisma alike', async () => {
  await db.prisma.commune.create({ data: { id: 'xa-thu', name: 'Xã Thử', province: 'Tỉnh Thử' } })
  const rows = await db.run<{ id: string }>(
    { name: 'communes', text: 'SELECT id FROM commune WHERE id = ANY($1)' },
    [['xa-thu']],
  )
  expect(rows).toEqual([{ id: 'xa-thu' }])
})

test('a notification is heard', async () => {
  const heard: string[] = []
  const stop = await db.listen('bell', payload => heard.push(payload))
  await db.run({ name: 'ring', text: `SELECT pg_notify('bell', $1)` }, ['once'])
  await expect.poll(() => heard).toEqual(['once'])
  await stop()
})
