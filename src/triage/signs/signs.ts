import { alternativesOf, aNumber, anchorsOf } from '../anchors.ts'
import { pattern } from '../pattern.ts'
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
  ...contexts,
  ...errands,
  ...details,
}

/** A thing that words can show. A sign alone decides nothing; rules combine signs. `over`: long ago, and nothing now. */
export type Sign = keyof typeof phrases | 'over'

type Sought = keyof typeof phrases

/** One way to show a sign, compiled when first sought. */
type Way = { sign: Sought; phrase: string; found?: RegExp }

/** Ways that any line may show, and those that only a line with a certain word may (`anchorsOf`). */
const always: Way[] = []
const byAnchor = new Map<string, Way[]>()
for (const [sign, found] of Object.entries(phrases) as [Sought, readonly string[]][]) {
  for (const phrase of found.flatMap(alternativesOf)) index({ sign, phrase })
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
 * anchors. A sign that is missing does not show.
 */
export function searchesIn(line: string): ReadonlyMap<Sign, readonly Search[]> {
  const places = placesOf(line)
  const bySign = new Map<Sign, Search[]>()
  const add = (way: Way, from: number, to: number) => {
    way.found ??= pattern(way.phrase)
    const known = bySign.get(way.sign) ?? []
    const last = known.at(-1)
    if (last?.found === way.found && from <= last.to) last.to = to
    else known.push({ found: way.found, from, to })
    bySign.set(way.sign, known)
  }
  for (const way of always) add(way, 0, line.length)
  for (const [way, words] of waysAt(line, places)) {
    for (const word of words) add(way, begin(places, word), end(line, places, word))
  }
  return bySign
}

/** Ways that the words of a line allow, each with the numbers of those words. */
function waysAt(line: string, places: readonly number[]): ReadonlyMap<Way, readonly number[]> {
  const ways = new Map<Way, number[]>()
  for (const [nth, from] of places.entries()) {
    const word = line.slice(from, line.indexOf(' ', from))
    for (const way of byAnchor.get(anchorOf(word)) ?? []) {
      const known = ways.get(way)
      if (known) known.push(nth)
      else ways.set(way, [nth])
    }
  }
  return ways
}

/** No phrase reaches further than this many words from its anchor. */
const reach = 40

function begin(places: readonly number[], word: number): number {
  return word < reach ? 0 : (places[word - reach] as number) - 1
}

/** The end of a word, so that nothing but the end of the line looks like it. */
function end(line: string, places: readonly number[], word: number): number {
  const next = places[word + reach]
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
  const searches = searchesIn(line)
  return wanted.some(sign => searches.get(sign)?.some(search => findIn(line, search) !== null))
}

function anchorOf(word: string): string {
  return /^\d/.test(word) ? aNumber : bare(word.replace(literal, ''))
}
