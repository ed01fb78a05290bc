import { buckets } from '../src/triage/classifier/features.ts'
import type { Network } from '../src/triage/classifier/network.ts'
import { intentIds } from '../src/triage/rules/rule.ts'
import { type Example, levels } from './corpus.ts'
import { type Making, samplesOf, usual } from './examples.ts'
import { type Settings, trainNetwork } from './network.ts'

/** Found on hands left out of the training; docs/decisions/0019 tells what else was tried. */
const settings: Settings = { width: 48, epochs: 12, rate: 0.05, drop: 0.4, seed: 1 }

/** A network that learned levels and intents from these examples. */
export function learn(examples: readonly Example[], making: Making = usual): Network {
  const labels = [levels.length, intentIds.length]
  return trainNetwork(samplesOf(examples, settings.seed, making), buckets, labels, settings)
}
