import { randomUUID } from 'node:crypto'
import type { StaffRole } from '../../flows/contract.ts'
import type { Db, Statement } from '../shared/db.ts'
import type { Vault } from '../vault/vault.ts'
import { newStaffCode, staffCodeLife } from './staff-code.ts'

/** Who is staff: a code waits to be used, and becomes a member when it is. Both have the id of the one access. */

const indexOf = (vault: Vault, communeId: string, code: string) => vault.index('staff-code', communeId, code)

/** An officer of a commune. */
type By = { id: string; communeId: string }
export type Place = { role: StaffRole; villageId: string | null }

const issue: Statement = {
  name: 'issue_staff_code',
  text: `
    WITH old AS (
      DELETE FROM staff_code WHERE commune_id = $2 AND expires_at <= $7::timestamptz
    ), issued AS (
      INSERT INTO staff_code (id, commune_id, code_index, role, village_id, expires_at)
      VALUES ($1::uuid, $2, $3, $4, $5::uuid, $6::timestamptz)
      ON CONFLICT (code_index) DO NOTHING
      RETURNING commune_id, role
    ), audited AS (
      INSERT INTO audit_entry (commune_id, officer_id, action, detail, at)
      SELECT commune_id, $8::uuid, 'issued_staff_code', role, $7::timestamptz FROM issued
    )
    SELECT role FROM issued`,
}

type Deps = { db: Db; vault: Vault; randomInt: (below: number) => number }

/** A new code, which is told once and kept only as a keyed hash. Two alike are tried again. */
export async function issueStaffCode(
  { db, vault, randomInt }: Deps,
  by: By,
  { role, villageId }: Place,
  at: Date,
): Promise<{ id: string; code: string; expiresAt: Date }> {
  const [id, code] = [randomUUID(), newStaffCode(randomInt)]
  const expiresAt = new Date(at.getTime() + staffCodeLife)
  const index = indexOf(vault, by.communeId, code)
  const params = [id, by.communeId, index, role, villageId, expiresAt, at, by.id]
  const issued = await db.run(issue, params)
  return issued.length > 0
    ? { id, code, expiresAt }
    : issueStaffCode({ db, vault, randomInt }, by, { role, villageId }, at)
}

// A code that was used is gone: of two who give it at once, one is let in.
const take: Statement = {
  name: 'take_staff_code',
  text: `
    WITH taken AS (
      DELETE FROM staff_code WHERE commune_id = $1 AND code_index = $3 AND expires_at > $4::timestamptz
      RETURNING id, commune_id, role, village_id
    )
    INSERT INTO staff_member AS m (id, commune_id, conversation_id, role, village_id, verified_at)
    SELECT id, commune_id, $2::uuid, role, village_id, $4::timestamptz FROM taken
    ON CONFLICT (conversation_id) DO UPDATE SET id = excluded.id, role = excluded.role,
      village_id = excluded.village_id, verified_at = excluded.verified_at
    RETURNING m.role, m.village_id::text`,
}

const recognise: Statement = {
  name: 'recognise_staff',
  text: `SELECT role, village_id::text FROM staff_member WHERE commune_id = $1 AND conversation_id = $2::uuid`,
}

type PlaceRow = { role: StaffRole; village_id: string | null }
type Conversation = { id: string; communeId: string; now: Date }

/**
 * Who writes in this conversation, by the code they give or gave before; undefined for everybody else. The code binds
 * before the turn is committed: a turn that is taken again finds the member.
 */
export async function findStaff(
  { db, vault }: { db: Db; vault: Vault },
  { id, communeId, now }: Conversation,
  code: string | null,
): Promise<Place | undefined> {
  const index = code && indexOf(vault, communeId, code)
  const taken = index ? await db.run<PlaceRow>(take, [communeId, id, index, now]) : []
  const [row] = taken.length > 0 ? taken : await db.run<PlaceRow>(recognise, [communeId, id])
  return row && { role: row.role, villageId: row.village_id }
}

const list: Statement = {
  name: 'list_staff',
  text: `
    SELECT a.id::text, a.role, v.name AS village, a.verified_at, a.expires_at
    FROM (
      SELECT id, commune_id, role, village_id, verified_at, NULL::timestamptz AS expires_at FROM staff_member
      UNION ALL
      SELECT id, commune_id, role, village_id, NULL, expires_at FROM staff_code WHERE expires_at > $2::timestamptz
    ) a LEFT JOIN village v ON v.id = a.village_id
    WHERE a.commune_id = $1
    ORDER BY a.expires_at DESC NULLS LAST, a.verified_at DESC, a.id`,
}

/** `verifiedAt`: null while the code waits, until `expiresAt`. */
export type Access = {
  id: string
  role: StaffRole
  village: string | null
  verifiedAt: Date | null
  expiresAt: Date | null
}

/** Codes that wait and staff members of a commune, the newest first. */
export async function listStaff(db: Db, communeId: string, now: Date): Promise<Access[]> {
  type Row = { id: string; role: StaffRole; village: string | null; verified_at: Date; expires_at: Date }
  const rows = await db.run<Row>(list, [communeId, now])
  return rows.map(({ verified_at: verifiedAt, expires_at: expiresAt, ...rest }) => ({
    ...rest,
    verifiedAt,
    expiresAt,
  }))
}

const revoke: Statement = {
  name: 'revoke_staff',
  text: `
    WITH code AS (
      DELETE FROM staff_code WHERE id = $1::uuid AND commune_id = $2 RETURNING role
    ), member AS (
      DELETE FROM staff_member WHERE id = $1::uuid AND commune_id = $2 RETURNING role
    ), gone AS (
      SELECT role FROM code UNION ALL SELECT role FROM member
    ), audited AS (
      INSERT INTO audit_entry (commune_id, officer_id, action, detail, at)
      SELECT $2, $3::uuid, 'revoked_staff', role, $4::timestamptz FROM gone
    )
    SELECT role FROM gone`,
}

/** Takes an access back, used or not: from their next entry on they are asked for a code. False: there is none. */
export async function revokeStaff(db: Db, by: By, id: string, at: Date): Promise<boolean> {
  return (await db.run(revoke, [id, by.communeId, by.id, at])).length > 0
}
