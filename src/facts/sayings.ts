import type { Details, FactKind, FactOf } from './fact.ts'
import { withoutOverlap } from './overlap.ts'
import { literal, type Reading, spanOf } from './reading.ts'

/**
 * `typed`: as the person typed it; `glued`: a letter or digit follows at once; `before`, `after`: the line on either
 * side, a few words of it; `at`: the moment of the message.
 */
export type Match = { groups: Groups; typed: string; before: string; after: string; at: Date; glued: boolean }
export type Groups = Readonly<Record<string, string | undefined>>

/** What a match means, or null when it means nothing after all. */
export type Meaning<K extends FactKind> = { value: string; detail: Details[K] }

/** One way to say a fact: what is underlined, and what it means. */
export type Saying<K extends FactKind> = { said: RegExp; means: (match: Match) => Meaning<K> | null }

const nearby = 60

/** All facts of a kind that the sayings find; of two that overlap the longer stays. */
export function factsSaid<K extends FactKind>(
  kind: K,
  reading: Reading,
  sayings: readonly Saying<K>[],
  at: Date,
): FactOf<K>[] {
  const { line, text } = reading
  const found: FactOf<K>[] = []
  for (const { said, means } of sayings) {
    for (const match of line.matchAll(said)) {
      const end = match.index + match[0].length
      const span = spanOf(reading, match.index + 1, end)
      const meaning = means({
        groups: withoutLiteral(match.groups),
        typed: text.slice(span.from, span.to),
        before: line.slice(Math.max(0, match.index - nearby), match.index + 1),
        after: line.slice(end, end + nearby),
        at,
        glued: /[\p{L}\p{N}]/u.test(text.charAt(span.to)),
      })
      if (meaning) found.push({ kind, ...meaning, ...span } as FactOf<K>)
    }
  }
  return withoutOverlap(found, text.length)
}

function withoutLiteral(groups: Groups = {}): Groups {
  return Object.fromEntries(
    Object.entries(groups).map(([name, said]) => [name, said?.replaceAll(literal, '')]),
  )
}
