import type { MediaKind } from './talk.ts'

/** As the server takes them: the page says so before a slow upload, not after. */
export const mostBytes = 10 * 1024 * 1024
export const mostCharacters = 4000

const kinds: Record<string, MediaKind> = { image: 'photo', audio: 'voice', video: 'video' }

/** What a file is for the channel, by its media type ("image/jpeg"). */
export function mediaKindOf(mime: string): MediaKind {
  return kinds[mime.split('/')[0] ?? ''] ?? 'file'
}
