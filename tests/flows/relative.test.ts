import { describe, expect, it } from 'vitest'
import type { Draft, Effect, Input } from '../../flows/contract.ts'
import { ageIn } from '../../flows/relative/answers.ts'
import { back, entered, type Heard, kinds, photo, pin, skip, talk, tap, write } from './person.ts'

const nothing: Draft = { facts: {} }
const silence: Input = { type: 'TIMEOUT', name: 'silence' }
const cancel: Input = { type: 'CANCEL' }

const gone = [
  tap('no'),
  write('con gái tôi, 17 tuổi'),
  tap('longer'),
  write('đi với chị Hoa quen trên mạng, nói là làm quán ăn, chị ấy giữ hết giấy tờ'),
  write('nghe nói ở Campuchia, gần casino'),
  tap('no'),
]
const asker = [
  tap('home'),
  tap('no'),
  tap('confidential'),
  write('Người Thử Một'),
  write('0900 000 001, sau 6 giờ tối'),
]
const all = [...gone, ...asker]

const filings = ({ effects }: Heard): Effect[] => effects.filter(({ type }) => type === 'fileReport')
const filed = (intent: string, partial = false) => ({ type: 'fileReport', params: { intent, partial } })

describe('who misses a relative', () => {
  it('is asked seven questions about it, then about contact', () => {
    const asked = all.map((_, answered) => talk('relative', nothing, ...all.slice(0, answered)).says.at(-1))
    expect(asked).toEqual([
      'relative.danger',
      'relative.who',
      'relative.last_contact',
      'relative.went_with',
      'relative.abroad',
      'relative.ransom',
      'relative.wants',
      'relative.may_reach',
      'report.identity',
      'report.name',
      'report.contact',
    ])
  })

  it('has all of it filed once, and added to by each later answer', () => {
    const heard = talk('relative', nothing, ...gone)
    expect(heard.draft.facts).toEqual({
      dangerNow: 'no',
      relation: 'con gái tôi, 17 tuổi',
      age: '16-17',
      childInvolved: 'yes',
      lastContact: 'longer',
      wentWith: 'đi với chị Hoa quen trên mạng, nói là làm quán ăn, chị ấy giữ hết giấy tờ',
      country: 'nghe nói ở Campuchia, gần casino',
      abroad: 'yes',
      ransom: 'no',
      mayReach: 'no',
    })
    expect(filings(heard)).toEqual([filed('relative_abroad')])
    for (const answered of asker.keys()) {
      const later = talk('relative', nothing, ...gone, ...asker.slice(0, answered + 1))
      expect(kinds(later)[0], asker[answered]?.type).toBe('addToReport')
    }
  })

  it('hears that it arrived and that nothing is retold, and gets the code', () => {
    const heard = talk('relative', nothing, ...all)
    expect(heard.says).toEqual([
      'report.thanks',
      'relative.kept_apart',
      'report.code',
      'report.next',
      'report.secrecy',
      'report.delete_chat',
      'report.code_saved',
    ])
    expect(heard.draft.facts).toMatchObject({ name: 'Người Thử Một', contact: '0900 000 001, sau 6 giờ tối' })
  })

  it('may pass over everything and still gets a code', () => {
    const heard = talk('relative', nothing, ...Array.from({ length: 9 }, () => skip))
    expect([heard.state, heard.draft.facts]).toEqual(['codeShown', { mayReach: 'no' }])
  })

  it('is asked four questions when little can be written', () => {
    const short: Draft = { facts: { canTalk: 'short' } }
    const heard = talk('relative', short, tap('no'), tap('adult'), tap('week'), tap('no'))
    expect([heard.state, heard.draft.facts.mayReach]).toEqual(['codeShown', 'no'])
  })

  it('is not asked again what was told before', () => {
    const told: Draft = { facts: { dangerNow: 'no', relation: 'em trai', lastHeard: 'hôm qua có gọi' } }
    expect(talk('relative', told).says).toEqual(['relative.went_with'])
  })

  it('keeps a story, a photo and a place that come instead of a choice', () => {
    const heard = talk('relative', nothing, write('con tôi đi làm hai tháng nay'), photo, skip, skip, pin)
    expect([heard.state, heard.draft.facts]).toEqual([
      'ransom',
      {
        mayReach: 'no',
        what: 'con tôi đi làm hai tháng nay',
        attachments: ['photo-1'],
        place: { latitude: 20.85, longitude: 106.35 },
      },
    ])
  })
})

