import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { World } from './world.ts'

/** How one event is delivered. By default once, at once, and as Zalo documents it. */
export type Delivery = {
  /** Sent this many times, at the same time. */
  times?: number
  /** Held back and delivered right after the next event. */
  reorder?: boolean
  /** Which timestamp is signed; the other then differs. Both are the same by default. */
  signedTimestamp?: 'body' | 'header'
  /** Signature without `mac=`. */
  bare?: boolean
  /** Signed with another key: by somebody who is not Zalo. */
  forged?: boolean
}

/** Sends events to the address that `urlOf` gives. Resolves to the last status; 0: nobody answered, or held back. */
export function deliversEvents(world: World, urlOf: () => string) {
  let held: (() => Promise<number>) | undefined
  return async (event: object, { times = 1, reorder, ...how }: Delivery = {}): Promise<number> => {
    const timestamp = String(world.clock().getTime())
    const body = Buffer.from(JSON.stringify({ app_id: world.app.appId, ...event, timestamp }))
    const headers = signedHeaders(world, body, timestamp, how)
    const post = () => deliver(world, urlOf(), body, headers)
    if (reorder) {
      held = post
      return 0
    }
    const statuses = await Promise.all(Array.from({ length: times }, post))
    const after = held
    held = undefined
    return (await after?.()) ?? statuses.at(-1) ?? 0
  }
}

/** SHA-256 of app id + exact bytes + timestamp + OA Secret Key (zalo-oa §6.2). */
export function signedHeaders(
  { app }: World,
  body: Buffer,
  timestamp: string,
  { signedTimestamp, bare, forged }: Delivery,
): Record<string, string> {
  const header = signedTimestamp ? String(Number(timestamp) + 7) : timestamp
  const mac = createHash('sha256')
    .update(app.appId)
    .update(body)
    .update(signedTimestamp === 'header' ? header : timestamp)
    .update(forged ? 'another-key' : app.oaSecretKey)
    .digest('hex')
  return {
    'content-type': 'application/json',
    'x-zevent-signature': bare ? mac : `mac=${mac}`,
    'x-zevent-timestamp': header,
  }
}

/** Zalo waits 2 s and comes again later when it hears no 200 (zalo-oa §6.1). */
async function deliver(
  world: World,
  url: string,
  body: Buffer,
  headers: Record<string, string>,
): Promise<number> {
  let status = await post(url, body, headers)
  for (const [at, delay] of world.knobs.redeliverAfterMs.entries()) {
    if (status === 200) break
    await sleep(delay)
    status = await post(url, body, { ...headers, num_retry: String(at + 1) })
  }
  return status
}

async function post(url: string, body: Buffer, headers: Record<string, string>): Promise<number> {
  try {
    const options = {
      method: 'POST',
      body: new Uint8Array(body),
      headers,
      signal: AbortSignal.timeout(2_000),
    }
    const response = await fetch(url, options)
    await response.arrayBuffer()
    return response.status
  } catch {
    return 0
  }
}
