import { describe, expect, it } from 'vitest'
import { dossier, type Regime, regimes } from '../../content/support.ts'
import type { Facts } from '../../flows/contract.ts'
import { speaksOfPunishment } from '../../flows/returned/fear-of-punishment.ts'
import { dossierLine, supportLine } from '../../flows/returned/support-lines.ts'
import { wishesIn } from '../../flows/returned/wishes-in.ts'
import { back, entered, kinds, photo, skip, talk, tap, write } from './person.ts'

const nothing = { facts: {} }
const filedEarly = { type: 'fileReport', params: { intent: 'returned_self', partial: true } }
const filedAtLast = { type: 'fileReport', params: { intent: 'returned_self', partial: false } }
const full = [
  tap('noShelter'),
  tap('yes'),
  tap('shelter'),
  tap('legal'),
  tap('enough'),
  tap('woman'),
  tap('yes'),
  tap('no'),
  tap('here'),
  write('sau 8 giờ tối'),
]
const untilWishes = full.slice(0, 2)
const wishing = (...wishes: string[]) =>
  talk('returned', nothing, ...untilWishes, ...wishes.map(tap), tap('enough'))
const asked = (...inputs: typeof full) => talk('returned', nothing, ...inputs).says.at(-1)

describe('a person who came back', () => {
  it('hears first that nothing has to be told again', () => {
    expect(talk('returned', nothing).says).toEqual(['returned.no_retelling', 'returned.state'])
  })

  it('is asked how things are, about children, what is needed, whom to meet, who may know, how to be reached', () => {
    expect(full.map((_, answered) => asked(...full.slice(0, answered)))).toEqual([
      'returned.state',
      'returned.with_children',
      'returned.needs',
      'returned.needs_more',
      'returned.needs_more',
      'returned.meets',
      'returned.consent_culture_office',
      'returned.consent_legal_aid',
      'returned.reach',
      'returned.window',
    ])
  })

  it('is filed at the first answer, and every later answer is added at once', () => {
    const steps = full.map((_, at) => talk('returned', nothing, ...full.slice(0, at + 1)))
    expect(steps[0]?.effects).toContainEqual(filedEarly)
    for (const step of steps.filter(({ state }) => !['needs', 'children', 'meets'].includes(state))) {
      expect(kinds(step), step.state).toContain('addToReport')
    }
    expect(steps.at(-1)?.effects).toContainEqual(filedAtLast)
  })

  it('leaves these answers, and reads the code at the end', () => {
    const heard = talk('returned', nothing, ...full)
    expect(heard.draft.facts).toEqual({
      state: 'noShelter',
      withChildren: 'yes',
      childInvolved: 'yes',
      needs: ['shelter', 'legal'],
      meets: 'woman',
      consent: ['cultureOffice'],
      reachBy: 'here',
      window: 'sau 8 giờ tối',
    } satisfies Facts)
    expect(heard.says.slice(0, 2)).toEqual(['returned.thanks', 'report.code'])
    expect(heard.says.at(-1)).toBe('report.code_saved')
    const done = talk('returned', nothing, ...full, tap('saved'), tap('done'))
    expect([done.says[0], entered(done)]).toEqual(['returned.goodbye', 'menu'])
  })

  it('may skip everything and still reaches an officer', () => {
    const heard = talk('returned', nothing, ...Array.from({ length: 5 }, () => skip))
    expect([heard.state, heard.draft.facts]).toEqual(['codeShown', {}])
  })

  it('loses nothing of what was told in the menu, however it goes on', () => {
    const heard = talk('returned', { facts: { what: 'em mới ở bên kia về, đang ngủ nhờ' } })
    expect([heard.effects.at(-1), heard.state]).toEqual([filedEarly, 'state'])
  })

  it.each([write('em đang ở nhờ nhà bạn'), photo])('may tell or show instead of choosing', input => {
    const heard = talk('returned', nothing, input)
    expect(heard.state).toBe('children')
    expect(heard.effects).toContainEqual(filedEarly)
    expect(heard.draft.facts.what ?? heard.draft.facts.attachments).toBeDefined()
  })
})