describe('danger', () => {
  it('told at the first question goes to the danger flow, as of somebody else', () => {
    const heard = talk('relative', nothing, tap('yes'))
    expect([entered(heard), heard.draft.facts]).toEqual([
      'danger',
      { dangerNow: 'yes', dangerTo: 'other', mayReach: 'no' },
    ])
  })

  it('heard at whichever question is of somebody else, whom nobody contacts', () => {
    expect(talk('relative', nothing).draft.facts).toEqual({ mayReach: 'no' })
  })

  it('of being pressed for money goes there, too, with the warning not to pay', () => {
    const heard = talk('relative', nothing, tap('deadline'))
    expect([entered(heard), heard.draft.facts.ransom]).toEqual(['danger', 'deadline'])
    expect(heard.says).toEqual(['relative.do_not_pay'])
  })
})

describe('money', () => {
  const upToRansom = gone.slice(0, -1)

  it.each(['asked', 'deadline'])('%s is filed as ransom at that very answer, with the warning', value => {
    const heard = talk('relative', nothing, ...upToRansom, tap(value))
    expect(filings(heard)).toEqual([filed('ransom')])
    expect(heard.says).toContain('relative.do_not_pay')
    expect(heard.draft.facts.ransom).toBe(value)
  })

  it('with a date set brings the numbers first', () => {
    expect(talk('relative', nothing, ...upToRansom, tap('deadline')).says[0]).toBe('common.numbers')
  })

  it.each([write('nó bảo thiếu tiền của công ty'), photo])('told in other ways brings the warning', input => {
    const heard = talk('relative', nothing, ...upToRansom, input)
    expect([heard.says[0], filings(heard).length]).toEqual(['relative.do_not_pay', 1])
  })

  it('not asked for is no warning', () => {
    expect(talk('relative', nothing, ...gone).says).toEqual(['relative.wants'])
  })
})

describe('the person who is gone', () => {
  it('somewhere in the country is missing', () => {
    const inCountry = [...gone.slice(0, 4), tap('no'), tap('no')]
    expect(filings(talk('relative', nothing, ...inCountry))).toEqual([filed('missing')])
  })

  it.each([
    ['con gái 15 tuổi', '<16', 'yes'],
    ['e gai 17t', '16-17', 'yes'],
    ['cháu học lớp 9', '<16', 'yes'],
    ['hai chị em, 20 tuổi và 14 tuổi', '<16', 'yes'],
    ['chồng tôi 41 tuổi', '18+', undefined],
    ['16', '16-17', 'yes'],
    ['em trai, quê ở xóm 4', undefined, undefined],
  ])('"%s" is of age %s', (text, age, childInvolved) => {
    expect(ageIn(text)).toEqual({ ...(age && { age }), ...(childInvolved && { childInvolved }) })
  })

  const whereabouts = (text: string) =>
    talk('relative', nothing, ...gone.slice(0, 4), write(text)).draft.facts

  it.each([
    'o ben cam',
    'Lào',
    'bên TQ',
    'ở Myanmar',
    'dai loan a',
    'cam pu chia',
    'Trung Quốc, gần biên giới',
  ])('in "%s" is abroad', text => expect(whereabouts(text)).toMatchObject({ country: text, abroad: 'yes' }))

  it.each(['Bình Dương', 'Lào Cai', 'đi lao động ở Hà Nội', 'Cam Ranh', 'miền Nam', 'Thái Nguyên'])(
    'in "%s" is not said to be abroad',
    text => {
      expect(whereabouts(text).country).toBe(text)
      expect(whereabouts(text).abroad).toBeUndefined()
    },
  )

  it('is left alone unless somebody says that contact is safe', () => {
    const upTo = [...gone, tap('home')]
    const reach = (...inputs: Input[]) => talk('relative', nothing, ...upTo, ...inputs).draft.facts.mayReach
    expect(reach(skip)).toBe('no')
    expect(reach(write('chắc nhắn ban đêm thì được'))).toBe('no')
    expect(reach(tap('no'))).toBe('no')
    expect(reach(tap('yes'))).toBe('yes')
  })

  it('is left alone again as soon as that yes is thought over', () => {
    const heard = talk('relative', nothing, ...gone, skip, tap('yes'), back)
    expect([heard.state, heard.draft.facts.mayReach]).toEqual(['mayReach', 'no'])
    expect(kinds(heard)).toContain('addToReport')
  })

  it('is never spoken of: whoever asks hears the same at every question, with a report or without', () => {
    const withReport: Draft = { facts: {}, reportId: 'r1', level: 'P0' }
    for (const known of [nothing, withReport]) {
      for (const answered of all.keys()) {
        const heard = talk('relative', known, ...all.slice(0, answered), tap('asksAfter'))
        expect([kinds(heard), heard.says[0]]).toEqual([['say'], 'relative.nothing_told'])
      }
    }
  })
})

