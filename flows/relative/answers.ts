import type { Facts, Input } from '../contract.ts'
import { namesAbroad } from '../danger/abroad.ts'
import { folded } from '../folded.ts'

/** What the answers about a relative settle. */

export const ages: Record<'under16' | 'teen' | 'adult' | 'unsure', Facts> = {
  under16: { age: '<16', childInvolved: 'yes' },
  teen: { age: '16-17', childInvolved: 'yes' },
  adult: { age: '18+' },
  unsure: { age: 'unsure' },
}

/** "17 tuổi", "15t", a school year ("lớp 9" begins at fourteen), or nothing but a number. */
const years = /(?<!\d)(\d{1,2})\s?(?:t|tuổi|tuoi|years?)(?!\p{L})|^(\d{1,2})$/giu
const grades = /(?:lớp|lop)\s?(1[0-2]|[1-9])(?!\d)/giu

/** The youngest age that the words name. */
export function ageIn(text: string): Facts {
  const named = [
    ...[...text.matchAll(years)].map(([, year, only]) => Number(year ?? only)),
    ...[...text.matchAll(grades)].map(([, grade]) => Number(grade) + 5),
  ]
  const youngest = Math.min(...named)
  if (named.length === 0) return {}
  if (youngest < 16) return ages.under16
  return youngest < 18 ? ages.teen : ages.adult
}

/**
 * Countries where people from here were held or married (domain.md §3.2, §3.4), at the beginning of an answer to where
 * somebody is; folded. Not Lào Cai, Cam Ranh or the south (miền Nam).
 */
const countries =
  /^(?:(?:o|ben|sang|di|qua|dang|chac|hinh nhu|nghe noi) )*(?:cam(?! (?:ranh|lam|lo)\b)|mien(?! (?:nam|bac|trung|tay|dong|nui|que|bien)\b)|lao(?! (?:cai|dong|chai|xa)\b)|tq|trung quoc|china|thai lan|dai loan|han quoc|nhat ban|malaysia|ma lai|phi ?lip ?pin|philippines?)\b/u

/** The answer to where somebody is names a place abroad. */
export function isAbroad({ event }: { event: Input }): boolean {
  return namesAbroad({ event }) || (event.type === 'TEXT' && countries.test(folded(event.text)))
}
