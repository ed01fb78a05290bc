import { anyOf, type Look, look } from './look.ts'
import { pattern } from './pattern.ts'
import type { Reading } from './read.ts'
import { type Sign, showsAny } from './signs/signs.ts'

/**
 * What the words are about once the harmless is taken out: denials ("không ai bị nhốt") in any text; told,
 * sung, played or supposed sentences when the rest does not speak of the sender's own danger, in which case
 * `harmless` says that danger words raise nothing (triage-model §3.3.3).
 */
export type Framed = { reading: Reading; see: Look; harmless: boolean }

const told: readonly Exclude<Sign, 'over'>[] = ['news', 'film', 'song', 'joke', 'game', 'drill', 'supposed']
const trade: readonly Sign[] = ['animal', 'goods']
/** Beside these, a word from the market changes nothing. */
const graver: readonly Sign[] = [
  'watched',
  'secretly',
  'menaced',
  'sinceReport',
  'pleaStrong',
  'covertCode',
  'disguise',
  'dontReply',
  'abroad',
  'silentNow',
  'ransom',
  'payDemand',
  'kin',
  'selfObject',
  'exactUnder16',
  'suicide',
  'weapon',
  'threatDeath',
  'sexual',
]

export function frame(whole: Reading): Framed {
  const reading = withoutDenials(whole)
  const see = look(reading)
  if (see('real')) return { reading, see, harmless: false }
  if (anyOf(see, told)) return beyondTheTold(reading) ?? { reading, see, harmless: true }
  const sold = anyOf(see, trade) && !anyOf(see, graver)
  return { reading, see, harmless: sold || (see('thanks') !== null && see('longAgo') !== null) }
}

const denial = pattern(
  '((?:không|chưa)(?: có| phát hiện| ghi nhận| thấy| nghe)? (?:ai|người nào|người|trường hợp nào|trường hợp|cháu nào|hộ nào|đứa nào|em nào|vụ nào|vụ)(?: nào)?) (?:bị|phải|mất|giữ|lừa|dọa)(?: [^.?]+?)??(?= [.?]| nhưng| mà| chỉ | tuy| $)',
  '(?:không|chưa)<1> bị (?:\\S+)(?: \\S+)?(?= [.,?]| nhưng| mà| và| hay| đâu| $)',
  'không (?:giữ|thu|cầm)<1> (?:giấy tờ|hộ chiếu|căn cước|điện thoại)',
)
const everyDenial = new RegExp(denial.source, 'gu')

function withoutDenials(reading: Reading): Reading {
  const line = reading.line.replace(everyDenial, (all, head: string | undefined) => keepHead(all, head ?? ''))
  return line === reading.line ? reading : { ...reading, line }
}

/** "không có ai" stays: it says that there is nothing to report. */
function keepHead(all: string, head: string): string {
  return all.slice(0, head.length + 1) + blank(all.slice(head.length + 1))
}

/** As long as before, so that places in the text stay true. */
function blank(words: string): string {
  return words.replace(/[^ ]/g, '_')
}

const myDanger: readonly Sign[] = ['pleaStrong', 'locked', 'attackNow', 'soldNow', 'suicide', 'secretly']

function beyondTheTold(reading: Reading): Framed | null {
  const line = reading.line
    .replace(/" [^"]+ "/g, blank)
    .replace(/[^.?]+/g, sentence => (showsAny(` ${sentence.trim()} `, told) ? blank(sentence) : sentence))
  const rest = { ...reading, line }
  const see = look(rest)
  const mine = see('self') !== null && anyOf(see, myDanger)
  return mine ? { reading: rest, see, harmless: false } : null
}
