import type { Level } from '../../../flows/contract.ts'
import type { Decision } from '../decide.ts'
import { asTyped } from '../read.ts'
import type { IntentId } from '../rules/rule.ts'
import { isSyllable } from '../syllable.ts'
import { classified, featuresByWord, featuresOf } from './features.ts'
import type { Model } from './model.ts'
import { ask, hiddenOf, product } from './network.ts'

/**
 * What the classifier makes of a text. `level`: null where it says nothing, for it only raises. `shares`: of all
 * intents, most likely first.
 */
export type Opinion = {
  level: Level | null
  levelShares: Readonly<Record<Level, number>>
  intents: readonly { intent: IntentId; share: number }[]
}

export function opinionOf({ network, levels, intents, from }: Model, decision: Decision): Opinion {
  const [byLevel, byIntent] = ask(network, featuresOf(decision)) as [Float32Array, Float32Array]
  return {
    level: canRead(decision) ? levelOf(levels, byLevel, from) : null,
    levelShares: Object.fromEntries(levels.map((level, at) => [level, byLevel[at]])) as Record<Level, number>,
    intents: intents
      .map((intent, at) => ({ intent, share: byIntent[at] as number }))
      .sort((a, b) => b.share - a.share),
  }
}

/** Fewer words, and words of another language, are nothing that it learned to read. */
const fewestWords = 3

/** Of fewer words than this that could be Vietnamese, a text is in another language; shortened words are fewer. */
const fewestOurs = 0.35

function canRead({ reading, see }: Decision): boolean {
  const words = classified(reading.line).filter(({ word }) => /^[a-z]/.test(word))
  const ours = words.filter(({ word }) => isSyllable(word)).length
  const foreign = ours < words.length * fewestOurs
  return see('language') === null && !foreign && classified(reading.line).length >= fewestWords
}

/** The gravest level whose share, with those of all graver ones, reaches its threshold. */
export function levelOf(levels: readonly Level[], shares: Float32Array, from: Model['from']): Level | null {
  let sum = 0
  for (const [at, level] of levels.entries()) {
    sum += shares[at] as number
    const threshold = from[level]
    if (threshold !== undefined && sum >= threshold) return level
  }
  return null
}

/** How many places of a text are shown as the ground of an opinion. */
const mostShown = 3

/** What the person wrote that speaks most for a level, each with the word before it: the reason an officer reads. */
export function wordsFor(level: Level, { network, levels }: Model, decision: Decision): string {
  const { reading } = decision
  const hidden = hiddenOf(network, featuresOf(decision))
  const row = levels.indexOf(level) * network.width
  const weights = network.heads[0]?.weights as Float32Array
  // Only what got past the bend counts.
  const slope = hidden.map((value, at) => (value > 0 ? (weights[row + at] as number) : 0))
  const words = classified(reading.line)
  const strongest = featuresByWord(words.map(({ word }) => word))
    .map((features, nth) => ({ nth, points: pointsOf(features, network, slope) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, mostShown)
    .map(({ nth }) => nth)
  return runs(strongest)
    .map(({ from, to }) => asTyped(reading, words[from]?.at ?? 0, lengthOf(words, from, to)))
    .filter(Boolean)
    .join(' … ')
}

function pointsOf(
  features: readonly number[],
  { vectors, scales, width }: Model['network'],
  slope: Float32Array,
): number {
  return features.reduce(
    (sum, each) => sum + (scales[each] as number) * product(vectors, each * width, slope),
    0,
  )
}

/** Numbers of words, each with the one before it, as runs: 3, 4, 9 → 2–4, 8–9. */
function runs(words: readonly number[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  for (const word of words.toSorted((a, b) => a - b)) {
    const last = found.at(-1)
    if (last && word - 1 <= last.to) last.to = word
    else found.push({ from: Math.max(0, word - 1), to: word })
  }
  return found
}

function lengthOf(words: readonly { word: string; at: number }[], from: number, to: number): number {
  const first = words[from]
  const last = words[to]
  return first && last ? last.at + last.word.length - first.at : 0
}
