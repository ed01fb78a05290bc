import { readdirSync, readFileSync } from 'node:fs'
import type { Level } from '../flows/contract.ts'
import { type IntentId, intentIds } from '../src/triage/rules/rule.ts'

/**
 * One message of the corpus, labelled by triage-model §2–§4. `levels`, `intents`: all that a careful expert would
 * accept, preferred first. `hand`: the file it stands in; whoever wrote one file wrote no other.
 */
export type Example = {
  id: string
  hand: string
  text: string
  levels: readonly Level[]
  intents: readonly IntentId[]
  tags: readonly string[]
}

const folder = new URL('corpus/', import.meta.url)
const line = /^(?<levels>\S+) \| (?<intents>\S+) \| (?<tags>\S*) \| (?<text>.+)$/u

/** Every message, in the order of the files. Throws on a line that cannot be read. */
export function readCorpus(from: URL = folder): Example[] {
  return readdirSync(from)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .flatMap(file => parseHand(file.replace('.txt', ''), readFileSync(new URL(file, from), 'utf8')))
}

/** The messages of one hand: `P1/P0 | intents | tags | text`, one a line; `#` begins a remark. */
export function parseHand(hand: string, file: string): Example[] {
  return file.split('\n').flatMap((written, at) => {
    if (written.trim() === '' || written.startsWith('#')) return []
    const found = line.exec(written)?.groups as
      | Record<'levels' | 'intents' | 'tags' | 'text', string>
      | undefined
    if (!found) throw new Error(`${hand}, line ${at + 1}: four fields expected, divided by " | "`)
    return {
      id: `${hand}:${at + 1}`,
      hand,
      text: found.text.replaceAll('\\n', '\n'),
      levels: found.levels.split('/').map(level => oneOf(levels, level, hand, at)),
      intents: found.intents.split(',').map(intent => oneOf(intentIds, intent, hand, at)),
      tags: found.tags.split(',').filter(Boolean),
    }
  })
}

export const levels = ['P0', 'P1', 'P2', 'P3', 'PX'] as const satisfies readonly Level[]

function oneOf<T extends string>(known: readonly T[], label: string, hand: string, at: number): T {
  const found = known.find(each => each === label)
  if (!found) throw new Error(`${hand}, line ${at + 1}: unknown label "${label}"`)
  return found
}
