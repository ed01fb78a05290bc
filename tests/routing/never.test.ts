import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  conflictRoute,
  type Destination,
  destinationIds,
  destinations,
  handOverTo,
} from '../../src/routing/destinations.ts'
import { givenAwayBy, type Item } from '../../src/routing/items.ts'
import type { RoutedCase } from '../../src/routing/routed-case.ts'
import { routesOf } from '../../src/routing/routes.ts'
import type { CaseSign } from '../../src/routing/signs.ts'
import { intentIds } from '../../src/triage/rules/rule.ts'

const rules = [
  'H1.held',
  'H1.pregnant',
  'H2.injury',
  'H2.suicide',
  'H3.moving',
  'H5.baby',
  'H5.missing',
  'H7.sea',
]
const moreRules = ['H9.childAbuse', 'H10.abroad', 'H12.conflict', 'H12.leak', 'H13.returned', 'H15.minor']
const signs: readonly CaseSign[] = ['abroad', 'border', 'sea', 'pregnant', 'chair']

const anyCase: fc.Arbitrary<RoutedCase> = fc.record({
  level: fc.constantFrom('P0', 'P1', 'P2', 'P3', 'PX'),
  ageBand: fc.constantFrom('<16', '16-17', '18+', 'unknown'),
  intents: fc.uniqueArray(fc.constantFrom<string>(...intentIds), { maxLength: 5 }),
  rules: fc.uniqueArray(fc.constantFrom(...rules, ...moreRules), { maxLength: 6 }),
  desk: fc.constantFrom('commune', 'province'),
  signs: fc.uniqueArray(fc.constantFrom(...signs)),
  childSigns: fc.boolean(),
  hurt: fc.boolean(),
  attachments: fc.boolean(),
})

/** Everything that a destination would know. */
const known = (given: readonly Item[]) => new Set(given.flatMap(givenAwayBy))
const learnt = (given: readonly Item[], never: readonly Item[]) =>
  never.filter(item => known(given).has(item))

/** Whoever reads cases may see who reported them; the province too when a case is about the commune's own people. */
const readers = new Set<string>(['commune_police', 'provincial_police'])

describe('no route of any case', () => {
  test('gives a destination what it must never get', () => {
    fc.assert(
      fc.property(anyCase, found => {
        for (const { to, give, never } of routesOf(found)) expect(learnt(give, never), to).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  test('hands the reporter’s identity to anybody but those who read the case', () => {
    fc.assert(
      fc.property(anyCase, found => {
        for (const { to, give, never } of routesOf(found)) {
          const isTold = known(give).has('reporter')
          expect(isTold && !readers.has(to), to).toBe(false)
          if (!readers.has(to)) expect(never, to).toContain('reporter')
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('that may concern the commune’s own people goes anywhere but the province, 111 and the chair', () => {
    fc.assert(
      fc.property(anyCase, found => {
        const to = routesOf({ ...found, desk: 'province' }).map(route => route.to)
        expect(to.slice(0, 2)).toEqual(['provincial_police', 'hotline_111'])
        expect(to.slice(2)).toEqual(found.signs.includes('chair') ? [] : ['chair'])
      }),
    )
  })

  test('names a place twice', () => {
    fc.assert(
      fc.property(anyCase, found => {
        const to = routesOf(found).map(route => route.to)
        expect(new Set(to).size).toBe(to.length)
      }),
    )
  })
})

/** As the model's table has it, row by row: some of what a place must never learn. */
const never: readonly [to: (typeof destinationIds)[number], items: readonly Item[]][] = [
  ['provincial_police', ['reporter_unneeded']],
  ['ambulance_115', ['story']],
  ['hotline_111', ['chat']],
  ['consular', ['reporter']],
  ['chair', ['chat']],
  ['culture_office', ['investigation', 'reporter']],
  ['health_department', ['reporter']],
  ['health_station', ['accusation', 'suspects']],
  ['livelihood', ['story']],
  ['unions', ['all_without_consent']],
  ['village_board', ['victim', 'reporter', 'story']],
  ['media_centre', ['victim', 'story']],
  ['abuse_material', ['copies']],
  ['other_commune', ['reporter', 'chat']],
]

describe('the table', () => {
  test.each(never)('%s never gets %s', (to, items) => {
    expect(destinations[to].never as readonly Item[]).toEqual(expect.arrayContaining([...items]))
  })

  test.each(destinationIds)('%s gets nothing by default that gives away what it must never get', to => {
    const { minimum, never }: Destination = destinations[to]
    expect(minimum.length).toBeGreaterThan(0)
    expect(learnt(minimum, never)).toEqual([])
  })

  test('whatever gives away a talk gives away who wrote it', () => {
    expect(givenAwayBy('chat')).toContain('reporter')
    expect(givenAwayBy('everything')).toContain('reporter')
  })
})

describe('a hand-over can be written down', () => {
  test('by the commune to every place that takes cases, but not to itself', () => {
    const to = handOverTo('commune')
    expect(to).toContain('provincial_police')
    expect(to).toContain('other_commune')
    for (const id of ['commune_police', 'media_centre', 'abuse_material']) expect(to).not.toContain(id)
  })

  test('by the province’s desk only along the conflict route', () => {
    expect(handOverTo('province')).toEqual(Object.keys(conflictRoute))
  })
})
