import { expect, test } from 'vitest'
import { factRows } from '../../src/conversation/named-facts.ts'
import type { CasePage } from '../../src/inbox/contract.ts'
import { aReport, builtAt } from '../support/builders.ts'
import { anInbox } from './inbox.ts'

const { db, vault, as } = await anInbox()
const browser = await as('gia-phuc.truc')

/** A case whose words name these things, from a talk of its own. */
async function aCaseThatSays(text: string, wanted: Parameters<typeof aReport>[2] = {}) {
  const report = await aReport(db, vault, wanted)
  const { conversationId, communeId } = await db.prisma.report.findUniqueOrThrow({ where: { id: report.id } })
  const of = { report_id: report.id, commune_id: communeId, conversation_id: conversationId }
  const rows = factRows({ vault, villages: [] }, of, [text], builtAt)
  await db.prisma.caseFact.createMany({
    data: rows.map(row => ({
      id: row.id,
      communeId,
      reportId: report.id,
      conversationId,
      kind: row.kind,
      valueSealed: row.value_sealed,
      linkIndex: row.link_index,
      at: builtAt,
    })),
  })
  return report
}

async function namedOn(id: string): Promise<Pick<CasePage, 'facts' | 'links'>> {
  const response = await browser('GET', `/api/cases/${id}`)
  expect(response.statusCode, response.body).toBe(200)
  return response.json()
}

test('two people who name one phone are two sources, and each case leads to the other', async () => {
  const first = await aCaseThatSays('nó để số 0900 000 111, hẹn ở bến xe')
  const second = await aCaseThatSays('so cua ba moi gioi la 0900.000.111')
  expect(await namedOn(first.id)).toMatchObject({
    facts: [{ kind: 'phone', words: '0900 000 111' }],
    links: [
      { kind: 'phone', words: '0900 000 111', sources: 2, cases: [{ id: second.id, ref: second.ref }] },
    ],
  })
  expect((await namedOn(second.id)).links[0]?.cases.map(({ id }) => id)).toEqual([first.id])
})

test('an age or a sum is shown and links nothing', async () => {
  const one = await aCaseThatSays('con gái 14 tuổi, họ đòi 50 triệu')
  await aCaseThatSays('cháu 14 tuổi, thiếu 50 triệu')
  const { facts, links } = await namedOn(one.id)
  expect(facts.map(({ kind }) => kind).sort()).toEqual(['age', 'amount'])
  expect(links).toEqual([])
})

test('a case of another commune is no link', async () => {
  const here = await aCaseThatSays('xe 29A-000.77')
  await aCaseThatSays('xe 29A-000.77', { communeId: 'dong-viet' })
  expect((await namedOn(here.id)).links).toEqual([])
})

test('a case that went up to the province is no link, and nothing tells that it is there', async () => {
  const here = await aCaseThatSays('xe 29A-000.88')
  const hidden = await aCaseThatSays('xe 29A-000.88')
  expect((await namedOn(here.id)).links).toHaveLength(1)
  await db.prisma.report.update({ where: { id: hidden.id }, data: { desk: 'province' } })
  expect((await namedOn(here.id)).links).toEqual([])
})