describe('danger that is not over', () => {
  it.each(['threatened', 'hurt', 'pregnant'])('"%s" is asked whether help is needed right now', state => {
    const heard = talk('returned', nothing, tap(state), tap('yes'))
    expect(entered(heard)).toBe('danger')
    expect(heard.draft.facts).toMatchObject({ state, dangerNow: 'yes', dangerTo: 'self' })
  })

  it('leads a child to the words for a child', () => {
    const child = { facts: {}, child: true }
    expect(entered(talk('returned', child, tap('threatened'), tap('yes')))).toBe('child')
  })

  it.each(['no', 'unsure'] as const)('"%s" goes on with the questions and keeps the answer', dangerNow => {
    const heard = talk('returned', nothing, tap('hurt'), tap(dangerNow))
    expect([heard.state, heard.draft.facts.dangerNow]).toEqual(['children', dangerNow])
  })

  it.each(['fine', 'noShelter'])('"%s" is not asked about it', state => {
    expect(talk('returned', nothing, tap(state)).state).toBe('children')
  })
})

describe('what is wanted', () => {
  it('may be several things, one after another, each once', () => {
    const heard = wishing('health', 'work', 'health')
    expect(heard.draft.facts.needs).toEqual(['health', 'work'])
  })

  it('may be typed together', () => {
    const heard = talk('returned', nothing, ...untilWishes, write('khám bệnh, chỗ ngủ và luật sư'))
    expect([heard.state, heard.draft.facts.needs]).toEqual(['needsMore', ['health', 'shelter', 'legal']])
    expect(heard.draft.facts.what).toBeUndefined()
  })

  it.each([
    ['1, 3', ['health', 'papers']],
    ['1 3 8', ['health', 'papers', 'work']],
    ['can thuoc voi cho ngu', ['health', 'shelter']],
    ['con tôi ốm, cần thuốc', []],
    ['9', []],
    ['', []],
  ])('"%s" names %j', (text, needs) => {
    expect(wishesIn(text)).toEqual(needs)
  })

  it('in other words is kept, and asked on', () => {
    const heard = talk('returned', nothing, ...untilWishes, write('muốn về quê với bố mẹ'))
    expect([heard.says, heard.draft.facts.what]).toEqual([['returned.needs_more'], 'muốn về quê với bố mẹ'])
  })

  it.each([
    ['health', ['returned.care', 'returned.result']],
    ['mind', ['returned.care', 'returned.result']],
    ['shelter', ['returned.living', 'returned.result']],
    ['money', ['returned.living', 'returned.result']],
    ['legal', ['returned.legal', 'returned.result']],
    ['papers', ['returned.papers', 'returned.result']],
    ['study', ['returned.after', 'returned.dossier', 'returned.result']],
    ['work', ['returned.after', 'returned.dossier', 'returned.result']],
  ])('"%s" is answered by what the law says of it, and that the result is open', (wish, lines) => {
    expect(wishing(wish).says).toEqual([...lines, 'returned.meets'])
  })

  it.each([tap('unknown'), skip])('when nobody knows, all of it is told', input => {
    expect(talk('returned', nothing, ...untilWishes, input).says).toEqual([
      'returned.before',
      'returned.after',
      'returned.dossier',
      'returned.result',
      'returned.meets',
    ])
  })
})

