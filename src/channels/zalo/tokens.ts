import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../../shared/clock.ts'
import type { Log } from '../../shared/log.ts'
import { SendError } from '../channel.ts'
import type { TokenStore, ZaloAccount, ZaloSecrets } from './account.ts'
import { exchangeTimeoutMs, type Refreshed, refresh } from './oauth.ts'
import { within } from './within.ts'

export type TokenDeps = {
  store: TokenStore
  oauthRoot: string
  clock: Clock
  log: Log
  /** How long a message waits for a new token before it is put off, unsent. */
  patienceMs: number
}

/** Access tokens of the communes' accounts. All throw a `SendError` when there is none to be had. */
export type Tokens = {
  current(communeId: string): Promise<ZaloAccount>
  /** A token other than `dead`, which Zalo refused whatever its stored end says. */
  renew(communeId: string, dead: string): Promise<ZaloAccount>
  /** Renews whatever ends soon. To be run every hour: a refresh token that sleeps for 3 months dies. */
  keepFresh(): Promise<void>
  /** To be awaited before the process ends: a refresh that is cut off loses the grant. */
  idle(): Promise<void>
}

/** With 25 h of life this refreshes twice a day (zalo-oa §2.4). */
const freshForMs = 13 * 3_600_000
/** Far longer than the exchange, or two processes would spend one refresh token. */
const leaseSeconds = (exchangeTimeoutMs * 3) / 1_000
const pauseMs = 200
const pauses = 25

type Pair = Extract<Refreshed, { kind: 'pair' }>
type Unkept = { pair: Pair; spent: string }
type State = TokenDeps & {
  running: Map<string, Promise<ZaloAccount>>
  /** Pairs that Zalo issued and the store has not taken yet: the only copy of the grant. */
  unkept: Map<string, Unkept>
}

/** A refresh token works once, so one process refreshes at a time, once for all who wait (zalo-oa §2.4). */
export function openTokens(deps: TokenDeps): Tokens {
  const state: State = { ...deps, running: new Map(), unkept: new Map() }
  return {
    current: communeId => orLater(state, communeId, current(state, communeId)),
    renew: (communeId, dead) => orLater(state, communeId, renewSoon(state, communeId, dead)),
    keepFresh: async () => {
      const soon = new Date(deps.clock().getTime() + freshForMs)
      for (const communeId of await deps.store.endingBefore(soon)) {
        await refreshEarly(state, communeId, soon).catch(error => tell(state, communeId, error))
      }
    },
    idle: async () => void (await Promise.allSettled(state.running.values())),
  }
}

async function current(state: State, communeId: string): Promise<ZaloAccount> {
  const account = await loaded(state, communeId)
  const { accessToken } = account.secrets
  const usable = accessToken !== '' && !endsBefore(account, state.clock())
  return usable ? account : renewSoon(state, communeId, accessToken)
}

async function refreshEarly(state: State, communeId: string, soon: Date): Promise<void> {
  const account = await loaded(state, communeId)
  if (account.expiresAt === null || endsBefore(account, soon))
    await renew(state, communeId, account.secrets.accessToken)
}

/** The refresh itself goes on, for the next attempt. */
function renewSoon(state: State, communeId: string, dead: string): Promise<ZaloAccount> {
  const late = () => new SendError('retry', 'token_slow', 5_000)
  return within(state.patienceMs, renew(state, communeId, dead), late)
}

function renew(state: State, communeId: string, dead: string): Promise<ZaloAccount> {
  const key = `${communeId}:${dead}`
  const known = state.running.get(key)
  if (known) return known
  const started = renewAlone(state, communeId, dead).finally(() => state.running.delete(key))
  state.running.set(key, started)
  return started
}

