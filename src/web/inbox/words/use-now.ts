import { useSyncExternalStore } from 'react'
import { serverTime } from '../server-clock.ts'

const watchers = new Set<() => void>()
let now = serverTime()
let timer = 0

/** One ticking second for all clocks on the page, so that they change together. */
export function useNow(): number {
  return useSyncExternalStore(watch, () => now)
}

function watch(changed: () => void): () => void {
  watchers.add(changed)
  if (watchers.size === 1) {
    now = serverTime()
    timer = window.setInterval(tick, 1000)
  }
  return () => {
    watchers.delete(changed)
    if (watchers.size === 0) clearInterval(timer)
  }
}

function tick(): void {
  now = serverTime()
  for (const changed of watchers) changed()
}
