import { describe, expect, it } from 'vitest'
import { loudspeakerTexts } from '../../content/loudspeaker.ts'
import type { Draft, Input, StaffRole } from '../../flows/contract.ts'
import { flows } from '../../flows/flows.ts'
import { countIn } from '../../flows/staff/counts.ts'
import { speakerText } from '../../flows/staff/questions.ts'
import { t } from '../../locales/catalog.ts'
import { back, entered, type Heard, photo, skip, tap, write } from './person.ts'
import { promptOf, type Situation, start, take } from './walk.ts'

const filed: Input = { type: 'FILED', reportId: 'r2', code: '123456789012', level: 'P2' }
const unknown: Input = { type: 'NOT_FOUND' }
const timeout: Input = { type: 'TIMEOUT', name: 'silence' }

/** Somebody whom the driver knows as staff, or not: `role` is what it answers whenever it is asked. */
function staff(role: StaffRole | null, draft: Draft, ...inputs: Input[]): Heard & { filings: string[] } {
  const flow = flows.staff
  let situation: Situation = start(flow, draft)
  let effects = [...situation.effects]
  const filings: string[] = []
  const settle = () => {
    for (let answer = answerTo(situation); answer; answer = answerTo(situation)) {
      situation = take(situation, flow, answer)
      effects.push(...situation.effects)
    }
    for (const effect of effects)
      if (effect.type === 'fileReport')
        filings.push(`${effect.params.intent}${effect.params.partial ? ', partial' : ''}`)
  }
  const answerTo = ({ effects }: Situation): Input | undefined => {
    for (const { type } of effects) {
      if (type === 'verifyStaff') return role ? { type: 'VERIFIED', role } : unknown
      if (type === 'fileReport') return filed
    }
  }
  settle()
  for (const input of inputs) {
    if (!situation.snapshot.can(input)) throw new Error(`${situation.state} does not take ${input.type}`)
    situation = take(situation, flow, input)
    effects = [...situation.effects]
    settle()
  }
  const { state, snapshot } = situation
  const lines = effects.flatMap(effect => (effect.type === 'say' ? [effect.params.message.key] : []))
  const says = [...lines, ...(promptOf(flow, state)?.ask ?? [])]
  return { state, draft: snapshot.context, effects, says, filings }
}

const nothing: Draft = { facts: {} }
const suspicion = 'có hai người lạ đến rủ mấy cháu đi làm xa'

describe('who may come in', () => {
  it('somebody verified in this conversation before stands in the menu at once', () => {
    expect(staff('village', nothing).says).toEqual(['staff.menu'])
  })

  it('everybody else is asked for a code, and a wrong one opens nothing', () => {
    const stranger = staff(null, nothing)
    expect([stranger.state, stranger.says]).toEqual(['code', ['staff.code']])
    const wrong = staff(null, nothing, write('1234 5678'))
    expect([wrong.state, wrong.says, wrong.draft.facts.staff]).toEqual([
      'code',
      ['staff.code_wrong', 'staff.code'],
      undefined,
    ])
  })

  it('whose access was revoked is not taken for staff by what the talk remembers', () => {
    const revoked = staff(null, { facts: { staff: 'village' } })
    expect([revoked.state, revoked.draft.facts.staff]).toEqual(['code', undefined])
  })

  it('a story told instead of a code goes to the menu of everybody, and is not lost', () => {
    const told = staff(null, nothing, write(suspicion))
    expect([entered(told), told.draft.facts.what]).toEqual(['menu', suspicion])
  })

  it('too many tries lead back to the menu', () => {
    const tried = take(start(flows.staff, nothing), flows.staff, unknown)
    const looking = take(tried, flows.staff, write('12345678'))
    const { effects } = take(looking, flows.staff, { type: 'TOO_MANY_TRIES' })
    expect(effects.map(({ type }) => type)).toEqual(['say', 'enterFlow'])
  })

  it.each(['village', 'security'] as const)('%s is offered the periodic picture', role => {
    expect(staff(role, nothing).state).toBe('menu')
  })
  it.each(['health', 'school', 'union'] as const)('%s is not', role => {
    expect(staff(role, nothing).state).toBe('unitMenu')
  })
})

