import { SendError } from '../channel.ts'
import { type Answer, ask, NoAnswer } from './http.ts'

/** Where Zalo keeps what people send (zalo-oa §6.4). The address comes from outside: nowhere else is asked. */
const mediaDomains = ['zdn.vn', 'zadn.vn', 'zalo.me', 'dlfl.vn']
const maxBytes = 20 * 1_048_576
const maxHops = 3

export type Media = { bytes: Uint8Array; mime: string }

/**
 * Gets a photo, voice, video or file. Throws a `SendError`: `refused` where it will never be had, `gone`
 * where Zalo no longer has it, else `retry`.
 */
export async function getMedia(apiRoot: string, source: string): Promise<Media> {
  let url = allowed(apiRoot, source)
  for (let hop = 0; hop < maxHops; hop++) {
    const { status, mime, location, bytes } = await get(url)
    if (status === 200) return { bytes, mime: mime.split(';')[0]?.trim() || 'application/octet-stream' }
    if (status < 300 || status >= 400 || !location) throw refusalOf(status)
    url = allowed(apiRoot, location, url)
  }
  throw new SendError('refused', 'media_redirects')
}

/** Also each step of a redirect has to pass here. */
function allowed(apiRoot: string, source: string, base?: URL): URL {
  const url = URL.parse(source, base?.href)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) throw elsewhere()
  if (url.host === new URL(apiRoot).host) return url
  const known = mediaDomains.some(domain => url.hostname === domain || url.hostname.endsWith(`.${domain}`))
  if (!known || url.port !== '') throw elsewhere()
  url.protocol = 'https:' // addresses often come as http, over which evidence could be read or changed
  return url
}

function elsewhere(): SendError {
  return new SendError('refused', 'media_host')
}

async function get(url: URL): Promise<Answer> {
  try {
    return await ask({ method: 'GET', url: url.href, timeoutMs: 30_000, maxBytes })
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    throw error.code === 'TOO_LARGE'
      ? new SendError('refused', 'media_too_large')
      : new SendError('retry', error.code)
  }
}

function refusalOf(status: number): SendError {
  const gone = status === 404 || status === 410
  return new SendError(gone ? 'gone' : 'retry', `media_http${status}`)
}
