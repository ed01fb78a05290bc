import { eventReader, type StreamEvent } from './event-stream.ts'

type Listening = {
  base: string
  token: string
  lastEventId: string | null
  onEvent: (event: StreamEvent) => void
  /** The stream is open: whatever was missed is on its way. */
  onOpen: () => void
  signal: AbortSignal
}

export type StreamEnd = 'ended' | 'unknown_visitor'

/** The server sends a sign of life well within this; silence means a connection that died unnoticed. */
const silenceMs = 45_000

/** Reads the channel's stream until it ends, breaks, falls silent or is called off. */
export async function listen(listening: Listening): Promise<StreamEnd> {
  const abort = new AbortController()
  const stop = () => abort.abort()
  listening.signal.addEventListener('abort', stop)
  let timer = setTimeout(stop, silenceMs)
  const alive = () => {
    clearTimeout(timer)
    timer = setTimeout(stop, silenceMs)
  }
  try {
    return await read(listening, abort.signal, alive)
  } catch {
    return 'ended'
  } finally {
    clearTimeout(timer)
    listening.signal.removeEventListener('abort', stop)
  }
}

async function read(listening: Listening, signal: AbortSignal, alive: () => void): Promise<StreamEnd> {
  const response = await fetch(`${listening.base}/stream`, { headers: headersOf(listening), signal })
  if (response.status === 401) return 'unknown_visitor'
  if (!response.ok || !response.body) return 'ended'
  listening.onOpen()
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  const take = eventReader(listening.onEvent)
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return 'ended'
    alive()
    take(decoder.decode(value, { stream: true }))
  }
}

function headersOf({ token, lastEventId }: Listening): Record<string, string> {
  const headers: Record<string, string> = {
    authorization: `Bearer ${token}`,
    accept: 'text/event-stream',
  }
  if (lastEventId) headers['last-event-id'] = lastEventId
  return headers
}
