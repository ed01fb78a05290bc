import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { flows } from '../../flows/flows.ts'
import { page, pathOf } from '../../src/conversation/diagrams.ts'

it.each(Object.values(flows))('the chart of $id is the one in flows/diagrams', flow => {
  expect(readFileSync(pathOf(flow), 'utf8'), 'outdated: run `npm run diagrams`').toBe(page(flow))
})

it('a chart shows the questions, the ways between them and the other flows', () => {
  const chart = page(flows.report)
  expect(chart).toContain('Có ai đang gặp nguy hiểm ngay lúc này')
  expect(chart).toMatch(/danger --> toDanger : "self", "other"/u)
  expect(chart).toContain('"toDanger: enterFlow danger"')
})
