import type { Pending } from './talk.ts'

export type Session = { token: string; name: string; province: string }

/** What became of a request. `again`: the server stumbled over it; `unreached`: nothing gets through now. */
export type Outcome = 'taken' | 'again' | 'unreached' | 'refused' | 'too_big' | 'unknown_visitor'

const requestMs = 30_000
const uploadMs = 180_000

/** Makes a visitor. Null when the commune has no such page; throws when it is worth another try. */
export async function openSession(base: string): Promise<Session | null> {
  const response = await timed(requestMs, signal => fetch(`${base}/session`, { method: 'POST', signal }))
  if (response.status === 404) return null
  if (!response.ok) throw new Error(`session: ${response.status}`)
  return (await response.json()) as Session
}

/** Sends one thing that the person did. Never throws: no answer is an outcome too. */
export async function post(
  base: string,
  token: string,
  item: Pending,
  file: Blob | undefined,
): Promise<Outcome> {
  try {
    const request = item.kind === 'media' ? upload(base, item, file) : message(base, item)
    const headers = { ...request.headers, authorization: `Bearer ${token}` }
    const response = await timed(request.ms, signal =>
      fetch(request.url, { method: 'POST', body: request.body, headers, signal }),
    )
    return outcomeOf(response.status)
  } catch {
    return 'unreached'
  }
}

/** Only answers that a repetition cannot change count as refusals. */
export function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return 'taken'
  if (status === 401) return 'unknown_visitor'
  if (status === 413) return 'too_big'
  return status >= 400 && status < 500 && ![408, 425, 429].includes(status) ? 'refused' : 'again'
}

type Request = { url: string; ms: number; body: BodyInit; headers: Record<string, string> }

function message(base: string, item: Exclude<Pending, { kind: 'media' }>): Request {
  return {
    url: `${base}/messages`,
    ms: requestMs,
    body: JSON.stringify(bodyOf(item)),
    headers: { 'content-type': 'application/json' },
  }
}

function bodyOf(item: Exclude<Pending, { kind: 'media' }>) {
  switch (item.kind) {
    case 'opened':
      return { id: item.id, opened: true }
    case 'text':
      return { id: item.id, text: item.text }
    case 'tap':
      return { id: item.id, payload: item.payload }
  }
}

function upload(base: string, item: Extract<Pending, { kind: 'media' }>, file: Blob | undefined): Request {
  const body = file ?? new Blob()
  return {
    url: `${base}/media?id=${item.id}&kind=${item.media}`,
    ms: uploadMs,
    body,
    headers: { 'content-type': body.type || 'application/octet-stream' },
  }
}

async function timed<T>(ms: number, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), ms)
  return run(abort.signal).finally(() => clearTimeout(timer))
}
