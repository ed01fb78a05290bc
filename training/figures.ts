import type { Level } from '../flows/contract.ts'
import { ranks } from '../src/triage/decide.ts'
import type { Example } from './corpus.ts'

/** A message with what was found for it. */
export type Judged = { example: Example; level: Level; intent: string }

/** Shares from 0 to 1, and on how many messages each rests. Counted as `eval/README.md` of the calibration set does. */
export type Figures = {
  messages: number
  /** Of those whose only level is P0, how many were found P0. */
  p0Recall: number
  p0Of: number
  /** Of those that accept nothing below P1, how many were found P0 or P1. */
  p1Recall: number
  p1Of: number
  /** Found P0 where P0 is not accepted, as a share of all. */
  overP0: number
  levels: number
  intents: number
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const p0 = judged.filter(({ example }) => example.levels.every(level => level === 'P0'))
  const p1 = judged.filter(({ example }) => example.levels.every(level => ranks[level] <= ranks.P1))
  return {
    messages: judged.length,
    p0Recall: share(p0, ({ level }) => level === 'P0'),
    p0Of: p0.length,
    p1Recall: share(p1, ({ level }) => ranks[level] <= ranks.P1),
    p1Of: p1.length,
    overP0: share(judged, isOverP0),
    levels: share(judged, ({ example, level }) => example.levels.includes(level)),
    intents: share(judged, ({ example, intent }) => example.intents.some(each => each === intent)),
  }
}

export function isOverP0({ example, level }: Judged): boolean {
  return level === 'P0' && !example.levels.includes('P0')
}

/** Which part of all is good; NaN of nothing. */
export function share<T>(all: readonly T[], good: (each: T) => boolean): number {
  return all.length === 0 ? Number.NaN : all.filter(good).length / all.length
}
