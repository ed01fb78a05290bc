import { read } from '../facts/reading.ts'
import { villagesIn } from '../facts/villages.ts'

export type Village = { id: string; name: string; nicknames: readonly string[] }

/** The village that the words name, by its name or a nickname; where they name several, the longest name. */
export function findVillage(villages: readonly Village[], words: string): Village | undefined {
  const [longest] = villagesIn(read(words), villages).toSorted((a, b) => b.to - b.from - (a.to - a.from))
  return villages.find(({ id }) => id === longest?.value)
}
