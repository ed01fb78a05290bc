import { describe, expect, it } from 'vitest'
import { flows } from '../../flows/flows.ts'
import { back, entered, kinds, talk, tap, write } from './person.ts'
import { start, take } from './walk.ts'

const nothing = { facts: {} }
const filed = { facts: { what: 'chuyện cũ' }, reportId: 'r1', level: 'P2' } as const

describe('the menu', () => {
  it.each([
    ['help', 'danger'],
    ['relative', 'relative'],
    ['report', 'report'],
    ['offer', 'offer'],
    ['returned', 'returned'],
    ['followUp', 'followUp'],
    ['learn', 'learn'],
    ['officer', 'officer'],
  ])('"%s" goes to %s', (choice, flow) => {
    expect(entered(talk('menu', nothing, tap(choice)))).toBe(flow)
  })

  it('keeps a story told here', () => {
    const heard = talk('menu', nothing, write('gần nhà tôi có quán lạ'), tap('report'))
    expect([heard.draft.facts.what, entered(heard)]).toEqual(['gần nhà tôi có quán lạ', 'report'])
  })

  it('takes a story told instead of a choice along, and a question not', () => {
    const told = { type: 'CHOICE', text: 'con gái tôi đi Lào ba tháng không gọi về' } as const
    expect(talk('menu', nothing, { ...told, value: 'relative' }).draft.facts.what).toBe(told.text)
    expect(talk('menu', nothing, { ...told, value: 'learn' }).draft.facts.what).toBeUndefined()
  })

  it.each(['report', 'help', 'relative', 'offer', 'returned', 'followUp'])(
    '"%s" leaves a finished report behind',
    choice => {
      expect(kinds(talk('menu', filed, tap(choice)))).toEqual(['endEpisode', 'enterFlow'])
    },
  )

  it('goes on with a danger that is not over', () => {
    expect(kinds(talk('menu', { ...filed, level: 'P0' }, tap('help')))).toEqual(['enterFlow'])
  })

  it('goes on with what was filed before it was told to the end', () => {
    expect(kinds(talk('menu', { ...filed, code: '123456789012' }, tap('report')))).toEqual(['enterFlow'])
  })

  it('files a call for an officer and gives its code', () => {
    const heard = talk('menu', nothing, tap('officer'))
    expect(heard.effects[0]).toEqual({ type: 'fileReport', params: { intent: 'human', partial: false } })
    expect(heard.says).toEqual(['menu.officer_code', 'menu.officer_ready'])
  })
})

describe('the talk with an officer', () => {
  it('answers the first words only, and passes all of them on', () => {
    const first = talk('officer', filed, write('cho tôi hỏi'))
    expect([kinds(first), first.says]).toEqual([['addToReport', 'say'], ['common.officer_received']])
    expect(kinds(talk('officer', filed, write('cho tôi hỏi'), write('còn nữa')))).toEqual(['addToReport'])
  })
})

describe('following up', () => {
  const look = take(start(flows.followUp, nothing), flows.followUp, write('1234-5678 9012'))
  const found = (status: 'new' | 'acknowledged' | 'closed') =>
    take(look, flows.followUp, { type: 'FOUND', reportId: 'r9', status })

  it('looks the code up as it was typed', () => {
    expect(look.effects).toEqual([{ type: 'findReport', params: { code: '1234-5678 9012' } }])
  })

  it.each(['new', 'acknowledged', 'closed'] as const)('tells "%s" in plain words', status => {
    const { state, effects } = found(status)
    expect([state, effects]).toEqual([
      'found',
      [{ type: 'say', params: { message: { key: `followUp.status_${status}` } } }],
    ])
  })

  it('adds what is written to the report that was found', () => {
    const { effects, snapshot } = take(found('closed'), flows.followUp, write('nó lại đến'))
    expect(effects[0]?.type).toBe('addToReport')
    expect(snapshot.context.reportId).toBe('r9')
  })

  it('says the same of every code that opens nothing, and lets try again', () => {
    const wrong = take(look, flows.followUp, { type: 'NOT_FOUND' })
    expect([wrong.state, wrong.effects]).toEqual([
      'code',
      [{ type: 'say', params: { message: { key: 'followUp.not_found' } } }],
    ])
  })

  it('asks for patience after too many codes', () => {
    const { effects } = take(look, flows.followUp, { type: 'TOO_MANY_TRIES' })
    expect(effects.map(({ type }) => type)).toEqual(['say', 'enterFlow'])
  })

  it('forgets the report that was found when the person is done', () => {
    const done = take(found('new'), flows.followUp, tap('done'))
    expect(done.effects.map(({ type }) => type)).toEqual(['endEpisode', 'enterFlow'])
    expect(entered(talk('followUp', nothing, back))).toBe('menu')
  })
})
