import { describe, expect, it } from 'vitest'
import { bandOf, signs } from '../../content/offer-signs.ts'
import type { Effect, Input } from '../../flows/contract.ts'
import { flows } from '../../flows/flows.ts'
import { locales, text } from '../../locales/catalog.ts'
import { back, entered, type Heard, kinds, photo, skip, talk, tap, write } from './person.ts'
import { promptOf } from './walk.ts'

const nothing = { facts: {} }
const yes = tap('yes')
const no = tap('no')
const cancel: Input = { type: 'CANCEL' }
const silence: Input = { type: 'TIMEOUT', name: 'silence' }

/** A job without any sign, told by taps only. */
const harmless = [tap('work'), no, no, no, yes, tap('known'), tap('18+'), tap('later')]
const worrying = [tap('work'), yes, no, no, yes, tap('known'), tap('18+'), tap('later')]
const leavesTomorrow = [tap('easy'), no, yes, no, no, tap('online'), tap('18+'), tap('day')]

const filed = ({ effects }: Heard) =>
  effects.flatMap(effect => (effect.type === 'fileReport' ? [effect.params.intent] : []))
const offer = (...inputs: Input[]) => talk('offer', nothing, ...inputs)
const said = ({ effects }: Heard, key: string) => {
  const message = effects.find(
    (effect): effect is Effect & { type: 'say' } =>
      effect.type === 'say' && effect.params.message.key === key,
  )?.params.message
  return message ? text(message) : ''
}

describe('an offer', () => {
  it.each([
    ['work', ['ask_keepsPapers', 'ask_border', 'ask_debt', 'ask_noContract']],
    ['marriage', ['ask_familyPaid', 'ask_border', 'ask_secret', 'ask_neverMet']],
    ['study', ['ask_keepsPapers', 'ask_debt', 'ask_workInstead', 'ask_noAdmission']],
    ['baby', ['ask_bodyPaid', 'ask_falsePapers', 'ask_secret', 'ask_movedAway']],
    ['easy', ['ask_keepsPapers', 'ask_border', 'ask_secret', 'ask_hurry']],
  ])('of the kind "%s" is eight questions: kind, four signs, who, age, when', (kind, signsAsked) => {
    const inputs = [tap(kind), no, no, no, no, tap('known'), tap('18+')]
    const asked = inputs.map((_, at) => offer(...inputs.slice(0, at)).says.at(-1))
    const last = offer(...inputs).says.at(-1)
    expect([...asked, last].map(key => key?.replace('offer.', ''))).toEqual([
      'kind',
      ...signsAsked,
      'from',
      'age',
      'departs',
    ])
  })

  it('begins with the signs when its kind is known, and counts an easy job as a sign', () => {
    const known = talk('offer', { facts: { offer: 'easy' } })
    expect([known.says, known.draft.facts.flags]).toEqual([['offer.ask_keepsPapers'], ['easyMoney']])
  })

  it('without a kind is asked what fits any, and is no easy job', () => {
    const heard = offer(skip)
    expect([heard.says, heard.draft.facts]).toEqual([['offer.ask_keepsPapers'], {}])
  })

  it('needs no answer to any question', () => {
    expect(offer(...Array(8).fill(skip)).state).toBe('result')
  })

  it('remembers the signs, also those that a "no" shows', () => {
    const heard = offer(tap('work'), yes, no, tap('unsure'), no, tap('stranger'))
    expect(heard.draft.facts.flags).toEqual(['keepsPapers', 'noContract', 'stranger'])
  })

  it('met online is told to the report, too', () => {
    const { facts } = offer(tap('work'), no, no, no, yes, tap('online')).draft
    expect(facts).toEqual({ offer: 'work', flags: ['metOnline'], setting: 'online', source: 'online' })
  })

  it('takes every question back', () => {
    const answers = [tap('marriage'), yes, yes, yes, no, tap('online'), tap('<16')]
    const backs = answers.map((_, at) => offer(...answers, ...Array(at + 1).fill(back)))
    expect(backs.map(({ says }) => says.at(-1))).toEqual([
      'offer.age',
      'offer.from',
      'offer.ask_neverMet',
      'offer.ask_secret',
      'offer.ask_border',
      'offer.ask_familyPaid',
      'offer.kind',
    ])
    expect(backs.at(-1)?.draft.facts).toEqual({})
    expect(entered(offer(...answers, ...Array(8).fill(back)))).toBe('menu')
  })

  it('takes the last sign back where no kind was named', () => {
    const heard = offer(skip, no, no, no, yes, back)
    expect([heard.says, heard.draft.facts.flags]).toEqual([['offer.ask_hurry'], []])
  })
})

