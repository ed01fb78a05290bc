import type { Input } from '../contract.ts'
import { folded } from '../folded.ts'

/** Places where people are taken to, and never a place at home (domain.md §3.2, §3.4); folded. */
const beyond =
  /\b(campuchia|cam ?pu ?chia|cambodia|phnom ?penh|nong penh|sihanouk\w*|si ha nuc|bavet|ba vet|poipet|o ?smach|myanmar|mianma|mien dien|myawaddy|kk park|khu kk|tam giac vang|vientiane|vieng chan|bangkok|bang coc|dubai)\b/u

/** Countries whose names also stand on shop signs at home: only with a word of being there. */
const over =
  /\b(o|ben|sang|qua|nuoc|in) (lao(?! cai| dong)|trung quoc|china|thai lan|thailand|malaysia|philippines|han quoc|dai loan|nhat ban|cam(?= *(,|\.|$)))/u

/**
 * The words name a place outside the country. Somebody may still be on the way there, so it is a reason to ask and
 * settles nothing.
 */
export function namesAbroad({ event }: { event: Input }): boolean {
  if (event.type !== 'TEXT') return false
  const words = folded(event.text)
  return beyond.test(words) || over.test(words)
}
