import { describe, expect, it } from 'vitest'
import { back, entered, kinds, photo, pin, skip, talk, tap, write } from './person.ts'

const nothing = { facts: {} }
const full = [
  tap('no'),
  tap('yes'),
  tap('saw'),
  write('Thấy người lạ dẫn hai cháu gái vào nhà trọ'),
  write('thôn Thượng, gần chợ'),
  tap('now'),
  write('một chị tóc ngắn, đi xe tay ga'),
  tap('named'),
  write('Nguyễn Văn Thử'),
  write('0900 000 001, sau 6 giờ tối'),
]

describe('a report', () => {
  it('is seven questions, then how to be named, then what is already in hand', () => {
    const asked = full.map((_, answered) => talk('report', nothing, ...full.slice(0, answered)).says.at(-1))
    expect(asked).toEqual([
      'report.danger',
      'report.child',
      'report.source',
      'report.what',
      'report.where',
      'report.when',
      'report.who',
      'report.identity',
      'report.name',
      'report.contact',
    ])
    expect(talk('report', nothing, ...full).says).toEqual(['report.attachment'])
  })

  it('is filed once with all that was told, and the code is shown', () => {
    const heard = talk('report', nothing, ...full, photo, tap('send'))
    expect(heard.draft.facts).toEqual({
      dangerNow: 'no',
      childInvolved: 'yes',
      what: 'Thấy người lạ dẫn hai cháu gái vào nhà trọ',
      where: 'thôn Thượng, gần chợ',
      ongoing: 'yes',
      who: 'một chị tóc ngắn, đi xe tay ga',
      source: 'saw',
      setting: 'inPerson',
      identity: 'named',
      name: 'Nguyễn Văn Thử',
      contact: '0900 000 001, sau 6 giờ tối',
      attachments: ['photo-1'],
    })
    expect(heard.effects).toContainEqual({
      type: 'fileReport',
      params: { intent: 'report_person', partial: false },
    })
    expect(heard.effects).toContainEqual({
      type: 'say',
      params: { message: { key: 'report.code', params: { code: '1234 5678 9012' } } },
    })
    expect(heard.says).toEqual([
      'report.thanks',
      'report.code',
      'report.next',
      'report.secrecy',
      'report.delete_chat',
      'report.code_saved',
    ])
  })

  it.each([
    ['saw', 'report_person'],
    ['place', 'report_place'],
    ['heard', 'report_person'],
    ['online', 'report_online'],
  ])('known from "%s" is filed as %s', (source, intent) => {
    const heard = talk(
      'report',
      nothing,
      tap('no'),
      tap('no'),
      tap(source),
      ...Array.from({ length: 6 }, () => skip),
    )
    expect(heard.effects).toContainEqual({ type: 'fileReport', params: { intent, partial: false } })
  })

  it('of something online asks for the page and warns not to write to it', () => {
    const heard = talk('report', nothing, tap('no'), tap('no'), tap('online'), write('có nhóm tuyển người'))
    expect(heard.says).toEqual(['report.where_online'])
  })

  it('that names people of the commune says who reads it, and asks who once more', () => {
    const told = [...full.slice(0, 6), tap('official')]
    const heard = talk('report', nothing, ...told)
    expect(heard.says).toEqual(['report.official_noted', 'report.who_official'])
    const filed = talk('report', nothing, ...told, write('ông trưởng thôn'), skip, skip)
    expect(filed.effects).toContainEqual({
      type: 'fileReport',
      params: { intent: 'officer_complaint', partial: false },
    })
    expect(filed.draft.facts).toMatchObject({ official: 'yes', who: 'ông trưởng thôn' })
  })

  it('can be all silence: everything may be skipped', () => {
    const heard = talk('report', nothing, ...Array.from({ length: 9 }, () => skip))
    expect(heard.state).toBe('codeShown')
    expect(heard.draft.facts).toEqual({})
  })

  it('asks an anonymous person for no name', () => {
    expect(talk('report', nothing, ...full.slice(0, 7), tap('anonymous')).state).toBe('attachment')
  })

  it.each(['self', 'other'] as const)('hands "danger: %s" over at the first answer', whom => {
    const heard = talk('report', nothing, tap(whom))
    expect([entered(heard), heard.draft.facts]).toEqual(['danger', { dangerNow: 'yes', dangerTo: whom }])
  })

  it('does not ask again what was told before', () => {
    const told = { facts: { what: 'Có người rủ đi làm xa, bao ăn ở', where: 'thôn Hạ' } }
    expect(talk('report', told, tap('no'), tap('no'), tap('heard')).says).toEqual(['report.when'])
  })

  it('asks four questions of somebody who can write only little', () => {
    const heard = talk(
      'report',
      { facts: { canTalk: 'short' } },
      tap('no'),
      tap('no'),
      write('có người bị giữ'),
      pin,
    )
    expect(heard.state).toBe('codeShown')
    expect(kinds(heard)).toContain('fileReport')
  })

  it('keeps words that come where a button was expected', () => {
    const heard = talk('report', nothing, write('tối qua có xe lạ'), write('có hai cháu nhỏ'))
    expect([heard.state, heard.draft.facts.what]).toEqual(['source', 'tối qua có xe lạ\ncó hai cháu nhỏ'])
  })

  it.each(full.map((_, answered) => answered).filter(answered => answered > 0))(
    'goes back from question %i to the one before',
    answered => {
      const before = talk('report', nothing, ...full.slice(0, answered - 1))
      const after = talk('report', nothing, ...full.slice(0, answered), back)
      expect([after.state, after.draft.facts]).toEqual([before.state, before.draft.facts])
    },
  )

  it('left in the middle is filed without a word', () => {
    const heard = talk('report', nothing, ...full.slice(0, 4), { type: 'TIMEOUT', name: 'silence' })
    expect(heard.effects).toEqual([
      { type: 'fileReport', params: { intent: 'report_person', partial: true } },
    ])
    expect([heard.state, heard.draft.reportId]).toEqual(['where', 'r2'])
  })

  it('left before anything was told is no report', () => {
    expect(() => talk('report', nothing, tap('no'), { type: 'TIMEOUT', name: 'silence' })).toThrow()
  })

  it('cut off by somebody who can write only little is filed, too', () => {
    const heard = talk('report', { facts: { canTalk: 'short' } }, { type: 'TIMEOUT', name: 'silence' })
    expect(heard.effects).toEqual([{ type: 'fileReport', params: { intent: 'human', partial: true } }])
  })
})

describe('after filing', () => {
  const filed = [...Array.from({ length: 9 }, () => skip), tap('saved')]

  it('the code is said once more for those who have not written it down, then forgotten', () => {
    const heard = talk('report', nothing, ...filed.slice(0, -1), tap('notSaved'))
    expect(heard.says[0]).toBe('report.code_again')
    expect(heard.draft.code).toBeUndefined()
  })

  it.each([write('nhớ ra biển số xe'), photo, pin])('whatever comes is added, with thanks', input => {
    const heard = talk('report', nothing, ...filed, input)
    expect(kinds(heard)).toEqual(['addToReport', 'say'])
    expect(heard.says[0]).toBe('report.added')
  })

  it('"Xong" ends the errand', () => {
    const heard = talk('report', nothing, ...filed, tap('done'))
    expect([kinds(heard), entered(heard)]).toEqual([['say', 'endEpisode', 'enterFlow'], 'menu'])
  })
})
