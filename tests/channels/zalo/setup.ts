import type { TokenStore, ZaloAccount } from '../../../src/channels/zalo/account.ts'
import { connectZalo } from '../../../src/channels/zalo/connect.ts'
import { openZalo } from '../../../src/channels/zalo/zalo.ts'
import { type Clock, systemClock } from '../../../src/shared/clock.ts'
import { openLog } from '../../../src/shared/log.ts'
import type { FakeZalo } from '../../support/fake-zalo/fake-zalo.ts'

export const person = '7000000000000000001'

type Wanted = { clock?: Clock; timeoutMs?: number; patienceMs?: number }

/** Starts the imitation and opens a channel on it. `another` is that of a second process. */
export async function connectedTo(
  zalo: FakeZalo,
  store: TokenStore,
  { clock = systemClock, ...wanted }: Wanted = {},
) {
  const root = await zalo.start()
  const settings = zalo.settings()
  await connectZalo(store, 'gia-phuc', settings)
  const open = (other: Wanted = {}) =>
    openZalo({ store, clock, log: openLog('silent'), apiRoot: root, oauthRoot: root, ...wanted, ...other })
  return { ...open(), settings, root, another: open }
}

/** Accounts in memory, for tests that are not about keeping them. */
export function memoryStore(): TokenStore {
  const accounts = new Map<string, ZaloAccount>()
  const leases = new Map<string, string>()
  return {
    load: async communeId => accounts.get(communeId) ?? null,
    add: async (communeId, account) => {
      const added = !accounts.has(communeId)
      if (added) accounts.set(communeId, account)
      return added
    },
    change: async (communeId, edit) => {
      const account = accounts.get(communeId)
      const edited = account && edit(account)
      if (edited) accounts.set(communeId, edited)
    },
    takeLease: async communeId => {
      if (leases.has(communeId)) return null
      leases.set(communeId, 'lease')
      return 'lease'
    },
    endLease: async communeId => void leases.delete(communeId),
    endingBefore: async moment =>
      [...accounts].filter(([, { expiresAt }]) => !expiresAt || expiresAt < moment).map(([id]) => id),
  }
}
