import type { Draft, Facts, FlowId } from '../../flows/contract.ts'
import { flows } from '../../flows/flows.ts'
import { fold } from '../shared/fold.ts'

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
  /** Return code by which the report of this errand was opened. */
  opened?: string
  /** The words by which this person is known again. They outlive the errand. */
  known?: KnownWord[]
  /** The wish on how to be reached that stands on the case. */
  reach?: NonNullable<Facts['reachBy']>
  /** Where the talk stood when an officer took it over. */
  resume?: Pick<Memory, 'flow' | 'value' | 'version'>
  /** An officer wrote about the case of this errand: what comes next may answer them, or be about them. */
  answering?: boolean
  /** The village of a staff member who was recognised here: what names no other place is of it. */
  staffVillage?: string | null
}

/** A code word, and the return code that it stands for. */
type KnownWord = { word: string; code: string }

/** Code words kept, the newest. */
const mostKnown = 10

/** Words kept for triage, so that no one grows the memory without bounds. The transcript keeps all. */
const mostSaid = 40
const longestTogether = 24_000
/** Of one message, as much as triage reads at once (`read`): every channel's longest fits. */
const longestSaid = 6_000

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

/** The return code that a typed code word stands for, however it is spelled. */
export function codeBehindWord(memory: Memory, typed: string): string | undefined {
  return knownWords(memory).findLast(({ word }) => fold(word) === fold(typed))?.code
}

/** Those agreed on before, and the one of this errand, which replaces an older one of the same report. */
function knownWords({ known = [], draft, code, opened }: Memory): KnownWord[] {
  const current = code ?? opened
  const word = draft.facts.codeWord
  if (!current || !word) return known
  return [...known.filter(one => one.code !== current), { word, code: current }].slice(-mostKnown)
}

/**
 * Forgets the errand, not the person's pace of trying codes, nor their language, how they are addressed and by which
 * words they are known again.
 */
export function forget(memory: Memory): void {
  const known = knownWords(memory)
  if (known.length > 0) memory.known = known
  const { locale, address } = memory.draft
  const draft = { facts: {}, ...(locale && { locale }), ...(address && { address }) }
  Object.assign(memory, { draft, said: [], since: '', misses: 0 })
  delete memory.code
  delete memory.opened
  delete memory.resume
  delete memory.reach
  delete memory.answering
}
