import type { FastifyServerOptions } from 'fastify'

/** Options of the server as plain data. Sizes in bytes, times in milliseconds. */
export const serverOptions = {
  bodyLimit: 64 * 1024, // routes that take more say so
  requestTimeout: 180_000, // a photo of 10 MB from a slow phone
  connectionTimeout: 60_000,
  keepAliveTimeout: 72_000, // longer than the proxies in front
  forceCloseConnections: true, // live streams would hold a stop up
  trustProxy: 'loopback', // a proxy on the same machine may tell who calls
  routerOptions: { maxParamLength: 200 },
} satisfies FastifyServerOptions

/** What pages may load: only what this server serves. Mantine sets styles inline. */
export const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    baseUri: ["'none'"],
    connectSrc: ["'self'"],
    fontSrc: ["'self'", 'data:'],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    imgSrc: ["'self'", 'blob:', 'data:'],
    mediaSrc: ["'self'", 'blob:'],
    objectSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
  },
}
