import { describe, expect, it } from 'vitest'
import { flows } from '../../flows/flows.ts'
import { back, kinds, photo, pin, skip, talk, tap, write } from './person.ts'
import { beginnings, explore, promptOf, start } from './walk.ts'

describe('danger', () => {
  it.each(beginnings.map(draft => [JSON.stringify(draft), draft] as const))(
    'is filed before anything is asked: %s',
    (_, draft) => {
      const { effects } = start(flows.danger, draft)
      expect(effects.at(-1)?.type).toBe('fileReport')
      const says = effects.filter(({ type }) => type === 'say').length
      expect(says, 'the numbers come first, unless a silence was asked for').toBe(
        draft.facts.canTalk === 'no' ? 0 : 1,
      )
    },
  )

  it.each([
    [{ facts: {} }, 'sos_self'],
    [{ facts: { dangerNow: 'yes', dangerTo: 'other' } }, 'sos_other'],
    [{ facts: { canTalk: 'no' } }, 'silent_code'],
  ] as const)('%j is filed as %s', (draft, intent) => {
    expect(start(flows.danger, draft).effects).toContainEqual({
      type: 'fileReport',
      params: { intent, partial: true },
    })
  })

  it('says the numbers, that the message is on its way, and three answers to choose from', () => {
    const heard = talk('danger', { facts: {} })
    expect(heard.says).toEqual(['common.numbers', 'danger.passing_on', 'danger.need'])
    expect(promptOf(flows.danger, heard.state)?.choices).toHaveLength(3)
  })

  it('asks where, whether still there, whether hurt, and adds each answer at once', () => {
    const answers = [tap('police'), write('quán karaoke gần cầu'), tap('yes'), tap('both')]
    const heard = answers.map((_, i) => talk('danger', { facts: {} }, ...answers.slice(0, i + 1)))
    expect(heard.map(({ says }) => says.at(-1))).toEqual([
      'danger.place',
      'danger.still_there',
      'danger.hurt',
      'danger.waiting',
    ])
    for (const each of heard) expect(kinds(each)).toContain('addToReport')
    expect(heard.at(-1)?.draft.facts).toEqual({
      need: 'police',
      where: 'quán karaoke gần cầu',
      stillThere: 'yes',
      hurt: 'yes',
      childInvolved: 'yes',
    })
    expect(heard.at(-1)?.says).toEqual(['danger.code', 'danger.waiting'])
  })

  it('needs no answer to any question', () => {
    expect(talk('danger', { facts: {} }, skip, skip, skip, skip).state).toBe('waiting')
  })

  it('does not ask for a place that is known, and asks again when the person goes back', () => {
    expect(talk('danger', { facts: { where: 'thôn Hạ' } }, tap('police')).state).toBe('stillThere')
    expect(talk('danger', { facts: { where: 'thôn Hạ' } }, tap('police'), back).state).toBe('place')
  })

  it('asks a witness where, what and whether still there, and never what only the other knows', () => {
    const witness = { facts: { dangerNow: 'yes', dangerTo: 'other' } } as const
    const heard = talk('danger', witness, write('nhà trọ gần ga'), write('có tiếng kêu cứu'), tap('yes'))
    expect(heard.says).toEqual(['danger.code', 'danger.witness_waiting'])
    expect(heard.draft.facts.need).toBeUndefined()
  })

  it('speaks to a child in words for a child only', () => {
    const child = { facts: {}, child: true }
    const answers = [tap('yes'), write('gần trường'), write('cô giáo'), tap('no')]
    const says = [0, 1, 2, 3, 4].flatMap(i => talk('danger', child, ...answers.slice(0, i)).says)
    expect(says.length).toBeGreaterThan(5)
    expect(says.filter(key => !key.startsWith('danger.child_'))).toEqual([])
  })

  it.each(['waiting', 'witnessWaiting', 'childWaiting'])(
    'whatever comes later (%s) is added with a short word',
    state => {
      const paths = explore(flows.danger).filter(
        situation => situation.from === state && situation.state === state,
      )
      expect(paths.length).toBeGreaterThan(0)
      for (const { effects } of paths) expect(effects.map(({ type }) => type)).toEqual(['addToReport', 'say'])
    },
  )
})

describe('silence in danger', () => {
  it('is one line when it was not safe from the start', () => {
    expect(talk('danger', { facts: { canTalk: 'no' } }).says).toEqual(['danger.silent'])
  })

  it('is one line when it is asked for later', () => {
    expect(talk('danger', { facts: {} }, tap('unsafe')).says).toEqual(['danger.silent'])
    expect(talk('danger', { facts: {} }, { type: 'CANCEL' }).says).toEqual(['danger.silent'])
  })

  it.each([write('.'), photo, pin, back, { type: 'CANCEL' } as const])(
    'takes anything and answers nothing',
    input => {
      const heard = talk('danger', { facts: { canTalk: 'no' } }, input)
      expect([kinds(heard), heard.says, heard.state]).toEqual([['addToReport'], [], 'silent'])
    },
  )

  it('ends with the one answer that its line names', () => {
    expect(promptOf(flows.danger, 'silent')?.choices?.map(({ value }) => value)).toEqual(['resume'])
    const heard = talk('danger', { facts: { canTalk: 'no' } }, tap('resume'))
    expect([heard.says, heard.draft.facts.canTalk]).toEqual([['danger.passing_on', 'danger.need'], 'short'])
  })

  it('after a question tells the officers in three minutes, and not the person', () => {
    const asked = talk('danger', { facts: {} }, tap('police'))
    expect(asked.effects).toContainEqual({ type: 'setTimer', params: { name: 'silence', minutes: 3 } })
    const after = talk('danger', { facts: {} }, tap('police'), { type: 'TIMEOUT', name: 'silence' })
    expect([after.state, kinds(after)]).toEqual(['place', ['addToReport']])
  })

  it('calls the timer off when nothing is asked any more', () => {
    const heard = talk('danger', { facts: {} }, skip, skip, skip, skip)
    expect(heard.effects.filter(({ type }) => type.endsWith('Timer'))).toEqual([
      { type: 'clearTimer', params: { name: 'silence' } },
    ])
  })
})
