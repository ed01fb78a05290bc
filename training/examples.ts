import { featuresOf } from '../src/triage/classifier/features.ts'
import { decide } from '../src/triage/decide.ts'
import { read } from '../src/triage/read.ts'
import { intentIds } from '../src/triage/rules/rule.ts'
import { type Example, levels } from './corpus.ts'
import type { Sample } from './network.ts'
import { seeded, variants } from './noise.ts'

/** Files of these hands are never trained on: they say how the classifier does on what it has not seen. */
export const isUnseen = (hand: string) => hand.includes('unseen')

/** How examples become samples. `spellings`: of each message, itself among them; `without`: features left out. */
export type Making = { spellings: number; without: string }
export const usual: Making = { spellings: 5, without: '' }

/** The first label that an expert would give weighs more than the others that they would accept. */
const preferred = 0.65

/** An example with what the network learns from it: one sample for each spelling, the first as it was written. */
export type Lesson = { example: Example; samples: readonly Sample[] }

export function lessonsOf(examples: readonly Example[], { spellings, without }: Making = usual): Lesson[] {
  const chance = seeded(1)
  return examples.map(example => {
    const targets = [shares(levels, example.levels), shares(intentIds, example.intents)]
    const samples = variants(example.text, spellings, chance).map(spelling => ({
      features: featuresOfText(spelling, without),
      targets,
    }))
    return { example, samples }
  })
}

export function featuresOfText(text: string, without = ''): Uint32Array {
  return featuresOf(decide(read(text)), without)
}

function shares(labels: readonly string[], accepted: readonly string[]): Float32Array {
  const found = new Float32Array(labels.length)
  const rest = (1 - preferred) / Math.max(1, accepted.length - 1)
  for (const [nth, label] of accepted.entries()) {
    found[labels.indexOf(label)] = accepted.length === 1 ? 1 : nth === 0 ? preferred : rest
  }
  return found
}
