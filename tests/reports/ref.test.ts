import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { newRef } from '../../src/reports/ref.ts'

test('a reference names the commune and nothing else, in letters that are not mistaken for others', () => {
  const refs = Array.from({ length: 2000 }, () => newRef('gia-phuc', below => randomInt(below)))
  for (const ref of refs) expect(ref).toMatch(/^GP-[34679ACDEFGHJKMNPQRTWXY]{5}$/)
  expect(new Set(refs).size).toBeGreaterThan(1990)
})

test('each commune has its own initials', () => {
  expect(newRef('dong-viet', () => 0)).toBe('DV-33333')
})
