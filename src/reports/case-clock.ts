import type { Level } from '../../flows/contract.ts'

/**
 * By when somebody must have acknowledged a case (triage-model §2). Working time is Monday to Friday,
 * 07:30–17:00 in Vietnam, without a lunch break and without public holidays: a deadline can come out
 * earlier than the office would count it, never later. PX has no clock.
 */
export function acknowledgeBy(level: Level, filedAt: Date): Date | null {
  const due = clocks[level]?.(filedAt.getTime())
  return due === undefined ? null : new Date(due)
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

// Vietnam keeps UTC+7 all year. Local times below are milliseconds as if UTC were Vietnam.
const offset = 7 * hour
const opens = 7.5 * hour
const closes = 17 * hour
// Day for P1; the model names day and night without hours, these are ours.
const dayBegins = 6 * hour
const dayEnds = 22 * hour

const clocks: Record<Level, ((filed: number) => number) | null> = {
  P0: filed => filed + 5 * minute,
  P1: filed => filed + (isDay(filed) ? 30 : 60) * minute,
  P2: filed => Math.min(afterWorking(filed, 4 * hour), filed + 12 * hour),
  P3: filed => afterWorking(filed, 2 * (closes - opens)),
  PX: null,
}

function isDay(at: number): boolean {
  const time = (at + offset) % day
  return time >= dayBegins && time < dayEnds
}

/** The moment at which so much working time has passed. */
function afterWorking(from: number, amount: number): number {
  let left = amount
  let local = from + offset
  for (;;) {
    const midnight = local - (local % day)
    const begin = Math.max(local, midnight + opens)
    const rest = isWorkday(midnight) ? Math.max(0, midnight + closes - begin) : 0
    if (left <= rest) return begin + left - offset
    left -= rest
    local = midnight + day
  }
}

function isWorkday(localMidnight: number): boolean {
  const weekday = new Date(localMidnight).getUTCDay()
  return weekday >= 1 && weekday <= 5
}
