import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Staff, StaffCode } from '../../src/inbox/staff-contract.ts'
import { findStaff } from '../../src/staff/store.ts'
import { leaksOf } from '../support/marks.ts'
import { anInbox, now } from './inbox.ts'

const lines: string[] = []
const { db, vault, as } = await anInbox({ log: { write: line => void lines.push(line) } })
const officer = await as('gia-phuc.truc')
const neighbour = await as('dong-viet.truc')

const staffOf = async (browser = officer): Promise<Staff> => (await browser('GET', '/api/staff')).json()
const issue = async (body: object, browser = officer) => browser('POST', '/api/staff-codes', body)
const issued = async (body: object): Promise<StaffCode> => (await issue(body)).json()
const gives = (code: string, communeId = 'gia-phuc') =>
  findStaff({ db, vault }, { id: randomUUID(), communeId, now }, code)
const [village] = (await staffOf()).villages

describe('an officer', () => {
  test('gives out a code that lets in one staff member of a village for seven days', async () => {
    const { id, code, expiresAt } = await issued({ role: 'village', villageId: village?.id })
    expect(code).toMatch(/^\d{8}$/)
    expect(expiresAt).toBe('2026-08-10T03:00:00.000Z')
    const place = { id, role: 'village', village: village?.name }
    expect((await staffOf()).staff).toContainEqual({ ...place, verifiedAt: null, expiresAt })
    expect(await gives(code)).toEqual({ role: 'village', villageId: village?.id })
    expect((await staffOf()).staff).toContainEqual({
      ...place,
      verifiedAt: now.toISOString(),
      expiresAt: null,
    })
    expect(await gives(code)).toBeUndefined()
  })

  test('takes back a code that fell into the wrong hands', async () => {
    const { id, code } = await issued({ role: 'school' })
    expect((await officer('DELETE', `/api/staff/${id}`)).statusCode).toBe(204)
    expect(await gives(code)).toBeUndefined()
    expect((await officer('DELETE', `/api/staff/${id}`)).statusCode).toBe(404)
  })

  test('sees and takes back nothing of another commune', async () => {
    const { id, code } = await issued({ role: 'health' })
    expect((await staffOf(neighbour)).staff).toEqual([])
    expect((await neighbour('DELETE', `/api/staff/${id}`)).statusCode).toBe(404)
    expect(await gives(code, 'dong-viet')).toBeUndefined()
    expect(await gives(code)).toMatchObject({ role: 'health' })
  })

  test.each([
    ['a role that there is not', { role: 'mayor' }],
    ['a village of another commune', { role: 'village', villageId: randomUUID() }],
  ])('gives none for %s', async (_, body) => {
    expect((await issue(body)).statusCode).toBe(400)
  })

  test('leaves a trace of each, and no code in the log or the audit', async () => {
    const { id, code } = await issued({ role: 'union' })
    await officer('DELETE', `/api/staff/${id}`)
    const trace = await db.prisma.auditEntry.findMany({ orderBy: { id: 'desc' }, take: 2 })
    expect(trace.map(({ action, detail }) => [action, detail])).toEqual([
      ['revoked_staff', 'union'],
      ['issued_staff_code', 'union'],
    ])
    expect(leaksOf({ code }, lines.join('\n'))).toEqual([])
  })
})
