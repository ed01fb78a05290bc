import { type Head, hiddenOf, type Network, sharesOf } from '../src/triage/classifier/network.ts'
import { seeded } from './noise.ts'

/** `targets[h]`: what head h should say: a share for each label, adding up to 1. */
export type Sample = { features: Uint32Array; targets: readonly Float32Array[] }

/** `rate`: size of the first steps; `drop`: share of features hidden at each look, against learning by heart. */
export type Settings = { width: number; epochs: number; rate: number; drop: number; seed: number }

/** What training keeps beside the weights: how far each has moved, so that steps shrink (Adagrad). */
type Learner = Omit<Network, 'heads'> & {
  vectors: Float32Array
  vectorSteps: Float32Array
  heads: readonly LearningHead[]
}
type LearningHead = Head & { steps: Float32Array }

/**
 * Trains a network, one sample at a time in an order that the seed decides: the same samples and settings give
 * the same weights.
 */
export function trainNetwork(
  samples: readonly Sample[],
  buckets: number,
  labels: readonly number[],
  settings: Settings,
): Network {
  const chance = seeded(settings.seed)
  const learner = newLearner(buckets, labels, settings.width, chance)
  const order = samples.map((_, at) => at)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, chance)
    const pace = settings.rate * (1 - epoch / settings.epochs)
    for (const at of order) learn(learner, samples[at] as Sample, pace, settings.drop, chance)
  }
  return learner
}

function newLearner(
  buckets: number,
  labels: readonly number[],
  width: number,
  chance: () => number,
): Learner {
  const around = (count: number, spread: number) =>
    Float32Array.from({ length: count }, () => (chance() - 0.5) * spread)
  return {
    width,
    vectors: around(buckets * width, 1 / width),
    scales: new Float32Array(buckets).fill(1),
    vectorSteps: new Float32Array(buckets).fill(1e-6),
    heads: labels.map(count => ({
      weights: around(count * width, 0.2),
      bias: new Float32Array(count),
      steps: new Float32Array(count * width).fill(1e-6),
    })),
  }
}

function learn(
  learner: Learner,
  { features, targets }: Sample,
  pace: number,
  drop: number,
  chance: () => number,
) {
  const kept = features.filter(() => chance() >= drop)
  if (kept.length === 0) return
  const hidden = hiddenOf(learner, kept)
  const back = new Float32Array(learner.width)
  learner.heads.forEach((head, h) => {
    stepHead(head, hidden, targets[h] as Float32Array, pace, back)
  })
  const scale = 1 / Math.sqrt(kept.length)
  const slope = back.map((sum, at) => ((hidden[at] as number) > 0 ? sum * scale : 0))
  const size = slope.reduce((sum, each) => sum + each * each, 0) / learner.width
  for (const feature of kept) stepVector(learner, feature, slope, size, pace)
}

/** Moves a head towards its target; `back` gathers what the layer below should have said. */
function stepHead(
  head: LearningHead,
  hidden: Float32Array,
  target: Float32Array,
  pace: number,
  back: Float32Array,
) {
  const { weights, bias, steps } = head
  const width = hidden.length
  for (const [label, share] of sharesOf(head, hidden).entries()) {
    const off = share - (target[label] as number)
    bias[label] = (bias[label] as number) - pace * 0.05 * off
    for (let at = 0, cell = label * width; at < width; at++, cell++) {
      back[at] = (back[at] as number) + off * (weights[cell] as number)
      const step = off * (hidden[at] as number)
      steps[cell] = (steps[cell] as number) + step * step
      weights[cell] = (weights[cell] as number) - (pace * step) / Math.sqrt(steps[cell] as number)
    }
  }
}

function stepVector(
  { vectors, vectorSteps, width }: Learner,
  feature: number,
  slope: Float32Array,
  size: number,
  pace: number,
) {
  const moved = (vectorSteps[feature] as number) + size
  vectorSteps[feature] = moved
  const step = pace / Math.sqrt(moved)
  for (let at = 0, cell = feature * width; at < width; at++, cell++) {
    vectors[cell] = (vectors[cell] as number) - step * (slope[at] as number)
  }
}

function shuffle(order: number[], chance: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1))
    const kept = order[at] as number
    order[at] = order[other] as number
    order[other] = kept
  }
}
