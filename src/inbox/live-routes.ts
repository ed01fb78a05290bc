import { PassThrough } from 'node:stream'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Clock } from '../shared/clock.ts'
import type { Db } from '../shared/db.ts'
import { caseReaders } from './case-routes.ts'
import { Problem } from './contract.ts'
import type { Hub } from './live.ts'
import { isSignedIn } from './store.ts'

type Deps = { db: Db; clock: Clock; hub: Hub; heartbeatMs?: number }

// A page that does not read any more is cut off here (bytes) and comes back by itself.
const mostUnread = 64 * 1024

/**
 * The live stream. It only says that something changed, so a page that was away loads its list again and
 * has missed nothing. Each heartbeat looks whether the session still runs.
 */
export function liveRoutes({ db, clock, hub, heartbeatMs = 20_000 }: Deps): FastifyPluginAsyncZod {
  return async app => {
    const streams = new Set<PassThrough>()
    app.addHook('preClose', async () => {
      for (const stream of streams) stream.end()
    })

    function write(stream: PassThrough, text: string): void {
      if (stream.writableEnded || stream.destroyed) return
      stream.write(text)
      if (stream.readableLength + stream.writableLength > mostUnread) stream.destroy()
    }

    async function beat(stream: PassThrough, sessionId: string): Promise<void> {
      if (await isSignedIn({ db }, sessionId, clock())) write(stream, ': still here\n\n')
      else stream.end()
    }

    app.get(
      '/live',
      {
        config: { access: caseReaders },
        schema: {
          tags: ['cases'],
          response: { 200: z.any().describe('Server-sent events, each a LiveEvent'), 401: Problem },
        },
      },
      async (request, reply) => {
        const { officer, sessionId } = request
        const stream = new PassThrough()
        const leave = hub.join(officer, event => write(stream, `data: ${JSON.stringify(event)}\n\n`))
        const heart = setInterval(() => void beat(stream, sessionId).catch(() => stream.end()), heartbeatMs)
        streams.add(stream)
        stream.once('close', () => {
          clearInterval(heart)
          leave()
          streams.delete(stream)
        })
        write(stream, 'retry: 2000\n\n')
        return reply.type('text/event-stream').header('x-accel-buffering', 'no').send(stream)
      },
    )
  }
}
