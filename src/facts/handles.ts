import { fold } from '../shared/fold.ts'
import type { FactOf } from './fact.ts'
import { networkName, networkNamed } from './network.ts'
import { capitalisedName, capitalsTell, knownName } from './personal-name.ts'
import { firstIndex, type Reading, spanOf, type Token } from './reading.ts'
import { wording } from './wording.ts'

const own =
  '(?: (?:của|nó|hắn|ổng|bả|anh ấy|chị ấy|ông ấy|bà ấy|người đó|này|đó|ấy|nick|tài khoản|tk|acc|id|user|nhóm|group|kênh))'
const called = '(?<called>(?: (?:tên là|tên|nick là|là|[:=]|lấy tên|đề tên|mang tên|nick name|nickname))+)'

const named = wording(`${networkName}${own}{0,3}${called}?`)

type Handle = { value: string; from: number; to: number }

/** Names and handles on networks: "zalo tên Hoa Cúc", "fb Lan Anh", "tele @abc_1", "nhóm facebook «…»". */
export function handlesIn(reading: Reading): FactOf<'account'>[] {
  const telling = capitalsTell(reading)
  const found: FactOf<'account'>[] = []
  for (const { 0: said, index, groups = {} } of reading.line.matchAll(named)) {
    const { to } = spanOf(reading, index + 1, index + said.length)
    const handle = handleAt(reading, to, groups.called !== undefined, telling)
    const service = networkNamed(groups.network ?? '')
    if (handle && service) found.push({ kind: 'account', ...handle, detail: { service } })
  }
  return [...found, ...bareHandles(reading)]
}

const quoted = /["“”'‘«]([^"“”'’»\n]{2,40})["”'’»]/uy
const marked = /@([\p{L}\p{M}\p{N}_.-]{2,32})/uy
/** Letters with a digit, a point or an underscore among them: no plain word. */
const invented = /(?=[A-Za-z]+[\d_.][\w.-])[A-Za-z][\w.-]{2,31}(?![\p{L}\p{M}])/uy

function handleAt(reading: Reading, to: number, wasCalled: boolean, telling: boolean): Handle | null {
  const { text } = reading
  const from = to + (/^[\s:=-]*/.exec(text.slice(to, to + 8))?.[0].length ?? 0)
  const inQuotes = matchAt(quoted, text, from)
  if (inQuotes) return { value: fold(inQuotes[1] ?? ''), from: from + 1, to: from + inQuotes[0].length - 1 }
  const written = matchAt(marked, text, from) ?? matchAt(invented, text, from)
  return written ? handle(written[0], from) : nameAt(reading, from, wasCalled, telling)
}

function matchAt(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(text)
}

function handle(typed: string, from: number): Handle {
  const trimmed = typed.replace(/[.-]+$/, '')
  return { value: trimmed.replace('@', '').toLowerCase(), from, to: from + trimmed.length }
}

/** Right behind the network a name needs two capitals, or a syllable that names are made of. */
function nameAt(reading: Reading, from: number, wasCalled: boolean, telling: boolean): Handle | null {
  const first = firstIndex(reading.tokens, token => token.from >= from)
  const capital = telling ? capitalisedName(reading, first) : 0
  const known = wasCalled || capital > 0 ? knownName(reading, first) : 0
  const count = wasCalled ? Math.max(capital, known) : capital > 1 || known > 0 ? Math.max(capital, known) : 0
  if (count === 0) return null
  const { to } = reading.tokens[first + count - 1] as Token
  return { value: fold(reading.text.slice(from, to)), from, to }
}

const alone = /(?<![\p{L}\p{M}\p{N}.@/])@[A-Za-z][\w.-]{2,31}/gu
const mail =
  /(?<![\p{L}\p{M}\p{N}._%+-])[A-Za-z0-9][\w.%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z]{2,24}){1,3}/gu

/** "@abc" without a network, and addresses of electronic mail. */
function bareHandles({ text }: Reading): FactOf<'account'>[] {
  const found = (pattern: RegExp, service: string) =>
    [...text.matchAll(pattern)].map(({ 0: typed, index }) => ({
      kind: 'account' as const,
      ...handle(typed, index),
      detail: { service },
    }))
  const mails = found(mail, 'email').map(fact => ({
    ...fact,
    value: text.slice(fact.from, fact.to).toLowerCase(),
  }))
  return [...mails, ...found(alone, 'unknown')]
}