describe('an age', () => {
  const age = (...inputs: Input[]) => offer(tap('work'), skip, skip, skip, skip, skip, ...inputs).draft.facts
  it.each([
    ['15', '<16'],
    ['con gái 15 tuổi', '<16'],
    ['17t', '16-17'],
    ['16 tuoi', '16-17'],
    ['25', '18+'],
  ])('may be typed: "%s"', (words, band) => {
    expect(age(write(words)).age).toBe(band)
  })

  it('is not taken from a bound or from nothing', () => {
    for (const words of ['dưới 30 tuổi là được', 'còn trẻ lắm, năm 2010'])
      expect(age(write(words)).age).toBeUndefined()
  })

  it('keeps what more was told with it, and no bare number as a story', () => {
    expect(age(write('con gái tôi 15 tuổi, mới bỏ học')).what).toBe('con gái tôi 15 tuổi, mới bỏ học')
    expect(age(write('25')).what).toBeUndefined()
  })

  it('under 18 counts as a child for the officers', () => {
    expect(age(tap('16-17'))).toMatchObject({ age: '16-17', childInvolved: 'yes' })
  })
})

describe('the result', () => {
  it('of harmless taps says that nothing was seen so far, files nothing and says so', () => {
    const heard = offer(...harmless)
    expect(heard.says).toEqual(['offer.band_low', 'offer.advice', 'offer.not_passed_on', 'offer.next'])
    expect(filed(heard)).toEqual([])
    expect(text({ key: 'offer.band_low' })).toMatch(/chưa thấy dấu hiệu đáng lo.*vẫn nên kiểm tra/su)
  })

  it('of a worrying offer gives each reason in a line, is filed, and says so', () => {
    const heard = offer(...worrying)
    expect(heard.says).toEqual(['offer.band_watch', 'offer.advice', 'offer.passed_on', 'offer.next'])
    expect(filed(heard)).toEqual(['check_job'])
    expect(said(heard, 'offer.band_watch').split('\n').slice(1)).toEqual([
      `– ${text({ key: 'offer.reason_keepsPapers' })}`,
    ])
    expect(said(heard, 'offer.advice')).toContain(text({ key: 'offer.advice_keepsPapers' }))
  })

  it('is told in the language of the person', () => {
    const heard = talk('offer', { facts: {}, locale: 'en' }, ...worrying)
    expect(said(heard, 'offer.band_watch')).toContain(text({ key: 'offer.reason_keepsPapers' }, 'en'))
  })

  it.each([
    ['work', 'check_job'],
    ['easy', 'check_job'],
    ['marriage', 'check_marriage'],
    ['study', 'check_study_visa'],
    ['baby', 'check_baby_organ'],
  ])('of the kind "%s" is filed as %s', (kind, intent) => {
    const heard = offer(tap(kind), yes, skip, skip, skip, skip, skip, tap('later'))
    expect(filed(heard)).toEqual([intent])
  })

  it('is filed when they leave within seven days, whatever was answered', () => {
    for (const soon of ['day', 'week'])
      expect(filed(offer(...harmless.slice(0, -1), tap(soon)))).toEqual(['check_job'])
  })

  it('is filed when anything was told in own words or pictures', () => {
    const at = (place: number, input: Input) =>
      offer(...harmless.slice(0, place), input, ...harmless.slice(place + 1))
    for (const place of [1, 2, 5, 6, 7]) {
      const heard = at(place, write('họ bảo cứ sang đó rồi tính'))
      expect([filed(heard), heard.says.at(-2)]).toEqual([['check_job'], 'offer.passed_on'])
      expect(JSON.stringify(heard.draft.facts)).toContain('họ bảo cứ sang đó rồi tính')
    }
    expect(filed(offer(...harmless.slice(0, -1), photo))).toEqual(['check_job'])
  })

  it.each(locales)('never says that an offer is safe (%s)', locale => {
    const bands = (['band_low', 'band_watch', 'band_high'] as const).map(key =>
      text({ key: `offer.${key}`, params: { reasons: '' } } as never, locale),
    )
    for (const words of bands) expect(words).not.toMatch(/an toàn|tin được|\bsafe\b|\btrust/iu)
  })
})

