import { writeFileSync } from 'node:fs'
import { ask } from '../src/triage/classifier/network.ts'
import { intentIds } from '../src/triage/rules/rule.ts'
import { type Example, levels, readCorpus } from './corpus.ts'
import { featuresOfText, isUnseen, lessonsOf, type Making, usual } from './examples.ts'
import { share } from './figures.ts'
import { learn } from './learn.ts'
import { percent, row, table } from './tables.ts'

/** `npm run ablation`: what each part of the classifier adds, measured on the unseen hands. Takes some minutes. */

const parts: Record<string, Partial<Making>> = {
  everything: {},
  'no signs and rules': { without: 'SPRLIJH' },
  'no pairs of signs': { without: 'P' },
  'no marks': { without: 'tT' },
  'no parts of words': { without: 'cC' },
  'no runs of words': { without: '23sT' },
  'no spelling noise': { spellings: 1 },
}

/** Needless alarms allowed, as a share of all messages, when recall is compared. */
const allowed = 0.05

function measure(learned: readonly Example[], unseen: readonly Example[], change: Partial<Making>): string[] {
  const making = { ...usual, ...change }
  const network = learn(lessonsOf(learned, making))
  const heard = unseen.map(example => {
    const [byLevel, byIntent] = ask(network, featuresOfText(example.text, making.without))
    return { example, byLevel: byLevel as Float32Array, byIntent: byIntent as Float32Array }
  })
  const right = <T>(labels: readonly T[], shares: Float32Array) =>
    labels[shares.indexOf(Math.max(...shares))] as T
  return [
    percent(recallAt(heard.map(({ example, byLevel }) => ({ example, danger: byLevel[0] as number })))),
    percent(share(heard, ({ example, byLevel }) => example.levels.includes(right(levels, byLevel)))),
    percent(share(heard, ({ example, byIntent }) => example.intents.includes(right(intentIds, byIntent)))),
  ]
}

/** Recall of P0 where as many messages are raised needlessly as allowed. */
function recallAt(heard: readonly { example: Example; danger: number }[]): number {
  const needless = heard.filter(({ example }) => !example.levels.includes('P0')).map(({ danger }) => danger)
  const threshold = needless.toSorted((a, b) => b - a)[Math.floor(allowed * heard.length)] ?? 0
  const urgent = heard.filter(({ example }) => example.levels.every(level => level === 'P0'))
  return share(urgent, ({ danger }) => danger > threshold)
}

const corpus = readCorpus()
const learned = corpus.filter(({ hand }) => !isUnseen(hand))
const unseen = corpus.filter(({ hand }) => isUnseen(hand))
const lines = Object.entries(parts).map(([name, change]) => row([name, ...measure(learned, unseen, change)]))
const text = [
  '# What each part of the classifier adds',
  `Made by \`npm run ablation\`: the classifier alone, trained anew without a part on ${learned.length} messages and measured on ${unseen.length} that it never saw. P0 recall is taken where ${percent(allowed)} of all messages are raised to P0 needlessly.`,
  table(['', 'P0 recall', 'level', 'intent'], lines),
].join('\n\n')
console.log(text)
writeFileSync(new URL('../docs/evaluation/ablation.md', import.meta.url), `${text}\n`)
