import { type Look, look } from '../triage/look.ts'
import { pattern, wordsOf } from '../triage/pattern.ts'
import { type Reading, read } from '../triage/read.ts'

type Seen = { reading: Reading; see: Look }

const border = pattern('biên giới|cửa khẩu|(?:qua|vượt|sát|gần) biên|tiểu ngạch|băng rừng')
const chair = pattern('chủ tịch|ubnd|ủy ban|lãnh đạo xã')

/** What the words of a case show about where it must go; none of it weighs on the level. */
const signs = {
  abroad: ({ see }: Seen) => see('abroad') !== null,
  border: ({ reading }: Seen) => wordsOf(reading, border) !== null,
  sea: ({ see }: Seen) => see('atSea') !== null || see('fishingJob') !== null,
  pregnant: ({ see }: Seen) => see('pregnant') !== null,
  /** The people's committee or its chair: what may be about them is not for them to read. */
  chair: ({ reading }: Seen) => wordsOf(reading, chair) !== null,
}

export type CaseSign = keyof typeof signs

const all = Object.keys(signs) as CaseSign[]

/** The signs that show in any of these texts. */
export function signsIn(texts: readonly string[]): readonly CaseSign[] {
  const seen = texts.map(read).map(reading => ({ reading, see: look(reading) }))
  return all.filter(sign => seen.some(signs[sign]))
}
