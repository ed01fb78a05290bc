import type { Level } from '../../flows/contract.ts'
import { dayMs, hourMs, localOf, momentOf } from '../calendar/day.ts'
import { type DecidedDays, nothingDecided } from '../calendar/holidays.ts'
import { type Amount, dueAfter } from './amount.ts'

/** `atMost`: whichever ends first. `atNight`: begun at night; from daybreak on `within` counts again. */
type Target = { within: Amount; atMost?: Amount; atNight?: Amount }

/** Chief of the commune police; the province's officer on duty; a second unit, with a red banner. */
type Rung = 'chief' | 'province' | 'second_unit'

type Reaction = {
  acknowledge: Target | null
  act: Target | null
  /** Who is told when nobody has acknowledged. */
  escalate: readonly { to: Rung; after: Amount }[]
}

/**
 * How soon people react, counted from when the level began to stand (triage-model §2; ◇: proposed, to be agreed
 * with the commune). What is done by routine, in a digest or on a sample has no clock.
 */
const reactions: Record<Level, Reaction> = {
  P0: {
    acknowledge: { within: [5, 'minutes'] },
    act: { within: [10, 'minutes'] },
    escalate: [
      { to: 'chief', after: [5, 'minutes'] },
      { to: 'province', after: [10, 'minutes'] },
      { to: 'second_unit', after: [15, 'minutes'] },
    ],
  },
  P1: {
    acknowledge: { within: [30, 'minutes'], atNight: [60, 'minutes'] },
    act: { within: [2, 'hours'] },
    escalate: [
      { to: 'chief', after: [60, 'minutes'] },
      { to: 'province', after: [2, 'hours'] },
    ],
  },
  P2: {
    acknowledge: { within: [4, 'working hours'], atMost: [12, 'hours'] },
    act: { within: [24, 'hours'] },
    escalate: [{ to: 'chief', after: [12, 'hours'] }],
  },
  P3: { acknowledge: { within: [2, 'working days'] }, act: null, escalate: [] },
  PX: { acknowledge: null, act: null, escalate: [] },
}

/** The model names day and night of P1 without hours; these are ours, in Vietnam. */
const dayBegins = 6 * hourMs
const dayEnds = 22 * hourMs

/** By when somebody must have acknowledged a case; null when nobody must. */
export function acknowledgeBy(level: Level, levelAt: Date, decided = nothingDecided): Date | null {
  return dueOf(reactions[level].acknowledge, levelAt, decided)
}

/** By when the first action must have been taken; null when it is left to routine. */
export function actBy(level: Level, levelAt: Date, decided = nothingDecided): Date | null {
  return dueOf(reactions[level].act, levelAt, decided)
}

/** Who is told, and when, of a case that nobody has acknowledged; in the order of time. */
export function escalationsOf(level: Level, levelAt: Date): { to: Rung; at: Date }[] {
  return reactions[level].escalate.map(({ to, after }) => ({
    to,
    at: dueAfter(levelAt, after, nothingDecided),
  }))
}

function dueOf(target: Target | null, from: Date, decided: DecidedDays): Date | null {
  if (target === null) return null
  const { within, atMost, atNight } = target
  const due = (start: Date, amount: Amount) => dueAfter(start, amount, decided)
  if (atNight && isNight(from)) return earlier(due(from, atNight), due(daybreakAfter(from), within))
  return atMost ? earlier(due(from, within), due(from, atMost)) : due(from, within)
}

const earlier = (one: Date, other: Date) => (one < other ? one : other)

const timeOfDay = (at: Date) => localOf(at) % dayMs

function isNight(at: Date): boolean {
  const time = timeOfDay(at)
  return time < dayBegins || time >= dayEnds
}

function daybreakAfter(night: Date): Date {
  const time = timeOfDay(night)
  return momentOf(localOf(night) - time + dayBegins + (time < dayBegins ? 0 : dayMs))
}
