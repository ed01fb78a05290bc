import { cut } from './anchors.ts'

/** A phrase with an open end is sought within this many words of its anchor. */
const far = 40

/**
 * The most words that a match of this phrase can span, what it looks ahead and behind at included. Never too few:
 * outside this distance from an anchor the phrase need not be sought.
 */
export function reachOf(phrase: string): number {
  return Math.min(far, spanOf(phrase.normalize('NFC')))
}

function spanOf(phrase: string): number {
  const spans = cut(phrase, '|').map(alternative =>
    cut(alternative, ' ')
      .map(spanOfPart)
      .reduce((sum, span) => sum + span, 0),
  )
  return Math.max(...spans)
}

const gap = /<(?<words>\d+)>/gu
/** A repeat without bound of something that may hold a space: a bracket, or all signs but some. */
const openEnd = /\)(?:[*+]|\{\d+,\})|\[\^(?![^\]]* )[^\]]*\](?:[*+]|\{\d+,\})|(?<!\\)\.[*+]/u
const bracket = /^\((?:\?(?:<?[=!]|:))?/u
const repeat = /^\{(?:\d+,)?(?<times>\d+)\}/u

/** One word at most, and what stands in brackets beside it. */
function spanOfPart(part: string): number {
  if (openEnd.test(part)) return far
  const gaps = [...part.matchAll(gap)].reduce((sum, { groups }) => sum + Number(groups?.words), 0)
  return 1 + gaps + bracketsOf(part).reduce((sum, inside) => sum + inside, 0)
}

/** The spans of the brackets of a part that stand in no other, each as often as it may repeat. */
function bracketsOf(part: string): number[] {
  const spans: number[] = []
  let depth = 0
  let from = 0
  for (const { 0: sign, index: at } of part.matchAll(/\\.|\[(?:\\.|[^\]])*\]|[()]/gsu)) {
    if (sign === '(' && depth++ === 0) from = at
    if (sign !== ')' || --depth > 0) continue
    const inside = part.slice(from, at).replace(bracket, '')
    const times = Number(repeat.exec(part.slice(at + 1))?.groups?.times ?? 1)
    spans.push(times * spanOf(inside))
  }
  return spans
}
