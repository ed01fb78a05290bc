import type { CasePage, Line } from '../../../inbox/contract.ts'

/**
 * A fresh reading of the case, with the older lines that were already loaded. When so much came in between
 * that the two do not touch, the older ones are let go: a transcript must not have a silent hole.
 */
export function withNewer(known: CasePage | undefined, fresh: CasePage): CasePage {
  if (!known || !touches(known.transcript, fresh)) return fresh
  const older = olderThan(known.transcript, fresh.transcript)
  return {
    ...fresh,
    transcript: [...older, ...fresh.transcript],
    more: older.length > 0 ? known.more : fresh.more,
  }
}

/** The case on screen, with a page of older lines before it. */
export function withOlder(current: CasePage, page: CasePage): CasePage {
  const older = olderThan(page.transcript, current.transcript)
  return { ...current, transcript: [...older, ...current.transcript], more: page.more }
}

function touches(known: readonly Line[], fresh: CasePage): boolean {
  const ids = new Set(known.map(line => line.id))
  return !fresh.more || fresh.transcript.some(line => ids.has(line.id))
}

function olderThan(lines: readonly Line[], newer: readonly Line[]): Line[] {
  const ids = new Set(newer.map(line => line.id))
  const first = newer[0]
  return lines.filter(line => !ids.has(line.id) && (!first || line.at <= first.at))
}
