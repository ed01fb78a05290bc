import { describe, expect, it } from 'vitest'
import type { CasePage, Line } from '../../src/inbox/contract.ts'
import { withNewer, withOlder } from '../../src/web/inbox/case/merge-lines.ts'

const aLine = (n: number, change: Partial<Line> = {}): Line => ({
  id: `l${n}`,
  at: `2026-11-22T07:${String(n).padStart(2, '0')}:00.000Z`,
  from: 'person',
  officer: null,
  text: `tin ${n}`,
  attachments: [],
  delivery: null,
  elsewhere: false,
  ...change,
})

/** Only what merging looks at. */
const aPage = (more: boolean, ...numbers: number[]) =>
  ({ more, transcript: numbers.map(n => aLine(n)) }) as CasePage
const numbers = (page: CasePage) => page.transcript.map(line => Number(line.id.slice(1)))

describe('the transcript on screen', () => {
  it('keeps the older lines that were loaded when the case is read again', () => {
    const known = withOlder(aPage(true, 3, 4), aPage(false, 1, 2))
    const page = withNewer(known, aPage(true, 4, 5))
    expect(numbers(page)).toEqual([1, 2, 3, 4, 5])
    expect(page.more).toBe(false)
  })

  it('lets go of older lines rather than hide a hole', () => {
    const page = withNewer(aPage(false, 1, 2), aPage(true, 5, 6))
    expect(numbers(page)).toEqual([5, 6])
    expect(page.more).toBe(true)
  })

  it('takes the fresh state of a line', () => {
    const fresh = { ...aPage(false), transcript: [aLine(1, { delivery: 'sent' })] }
    const known = { ...aPage(false), transcript: [aLine(1, { delivery: 'due' })] }
    expect(withNewer(known, fresh).transcript.map(line => line.delivery)).toEqual(['sent'])
  })

  it('keeps the order of lines of the same moment', () => {
    const at = aLine(1).at
    const known = { ...aPage(false), transcript: [aLine(1), aLine(2, { at })] }
    const fresh = { ...aPage(true), transcript: [aLine(2, { at }), aLine(3)] }
    expect(numbers(withNewer(known, fresh))).toEqual([1, 2, 3])
  })

  it('begins with what the first reading brings', () => {
    expect(numbers(withNewer(undefined, aPage(true, 7, 8)))).toEqual([7, 8])
  })

  it('offers more while the oldest page does', () => {
    expect(withOlder(aPage(true, 3), aPage(true, 2)).more).toBe(true)
    expect(withOlder(aPage(true, 3), aPage(false, 2)).more).toBe(false)
  })
})
