import { bare } from './syllable.ts'

/** Stands for any number. */
export const aNumber = '#'

/**
 * Words, without marks, of which every text that a phrase matches has at least one; null when none can be told. Most
 * phrases need not be sought in most texts: looking whether an anchor is there costs far less.
 */
export function anchorsOf(phrase: string): ReadonlySet<string> | null {
  const found = alternativesOf(phrase).map(anchorsOfAlternative)
  return found.every(set => set !== null) ? new Set(found.flatMap(set => [...set])) : null
}

/** What a phrase says either of: the parts between bars that are in no bracket. */
export function alternativesOf(phrase: string): string[] {
  return cut(phrase.normalize('NFC'), '|')
}

/** Of what an alternative demands, the part that says most: a long word, else the fewest words. */
function anchorsOfAlternative(alternative: string): ReadonlySet<string> | null {
  const demanded = cut(withoutLookaround(alternative), ' ').flatMap(part => anchorsOfPart(part) ?? [])
  return demanded.reduce<ReadonlySet<string> | null>(
    (best, set) => (best && worth(best) >= worth(set) ? best : set),
    null,
  )
}

/** Rare first: one word before several, a long one before a short one. */
function worth(anchors: ReadonlySet<string>): number {
  return Math.min(...[...anchors].map(word => word.length)) / anchors.size
}

const word = /^!?(?<word>[\p{L}\p{M}]+|\p{Extended_Pictographic})(?:\(\?: .*)?$/u
const group = /^\(\?:(?<inside>.*)\)$/u
const optional = /[?*]$|\{0,/
const leadingOptional = /^(?:\(\?:[^()]*\)[?*])+/
const gap = /<\d+>$/

function anchorsOfPart(part: string): [ReadonlySet<string>] | null {
  const bound = part.replace(gap, '').replace(leadingOptional, '')
  const alone = word.exec(bound)?.groups?.word
  if (alone) return [new Set([bare(alone)])]
  if (/^\d+$/.test(bound) || /^\\d\+?$/.test(bound)) return [new Set([aNumber])]
  const inside = optional.test(bound) || depthFalls(bound) ? undefined : group.exec(bound)?.groups?.inside
  const anchors = inside === undefined ? null : anchorsOf(inside)
  return anchors && [anchors]
}

/** "(a)(b)" begins and ends with a bracket and is no single group. */
function depthFalls(part: string): boolean {
  let depth = 0
  for (const [at, sign] of [...part].entries()) {
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (depth === 0 && at < part.length - 1) return true
  }
  return false
}

/** Looks ahead and behind demand no word of their own. Innermost brackets first. */
function withoutLookaround(text: string): string {
  const inner = /\(\?(?:<!|<=|!|=)(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/gu
  return text.replace(inner, '')
}

/** The parts of a text between signs that are in no bracket. */
function cut(text: string, between: string): string[] {
  const found: string[] = ['']
  let depth = 0
  for (const [sign] of text.matchAll(/\\.|./gsu)) {
    if (sign === '(' || sign === '[') depth++
    if (sign === ')' || sign === ']') depth--
    if (sign === between && depth === 0) found.push('')
    else found[found.length - 1] += sign
  }
  return found
}
