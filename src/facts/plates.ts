import { fold } from '../shared/fold.ts'
import type { FactOf } from './fact.ts'
import { withoutOverlap } from './overlap.ts'
import {
  chineseProvinces,
  plateCountries,
  plateLeads,
  provinceCodes,
  seriesLetters,
} from './tables/plate-words.ts'

const letters = `${seriesLetters}${seriesLetters.toLowerCase()}`
const before = '(?<![\\p{L}\\p{M}\\p{N}.,/+-])'
const after = '(?![\\p{L}\\p{M}\\p{N}]|[.,-]\\d)'

/** 29A-123.45, 29a 12345, 51F1 234.56, 29-B1 123.45, 29MĐ1 123.45; older ones with four digits. */
const vietnamese = new RegExp(
  `${before}(\\d{2})[ .–-]{0,2}([${letters}]{1,2}(?:[1-9](?=[ .–-]|\\d{5}))?)[ .–-]{0,3}(\\d{3}[. -]?\\d{2}|\\d{4})${after}`,
  'gu',
)
const diplomatic = new RegExp(`${before}(\\d{2})-?(\\d{3})-?(NG|NN|QT|CV)-?(\\d{2})${after}`, 'giu')
const military = new RegExp(`${before}([A-ZĐ]{2})[- ]?(\\d{2})[- ]?(\\d{2})${after}`, 'gu')
const chinese = new RegExp(`([${chineseProvinces}])([A-Z])[·. ]?([A-Z0-9]{5,6})(?![A-Z0-9])`, 'gu')
const foreign = new RegExp(`${before}([0-9A-Za-z]{1,3})[- ]?(\\d{3,4})${after}`, 'gu')

type Plate = FactOf<'plate'>
type Fits = (match: RegExpExecArray, lead: string) => boolean

/** Number plates of cars and motorcycles; foreign ones only where they cannot be anything else. */
export function platesIn(text: string): Plate[] {
  const abroad = Object.entries(plateCountries).flatMap(([country, words]) => {
    const named = new RegExp(`(?:bien|bien so) (?:xe )?(?:${words})[ :]{1,3}$`)
    return platesBy(foreign, text, country, (_, lead) => named.test(lead))
  })
  const all = [
    ...platesBy(vietnamese, text, 'VN', isVietnamese),
    ...platesBy(diplomatic, text, 'VN', () => true),
    ...platesBy(military, text, 'VN', (_, lead) => leads.test(lead)),
    ...platesBy(chinese, text, 'CN', () => true),
    ...abroad,
  ]
  return withoutOverlap(all, text.length)
}

const leadLength = 30

function platesBy(pattern: RegExp, text: string, country: string, fits: Fits): Plate[] {
  return [...text.matchAll(pattern)].flatMap(match => {
    const from = match.index
    if (!fits(match, `${fold(text.slice(Math.max(0, from - leadLength), from))} `)) return []
    const value = match
      .slice(1)
      .join('')
      .replaceAll(/[. –-]/g, '')
      .toUpperCase()
    return [{ kind: 'plate' as const, value, from, to: from + match[0].length, detail: { country } }]
  })
}

/** Before the plate, with at most a few words like "là", "màu trắng" between. */
const leads = new RegExp(
  `(?:^|[^a-z])(?:${plateLeads})(?:[ :]{1,2}(?:la|so|mau|trang|den|do|xanh|bac|nay|cua no|hieu|7 cho|16 cho)){0,3}[ :(]{0,3}$`,
)

/** Without a word for it, four digits behind a letter may be an hour and a year: "16h 2023". */
function isVietnamese(match: RegExpExecArray, lead: string): boolean {
  const [typed, province, , serial = ''] = match
  if (Number(province) < provinceCodes.first || Number(province) > provinceCodes.last) return false
  if (leads.test(lead)) return true
  return serial.length >= 5 ? !/^\d\d[ghkt] /.test(typed) : /^\d\d-?\p{Lu}{1,2}\d?-/u.test(typed)
}