describe('an offer to leave today or tomorrow', () => {
  it('with a sign offers help before anything else, after it was filed', () => {
    const heard = offer(...leavesTomorrow)
    expect(heard.says).toEqual(['offer.band_high', 'offer.passed_on', 'offer.urgent'])
    expect(filed(heard)).toEqual(['check_job'])
    const marked = promptOf(flows.offer, heard.state)?.choices?.filter(({ danger }) => danger)
    expect(marked?.map(({ value }) => value)).toEqual(['self', 'other'])
  })

  it('leads to danger as the person or as a witness', () => {
    const self = offer(...leavesTomorrow, tap('self'))
    expect([entered(self), self.draft.facts.dangerTo]).toEqual(['danger', 'self'])
    const other = offer(...leavesTomorrow, tap('other'))
    expect([entered(other), other.draft.facts.dangerTo]).toEqual(['danger', 'other'])
  })

  it('leads a child to the words for a child, and nobody else', () => {
    const leaves = (age: string, who: string) =>
      offer(...leavesTomorrow.slice(0, -2), tap(age), tap('day'), tap(who)).draft.child
    expect([leaves('<16', 'self'), leaves('<16', 'other'), leaves('18+', 'self')]).toEqual([
      true,
      undefined,
      undefined,
    ])
  })

  it('of somebody under 18 needs no other sign', () => {
    expect(offer(...harmless.slice(0, -2), tap('16-17'), tap('day')).state).toBe('urgent')
  })

  it('goes on to the advice for whoever wants no help', () => {
    for (const input of [tap('advice'), skip])
      expect(offer(...leavesTomorrow, input).says).toEqual(['offer.advice', 'offer.next'])
  })
})

describe('after the result', () => {
  it('a report goes on with all that was told', () => {
    const heard = offer(
      ...worrying.slice(0, 5),
      write('Hùng ở Zalo'),
      tap('18+'),
      tap('later'),
      tap('report'),
    )
    expect(entered(heard)).toBe('report')
    expect(heard.draft).toMatchObject({
      facts: { offer: 'work', flags: ['keepsPapers'], who: 'Hùng ở Zalo', age: '18+', departs: 'later' },
      reportId: 'r2',
      code: '123456789012',
    })
    expect(kinds(heard)).not.toContain('endEpisode')
  })

  it('a harmless one is reported, too, when the person wants', () => {
    const heard = offer(...harmless, tap('report'))
    expect([entered(heard), heard.draft.facts.offer]).toEqual(['report', 'work'])
  })

  it.each([
    ['worrying', worrying],
    ['harmless', harmless],
  ])('an officer gets a %s offer as what it is, and hears that a person is wanted', (_, answers) => {
    const heard = offer(...answers, tap('officer'))
    expect(filed(heard)).toEqual(['check_job', 'human'])
    expect(heard.says).toEqual(['menu.officer_code', 'menu.officer_ready'])
    expect([entered(heard), heard.draft.code]).toEqual(['officer', undefined])
  })

  it.each([
    ['done', tap('done')],
    ['skip', skip],
    ['cancel', cancel],
  ])('the code is shown on %s, and the errand ends when it was seen', (_, input) => {
    const shown = offer(...worrying, input)
    expect(shown.says[0]).toBe('report.code')
    expect(shown.says.at(-1)).toBe('report.code_saved')
    const ended = offer(...worrying, input, tap('saved'), tap('done'))
    expect([ended.says, kinds(ended)]).toEqual([['offer.goodbye'], ['say', 'endEpisode', 'enterFlow']])
  })

  it('a harmless one ends without a code', () => {
    const heard = offer(...harmless, tap('done'))
    expect([heard.says, entered(heard)]).toEqual([['offer.goodbye'], 'menu'])
  })

  it('more that is told makes a harmless one a report, and is added to any other', () => {
    const now = offer(...harmless, write('à, họ còn đòi giữ điện thoại'))
    expect([filed(now), now.says]).toEqual([['check_job'], ['offer.passed_on', 'offer.next']])
    expect(kinds(offer(...worrying, write('họ vừa gọi lại')))).toEqual(['addToReport', 'say'])
  })
})

describe('silence', () => {
  it('after a sign, a child or own words files what was told, without a word', () => {
    for (const answers of [[tap('work'), yes], [tap('work'), write('họ hứa nhiều lắm')], [tap('easy')]]) {
      const heard = offer(...answers, silence)
      expect([kinds(heard), filed(heard)]).toEqual([['fileReport'], ['check_job']])
    }
  })

  it('after harmless taps files nothing', () => {
    expect(() => offer(tap('work'), no, silence)).toThrow()
  })

  it('is waited for from the first question on, and no longer after the result', () => {
    expect(kinds(offer())).toContain('setTimer')
    expect(kinds(offer(...worrying))).toContain('clearTimer')
    expect(kinds(offer(...harmless))).toContain('clearTimer')
  })

  it('a picture is with the officers at once', () => {
    expect(filed(offer(tap('baby'), photo))).toEqual(['check_baby_organ'])
  })
})

it('the longest result can be read at once', () => {
  const all = signs.map(({ id }) => id)
  const { reasons } = bandOf(all.slice(0, 6), 'week', '<16')
  for (const locale of locales) {
    const lines = reasons.map(reason => text({ key: `offer.reason_${reason}` }, locale))
    expect(lines.every(line => line.length <= 110)).toBe(true)
  }
})
