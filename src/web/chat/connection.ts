import type { Word } from './words.ts'

/** A flaky connection is not worth a warning until it lasts. */
const warnAfterMs = 4000

export type Connection = { changed: (connected: boolean) => void; check: () => void; stop: () => void }

/** Says when the page is cut off, and which words fit. */
export function connection(warn: (word: Word | null) => void): Connection {
  let connected = false
  let timer = 0
  const stop = () => clearTimeout(timer)
  function check(): void {
    stop()
    if (connected && online()) warn(null)
    else timer = window.setTimeout(() => warn(online() ? 'reconnecting' : 'offline'), warnAfterMs)
  }
  function changed(now: boolean): void {
    connected = now
    check()
  }
  check()
  return { changed, check, stop }
}

function online(): boolean {
  return navigator.onLine !== false
}
