import type { FastifyReply } from 'fastify'

/** Proxies cut connections that say nothing for long. Milliseconds. */
const heartbeat = 20_000
/** How long a browser waits before it connects again. Milliseconds. */
const retry = 2_000
/** What may wait for a slow page. Bytes. */
const mostUnread = 256 * 1024

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
  const beat = setInterval(() => write(': \n\n'), heartbeat)
  const enders: (() => void)[] = []
  raw.once('close', () => {
    clearInterval(beat)
    for (const ended of enders) ended()
  })

  /** A page that does not read is cut off: it comes back and says where it stands. */
  function write(text: string): void {
    if (raw.writableEnded || raw.destroyed) return
    if (raw.writableLength > mostUnread) raw.destroy()
    else raw.write(text)
  }

  return {
    send: (data, id) => write(`${id ? `id: ${id}\n` : ''}data: ${JSON.stringify(data)}\n\n`),
    end: () => {
      clearInterval(beat)
      raw.end()
    },
    onEnd: ended => enders.push(ended),
  }
}
