import { bare, isAscii } from './syllable.ts'

/** Stands for any number. */
export const aNumber = '#'

/** Stands for any word in letters that are not Latin. */
export const aForeignWord = '文'

/** The anchor that a word of a line is. `word`: without marks. */
export function anchorOf(word: string): string {
  if (/^\d/.test(word)) return aNumber
  return !isAscii(word) && isForeign(word) ? aForeignWord : word
}

function isForeign(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Lao}\p{Script=Khmer}\p{Script=Thai}\p{Script=Myanmar}]/u.test(text)
}

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

/** Of what an alternative demands, the part that the fewest lines have. */
function anchorsOfAlternative(alternative: string): ReadonlySet<string> | null {
  const demanded = cut(withoutLookaround(alternative), ' ').flatMap(part => anchorsOfPart(part) ?? [])
  return demanded.reduce<ReadonlySet<string> | null>(
    (best, set) => (best && worth(best) >= worth(set) ? best : set),
    null,
  )
}

/** Rare first. */
function worth(anchors: ReadonlySet<string>): number {
  return -[...anchors].reduce((sum, word) => sum + (common.get(word) ?? 1), 0)
}

/** The commonest words without marks, and how often they stand among a thousand (counted in `training/corpus`). */
const common: ReadonlyMap<string, number> = new Map(
  Object.entries({
    24: 'em toi',
    20: 'co khong #',
    14: 'cho con di no noi',
    9: 'o roi nguoi nha ve ban ba thi chi la lam bao hoi ma',
    6: 'thang nay may duoc gio chu ho dau bi xe do moi so qua',
    4: 'cua ben ai anh dua nhan ong voi cai tu bo ra chau goi mot trong hai lai dang a tien can cong cung me nam',
    3: 'dung an giay nho thay nao muon de biet xin be chua sang trieu tuoi xa hom ngoai vo hoc quan mat truoc vao ngay',
    2: 'len nghe dong ca het tra gai day dien gi den phong chong to doi sau chuyen ten dem da gui phai thu bat dan kia',
  }).flatMap(([often, words]) => words.split(' ').map(word => [word, Number(often)] as const)),
)

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
  const foreign = /^(?:\\S\*)?\(\?:(?<words>[^()]+)\)(?:\\S\*)?$/u.exec(bound)?.groups?.words
  if (foreign?.split('|').every(isForeign)) return [new Set([aForeignWord])]
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
export function cut(text: string, between: string): string[] {
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
