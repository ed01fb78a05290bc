import { buckets } from '../src/triage/classifier/features.ts'
import type { Network } from '../src/triage/classifier/network.ts'
import { intentIds } from '../src/triage/rules/rule.ts'
import { levels } from './corpus.ts'
import type { Lesson } from './examples.ts'
import { type Settings, trainNetwork } from './network.ts'

/** Found on hands left out of the training; docs/decisions/0019 tells what else was tried. */
const settings: Settings = { width: 48, epochs: 12, rate: 0.05, drop: 0.4, seed: 1 }

/** A network that learned levels and intents from these lessons. */
export function learn(lessons: readonly Lesson[]): Network {
  const samples = lessons.flatMap(lesson => lesson.samples)
  return trainNetwork(samples, buckets, [levels.length, intentIds.length], settings)
}
