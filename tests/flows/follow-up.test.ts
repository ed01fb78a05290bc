import { describe, expect, it } from 'vitest'
import type { Draft, Effect, Input } from '../../flows/contract.ts'
import { flows } from '../../flows/flows.ts'
import { type MessageKey, text } from '../../locales/catalog.ts'
import { back, entered, type Heard, kinds, photo, skip, talk, tap, write } from './person.ts'
import { start, take } from './walk.ts'

const nobody: Draft = { facts: {} }
const code = write('1234 5678 9012')
const found = (...inputs: Input[]) => talk('followUp', nobody, code, ...inputs)

/** What follows when the driver answers a typed code with this. */
function answered(input: Input) {
  const asked = take(start(flows.followUp, nobody), flows.followUp, code)
  const { state, effects } = take(asked, flows.followUp, input)
  const says = effects.flatMap(effect => (effect.type === 'say' ? [effect.params.message.key] : []))
  return { state, effects, says }
}

const asksFor = ({ effects }: Heard) =>
  effects.flatMap((effect: Effect) => (effect.type === 'askFor' ? [effect.params.request] : []))

describe('the status of a report', () => {
  it.each(['new', 'acknowledged', 'closed'] as const)(
    'is told in one plain sentence when it is %s',
    status => {
      const { says } = answered({ type: 'FOUND', reportId: 'r', status })
      expect(says).toEqual([`followUp.status_${status}`])
    },
  )

  it('says neither who nor what was found', () => {
    const statuses: MessageKey[] = [
      'followUp.status_new',
      'followUp.status_acknowledged',
      'followUp.status_closed',
    ]
    for (const key of statuses) {
      expect(text({ key } as never)).not.toMatch(/tìm thấy|bắt|người này|đồng chí|kết quả|trẻ|nghi/iu)
    }
  })
})

describe('what opens nothing', () => {
  it('is asked again with the same words, whatever was typed', () => {
    expect(answered({ type: 'NOT_FOUND' })).toMatchObject({ state: 'code', says: ['followUp.not_found'] })
  })

  it('too often leads back to the menu, with the numbers for what is urgent', () => {
    expect(answered({ type: 'TOO_MANY_TRIES' })).toMatchObject({ says: ['followUp.too_many_tries'] })
    expect(text({ key: 'followUp.too_many_tries' })).toMatch(/113.*111/u)
  })
})

describe('the code of somebody who is made to give it', () => {
  const forced = answered({ type: 'DECOY' })

  it('opens an everyday line and then silence', () => {
    expect(forced.says).toEqual(['followUp.decoy'])
    expect(forced.effects.at(-1)).toEqual({ type: 'enterFlow', params: { flow: 'quiet' } })
    expect(talk('quiet', nobody).says).toEqual(['common.quiet_line'])
  })

  it('shows no word of a report, a code or the police', () => {
    expect(text({ key: 'followUp.decoy' })).not.toMatch(/mã|tin|báo|công an|cán bộ|hồ sơ|\d/iu)
  })
})

describe('a report that was found', () => {
  it('takes what is told at once, in words or a picture, without a question first', () => {
    expect(kinds(found(write('hôm nay lại thấy xe đó')))).toContain('addToReport')
    expect(kinds(found(photo))).toContain('addToReport')
    expect(kinds(found(tap('add'), photo))).toContain('addToReport')
  })

  it('leads to how to be reached', () => expect(entered(found(tap('contact')))).toBe('contact'))

  it('is left behind when the person is done', () => {
    expect(kinds(found(tap('done')))).toContain('endEpisode')
  })
})

describe('rights to one’s data', () => {
  it('are named with the time that the law gives, as the law’s duty', () => {
    expect(found(tap('data')).says).toContain('followUp.ask_data')
    expect(text({ key: 'followUp.ask_data' })).toContain('Theo luật')
    expect(text({ key: 'followUp.ask_data' })).toContain('2 ngày làm việc')
  })

  it('to see is asked for with one tap', () => {
    const asked = found(tap('data'), tap('see'))
    expect([asked.state, asksFor(asked)]).toEqual(['found', ['see']])
  })

  it.each([
    ['words', write('ghi nhầm thôn, phải là thôn Đông')],
    ['a picture', photo],
    ['nothing', skip],
  ])('to correct is asked for with %s about what is wrong', (_, input) => {
    expect(asksFor(found(tap('data'), tap('correct')))).toEqual([])
    const asked = found(tap('data'), tap('correct'), input)
    expect([asked.state, asksFor(asked)]).toEqual(['found', ['correct']])
    expect(kinds(asked)).toContain('addToReport')
  })

  it('to delete is asked for only after it was said what is kept', () => {
    const warned = found(tap('data'), tap('delete'))
    expect([warned.says.at(-1), asksFor(warned)]).toEqual(['followUp.ask_delete', []])
    expect(asksFor(found(tap('data'), tap('delete'), tap('yes')))).toEqual(['delete'])
    expect(asksFor(found(tap('data'), tap('delete'), tap('no')))).toEqual([])
  })

  it('can be left alone at every step', () => {
    expect(found(tap('data'), back).state).toBe('found')
    expect(found(tap('data'), skip).state).toBe('found')
    expect(found(tap('data'), tap('delete'), back).state).toBe('data')
    expect(found(tap('data'), tap('correct'), back).state).toBe('data')
  })
})

describe('withdrawing', () => {
  it('is honest first: what concerns danger or a child is kept and looked at', () => {
    const warned = found(tap('withdraw'))
    expect([warned.says.at(-1), asksFor(warned)]).toEqual(['followUp.ask_withdraw', []])
    for (const word of ['nguy hiểm', 'trẻ em', 'phải giữ'])
      expect(text({ key: 'followUp.ask_withdraw' })).toContain(word)
  })

  it('is asked for only with a clear yes', () => {
    expect(asksFor(found(tap('withdraw'), tap('yes')))).toEqual(['withdraw'])
    const unclear = found(tap('withdraw'), write('em sợ lắm không biết làm sao'))
    expect([asksFor(unclear), kinds(unclear).includes('addToReport')]).toEqual([[], true])
    for (const input of [tap('no'), back, { type: 'CANCEL' } as const])
      expect(asksFor(found(tap('withdraw'), input))).toEqual([])
  })

  it('leaves the report open for another word', () => {
    expect(found(tap('withdraw'), tap('yes')).state).toBe('found')
  })
})
