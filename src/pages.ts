import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyPluginAsync, FastifyReply } from 'fastify'
import type { Communes } from './communes.ts'

const root = join(import.meta.dirname, '../dist/web')
const config = { access: 'public' } as const
const aYear = 365 * 24 * 3600

/** The pages that `vite build` made. They hold no data: everything in them is asked for by the signed-in browser. */
export function pageRoutes({ communes }: { communes: Communes }): FastifyPluginAsync {
  return async app => {
    await app.register(fastifyStatic, { root, serve: false, cacheControl: false })

    const page = (reply: FastifyReply, file: string) =>
      reply.header('cache-control', 'no-cache').sendFile(file)

    app.get('/', { config }, async (_, reply) => reply.redirect('/inbox'))
    app.get('/inbox', { config }, async (_, reply) => page(reply, 'inbox/index.html'))
    app.get('/inbox/*', { config }, async (_, reply) => page(reply, 'inbox/index.html'))
    app.get<{ Params: { commune: string } }>('/chat/:commune', { config }, async (request, reply) => {
      if (communes.find(request.params.commune)) return page(reply, 'chat/index.html')
      return reply.code(404).send({ error: 'unknown_commune', message: 'Không có xã này.' })
    })
    app.get<{ Params: { '*': string } }>('/assets/*', { config }, async (request, reply) =>
      reply
        .header('cache-control', `public, max-age=${aYear}, immutable`)
        .sendFile(`assets/${request.params['*']}`),
    )
  }
}
