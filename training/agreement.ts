import { readFileSync } from 'node:fs'
import type { Level } from '../flows/contract.ts'
import { type Example, levels, readCorpus } from './corpus.ts'
import { share } from './figures.ts'
import { percent, row, table } from './tables.ts'

/**
 * `npm run agreement`: how far a second labeller, who saw only the texts, agrees with the hands. No classifier can be
 * expected to agree more.
 */

type Twice = { example: Example; levels: readonly string[]; intents: readonly string[] }

function readSecond(): Twice[] {
  const byText = new Map(readCorpus().map(example => [example.text, example]))
  return readFileSync(new URL('second-labeller.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .flatMap(line => {
      const [, given = '', intents = '', text = ''] = line.split(' | ')
      const example = byText.get(text.replaceAll('\\n', '\n'))
      return example ? [{ example, levels: given.split('/'), intents: intents.split(',') }] : []
    })
}

const firstSame = ({ example, levels: given }: Twice) => example.levels[0] === given[0]

/** Cohen's kappa of the first levels: agreement beyond what chance would give. */
function kappa(all: readonly Twice[]): number {
  const chance = levels
    .map(
      level =>
        share(all, ({ example }) => example.levels[0] === level) *
        share(all, each => each.levels[0] === level),
    )
    .reduce((a, b) => a + b)
  return (share(all, firstSame) - chance) / (1 - chance)
}

function confusion(all: readonly Twice[]): string {
  const count = (a: Level, b: Level) =>
    String(all.filter(each => each.example.levels[0] === a && each.levels[0] === b).length)
  return table(
    ['hand \\ second', ...levels],
    levels.map(a => row([`**${a}**`, ...levels.map(b => count(a, b))])),
  )
}

const all = readSecond()
console.log(`${all.length} messages labelled twice`)
console.log(`same first level ${percent(share(all, firstSame))}, Cohen's kappa ${kappa(all).toFixed(2)}`)
console.log(
  `a level that both accept ${percent(share(all, ({ example, levels: given }) => example.levels.some(level => given.includes(level))))}`,
)
console.log(
  `an intent that both accept ${percent(share(all, ({ example, intents }) => example.intents.some(intent => intents.includes(intent))))}`,
)
console.log(confusion(all))
