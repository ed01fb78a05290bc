import { setImmediate } from 'node:timers/promises'
import type { Level } from '../../flows/contract.ts'
import type { Reader } from '../reports/reader.ts'
import type { Clock } from '../shared/clock.ts'
import { assessBySets } from '../triage/assess.ts'
import type { RuleSet } from '../triage/assessment.ts'
import { ranks } from '../triage/decide.ts'
import { atLeastAsAsked } from '../triage/intent-floor.ts'
import { listPastCases, openPastCases, type PastCase, type PastDeps } from './past-cases.ts'

/** Where a case stands: 1 is the first of its level. */
export type Standing = { level: Level; score: number; place: number }
export type Change = { id: string; ref: string; before: Standing; after: Standing }

/** What other weights would have made of past cases: numbers and references, nobody's words. */
export type Preview = {
  judged: number
  /** Not judged: they could not be opened, or there was no time left. */
  leftOut: number
  raised: number
  lowered: number
  /** In the same level, but by more than `farPlaces` places. */
  moved: number
  changes: readonly Change[]
}

/** How many of the newest cases are judged, and for how long at most, in milliseconds. */
const most = 500
const longest = 15_000

/** So many are read and opened at a time: all at once would be a heap of memory. */
const atOnce = 20

/** A case that stays in its level is worth a line when it moves by more places than this. */
export const farPlaces = 10

type Judged = Omit<PastCase, 'evidence'> & { before: Verdict; after: Verdict }
type Verdict = Omit<Standing, 'place'>

/**
 * Judges what was said in past cases by two sets of weights. Writes nothing and logs nothing. Messages wait for no
 * more than one case at a time.
 */
export async function previewWeights(
  deps: PastDeps & { clock: Clock },
  reader: Reader,
  [before, after]: readonly [before: RuleSet, after: RuleSet],
): Promise<Preview> {
  const until = deps.clock().getTime() + longest
  const found = await listPastCases(deps.db, reader, most)
  const judged: Judged[] = []
  for (let at = 0; at < found.length && deps.clock().getTime() < until; at += atOnce) {
    for (const past of await openPastCases(deps, reader, found.slice(at, at + atOnce))) {
      await setImmediate()
      judged.push(judgedTwice(past, [before, after]))
    }
  }
  return { ...comparison(judged), leftOut: found.length - judged.length }
}

function judgedTwice({ evidence, ...past }: PastCase, sets: readonly [RuleSet, RuleSet]): Judged {
  const [before, after] = assessBySets(evidence, sets).map(judged => {
    const { level, score } = atLeastAsAsked(judged, past.intent)
    return { level, score }
  }) as [Verdict, Verdict]
  return { ...past, before, after }
}

function comparison(judged: readonly Judged[]): Omit<Preview, 'leftOut'> {
  const [before, after] = [placesBy(judged, 'before'), placesBy(judged, 'after')]
  const all = judged.map(past => ({
    id: past.id,
    ref: past.ref,
    before: { ...past.before, place: before.get(past.id) ?? 0 },
    after: { ...past.after, place: after.get(past.id) ?? 0 },
  }))
  const raised = all.filter(change => climb(change) > 0)
  const lowered = all.filter(change => climb(change) < 0)
  const moved = all.filter(
    change => climb(change) === 0 && Math.abs(change.before.place - change.after.place) > farPlaces,
  )
  const changes = [...lowered, ...raised, ...moved]
  return {
    judged: judged.length,
    raised: raised.length,
    lowered: lowered.length,
    moved: moved.length,
    changes,
  }
}

/** How many levels a case rises. */
function climb({ before, after }: Pick<Judged, 'before' | 'after'>): number {
  return ranks[before.level] - ranks[after.level]
}

/** Each case's place in its level: by score, among equals who has waited longest, as the queue has it. */
function placesBy(judged: readonly Judged[], when: 'before' | 'after'): ReadonlyMap<string, number> {
  const levels = Map.groupBy(judged, past => past[when].level)
  const places = [...levels.values()].flatMap(level =>
    level
      .toSorted(
        (a, b) =>
          b[when].score - a[when].score ||
          a.filedAt.getTime() - b.filedAt.getTime() ||
          a.id.localeCompare(b.id),
      )
      .map(({ id }, nth): [string, number] => [id, nth + 1]),
  )
  return new Map(places)
}
