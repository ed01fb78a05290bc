import { describe, expect, it } from 'vitest'
import {
  type Age,
  type Band,
  bandOf,
  type Departs,
  type OfferKind,
  type Reason,
  signs,
  signsFor,
} from '../../content/offer-signs.ts'
import { en } from '../../locales/en.ts'
import { vi } from '../../locales/vi.ts'

const kinds: readonly OfferKind[] = ['work', 'marriage', 'study', 'baby', 'easy']
const departures: readonly Departs[] = [undefined, 'none', 'later', 'week', 'day']
const ages: readonly Age[] = [undefined, 'unsure', '18+', '16-17', '<16']
const ids = signs.map(({ id }) => id)
const heights: readonly Band[] = ['low', 'watch', 'high']
const height = (flags: readonly string[], departs: Departs, age: Age) =>
  heights.indexOf(bandOf(flags, departs, age).band)

/** Up to three signs: more cannot be higher than high. */
const someSigns: readonly (readonly string[])[] = [
  [],
  ...ids.map(a => [a]),
  ...ids.flatMap(a => ids.filter(b => a < b).map(b => [a, b])),
]

describe('the signs', () => {
  it.each(kinds)('of "%s" are three or four, gravest first', kind => {
    const weights = signsFor(kind).map(({ weight }) => weight)
    expect(weights.length).toBeGreaterThanOrEqual(3)
    expect(weights.length).toBeLessThanOrEqual(4)
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
  })

  it('are listed once each, gravest first, with their source', () => {
    expect(ids).toEqual([...new Set(ids)])
    const weights = signs.map(({ weight }) => weight)
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
    for (const { source } of signs) expect(source).toMatch(/^§|^general knowledge/u)
  })

  it.each(ids)('"%s" has a reason and an advice for people, and a label for officers', id => {
    for (const { offer } of [vi, en]) {
      expect(offer[`reason_${id}`].length).toBeGreaterThan(10)
      expect(offer[`advice_${id}`].length).toBeGreaterThan(10)
    }
    expect(vi.case[`flag_${id}`].length).toBeGreaterThan(5)
  })
})

describe('the band', () => {
  const table: [flags: string[], departs: Departs, age: Age, band: Band, reasons: Reason[]][] = [
    [[], undefined, undefined, 'low', []],
    [[], 'day', '18+', 'low', []],
    [[], 'none', 'unsure', 'low', []],
    [['hurry'], 'later', '18+', 'watch', ['hurry']],
    [['hurry'], 'day', '18+', 'watch', ['hurry', 'leavesSoon']],
    [['keepsPapers'], undefined, undefined, 'watch', ['keepsPapers']],
    [['keepsPapers'], 'week', '18+', 'high', ['keepsPapers', 'leavesSoon']],
    [['hurry', 'metOnline'], 'none', '18+', 'watch', ['hurry', 'metOnline']],
    [['hurry', 'metOnline'], 'week', '18+', 'high', ['hurry', 'metOnline', 'leavesSoon']],
    [['easyMoney', 'hurry', 'metOnline'], 'later', '18+', 'high', ['hurry', 'easyMoney', 'metOnline']],
    [['noContract', 'keepsPapers'], 'later', '18+', 'high', ['keepsPapers', 'noContract']],
    [[], 'later', '<16', 'watch', ['underAge']],
    [[], 'week', '16-17', 'high', ['underAge', 'leavesSoon']],
    [['metOnline'], 'none', '16-17', 'high', ['underAge', 'metOnline']],
    [['not a sign'], 'day', '18+', 'low', []],
  ]
  it.each(table)('%j, leaves: %s, age: %s → %s, because %j', (flags, departs, age, band, reasons) => {
    expect(bandOf(flags, departs, age)).toEqual({ band, reasons })
  })

  it('is never lowered by one more sign', () => {
    for (const departs of departures)
      for (const age of ages)
        for (const flags of someSigns)
          for (const id of ids)
            expect(
              height([...flags, id], departs, age),
              `${flags} + ${id}, ${departs}, ${age}`,
            ).toBeGreaterThanOrEqual(height(flags, departs, age))
  })

  it('is never lowered by leaving sooner or being younger', () => {
    for (const flags of someSigns) {
      for (const age of ages) {
        const byDay = departures.map(departs => height(flags, departs, age))
        expect(byDay, `${flags}, ${age}`).toEqual([...byDay].sort())
      }
      for (const departs of departures) {
        const byAge = ages.map(age => height(flags, departs, age))
        expect(byAge, `${flags}, ${departs}`).toEqual([...byAge].sort())
      }
    }
  })

  it('is high for two signs and a departure within seven days', () => {
    for (const flags of someSigns.filter(({ length }) => length === 2)) {
      expect(bandOf(flags, 'week', '18+').band).toBe('high')
      expect(bandOf(flags, 'day', '18+').band).toBe('high')
    }
  })

  it('gives the same reasons whatever the order of the answers', () => {
    expect(bandOf(['hurry', 'secret'], 'week', '<16')).toEqual(bandOf(['secret', 'hurry'], 'week', '<16'))
  })
})
