import { emptyTalk, type Talk } from './talk.ts'

/**
 * The talk lives in this tab only (session storage), never in what the browser keeps for good: whoever
 * takes the phone later finds nothing. The return code is the way back.
 */
export function recall(place: string): Talk {
  try {
    return { ...emptyTalk, ...(JSON.parse(sessionStorage.getItem(place) ?? '{}') as Partial<Talk>) }
  } catch {
    return emptyTalk
  }
}

/** Where storage is switched off or full, the page itself still remembers until it is closed. */
export function remember(place: string, talk: Talk): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(talk))
  } catch {}
}

export function forget(): void {
  try {
    sessionStorage.clear()
  } catch {}
}
