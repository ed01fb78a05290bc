import { describe, expect, it } from 'vitest'
import { type Outcome, outcomeOf } from '../../src/web/chat/channel-api.ts'
import { deliver, type Lane } from '../../src/web/chat/deliver.ts'
import type { Pending } from '../../src/web/chat/talk.ts'

const words = (id: string): Pending => ({ kind: 'text', id, text: id })
const photo = (id: string): Pending => ({ kind: 'media', id, media: 'photo' })

/** A server that answers by a script ("1": ["again", "taken"]); unnamed ids are taken. */
async function deliverTo(script: Record<string, Outcome[]>, lane: Lane, items: Pending[]) {
  let pending = items
  const tries: string[] = []
  const pauses: number[] = []
  const problems: Record<string, unknown> = {}
  let strangers = 0
  await deliver(
    {
      pending: () => pending,
      send: async item => {
        tries.push(item.id)
        return script[item.id]?.shift() ?? 'taken'
      },
      onSettled: (item, problem) => {
        problems[item.id] = problem
        pending = pending.filter(other => other !== item)
      },
      onDelayed: () => {},
      onUnknownVisitor: () => {
        strangers++
      },
      pause: async ms => {
        pauses.push(ms)
      },
    },
    lane,
  )
  return { tries, pauses, problems, strangers, left: pending.map(item => item.id) }
}

describe('delivering what a resident wrote', () => {
  it('goes in order', async () => {
    const { tries, left } = await deliverTo({}, 'words', [words('1'), words('2'), words('3')])
    expect(tries).toEqual(['1', '2', '3'])
    expect(left).toEqual([])
  })

  it('tries again, ever slower up to half a minute, until it arrives', async () => {
    const script = { 1: Array<Outcome>(7).fill('unreached') }
    const { tries, pauses } = await deliverTo(script, 'words', [words('1')])
    expect(tries).toHaveLength(8)
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
  })

  it('does not let a message that the server stumbles over hold up the next', async () => {
    const { tries } = await deliverTo({ 1: ['again'] }, 'words', [words('1'), words('2')])
    expect(tries).toEqual(['1', '2', '1'])
  })

  it('does not burn through the queue while nothing gets through', async () => {
    const { tries } = await deliverTo({ 1: ['unreached'] }, 'words', [words('1'), words('2')])
    expect(tries).toEqual(['1', '1', '2'])
  })

  it('never waits for a photo', async () => {
    const items = [photo('p'), words('1')]
    expect((await deliverTo({}, 'words', items)).tries).toEqual(['1'])
    expect((await deliverTo({}, 'files', items)).tries).toEqual(['p'])
  })

  it('sends again after the server forgot the visitor', async () => {
    const { tries, strangers } = await deliverTo({ 1: ['unknown_visitor'] }, 'words', [words('1')])
    expect({ tries, strangers }).toEqual({ tries: ['1', '1'], strangers: 1 })
  })

  it('says what is wrong with what will never be taken', async () => {
    const script: Record<string, Outcome[]> = {
      1: ['refused'],
      2: ['too_big'],
      p: ['refused'],
      q: ['too_big'],
    }
    const { problems: ofWords } = await deliverTo(script, 'words', [words('1'), words('2')])
    const { problems: ofFiles } = await deliverTo(script, 'files', [photo('p'), photo('q'), photo('r')])
    expect(ofWords).toEqual({ 1: 'refused', 2: 'refused' })
    expect(ofFiles).toEqual({ p: 'refused_file', q: 'too_big', r: null })
  })
})

describe('an answer of the server', () => {
  it.each<[number, Outcome]>([
    [204, 'taken'],
    [200, 'taken'],
    [400, 'refused'],
    [401, 'unknown_visitor'],
    [408, 'again'],
    [413, 'too_big'],
    [415, 'refused'],
    [429, 'again'],
    [500, 'again'],
    [503, 'again'],
  ])('%i means %s', (status, outcome) => {
    expect(outcomeOf(status)).toBe(outcome)
  })
})
