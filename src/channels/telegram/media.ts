import { extname } from 'node:path'
import type { Api } from 'grammy'
import { SendError } from '../channel.ts'
import { rootOf } from './client.ts'
import { asSendError } from './send-error.ts'

/** Bots get files up to 20 MB. @see https://core.telegram.org/bots/api#getfile */
const largestFile = 20 * 1024 * 1024
const downloadMs = 60_000

/** Telegram names the kind of a file only by the ending of its path. */
const mimes: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.oga': 'audio/ogg',
  '.ogg': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.mp4': 'video/mp4',
  '.mov': 'video/quicktime',
  '.pdf': 'application/pdf',
}

type Fetched = { bytes: Uint8Array; mime: string }

/**
 * The bytes of a file by its id. Fails like a message does; `retry` where asking again can help, since
 * fetching twice harms nobody.
 */
export async function fetchFile(api: Api, apiRoot: string, fileId: string): Promise<Fetched> {
  try {
    const { file_path } = await api.getFile(fileId)
    if (!file_path) throw new SendError('refused', 'telegram_no_file')
    const bytes = await download(`${rootOf(apiRoot)}/file/bot${api.token}/${file_path}`)
    return { bytes, mime: mimes[extname(file_path).toLowerCase()] ?? 'application/octet-stream' }
  } catch (error) {
    const { kind, code, retryAfterMs } = asSendError(error)
    throw new SendError(kind === 'unknown' ? 'retry' : kind, code, retryAfterMs)
  }
}

async function download(url: string): Promise<Uint8Array> {
  const reply = await fetch(url, { signal: AbortSignal.timeout(downloadMs) })
  if (!reply.ok || !reply.body) throw new SendError('retry', `telegram_file_${reply.status}`)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of reply.body) {
    size += chunk.length
    if (size > largestFile) throw new SendError('refused', 'telegram_file_too_big')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
