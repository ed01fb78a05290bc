import type { Draft, FlowId } from '../../flows/contract.ts'
import { flows } from '../../flows/flows.ts'

/** What a conversation remembers between turns. Everything but the flow's name and version is sealed at rest. */
export type Memory = {
  flow: FlowId
  version: number
  /** XState's value of the flow; '' before the first. */
  value: string
  draft: Draft
  /** The person's words in this errand, oldest first: what triage judges. */
  said: string[]
  /** When the errand began: the legal clocks count from here. '' until its first message. */
  since: string
  /** Messages not understood in a row. */
  misses: number
  /** When return codes were tried, to slow down guessing. */
  tries: string[]
  /** Return code of the report that was filed in this errand. */
  code?: string
}

/** Words kept for triage, so that no one grows the memory without bounds. The transcript keeps all. */
const mostSaid = 40
const longestTogether = 12_000
const longestSaid = 2_000

export function freshMemory(draft: Draft = { facts: {} }): Memory {
  return {
    flow: 'welcome',
    version: flows.welcome.version,
    value: '',
    draft,
    said: [],
    since: '',
    misses: 0,
    tries: [],
  }
}

export function remember(memory: Memory, words: string): void {
  memory.said.push(words.slice(0, longestSaid))
  // The first words say what it is about and the last what is new; the middle goes first.
  while (memory.said.length > 2 && isTooMuch(memory.said))
    memory.said.splice(Math.floor(memory.said.length / 2), 1)
}

function isTooMuch(said: readonly string[]): boolean {
  return said.length > mostSaid || said.reduce((sum, words) => sum + words.length, 0) > longestTogether
}

/** Forgets the errand, not the person's pace of trying codes. */
export function forget(memory: Memory): void {
  Object.assign(memory, { draft: { facts: {} }, said: [], since: '', misses: 0 })
  delete memory.code
}
