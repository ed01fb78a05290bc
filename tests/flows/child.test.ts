import { describe, expect, it } from 'vitest'
import type { Draft, Input } from '../../flows/contract.ts'
import { flows } from '../../flows/flows.ts'
import { back, kinds, photo, pin, skip, talk, tap, write } from './person.ts'
import { beginnings, explore, promptOf, start } from './walk.ts'

const afraid: Draft = { facts: {}, child: true }
const watched: Draft = { facts: { canTalk: 'no' }, child: true }
const told: Input[] = [tap('no'), write('gần trường'), write('cô giáo'), tap('yes')]

describe('a child in danger', () => {
  it.each(beginnings.map(draft => [JSON.stringify(draft), draft] as const))(
    'is with the officers before anything is asked: %s',
    (_, draft) => {
      const { effects, snapshot } = start(flows.child, draft)
      expect(effects.at(-1)).toEqual({
        type: 'fileReport',
        params: { intent: intentOf(draft), partial: true },
      })
      expect(snapshot.context.facts.childInvolved).toBe('yes')
    },
  )

  it('hears whom to call, and what cannot be kept, before the first question', () => {
    expect(talk('child', afraid).says).toEqual(['child.numbers', 'child.passing_on', 'child.near'])
  })

  it('is asked whether the feared person is near, where it is, whom it trusts, whether it is hurt, and no more', () => {
    const heard = told.map((_, i) => talk('child', afraid, ...told.slice(0, i + 1)))
    expect(heard.map(({ says }) => says)).toEqual([
      ['child.place'],
      ['child.adult'],
      ['child.hurt'],
      ['child.waiting'],
    ])
    for (const each of heard) expect(kinds(each)).toContain('addToReport')
    expect(heard.at(-1)?.draft.facts).toEqual({
      childInvolved: 'yes',
      where: 'gần trường',
      trustedAdult: 'cô giáo',
      hurt: 'yes',
    })
  })

  it('is asked less when the feared person may look on, or little can be written', () => {
    const answers = [tap('yes'), write('gần trường'), tap('no')]
    expect(talk('child', afraid, ...answers).says).toEqual(['child.waiting'])
    expect(talk('child', { facts: { canTalk: 'short' } }, ...answers).says).toEqual(['child.waiting'])
  })

  it('may have nobody whom it trusts', () => {
    const heard = talk('child', afraid, tap('no'), write('gần trường'), tap('no'))
    expect([heard.state, heard.draft.facts.trustedAdult, kinds(heard)[0]]).toEqual([
      'hurt',
      undefined,
      'clearTimer',
    ])
    expect(kinds(heard)).toContain('addToReport')
  })

  it('needs no answer to any question', () => {
    expect(talk('child', afraid, skip, skip, skip, skip).state).toBe('waiting')
  })

  it.each([
    [1, 'near', 'canTalk'],
    [2, 'place', 'where'],
    [3, 'adult', 'trustedAdult'],
  ] as const)('goes back over answer %i', (count, state, fact) => {
    const heard = talk('child', afraid, ...told.slice(0, count), back)
    expect([heard.state, heard.draft.facts[fact]]).toEqual([state, undefined])
  })

  it('is never given a code, and hears no words but those for a child', () => {
    const says = explore(flows.child).flatMap(({ effects, state }) => [
      ...effects.flatMap(effect => (effect.type === 'say' ? [effect.params.message.key] : [])),
      ...(promptOf(flows.child, state)?.ask ?? []),
    ])
    expect(says.length).toBeGreaterThan(5)
    expect(says.filter(key => !key.startsWith('child.'))).toEqual([])
    expect(talk('child', afraid, ...told).draft.code).toBeUndefined()
  })

  it.each([write('con sợ'), photo, pin, back, { type: 'CANCEL' } as const])(
    'whatever comes later is added with a short word',
    input => {
      const heard = talk('child', afraid, ...told, input)
      expect([heard.state, kinds(heard), heard.says[0]]).toEqual([
        'waiting',
        ['addToReport', 'say'],
        'child.added',
      ])
    },
  )
})

describe('silence of a child', () => {
  it('is one line when it was not safe from the start, or is asked for later', () => {
    expect(talk('child', watched).says).toEqual(['child.silent'])
    expect(talk('child', afraid, { type: 'CANCEL' }).says).toEqual(['child.silent'])
  })

  it.each([write('.'), photo, pin, back, { type: 'CANCEL' } as const])(
    'takes anything and answers nothing',
    input => {
      const heard = talk('child', watched, input)
      expect([kinds(heard), heard.says, heard.state]).toEqual([['addToReport'], [], 'silent'])
    },
  )

  it('ends with the one answer that its line names', () => {
    const heard = talk('child', watched, tap('resume'))
    expect([heard.says, heard.draft.facts.canTalk]).toEqual([['child.passing_on', 'child.near'], 'short'])
  })

  it('after a question tells the officers in three minutes, and not the child', () => {
    expect(talk('child', afraid).effects).toContainEqual({
      type: 'setTimer',
      params: { name: 'silence', minutes: 3 },
    })
    const after = talk('child', afraid, { type: 'TIMEOUT', name: 'silence' })
    expect([after.state, kinds(after)]).toEqual(['near', ['addToReport']])
  })
})

function intentOf({ facts }: Draft): string {
  if (facts.canTalk === 'no') return 'silent_code'
  return facts.dangerTo === 'other' ? 'sos_other' : 'sos_self'
}
