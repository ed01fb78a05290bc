import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Level } from '../flows/contract.ts'
import { classifier } from '../src/triage/classifier/classifier.ts'
import { opinionOf } from '../src/triage/classifier/opinion.ts'
import { decide } from '../src/triage/decide.ts'
import { judge, rulesVersion } from '../src/triage/judge.ts'
import { read } from '../src/triage/read.ts'
import { type Example, levels, readCorpus } from './corpus.ts'
import { isUnseen } from './examples.ts'
import { type Figures, figuresOf, type Judged } from './figures.ts'
import { confusionTable, figuresTable, missesOf, tagTable } from './tables.ts'

/**
 * `npm run eval`: how triage does on messages that neither rules nor classifier were made with. Writes
 * docs/evaluation/report.md and adds a line to docs/evaluation/history.jsonl when rules or classifier changed.
 * `--messages file.jsonl`: another set as well; `--misses`: every message judged wrong.
 */

const folder = new URL('../docs/evaluation/', import.meta.url)

type Messages = { name: string; examples: readonly Example[] }

function setsFrom(file: string | undefined): Messages[] {
  const unseen = readCorpus().filter(({ hand }) => isUnseen(hand))
  const own = { name: 'unseen hands', examples: unseen }
  return file ? [own, { name: file.split('/').at(-1) ?? file, examples: readJsonLines(file) }] : [own]
}

function readJsonLines(file: string): Example[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => ({ ...(JSON.parse(line) as Omit<Example, 'hand'>), hand: 'file' }))
}

/** The same messages, judged by the rules alone, by the classifier alone, and by both as people meet them. */
function judgedBy(examples: readonly Example[]): Record<'rules' | 'alone' | 'both', Judged[]> {
  return {
    rules: examples.map(example => judgedAs(example, judge({ said: [example.text] }, null))),
    alone: examples.map(byClassifier),
    both: examples.map(example => judgedAs(example, judge({ said: [example.text] }, classifier))),
  }
}

function judgedAs(
  example: Example,
  { level, intents }: { level: Level; intents: readonly string[] },
): Judged {
  return { example, level, intent: intents[0] ?? '' }
}

function byClassifier(example: Example): Judged {
  const { level, intents } = opinionOf(classifier, decide(read(example.text)))
  return judgedAs(example, { level: level ?? 'PX', intents: intents.map(({ intent }) => intent) })
}

function report(sets: readonly Messages[]): { text: string; figures: Record<string, Figures> } {
  const parts = sets.map(({ name, examples }) => {
    const { rules, alone, both } = judgedBy(examples)
    const text = [
      `## ${name}: ${examples.length} messages`,
      figuresTable({ 'rules alone': rules, 'classifier alone': alone, 'both, as people meet them': both }),
      '### Preferred level and found level',
      confusionTable(both, levels),
      '### By tag',
      tagTable(both),
    ].join('\n\n')
    return { name, text, figures: figuresOf(both), both }
  })
  for (const { both } of parts) if (showMisses) console.log(missesOf(both))
  return {
    text: parts.map(({ text }) => text).join('\n\n'),
    figures: Object.fromEntries(parts.map(({ name, figures }) => [name, figures])),
  }
}

const { values } = parseArgs({
  options: { messages: { type: 'string' }, misses: { type: 'boolean', default: false } },
})
const showMisses = values.misses
const { text, figures } = report(setsFrom(values.messages))
console.log(text)
writeReport(text)
keepHistory(figures)

function writeReport(tables: string): void {
  const { messages, corpus } = classifier.trained
  const head = [
    '# How well triage hears',
    'Made by `npm run eval`. The unseen hands wrote for this measure alone: no rule was tuned and nothing was trained on them.',
    `Rules ${rulesVersion}; classifier trained on ${messages} messages (corpus ${corpus}).`,
  ].join('\n\n')
  writeFileSync(new URL('report.md', folder), `${head}\n\n${tables}\n`)
}

/** One line for each pair of rules and classifier that was ever measured. */
function keepHistory(found: Record<string, Figures>): void {
  const file = new URL('history.jsonl', folder)
  const version = { rules: rulesVersion, corpus: classifier.trained.corpus }
  const line = JSON.stringify({ at: new Date().toISOString().slice(0, 10), ...version, ...found })
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const last = before.trim().split('\n').at(-1) ?? ''
  if (last.slice(last.indexOf('"rules"')) !== line.slice(line.indexOf('"rules"')))
    appendFileSync(file, `${line}\n`)
}
