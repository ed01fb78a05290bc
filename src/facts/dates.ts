import { dayNumberAt, dayOf, numberOf } from '../calendar/day.ts'
import { fold } from '../shared/fold.ts'
import { dayMeant, type Hint, isReal, likeliest, monthsAfter } from './day-meaning.ts'
import { lunarDays, lunarMonthDays } from './lunar-days.ts'
import { countSaid } from './number.ts'
import type { Groups, Match, Meaning, Saying } from './sayings.ts'
import { addressLeads, current, last, next, perDay, shares } from './tables/day-words.ts'
import { beginsWith, endsWith, wording } from './wording.ts'

const lead = '(?:(?<lead>ngày|hôm|bữa|ngày hôm|hôm ngày) )'
const early = '(?:(?<early>mùng|mồng|mừng) )'
const calendar =
  '(?: (?:[(] )?(?:(?<lunar>âm lịch|lịch âm|âm|al|âl|lịch ta)|(?<solar>dương lịch|lịch dương|dương|dl))(?: [)])?)?'
const year = '(?: (?:năm|[/]) (?<year>\\d{4}|nay|ngoái|sau|tới))?'
const month = `(?:(?<month>#|giêng|chạp)|(?<next>${next})|(?<last>${last})|(?<current>${current}))`
const notCounted = `(?! ${perDay} )`

/** Dates: "12/8", "ngày 5 tháng này", "mùng 5", "10/3 âm". */
export const dateSayings: readonly Saying<'day'>[] = [
  {
    said: wording(
      `${lead}?${early}?(?<day>\\d{1,2}) [/] (?<month>\\d{1,2})(?: [/] (?<year>\\d{4}|\\d{2}))?${calendar}(?! (?:[/%]|người|đứa|suất|phần|đường) )`,
      `${lead}${early}?(?<day>\\d{1,2}) - (?<month>\\d{1,2})(?: - (?<year>\\d{4}))?${calendar}`,
      '(?<day>\\d{1,2}) - (?<month>\\d{1,2}) - (?<year>\\d{4})',
      `(?:ngày|hôm) (?<day>\\d{1,2})[.](?<month>\\d{1,2})(?:[.](?<year>\\d{4}))?`,
      '(?<day>\\d{1,2})[.](?<month>\\d{1,2})[.](?<year>\\d{4})',
    ),
    means: match => (isAddress(match) ? null : date(match)),
  },
  {
    said: wording(
      `(?:${lead}${early}?|${early})(?<day>#) tháng ${month}${year}${calendar}${notCounted}`,
      `(?<day>#) tháng (?<month>#|giêng|chạp)${year}${calendar}${notCounted}`,
    ),
    means: date,
  },
  {
    said: wording(`${lead}${early}?(?<day>#)${calendar}${notCounted}(?! [/.,-] \\d)`),
    means: dayOfSomeMonth,
  },
  { said: wording(`${early}(?<day>#)${calendar}${notCounted}(?! [/] )`), means: dayOfSomeMonth },
]

const inAddress = endsWith(addressLeads)

function isAddress({ groups, typed, before }: Match): boolean {
  if (groups.lead || groups.early || groups.year || groups.lunar) return false
  return inAddress.test(before) || (shares.has(typed.replaceAll(/\s/g, '')) && !dayLead.test(before))
}

const dayLead = endsWith('(?:từ|đến|tới|vào|hôm|sáng|trưa|chiều|tối|đêm|trước|sau|hạn)')
const goneBy = endsWith('(?:từ|hôm|hồi|kể từ|từ hôm|bữa)')

const soonAfter = beginsWith('(?:tới|này|sắp tới)')
const agoAfter = beginsWith('(?:vừa rồi|vừa qua|năm ngoái|(?:đến|tới) (?:nay|giờ|chừ|bây giờ))')

/** Which side of today the words around point to. */
export function hintOf({ groups, before, after }: Match): Hint {
  if (soonAfter.test(after)) return 'future'
  if (agoAfter.test(after)) return 'past'
  const past = goneBy.test(before) || /hom|bua/.test(fold(groups.lead ?? ''))
  return past ? 'past' : null
}

function date(match: Match): Meaning<'day'> | null {
  const { groups, at } = match
  const day = countSaid(groups.day ?? '')?.least ?? 0
  const told = monthOf(groups, at)
  if (!told || day < 1 || day > 31) return null
  const isLunar = groups.lunar !== undefined || told.lunar
  const today = dayNumberAt(at)
  const years = told.year ? [told.year] : yearsAround(at)
  const found = isLunar
    ? lunarDays(years, told.month, day)
    : years
        .map(one => ({ year: one, month: told.month, day }))
        .filter(isReal)
        .map(numberOf)
  const number = likeliest(found, today, told.year ? null : hintOf(match))
  const guessed = groups.early !== undefined && !isLunar && !groups.solar
  return number === null
    ? null
    : dayMeant(number, at, { ...(isLunar ? { calendar: 'lunar' } : {}), approx: guessed })
}

export function yearsAround(at: Date): number[] {
  const { year: now } = dayOf(dayNumberAt(at))
  return [now - 1, now, now + 1]
}

type Told = { month: number; year?: number; lunar: boolean }

function monthOf(groups: Groups, at: Date): Told | null {
  const now = dayNumberAt(at)
  if (groups.next || groups.last || groups.current) {
    const { year: y, month: m } = dayOf(monthsAfter(now, groups.next ? 1 : groups.last ? -1 : 0))
    return { month: m, year: y, lunar: false }
  }
  const said = groups.month ?? ''
  const lunar = lunarMonth(said)
  const number = lunar ?? countSaid(said)?.least ?? 0
  if (number < 1 || number > 12 || !Number.isInteger(number)) return null
  const told = yearOf(groups.year, at)
  return { month: number, ...(told ? { year: told } : {}), lunar: lunar !== null }
}

/** Tháng giêng is the first month of the lunar year, tháng chạp the last. */
export function lunarMonth(said: string): number | null {
  return { gieng: 1, chap: 12 }[fold(said)] ?? null
}

export function yearOf(said: string | undefined, at: Date): number | null {
  if (said === undefined) return null
  if (/^\d/.test(said)) return said.length === 2 ? 2000 + Number(said) : Number(said)
  const { year: now } = dayOf(dayNumberAt(at))
  return { ngoai: now - 1, nay: now }[fold(said)] ?? now + 1
}

/** "ngày 5", "mùng 5": mùng is the lunar way to say it, though some use it for the other calendar too. */
function dayOfSomeMonth(match: Match): Meaning<'day'> | null {
  const { groups, at } = match
  const said = groups.day ?? ''
  const day = countSaid(said)?.least ?? 0
  const isLunar = groups.lunar !== undefined || (groups.early !== undefined && !groups.solar)
  if (day < 1 || day > 31 || (!/^\d/.test(said) && !groups.early && day <= 10)) return null
  const today = dayNumberAt(at)
  const found = isLunar ? lunarMonthDays(today, day) : solarMonthDays(today, day)
  const number = likeliest(found, today, hintOf(match))
  return number === null
    ? null
    : dayMeant(number, at, { ...(isLunar ? { calendar: 'lunar' } : {}), approx: true })
}

/** That day of last month, this one and the next. */
function solarMonthDays(today: number, day: number): number[] {
  const { year: y, month: m } = dayOf(today)
  const months = [-1, 0, 1].map(shift => dayOf(numberOf({ year: y, month: m + shift, day: 1 })))
  return months
    .map(one => ({ ...one, day }))
    .filter(isReal)
    .map(numberOf)
}
