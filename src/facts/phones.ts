import { type DigitGroup, digitGroupsIn } from './digit-groups.ts'
import type { FactOf } from './fact.ts'
import { networkName, networkNamed } from './network.ts'
import { type PhoneNumber, phoneNumber } from './phone-number.ts'
import type { Reading } from './reading.ts'
import { publicLines } from './tables/hotlines.ts'
import { endsWith } from './wording.ts'

const known = new Set(publicLines)

/** Telephone numbers of Vietnam and, with their calling code, of other countries; public lines left out. */
export function phonesIn(reading: Reading): FactOf<'phone'>[] {
  const groups = digitGroupsIn(reading)
  const found: FactOf<'phone'>[] = []
  for (let first = 0; first < groups.length; ) {
    const phone = phoneFrom(groups, first, reading)
    if (phone && !known.has(phone.fact.value)) found.push(phone.fact)
    first = phone ? phone.next : first + 1
  }
  return found
}

const mostGroups = 16
const mostDigits = 17

/** Shorter groups after a number that may be complete are something else: "+855 00 000 000 3 người". */
const wholeGroup = 3

/** The phone number whose first group this is: the longest that is certain, else one whose length fits. */
function phoneFrom(groups: readonly DigitGroup[], first: number, reading: Reading) {
  const start = groups[first] as DigitGroup
  const lead = reading.line.slice(Math.max(0, start.at - 60), start.at)
  let best: { number: PhoneNumber; next: number } | null = null
  let digits = ''
  for (let at = first; at < Math.min(groups.length, first + mostGroups); at++) {
    const group = groups[at] as DigitGroup
    if (at > first && (!group.joined || group.plus)) break
    digits += group.digits
    if (digits.length > mostDigits) break
    const number = numberIn(digits, start.plus, lead)
    const better = number?.certain || !best || (!best.number.certain && group.digits.length >= wholeGroup)
    if (number && better) best = { number, next: at + 1 }
  }
  if (!best) return null
  const { value, country } = best.number
  const service = serviceNamed(lead)
  const detail = { country, ...(service ? { service } : {}) }
  const span = { from: beginOf(start, reading.text), to: (groups[best.next - 1] as DigitGroup).to }
  const fact: FactOf<'phone'> = { kind: 'phone', value, ...span, detail }
  return { fact, next: best.next }
}

/** With its plus, and with the bracket that a calling code may stand in. */
function beginOf({ plus, from }: DigitGroup, text: string): number {
  const sign = plus ? text.lastIndexOf('+', from) : from
  return text[sign - 1] === '(' && text.slice(from, from + 6).includes(')') ? sign - 1 : sign
}

/** Calling codes that people leave without their plus (domain.md §3.1: where Vietnamese are taken to). */
const neighbours = /^(?:855|856|959|66|86|60|63|886|82|81)/
const calls = endsWith(
  '(?:số|sđt|sdt|số điện thoại|số máy|đt|điện thoại|zalo|tele|telegram|whatsapp|wechat|viber|gọi)(?: (?:là|này|lạ|của nó|:|qua)){0,2}',
)

function numberIn(digits: string, plus: boolean, lead: string): PhoneNumber | null {
  const { length } = digits
  if (plus) return length >= 8 && length <= 15 ? phoneNumber(`+${digits}`) : null
  if (/^00[1-9]/.test(digits)) return length >= 11 ? phoneNumber(digits) : null
  if (/^0[1-9]/.test(digits)) return length === 10 || length === 11 ? phoneNumber(digits) : null
  if (digits.startsWith('84')) return length === 11 || length === 12 ? phoneNumber(digits) : null
  if (length < 10 || length > 13 || !neighbours.test(digits) || !calls.test(lead)) return null
  const abroad = phoneNumber(`+${digits}`)
  return abroad?.certain ? abroad : null
}

const named = endsWith(
  `${networkName}(?: (?:số|tên|nick|của|nó|này|là|:|em|chị|anh|con|qua|vào|đt|sđt|sdt)){0,4}`,
)

function serviceNamed(lead: string): string | undefined {
  const network = named.exec(lead)?.groups?.network
  return network === undefined ? undefined : networkNamed(network)
}
