import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { anAttachment, aReport } from '../support/builders.ts'
import { anInbox, password, signIn } from './inbox.ts'

const secret = 'chuyện-riêng-đánh-dấu'

test('no words, names or passwords reach the log, also when something fails', async () => {
  const lines: string[] = []
  const { app, db, vault, as } = await anInbox({ log: { write: line => void lines.push(line) } })
  const browser = await as('gia-phuc.truc')
  const report = await aReport(db, vault, {
    facts: { what: secret },
    identity: { name: secret, contact: secret },
    said: [{ content: { kind: 'text', text: secret } }],
  })
  const attachment = await anAttachment(db, vault, report)
  const url = `/api/cases/${report.id}`
  await browser('GET', url)
  await browser('GET', `${url}/attachments/${attachment}`)
  await browser('POST', `${url}/notes`, { key: randomUUID(), text: secret })
  await browser('POST', `${url}/replies`, { key: randomUUID(), text: secret })
  await browser('POST', `${url}/replies`, { key: secret, text: secret })
  await signIn(app, secret, secret)
  await db.prisma.$executeRawUnsafe('ALTER TABLE note ADD CONSTRAINT no_more CHECK (at IS NULL) NOT VALID')
  const failed = await browser('POST', `${url}/notes`, { key: randomUUID(), text: secret })
  expect(failed.statusCode).toBe(500)
  const log = lines.join('')
  expect(log).toContain('inbox request failed')
  for (const word of [secret, password, 'gia-phuc.truc', 'Cán bộ Thử']) expect(log).not.toContain(word)
})
