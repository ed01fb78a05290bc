import { createHash } from 'node:crypto'
import type { Channel, ChannelId } from '../channels/channel.ts'
import type { Clock } from '../shared/clock.ts'
import type { Db, Statement } from '../shared/db.ts'
import type { Log } from '../shared/log.ts'
import type { Vault } from '../vault/vault.ts'

type Deps = { db: Db; vault: Vault; clock: Clock; log: Log; channel: (id: ChannelId) => Channel }

const fetchTime = 60_000
const mostAttempts = 12
const longestWait = 3_600_000

type WantedRow = {
  id: string
  commune_id: string
  channel: ChannelId
  source_sealed: string
  attempts: number
}

const claim: Statement = {
  name: 'claim_attachments',
  text: `
    UPDATE attachment SET due_at = $2::timestamptz, attempts = attempts + 1
    WHERE id IN (SELECT id FROM attachment WHERE status = 'wanted' AND due_at <= $1::timestamptz
                 AND source_sealed IS NOT NULL ORDER BY due_at LIMIT 5 FOR UPDATE SKIP LOCKED)
    RETURNING id::text, commune_id, channel, source_sealed, attempts`,
}
const keep: Statement = {
  name: 'keep_attachment',
  text: `
    WITH kept AS (
      UPDATE attachment SET status = 'kept', mime = $2, size = $3, sha256_sealed = $4, bytes_sealed = $5, source_sealed = NULL
      WHERE id = $1 RETURNING episode_id
    )
    SELECT pg_notify('inbox', json_build_object('communeId', r.commune_id, 'desk', r.desk, 'kind', 'changed',
      'caseId', r.id, 'level', null)::text)
    FROM kept JOIN report_episode e ON e.episode_id = kept.episode_id JOIN report r ON r.id = e.report_id`,
}
const postpone: Statement = {
  name: 'postpone_attachment',
  text: `UPDATE attachment SET status = $2, due_at = $3::timestamptz WHERE id = $1`,
}

/** Fetches photos and voices that the channels still hold, before their addresses expire, and seals them. */
export async function fetchEvidence(deps: Deps): Promise<void> {
  const now = deps.clock()
  const wanted = await deps.db.run<WantedRow>(claim, [now, new Date(now.getTime() + fetchTime)])
  await Promise.all(wanted.map(row => fetchOne(deps, row)))
}

async function fetchOne(deps: Deps, row: WantedRow): Promise<void> {
  const { db, vault, clock, log } = deps
  try {
    const { fetchMedia } = deps.channel(row.channel)
    if (!fetchMedia) throw new Error('this channel brings its bytes along')
    const { bytes, mime } = await fetchMedia(row.commune_id, vault.open(row.source_sealed))
    const sha256 = vault.seal(createHash('sha256').update(bytes).digest('hex'))
    await db.run(keep, [row.id, mime, bytes.length, sha256, vault.sealBytes(bytes)])
  } catch (err) {
    const lost = row.attempts >= mostAttempts
    log.warn({ err, channel: row.channel, attempts: row.attempts, lost }, 'an attachment was not fetched')
    const wait = Math.min(longestWait, 2_000 * 2 ** row.attempts)
    await db.run(postpone, [row.id, lost ? 'lost' : 'wanted', new Date(clock().getTime() + wait)])
  }
}

const upload: Statement = {
  name: 'keep_upload',
  text: `
    INSERT INTO attachment (id, commune_id, channel, kind, status, mime, size, sha256_sealed, bytes_sealed, due_at, created_at)
    VALUES ($1, $2, $3, $4, 'kept', $5, $6, $7, $8, $9::timestamptz, $9::timestamptz) ON CONFLICT (id) DO NOTHING`,
}

export type Upload = {
  id: string
  communeId: string
  channel: ChannelId
  kind: string
  mime: string
  bytes: Uint8Array
}

/** Keeps bytes that came with the message itself. Durable when it resolves; the same id is kept once. */
export async function keepUpload(
  { db, vault, clock }: Pick<Deps, 'db' | 'vault' | 'clock'>,
  given: Upload,
): Promise<void> {
  const { id, communeId, channel, kind, mime, bytes } = given
  const sha256 = vault.seal(createHash('sha256').update(bytes).digest('hex'))
  const row = [id, communeId, channel, kind, mime, bytes.length, sha256, vault.sealBytes(bytes), clock()]
  await db.run(upload, row)
}
