import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { classifier } from '../../src/triage/classifier/classifier.ts'
import { packModel, unpackModel } from '../../src/triage/classifier/model.ts'
import { ask } from '../../src/triage/classifier/network.ts'
import { readCorpus } from '../../training/corpus.ts'
import { featuresOfText, isUnseen } from '../../training/examples.ts'
import { corpusMark, rulesMark } from '../../training/fingerprint.ts'
import { trainNetwork } from '../../training/network.ts'

const learned = readCorpus().filter(({ hand }) => !isUnseen(hand))
const bytes = readFileSync(new URL('../../src/triage/classifier/model.bin', import.meta.url))

test('the classifier was trained on this corpus and through these rules: if not, npm run train', () => {
  expect(classifier.trained).toEqual({
    messages: learned.length,
    corpus: corpusMark(learned),
    rules: rulesMark(),
  })
})

test('it is small', () => {
  expect(bytes.length).toBeLessThanOrEqual(5_000_000)
})

test('packed and opened again it says the same', () => {
  const again = unpackModel(packModel(classifier))
  const features = featuresOfText('họ dắt em ra bìa rừng, tối nay đi')
  const said = ask(again.network, features).flatMap(shares => [...shares])
  const before = ask(classifier.network, features).flatMap(shares => [...shares])
  for (const [at, share] of said.entries()) expect(share).toBeCloseTo(before[at] ?? Number.NaN, 3)
})

const aFew = Array.from({ length: 40 }, (_, at) => ({
  features: Uint32Array.of(at % 7, 10 + (at % 3), 20 + (at % 2)),
  targets: [Float32Array.of(at % 2, 1 - (at % 2))],
}))
const settings = { width: 6, epochs: 30, rate: 0.2, drop: 0.1, seed: 3 }

test('the same samples give the same weights, another seed others', () => {
  const train = (seed: number) => trainNetwork(aFew, 32, [2], { ...settings, seed }).vectors
  expect(train(3)).toEqual(train(3))
  expect(train(4)).not.toEqual(train(3))
})

test('a network learns what tells its samples apart', () => {
  const network = trainNetwork(aFew, 32, [2], settings)
  for (const { features, targets } of aFew) {
    const [shares] = ask(network, features)
    expect(Math.abs((shares?.[0] ?? 0) - (targets[0]?.[0] ?? 0))).toBeLessThan(0.3)
  }
})
