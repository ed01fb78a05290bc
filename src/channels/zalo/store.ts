import type { Db } from '../../shared/db.ts'
import type { Vault } from '../../vault/vault.ts'
import { type TokenStore, type ZaloAccount, ZaloSecrets } from './account.ts'
import type { WebhookAccount } from './admit.ts'

type Row = { secrets_sealed: string; state: ZaloAccount['state']; token_expires_at: Date | null }

const load = {
  name: 'zalo_account_load',
  text: `SELECT secrets_sealed, state, token_expires_at FROM channel_account
    WHERE commune_id = $1 AND channel = 'zalo'`,
}
const add = {
  name: 'zalo_account_add',
  text: `INSERT INTO channel_account (id, commune_id, channel, secrets_sealed, state, token_expires_at)
    VALUES (gen_random_uuid(), $1, 'zalo', $2, $3, $4) ON CONFLICT (commune_id, channel) DO NOTHING RETURNING id`,
}
/** What was read is sealed with a nonce of its own, so that it tells whether somebody wrote meanwhile. */
const replace = {
  name: 'zalo_account_replace',
  text: `UPDATE channel_account SET secrets_sealed = $3, state = $4, token_expires_at = $5, updated_at = now()
    WHERE commune_id = $1 AND channel = 'zalo' AND secrets_sealed = $2 RETURNING id`,
}
/** By the clock of the database, the only one that all processes share. */
const takeLease = {
  name: 'zalo_lease_take',
  text: `UPDATE channel_account SET leased_until = now() + make_interval(secs => $2::float8)
    WHERE commune_id = $1 AND channel = 'zalo' AND (leased_until IS NULL OR leased_until < now())
    RETURNING leased_until::text AS lease`,
}
const endLease = {
  name: 'zalo_lease_end',
  text: `UPDATE channel_account SET leased_until = NULL
    WHERE commune_id = $1 AND channel = 'zalo' AND leased_until = $2::text::timestamptz RETURNING id`,
}
const endingBefore = {
  name: 'zalo_account_ending',
  text: `SELECT commune_id FROM channel_account WHERE channel = 'zalo' AND state = 'ready'
    AND (token_expires_at IS NULL OR token_expires_at < $1) ORDER BY commune_id`,
}
const ofCommune = {
  name: 'zalo_account_of_commune',
  text: `SELECT a.secrets_sealed FROM commune c
    LEFT JOIN channel_account a ON a.commune_id = c.id AND a.channel = 'zalo' WHERE c.id = $1`,
}

type Deps = { db: Db; vault: Vault }

/** Zalo accounts in the table of channel accounts, secrets sealed. */
export function openZaloStore({ db, vault }: Deps): TokenStore {
  async function read(communeId: string): Promise<Row | undefined> {
    const [row] = await db.run<Row>(load, [communeId])
    return row
  }

  async function changeOnce(communeId: string, edit: Parameters<TokenStore['change']>[1]): Promise<boolean> {
    const row = await read(communeId)
    const edited = row ? edit(accountOf(vault, row)) : null
    if (!row || !edited) return true
    const values = columnsOf(vault, edited)
    const written = await db.run(replace, [communeId, row.secrets_sealed, ...values])
    return written.length > 0
  }

  return {
    async load(communeId) {
      const row = await read(communeId)
      return row ? accountOf(vault, row) : null
    },
    async add(communeId, account) {
      const added = await db.run(add, [communeId, ...columnsOf(vault, account)])
      return added.length > 0
    },
    async change(communeId, edit) {
      while (!(await changeOnce(communeId, edit))) {
        // somebody wrote between our reading and our writing: read theirs
      }
    },
    async takeLease(communeId, seconds) {
      const [row] = await db.run<{ lease: string }>(takeLease, [communeId, seconds])
      return row?.lease ?? null
    },
    async endLease(communeId, lease) {
      await db.run(endLease, [communeId, lease])
    },
    async endingBefore(moment) {
      const rows = await db.run<{ commune_id: string }>(endingBefore, [moment])
      return rows.map(row => row.commune_id)
    },
  }
}

/** What the webhook needs to know of a commune. */
export async function webhookAccountOf({ db, vault }: Deps, communeId: string): Promise<WebhookAccount> {
  const [row] = await db.run<{ secrets_sealed: string | null }>(ofCommune, [communeId])
  if (!row) return { kind: 'unknown_commune' }
  if (row.secrets_sealed === null) return { kind: 'not_connected' }
  const { appId, oaId, oaSecretKey } = secretsIn(vault, row.secrets_sealed)
  return { kind: 'account', settings: { appId, oaId, oaSecretKey } }
}

function accountOf(vault: Vault, row: Row): ZaloAccount {
  const secrets = secretsIn(vault, row.secrets_sealed)
  return { state: row.state, secrets, expiresAt: row.token_expires_at }
}

function columnsOf(vault: Vault, { secrets, state, expiresAt }: ZaloAccount): unknown[] {
  return [vault.seal(JSON.stringify(secrets)), state, expiresAt]
}

function secretsIn(vault: Vault, sealed: string): ZaloSecrets {
  return ZaloSecrets.parse(JSON.parse(vault.open(sealed)))
}