describe('the law as it is told', () => {
  it('offers ten regimes, seven of them before anybody is identified', () => {
    const before = regimes.filter(({ offeredTo }) => offeredTo.includes('inProcess'))
    expect(regimes.map(({ point }) => point).join('')).toBe('abcdđeghik')
    expect(before.map(({ point }) => point).join('')).toBe('abcdđeg')
    expect(regimes.filter(({ offeredTo }) => !offeredTo.includes('identified'))).toEqual([])
    expect(dossier.regimes.filter(id => before.some(regime => regime.id === id))).toEqual([])
  })

  it('has a source and the day on which it was read', () => {
    for (const { source, verifiedOn } of [...regimes, dossier]) {
      expect(source.length).toBeGreaterThan(0)
      expect(verifiedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
    }
  })

  it.each(['before', 'after', 'care', 'living', 'legal'] as const)(
    'of "%s" is a fact only where it is sure',
    topic => {
      const doubted: Regime[] = regimes.map(regime => ({ ...regime, confidence: 'M' }))
      expect(supportLine(topic).key).toBe(`returned.${topic}`)
      expect(supportLine(topic, doubted).key).toBe(`returned.${topic}_unsure`)
    },
  )

  it('does not say that one need not wait where the law says otherwise', () => {
    const later: Regime[] = regimes.map(regime => ({ ...regime, offeredTo: ['identified'] }))
    expect(supportLine('care', later).key).toBe('returned.care_unsure')
  })

  it('names form and days only where they are sure', () => {
    expect(dossierLine()).toEqual({ key: 'returned.dossier', params: { form: '07', days: 9 } })
    expect(dossierLine({ ...dossier, confidence: 'M' })).toEqual({ key: 'returned.dossier_unsure' })
  })

  it('has a part for children who came along', () => {
    expect(talk('returned', nothing, tap('fine'), tap('yes')).says[0]).toBe('returned.children_too')
    expect(talk('returned', nothing, tap('fine'), tap('no')).says).toEqual(['returned.needs'])
  })
})

describe('who may know', () => {
  const consents = (wish: string, whom: string) => {
    const path = [...untilWishes, tap(wish), tap('enough'), tap(whom)]
    const said: string[] = []
    for (let no = 0; no < 4; no++) {
      const question = asked(...path, ...Array.from({ length: no }, () => tap('no'))) ?? ''
      if (!question.startsWith('returned.consent_')) break
      said.push(question.replace('returned.consent_', ''))
    }
    return said
  }

  it.each([
    ['papers', 'anyone', []],
    ['health', 'woman', ['health']],
    ['mind', 'womensUnion', ['health', 'womens_union']],
    ['work', 'health', ['health', 'culture_office']],
    ['legal', 'anyone', ['legal_aid']],
  ])('for "%s" and "%s", %j is asked about, each by itself', (wish, whom, units) => {
    expect(consents(wish, whom)).toEqual(units)
  })

  it.each([write('để hỏi mẹ đã'), tap('no')])('is nobody without a clear yes', input => {
    const heard = talk('returned', nothing, ...full.slice(0, 6), input, tap('no'))
    expect([heard.state, heard.draft.facts.consent]).toEqual(['reach', []])
  })

  it('is asked anew when the person goes back', () => {
    const heard = talk('returned', nothing, ...full.slice(0, 7), back)
    expect([heard.state, heard.draft.facts.consent]).toEqual(['meets', undefined])
  })
})

describe('being reached', () => {
  const untilReach = full.slice(0, 8)

  it('keeps a number where names are kept, and asks nothing else', () => {
    const heard = talk('returned', nothing, ...untilReach, tap('phone'), write('0900 000 001, buổi trưa'))
    expect(heard.draft.facts).toMatchObject({
      contact: '0900 000 001, buổi trưa',
      identity: 'confidential',
      reachBy: 'phone',
    })
    expect([heard.state, heard.draft.facts.window]).toEqual(['codeShown', undefined])
  })

  it.each([tap('nobody'), skip])('needs no answer', input => {
    expect(talk('returned', nothing, ...untilReach, input).state).toBe('codeShown')
  })
})

describe('the fear of being fined', () => {
  it.each([
    [[write('em về rồi nhưng sợ bị phạt')], 'children'],
    [[...untilWishes, write('có bị đi tù không ạ')], 'needsMore'],
    [[...full.slice(0, 5), write('gặp công an thì có bị phạt không')], 'consentCultureOffice'],
  ])('is met with a kind word, and the talk goes on', (inputs, state) => {
    const heard = talk('returned', nothing, ...inputs)
    expect([heard.says[0], heard.state]).toEqual(['returned.afraid', state])
  })

  it('is met at once when it was told in the menu', () => {
    const told = { facts: { what: 'em di chui ve, so bi phat lam' } }
    expect(talk('returned', told).says.slice(0, 2)).toEqual(['returned.no_retelling', 'returned.afraid'])
  })

  it.each([
    'sợ bị phạt',
    'so bi phat',
    'có bị phạt không',
    'em sợ công an bắt',
    'co phai di tu khong',
    'nộp phạt bao nhiêu',
    'đi chui có phạm pháp không',
    'khai ra co bi cong an bat khong',
    'will I be arrested',
  ])('is heard in "%s"', text => {
    expect(speaksOfPunishment(text)).toBe(true)
  })

  it.each([
    'em sợ nó bắt lại',
    'sợ bị phát hiện',
    'bị nó bắt làm ngày đêm',
    'em bị sốt phát ban',
    'đi từ sáng',
    'cần tư vấn',
    'có phát thuốc không',
    'co phat thuoc khong',
    'em di tu sang den gio',
    'so no bat lai',
    'fine',
  ])('is not heard in "%s"', text => {
    expect(speaksOfPunishment(text)).toBe(false)
  })
})

describe('going back', () => {
  it.each([
    [1, 'state', {}],
    [2, 'children', { state: 'noShelter' }],
    [5, 'needs', { state: 'noShelter', withChildren: 'yes', childInvolved: 'yes' }],
  ])('from answer %i unlearns it and asks again', (answered, state, facts) => {
    const heard = talk('returned', nothing, ...full.slice(0, answered), back)
    expect([heard.state, heard.draft.facts]).toEqual([state, facts])
  })

  it('from the first question leads to the menu', () => {
    expect(entered(talk('returned', nothing, back))).toBe('menu')
  })
})
