import type { FactOf, Village } from './fact.ts'
import { withoutOverlap } from './overlap.ts'
import { type Hit, hitsIn, phraseBook } from './phrase-book.ts'
import type { Reading } from './reading.ts'
import { formsIn } from './wording.ts'

const leads = formsIn(
  'thôn xóm làng ấp bản khu tổ buôn ở đầu cuối trong bên dưới trên gần về tới đến ra vào vô đi tại ngoài từ qua',
)

/**
 * Villages of the commune by name or nickname, with or without marks; of two that overlap the longer stays. A name of
 * one word is also another word ("yêu cầu"): it needs its own marks or none, and a word like "ở" or "xóm" before it
 * unless it is the whole text.
 */
export function villagesIn(reading: Reading, villages: readonly Village[]): FactOf<'village'>[] {
  const book = phraseBook(
    villages.flatMap(village => [village.name, ...village.nicknames].map(name => [name, village] as const)),
  )
  const found = hitsIn(reading, book)
    .filter(hit => isVillage(hit, reading))
    .map(({ means: { id, name }, from, to }) => ({
      kind: 'village' as const,
      value: id,
      from,
      to,
      detail: { name },
    }))
  return withoutOverlap(found, reading.text.length)
}

function isVillage({ first, last, typed }: Hit<Village>, { tokens }: Reading): boolean {
  if (last > first) return true
  return typed !== 'other' && (tokens.length === 1 || leads.has(tokens[first - 1]?.word ?? ''))
}