/** Waits a little for another process that is at it; after that the message waits, unsent. */
async function renewAlone(state: State, communeId: string, dead: string): Promise<ZaloAccount> {
  for (let turn = 0; turn < pauses; turn++) {
    const account = await loaded(state, communeId)
    if (account.secrets.accessToken !== dead) return account
    const lease = await state.store.takeLease(communeId, leaseSeconds)
    if (lease) return exchange(state, communeId, dead).finally(() => letGo(state, communeId, lease))
    await sleep(pauseMs)
  }
  throw new SendError('retry', 'token_busy', 5_000)
}

/** With the lease in hand: read again, spend the refresh token, keep what comes, and only then use it. */
async function exchange(state: State, communeId: string, dead: string): Promise<ZaloAccount> {
  const account = await loaded(state, communeId)
  const { secrets } = account
  if (secrets.accessToken !== dead) return account
  if (account.state === 'needs_reconnect') throw new SendError('misconfigured', 'needs_reconnect')
  if (secrets.refreshToken === '') throw new SendError('misconfigured', 'no_refresh_token')
  const result = await refresh(state.oauthRoot, secrets)
  switch (result.kind) {
    case 'pair':
      state.unkept.set(communeId, { pair: result, spent: secrets.refreshToken })
      return loaded(state, communeId)
    case 'dead':
      return afterLoss(state, communeId, secrets)
    case 'misconfigured':
      throw new SendError('misconfigured', result.code)
    case 'failed':
      throw new SendError('retry', result.code)
  }
}

async function loaded(state: State, communeId: string): Promise<ZaloAccount> {
  const unkept = state.unkept.get(communeId)
  if (unkept) {
    await state.store.change(communeId, account => withPair(account, unkept, state.clock()))
    if (state.unkept.get(communeId) === unkept) state.unkept.delete(communeId)
  }
  const account = await state.store.load(communeId)
  if (!account) throw new SendError('misconfigured', 'not_connected')
  return account
}

/** If somebody connected the account anew meanwhile, theirs is the newer grant and stays. */
function withPair(account: ZaloAccount, { pair, spent }: Unkept, now: Date): ZaloAccount | null {
  const { secrets } = account
  const { accessToken, refreshToken, seconds } = pair
  if (secrets.accessToken === accessToken) return null
  if (secrets.refreshToken !== spent)
    return { ...account, secrets: { ...secrets, previous: { accessToken, refreshToken } } }
  const previous = { accessToken: secrets.accessToken, refreshToken: secrets.refreshToken }
  return {
    state: 'ready',
    secrets: { ...secrets, accessToken, refreshToken, previous },
    expiresAt: new Date(now.getTime() + seconds * 1_000),
  }
}

/** Unless the account was connected anew, or another process was quicker after all. */
async function afterLoss(state: State, communeId: string, spent: ZaloSecrets): Promise<ZaloAccount> {
  await state.store.change(communeId, account =>
    account.secrets.refreshToken === spent.refreshToken ? { ...account, state: 'needs_reconnect' } : null,
  )
  const account = await loaded(state, communeId)
  if (account.secrets.accessToken !== spent.accessToken) return account
  state.log.error({ communeId }, 'Zalo no longer accepts our grant: connect the account again')
  throw new SendError('misconfigured', 'needs_reconnect')
}

/** A lease that cannot be given back ends by itself; the token in hand is worth more than the error. */
async function letGo(state: State, communeId: string, lease: string): Promise<void> {
  await state.store.endLease(communeId, lease).catch(error => tell(state, communeId, error))
}

/** When the store fails, nothing was sent. */
async function orLater<T>(state: State, communeId: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof SendError) throw error
    tell(state, communeId, error)
    throw new SendError('retry', 'token_store', 5_000)
  }
}

function tell({ log }: State, communeId: string, error: unknown): void {
  log.warn({ communeId, err: error }, 'the Zalo token of a commune was not renewed')
}

function endsBefore({ expiresAt }: ZaloAccount, moment: Date): boolean {
  return expiresAt !== null && expiresAt <= moment
}
