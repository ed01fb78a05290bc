import type { Level } from '../flows/contract.ts'
import { type Figures, figuresOf, isOverP0, type Judged } from './figures.ts'

/** What the evaluation report shows, as Markdown tables. */

export function figuresTable(rows: Record<string, readonly Judged[]>): string {
  const lines = Object.entries(rows).map(([name, judged]) => row([name, ...cells(figuresOf(judged))]))
  return table(['', 'P0 recall', 'P1 or higher', 'needless P0', 'level', 'intent'], lines)
}

function cells(found: Figures): string[] {
  return [
    `${percent(found.p0Recall)} of ${found.p0Of}`,
    `${percent(found.p1Recall)} of ${found.p1Of}`,
    percent(found.overP0),
    percent(found.levels),
    percent(found.intents),
  ]
}

export function confusionTable(judged: readonly Judged[], levels: readonly Level[]): string {
  const lines = levels.map(preferred =>
    row([
      `**${preferred}**`,
      ...levels.map(found =>
        String(
          judged.filter(({ example, level }) => example.levels[0] === preferred && level === found).length,
        ),
      ),
    ]),
  )
  return table(['preferred \\ found', ...levels], lines)
}

/** Tags with fewer messages say nothing. */
const fewest = 10

export function tagTable(judged: readonly Judged[]): string {
  const tags = [...new Set(judged.flatMap(({ example }) => example.tags))].sort()
  const lines = tags.flatMap(tag => {
    const tagged = judged.filter(({ example }) => example.tags.includes(tag))
    return tagged.length < fewest ? [] : [row([tag, String(tagged.length), ...cells(figuresOf(tagged))])]
  })
  return table(['tag', 'messages', 'P0 recall', 'P1 or higher', 'needless P0', 'level', 'intent'], lines)
}

/** Every message judged wrong, the worst kind first: danger not heard, needless alarm, other levels. */
export function missesOf(judged: readonly Judged[]): string {
  const worst = (each: Judged) =>
    each.example.levels.every(level => level === 'P0') ? 0 : isOverP0(each) ? 1 : 2
  return judged
    .filter(({ example, level }) => !example.levels.includes(level))
    .toSorted((a, b) => worst(a) - worst(b))
    .map(
      ({ example, level }) =>
        `${example.levels.join('/')} → ${level}  ${example.id}  ${example.text.replaceAll('\n', ' ⏎ ')}`,
    )
    .join('\n')
}

export function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`
}

export function table(head: readonly string[], lines: readonly string[]): string {
  return [row(head), row(head.map(() => '---')), ...lines].join('\n')
}

export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
