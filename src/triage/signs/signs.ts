import { pattern } from '../pattern.ts'
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

const phrases = {
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

/** Every sign, compiled once. */
export const signs = Object.fromEntries(
  Object.entries(phrases).map(([sign, found]) => [sign, pattern(...found)]),
) as Record<keyof typeof phrases, RegExp>
