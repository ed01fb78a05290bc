import { fold } from '../shared/fold.ts'

export type Village = { id: string; name: string; nicknames: readonly string[] }

/** The village whose name or nickname stands in the words, with or without tone marks; the longest name wins. */
export function findVillage(villages: readonly Village[], words: string): Village | undefined {
  const said = ` ${fold(words).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `
  const hits = villages.flatMap(village =>
    [village.name, ...village.nicknames]
      .map(name => fold(name))
      .filter(name => said.includes(` ${name} `))
      .map(name => ({ village, length: name.length })),
  )
  return hits.sort((a, b) => b.length - a.length)[0]?.village
}
