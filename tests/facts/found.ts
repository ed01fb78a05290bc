import { expect, test } from 'vitest'
import { type FactKind, type FactOf, factsIn, type Known } from '../../src/facts/facts-in.ts'

/** Saturday 21 November 2026, ten in the morning in Vietnam. */
export const at = new Date('2026-11-21T10:00:00+07:00')

export const known: Known = {
  at,
  villages: [
    { id: 'one', name: 'Thôn Mẫu Một', nicknames: ['xóm Gốc Đa'] },
    { id: 'two', name: 'Thôn Mẫu Hai', nicknames: ['xóm Cầu', 'Cầu'] },
    { id: 'long', name: 'Cầu Mới', nicknames: [] },
    { id: 'three', name: 'Thôn 3', nicknames: [] },
  ],
}

/** The facts of a kind in a text. */
export function found<K extends FactKind>(kind: K, text: string, moment = at): FactOf<K>[] {
  return factsIn(text, { ...known, at: moment }).filter(fact => fact.kind === kind) as FactOf<K>[]
}

/** A text, and what is underlined in it with its value; more than one where the text says more. */
export type Stated = readonly [text: string, ...facts: (readonly [underlined: string, value: string])[]]

/** Each text states those facts of a kind and no other, composed and decomposed alike. */
export function states(kind: FactKind, table: readonly Stated[]): void {
  test.each(table.map(([text, ...facts]) => ({ text, facts })))('$text', ({ text, facts }) => {
    for (const form of ['NFC', 'NFD'] as const) {
      const given = text.normalize(form)
      const said = found(kind, given).map(({ from, to, value }) => [
        given.slice(from, to).normalize('NFC'),
        value,
      ])
      expect(said, form).toEqual(facts)
    }
  })
}

/** None of the texts states a fact of a kind. */
export function statesNone(kind: FactKind, texts: readonly string[]): void {
  test.each(texts)('%j', text => {
    expect(found(kind, text)).toEqual([])
  })
}
