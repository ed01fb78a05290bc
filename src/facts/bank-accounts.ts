import { fold } from '../shared/fold.ts'
import { type DigitGroup, digitGroupsIn } from './digit-groups.ts'
import type { FactOf } from './fact.ts'
import { phoneNumber } from './phone-number.ts'
import { literal, type Reading } from './reading.ts'
import { banks, wallets } from './tables/banks.ts'
import { beginsWith, endsWith, oneOf } from './wording.ts'

const gap = '(?: (?!(?:zalo|sđt|sdt|đt|gọi|điện|máy|liên hệ|alo|tele|biển) )[^ .!?¶\\d]+)'
const sign = '(?: [:.=(-]){0,2}'

const named = endsWith(
  `(?:stk|số tài khoản|số tk|số thẻ|tài khoản số|tk số|số tài khoản ngân hàng)${gap}{0,6}${sign}`,
)
const sent = endsWith(
  `(?:tài khoản|tk|chuyển khoản|chuyển vào|chuyển qua|chuyển tiền vào|nộp vào|gửi vào|ck vào|ck qua|ck cho|bank)${gap}{0,5}${sign}`,
)
const bank = `(?<name>${namesOf(banks)})`
const afterBank = endsWith(`${bank}${gap}{0,3}${sign}`)
const beforeBank = beginsWith(`(?:[(,:-] )?(?:(?:ngân hàng|nh|bank|tại|ở|của) ){0,2}${bank}(?: bank)?`)
const afterWallet = endsWith(`(?<name>${namesOf(wallets)})${gap}{0,3}${sign}`)

function namesOf(services: Record<string, readonly string[]>): string {
  return oneOf(Object.values(services).flat())
}

const codes = new Map(
  Object.entries({ ...banks, ...wallets }).flatMap(([code, words]) =>
    words.map(word => [fold(word), code] as const),
  ),
)

function nameIn(around: string, named: RegExp): string | undefined {
  const said = named.exec(around)?.groups?.name
  return said === undefined ? undefined : codes.get(fold(said.replaceAll(literal, '')))
}

const nearby = 80

/** Bank accounts and wallets: digits beside the name of a bank or a word for an account. */
export function bankAccountsIn(reading: Reading): FactOf<'account'>[] {
  const groups = digitGroupsIn(reading).filter(({ spoken }) => !spoken)
  const found: FactOf<'account'>[] = []
  for (let first = 0; first < groups.length; ) {
    const account = accountFrom(groups, first, reading.line)
    if (account) found.push(account.fact)
    first = account ? account.next : first + 1
  }
  return found
}

const shortest = 6
const longest = 19

function accountFrom(groups: readonly DigitGroup[], first: number, line: string) {
  const start = groups[first] as DigitGroup
  const { digits, next } = wholeNumber(groups, first)
  if (digits.length < shortest || digits.length > longest) return null
  const end = groups[next - 1] as DigitGroup
  const before = line.slice(Math.max(0, start.at - nearby), start.at)
  const after = line.slice(end.end, end.end + nearby)
  const wallet = nameIn(before, afterWallet)
  const value = wallet ? phoneNumber(digits)?.value : digits
  const service = wallet ?? serviceOf(digits, before, after)
  if (!service || !value) return null
  const span = { from: start.from, to: end.to }
  return { fact: { kind: 'account' as const, value, ...span, detail: { service } }, next }
}

/** Digits may be written in groups of three to six; a first group of seven or more is the whole number. */
function wholeNumber(groups: readonly DigitGroup[], first: number): { digits: string; next: number } {
  let { digits } = groups[first] as DigitGroup
  let next = first + 1
  while (next < groups.length && digits.length < 17 && (groups[first] as DigitGroup).digits.length < 7) {
    const group = groups[next] as DigitGroup
    if (!group.joined || group.digits.length < 3 || group.digits.length > 6) break
    digits += group.digits
    next++
  }
  return { digits, next }
}

const isMoney = beginsWith('(?:đồng|đ|d|vnđ|vnd|triệu|tr|k|nghìn|!ngàn|tỷ|củ|đô|usd|tệ|[$])')

/** Shorter ones are an account only right behind a bank or a word for its number. */
const unnamed = 8

function serviceOf(digits: string, before: string, after: string): string | null {
  const { length } = digits
  if (isMoney.test(after)) return null
  const code = nameIn(before, afterBank) ?? (length >= unnamed ? nameIn(after, beforeBank) : undefined)
  if (code) return code
  if (named.test(before)) return 'bank'
  return sent.test(before) && length >= unnamed && !/^[1-9]\d*0{5}$/.test(digits) ? 'bank' : null
}