describe('a report now', () => {
  const quick = [tap('now'), tap('no'), tap('no'), write(suspicion)]

  it('takes two taps and one message until what happened is told, then place, person and what was done', () => {
    const heard = staff('village', nothing, ...quick)
    expect([heard.state, heard.draft.facts]).toEqual([
      'where',
      { staff: 'village', dangerNow: 'no', childInvolved: 'no', what: suspicion },
    ])
    const end = staff(
      'village',
      nothing,
      ...quick,
      write('thôn Đông, gần cống'),
      write('anh T.'),
      write('đã gọi công an'),
    )
    expect(end.filings).toEqual(['village_incident'])
    expect(end.draft.facts).toMatchObject({
      where: 'thôn Đông, gần cống',
      who: 'anh T.',
      done: 'đã gọi công an',
    })
    expect(end.says).toEqual(['staff.received', 'staff.careful', 'staff.filed'])
  })

  it('of somebody in danger is filed at that tap, before anything else is asked, with the numbers', () => {
    const heard = staff('village', nothing, tap('now'), tap('yes'))
    expect(heard.filings).toEqual(['village_incident, partial'])
    expect(heard.says).toEqual(['common.numbers', 'staff.child'])
    const told = staff('village', nothing, tap('now'), tap('yes'), tap('yes'))
    expect(told.effects.map(({ type }) => type)).toEqual(['addToReport', 'say', 'enterFlow'])
    expect([entered(told), told.says]).toEqual(['danger', ['staff.careful']])
    expect(told.draft.facts).toMatchObject({ dangerNow: 'yes', dangerTo: 'other', childInvolved: 'yes' })
  })

  it('asks each office in the words of its place', () => {
    const question = (role: StaffRole) =>
      staff(role, nothing, tap('now'), tap('no'), tap('no')).says.at(-1) ?? ''
    expect((['village', 'security', 'health', 'school', 'union'] as const).map(question)).toEqual([
      'staff.what',
      'staff.what',
      'staff.what_health',
      'staff.what_school',
      'staff.what_union',
    ])
  })

  it('of somebody out of touch reaches the officers at that tap', () => {
    const heard = staff('school', nothing, tap('now'), tap('no'), tap('yes'), tap('outOfTouch'))
    expect([heard.state, heard.filings]).toEqual(['whatGone', ['village_incident, partial']])
    expect(heard.draft.facts.counts).toEqual({ out_of_touch: 1 })
  })

  it('by voice reaches the officers at once, and is not asked for again', () => {
    const heard = staff('village', nothing, photo, tap('no'), tap('no'))
    expect([heard.filings, heard.state]).toEqual([['village_incident, partial'], 'where'])
  })

  it('can begin with the story', () => {
    const heard = staff('village', nothing, write(suspicion), tap('no'), skip)
    expect([heard.state, heard.draft.facts.what]).toEqual(['where', suspicion])
  })

  it('that concerns people of the commune says who reads it, and goes their way', () => {
    const heard = staff('village', nothing, ...quick, skip, tap('official'), write('anh P. ở xã'), skip)
    expect(heard.filings).toEqual(['officer_complaint'])
  })

  it('is filed without a word when nothing more comes, or when they leave', () => {
    const silent = staff('village', nothing, ...quick, timeout)
    expect([silent.filings, silent.says]).toEqual([['village_incident, partial'], ['staff.where']])
    const left = staff('village', { facts: { what: suspicion } }, tap('done'))
    expect([left.filings, entered(left)]).toEqual([['village_incident, partial'], 'menu'])
  })

  it('goes back by unlearning the answer', () => {
    const heard = staff('village', nothing, ...quick, back)
    expect([heard.state, heard.draft.facts.what]).toEqual(['what', undefined])
  })

  it('keeps what comes later, and the next one is a report of its own', () => {
    const more = staff('village', nothing, tap('nil'), write('à còn chuyện này'))
    expect(more.effects.map(({ type }) => type)).toEqual(['addToReport', 'say'])
    const next = staff('village', nothing, tap('nil'), tap('done'))
    expect(next.effects.map(({ type }) => type)).toEqual(['endEpisode', 'enterFlow'])
    expect(entered(next)).toBe('staff')
  })
})

describe('the periodic picture', () => {
  it('is four numbers and a note', () => {
    const heard = staff(
      'village',
      nothing,
      tap('periodic'),
      write('12'),
      write('khoảng 2 người'),
      tap('none'),
      tap('unknown'),
      skip,
    )
    expect(heard.filings).toEqual(['village_periodic'])
    expect(heard.draft.facts.counts).toEqual({ away: 12, out_of_touch: 2, strangers: 0 })
    expect(heard.says).toContain('staff.tell_each')
  })

  it('keeps words that are no number, and asks for the number again', () => {
    const heard = staff('village', nothing, tap('periodic'), write('nhiều lắm, mỗi nhà một đứa'))
    expect([heard.state, heard.draft.facts.what]).toEqual(['away', 'nhiều lắm, mỗi nhà một đứa'])
    expect(heard.says).toEqual(['staff.count_again', 'staff.count_away'])
  })

  it('goes back by forgetting the number before', () => {
    const heard = staff('village', nothing, tap('periodic'), write('12'), back)
    expect([heard.state, heard.draft.facts.counts]).toEqual(['away', {}])
  })

  it('is not lost when nothing more comes', () => {
    expect(staff('village', nothing, tap('periodic'), write('12'), timeout).filings).toEqual([
      'village_periodic, partial',
    ])
  })

  it('with nothing new is one tap', () => {
    const heard = staff('security', nothing, tap('nil'))
    expect([heard.filings, heard.says[0]]).toEqual([['village_nil'], 'staff.nil_received'])
  })
})

describe('a number', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['999', 999],
    ['5 người', 5],
    ['khoảng 3 người', 3],
    ['hai', 2],
    ['co ba nguoi', 3],
    ['1000', undefined],
    ['-1', undefined],
    ['12, 3', undefined],
    ['thôn 5 có người lạ', undefined],
    ['năm ngoái', undefined],
  ])('"%s" is %s', (text, count) => expect(countIn(text)).toBe(count))
})

describe('texts for the loudspeaker', () => {
  it.each(loudspeakerTexts)('$id says where it comes from and who must agree before it is read out', text => {
    expect(text.source).not.toBe('')
    expect(text.approvedBy).toContain('police')
    expect(t(speakerText[text.id])).toMatch(/^Thưa bà con\./u)
    const heard = staff('union', nothing, tap('speaker'), tap(text.id))
    expect(heard.says).toEqual(['staff.speaker_before', speakerText[text.id], 'staff.menu'])
  })
})
