import { alternativesOf, anchorOf, anchorsOf } from '../anchors.ts'
import { pattern } from '../pattern.ts'
import { reachOf } from '../reach.ts'
import { literal } from '../read.ts'
import { bare } from '../syllable.ts'
import { ages } from './ages.ts'
import { calls } from './calls.ts'
import { contexts } from './contexts.ts'
import { details } from './details.ts'
import { errands } from './errands.ts'
import { harm } from './harm.ts'
import { moments } from './moments.ts'
import { moves } from './moves.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'
import { themes } from './themes.ts'

export const phrases = {
  ...people,
  ...ages,
  ...harm,
  ...moves,
  ...moments,
  ...themes,
  ...calls,
  ...offices,
  ...contexts,
  ...errands,
  ...details,
}

/** A thing that words can show. A sign alone decides nothing; rules combine signs. `over`: long ago, and nothing now. */
export type Sign = keyof typeof phrases | 'over'

type Sought = keyof typeof phrases

/** One way to show a sign, compiled when first sought. `reach`: how many words it can span. */
type Way = { sign: Sought; phrase: string; reach: number; found?: RegExp }

/** Ways that any line may show, and those that only a line with a certain word may (`anchorsOf`). */
const always: Way[] = []
const byAnchor = new Map<string, Way[]>()
for (const [sign, found] of Object.entries(phrases) as [Sought, readonly string[]][]) {
  for (const phrase of found.flatMap(alternativesOf)) index({ sign, phrase, reach: reachOf(phrase) })
}

function index(way: Way): void {
  const anchors = anchorsOf(way.phrase)
  if (!anchors) always.push(way)
  for (const anchor of anchors ?? []) byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), way])
}

export const everySign = Object.keys(phrases) as Sought[]

/** A pattern to seek in a line from one place to another. */
export type Search = { found: RegExp; from: number; to: number }

/**
 * What to seek in a line, and where, by sign: most phrases need not be sought in most lines, nor far from their
 * anchors. A sign that is missing does not show. `wanted`: only these signs.
 */
export function searchesIn(line: string, wanted?: ReadonlySet<Sign>): ReadonlyMap<Sign, readonly Search[]> {
  const places = placesOf(line)
  const bySign = new Map<Sign, Search[]>()
  const last = new Map<Way, Search>()
  const seek = (way: Way, from: number, to: number) => {
    const before = last.get(way)
    if (before && from <= before.to) {
      before.to = to
      return
    }
    way.found ??= pattern(way.phrase)
    const search = { found: way.found, from, to }
    last.set(way, search)
    const known = bySign.get(way.sign)
    if (known) known.push(search)
    else bySign.set(way.sign, [search])
  }
  for (const way of always) if (!wanted || wanted.has(way.sign)) seek(way, 0, line.length)
  for (let word = 0; word < places.length; word++) {
    for (const way of byAnchor.get(anchorAt(line, places[word] as number)) ?? none) {
      if (wanted && !wanted.has(way.sign)) continue
      seek(way, begin(places, word - way.reach), end(line, places, word + way.reach + 1))
    }
  }
  return bySign
}

const none: readonly Way[] = []

function anchorAt(line: string, from: number): string {
  return anchorOf(bare(line.slice(from, line.indexOf(' ', from)).replace(literal, '')))
}

/** The place before a word, or the beginning of the line. */
function begin(places: readonly number[], word: number): number {
  return word < 0 ? 0 : (places[word] as number) - 1
}

/** The end of a word, so that nothing but the end of the line looks like it. */
function end(line: string, places: readonly number[], word: number): number {
  const next = places[word]
  return next === undefined ? line.length : next - 1
}

/** Where each word of a line begins. */
function placesOf(line: string): number[] {
  const places: number[] = []
  for (let at = line.indexOf(' '); at >= 0 && at + 1 < line.length; at = line.indexOf(' ', at + 1))
    places.push(at + 1)
  return places
}

/** Where a pattern stands in a line, or null. */
export function findIn(line: string, { found, from, to }: Search): RegExpExecArray | null {
  found.lastIndex = from
  return found.exec(to === line.length ? line : line.slice(0, to))
}

/** Does a line show one of these signs? */
export function showsAny(line: string, wanted: readonly Sign[]): boolean {
  const searches = searchesIn(line, new Set(wanted))
  return wanted.some(sign => searches.get(sign)?.some(search => findIn(line, search) !== null))
}
