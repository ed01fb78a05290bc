import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import type { Clock } from './shared/clock.ts'
import type { Db, Statement } from './shared/db.ts'
import type { Metrics } from './shared/metrics.ts'

type Deps = { db: Db; clock: Clock; metrics: Metrics }

const config = { access: 'public' } as const

const oldest: Statement = {
  name: 'oldest_waiting',
  text: 'SELECT min(received_at) AS at FROM inbound WHERE handled_at IS NULL',
}

const unread: Statement = {
  name: 'communes_without_province',
  text: `
    SELECT c.id FROM commune c WHERE NOT EXISTS (
      SELECT FROM officer o JOIN unit u ON u.id = o.unit_id
      WHERE o.commune_id = c.id AND o.active AND o.role <> 'admin' AND u.kind = 'province')
    ORDER BY c.id`,
}

/** Communes that have no officer at the province's desk: what concerns their own officials is read by nobody. */
export async function communesWithoutProvince(db: Db): Promise<string[]> {
  const rows = await db.run<{ id: string }>(unread, [])
  return rows.map(({ id }) => id)
}

/** A message that nobody has answered for this long means that the path of messages stands still. Milliseconds. */
const stuckAfter = 60_000

/** What operators and their tools ask: is it alive, can it work, how much. */
export function operationsRoutes({ db, clock, metrics }: Deps): FastifyPluginAsync {
  async function oldestWaiting(): Promise<number> {
    const [row] = await db.run<{ at: Date | null }>(oldest, [])
    return row?.at ? clock().getTime() - row.at.getTime() : 0
  }

  return async app => {
    app.get('/healthz', { config }, async () => ({ ok: true }))

    app.get('/readyz', { config }, async (_, reply) => {
      const waiting = await oldestWaiting().catch(() => null)
      const problem = waiting === null ? 'no_database' : waiting > stuckAfter ? 'messages_wait' : null
      return problem ? reply.code(503).send({ ok: false, problem }) : { ok: true }
    })

    app.get('/metrics', { config }, async (request, reply) => {
      if (!isLocal(request))
        return reply.code(404).send({ error: 'not_found', message: 'Không có trang này.' })
      metrics.waiting.set((await oldestWaiting()) / 1000)
      metrics.withoutProvince.set((await communesWithoutProvince(db)).length)
      return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics())
    })
  }
}

/** Numbers of reports are nobody's business outside: only this machine may read them. */
function isLocal({ ip }: FastifyRequest): boolean {
  return ip === '::1' || ip.startsWith('127.') || ip.startsWith('::ffff:127.')
}
