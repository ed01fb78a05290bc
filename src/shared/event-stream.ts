import type { FastifyReply } from 'fastify'

/** Proxies cut connections that say nothing for long. Milliseconds. */
const heartbeat = 20_000
/** How long a browser waits before it connects again. Milliseconds. */
const retry = 2_000

export type EventStream = {
  send: (data: object, id?: string) => void
  end: () => void
  /** Called once, when either side ends. */
  onEnd: (ended: () => void) => void
}

/** Turns a reply into a stream of server-sent events. */
export function openEventStream(reply: FastifyReply): EventStream {
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  raw.write(`retry: ${retry}\n\n`)
  const beat = setInterval(() => raw.write(': \n\n'), heartbeat)
  const enders: (() => void)[] = []
  raw.once('close', () => {
    clearInterval(beat)
    for (const ended of enders) ended()
  })
  return {
    send: (data, id) => raw.write(`${id ? `id: ${id}\n` : ''}data: ${JSON.stringify(data)}\n\n`),
    end: () => raw.end(),
    onEnd: ended => enders.push(ended),
  }
}
