import { writeFileSync } from 'node:fs'
import { packModel } from '../src/triage/classifier/model.ts'
import { ask } from '../src/triage/classifier/network.ts'
import { intentIds } from '../src/triage/rules/rule.ts'
import { type Example, levels, readCorpus } from './corpus.ts'
import { featuresOfText, isUnseen } from './examples.ts'
import { corpusMark, rulesMark } from './fingerprint.ts'
import { learn } from './learn.ts'
import { levelByRules } from './rules-only.ts'
import { chooseLead, chooseThresholds, type Heard } from './thresholds.ts'

/** `npm run train`: learns from training/corpus and writes src/triage/classifier/model.bin. */

const folds = 4

/** Each message as a network hears it that learned from other hands only: what thresholds can be chosen by. */
function heardByOthers(examples: readonly Example[]): Heard[] {
  const hands = [...new Set(examples.map(({ hand }) => hand))]
  return Array.from({ length: folds }, (_, fold) => {
    const left = new Set(hands.filter((_, at) => at % folds === fold))
    const network = learn(examples.filter(({ hand }) => !left.has(hand)))
    return examples
      .filter(({ hand }) => left.has(hand))
      .map(example => {
        const [shares, intentShares] = ask(network, featuresOfText(example.text)) as [
          Float32Array,
          Float32Array,
        ]
        return { example, byRules: levelByRules(example.text), shares, intentShares }
      })
  }).flat()
}

if (import.meta.main) {
  const examples = readCorpus().filter(({ hand }) => !isUnseen(hand))
  const heard = heardByOthers(examples)
  const from = chooseThresholds(heard)
  const lead = chooseLead(heard)
  const model = {
    network: learn(examples),
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
