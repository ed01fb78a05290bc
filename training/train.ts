import { writeFileSync } from 'node:fs'
import { packModel } from '../src/triage/classifier/model.ts'
import { ask, type Network } from '../src/triage/classifier/network.ts'
import { intentIds } from '../src/triage/rules/rule.ts'
import { levels, readCorpus } from './corpus.ts'
import { isUnseen, type Lesson, lessonsOf } from './examples.ts'
import { corpusMark, rulesMark } from './fingerprint.ts'
import { learn } from './learn.ts'
import { levelByRules } from './rules-only.ts'
import { chooseLead, chooseThresholds, type Heard } from './thresholds.ts'

/** `npm run train`: learns from training/corpus and writes src/triage/classifier/model.bin. */

const folds = 3

/** Each message as a network hears it that learned from other hands only: what thresholds can be chosen by. */
function heardByOthers(lessons: readonly Lesson[]): Heard[] {
  const hands = [...new Set(lessons.map(({ example }) => example.hand))]
  return Array.from({ length: folds }, (_, fold) => {
    const left = new Set(hands.filter((_, at) => at % folds === fold))
    const network = learn(lessons.filter(({ example }) => !left.has(example.hand)))
    return lessons.filter(({ example }) => left.has(example.hand)).map(lesson => heard(network, lesson))
  }).flat()
}

/** The first sample of a lesson is the message as it was written. */
function heard(network: Network, { example, samples }: Lesson): Heard {
  const features = samples[0]?.features ?? new Uint32Array()
  const [shares, intentShares] = ask(network, features) as [Float32Array, Float32Array]
  return { example, byRules: levelByRules(example.text), shares, intentShares }
}

if (import.meta.main) {
  const examples = readCorpus().filter(({ hand }) => !isUnseen(hand))
  const lessons = lessonsOf(examples)
  const byOthers = heardByOthers(lessons)
  const from = chooseThresholds(byOthers)
  const lead = chooseLead(byOthers)
  const model = {
    network: learn(lessons),
    levels,
    intents: intentIds,
    from,
    lead,
    trained: { messages: examples.length, corpus: corpusMark(examples), rules: rulesMark() },
  }
  const bytes = packModel(model)
  writeFileSync(new URL('../src/triage/classifier/model.bin', import.meta.url), bytes)
  console.log(`${examples.length} messages, ${bytes.length} bytes`, from, { lead })
}