describe('who stops', () => {
  it.each(gone.map((_, answered) => answered).filter(answered => answered > 0))(
    'and goes back from question %i is asked the one before',
    answered => {
      const before = talk('relative', nothing, ...gone.slice(0, answered - 1))
      const after = talk('relative', nothing, ...gone.slice(0, answered), back)
      expect([after.state, after.draft.facts]).toEqual([before.state, before.draft.facts])
    },
  )

  it('in the middle has it filed without a word, and nobody contacted', () => {
    const heard = talk('relative', nothing, ...gone.slice(0, 2), silence)
    expect(heard.effects).toEqual([filed('missing', true)])
    expect([heard.state, heard.draft.reportId, heard.draft.facts.mayReach]).toEqual([
      'lastContact',
      'r2',
      'no',
    ])
  })

  it('after something was filed has the rest added', () => {
    const known: Draft = { facts: { attachments: ['a'] }, reportId: 'r1', code: '111222333444' }
    expect(kinds(talk('relative', known, ...gone.slice(0, 2), silence))).toEqual(['addToReport'])
  })

  it('before anything was told leaves no report', () => {
    expect(() => talk('relative', nothing, tap('no'), silence)).toThrow()
  })

  it.each([6, 7, 8, 9, 10])('with "Hủy" after %i answers still gets the code', answered => {
    const heard = talk('relative', nothing, ...all.slice(0, answered), cancel)
    expect([heard.state, heard.says.includes('report.code')]).toEqual(['codeShown', true])
  })

  it('and goes back over the filed questions adds to the same report', () => {
    const heard = talk('relative', nothing, ...gone, back, tap('asked'))
    expect([filings(heard), heard.state]).toEqual([[filed('ransom')], 'wants'])
  })

  it('anonymously is asked for no name', () => {
    expect(talk('relative', nothing, ...gone, skip, skip, tap('anonymous')).state).toBe('codeShown')
  })
})

describe('after the code', () => {
  const done = [...all, tap('saved')]

  it.each([write('nhớ ra số tài khoản'), photo, pin])('whatever comes is added, with thanks', input => {
    const heard = talk('relative', nothing, ...done, input)
    expect([kinds(heard), heard.says[0]]).toEqual([['addToReport', 'say'], 'report.added'])
  })

  it('the code is said once more for those who have not written it down, then forgotten', () => {
    const heard = talk('relative', nothing, ...all, tap('notSaved'))
    expect([heard.says[0], heard.draft.code]).toEqual(['report.code_again', undefined])
  })

  it('"Xong" ends the errand', () => {
    const heard = talk('relative', nothing, ...done, tap('done'))
    expect([kinds(heard), entered(heard)]).toEqual([['say', 'endEpisode', 'enterFlow'], 'menu'])
  })
})
