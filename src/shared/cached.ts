import type { Clock } from './clock.ts'

/** Remembers what a look-up found for `ms`. A failed one is not remembered; for rare changes and small keys. */
export function cached<T>(
  clock: Clock,
  ms: number,
  look: (key: string) => Promise<T>,
): (key: string) => Promise<T> {
  const known = new Map<string, { until: number; found: Promise<T> }>()
  return key => {
    const now = clock().getTime()
    const entry = known.get(key)
    if (entry && entry.until > now) return entry.found
    if (known.size > 10_000) known.clear() // keys may come from outside
    const found = look(key)
    known.set(key, { until: now + ms, found })
    found.catch(() => known.delete(key))
    return found
  }
}
