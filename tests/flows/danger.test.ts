import { describe, expect, it } from 'vitest'
import type { Draft, Input } from '../../flows/contract.ts'
import { flows } from '../../flows/flows.ts'
import { back, entered, kinds, photo, pin, skip, talk, tap, write } from './person.ts'
import { beginnings, promptOf, start } from './walk.ts'

const inDanger = beginnings.filter(({ child }) => !child)
const witness: Draft = { facts: { dangerNow: 'yes', dangerTo: 'other' } }

/** The last question or line after each of these answers. */
function asked(draft: Draft, ...answers: Input[]) {
  return answers.map((_, i) => talk('danger', draft, ...answers.slice(0, i + 1)).says.at(-1))
}

describe('danger', () => {
  it.each(inDanger.map(draft => [JSON.stringify(draft), draft] as const))(
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
    [witness, 'sos_other'],
    [{ facts: { canTalk: 'no' } }, 'silent_code'],
  ] as const)('%j is filed as %s', (draft, intent) => {
    expect(start(flows.danger, draft).effects).toContainEqual({
      type: 'fileReport',
      params: { intent, partial: true },
    })
  })

  it.each([{ facts: {} }, { facts: { canTalk: 'no' } }, witness] as const)(
    'leaves a child to the words for a child, and says nothing itself: %j',
    draft => {
      const heard = talk('danger', { ...draft, child: true })
      expect([entered(heard), kinds(heard)]).toEqual(['child', ['enterFlow']])
    },
  )

  it('says the numbers, that the message is on its way, and three answers to choose from', () => {
    const heard = talk('danger', { facts: {} })
    expect(heard.says).toEqual(['common.numbers', 'danger.passing_on', 'danger.need'])
    expect(promptOf(flows.danger, heard.state)?.choices).toHaveLength(3)
  })

  it('asks where, whether hurt, whether in uniform, whether by telephone, and adds each answer at once', () => {
    const answers = [tap('police'), write('quán karaoke gần cầu'), tap('both'), tap('no'), tap('no')]
    const heard = answers.map((_, i) => talk('danger', { facts: {} }, ...answers.slice(0, i + 1)))
    expect(heard.map(({ says }) => says.at(-1))).toEqual([
      'danger.place',
      'danger.hurt',
      'danger.uniform',
      'danger.may_call',
      'danger.waiting',
    ])
    for (const each of heard) expect(kinds(each)).toContain('addToReport')
    expect(heard.at(-1)?.draft.facts).toEqual({
      need: 'police',
      where: 'quán karaoke gần cầu',
      hurt: 'yes',
      childInvolved: 'yes',
      uniform: 'no',
      mayCall: 'no',
    })
    expect(heard.at(-1)?.says).toEqual(['danger.code', 'danger.waiting'])
  })

  it('needs no answer to any question', () => {
    expect(talk('danger', { facts: {} }, skip, skip, skip, skip, skip).state).toBe('waiting')
  })

  it('asks whether the person is still there where the place is known, and where again when they go back', () => {
    expect(talk('danger', { facts: { where: 'thôn Hạ' } }, tap('police')).state).toBe('stillThere')
    expect(talk('danger', { facts: { where: 'thôn Hạ' } }, tap('police'), back).state).toBe('place')
  })

  it('keeps words that answer no question', () => {
    const told = talk(
      'danger',
      { facts: {} },
      write('em bị nhốt'),
      write('nhà nghỉ Hoa'),
      write('nó sắp về rồi'),
    )
    expect(told.draft.facts.what).toBe('em bị nhốt\nnó sắp về rồi')
  })

  it('unlearns an answer when the person goes back to it', () => {
    const answers = [tap('police'), write('quán Hoa'), tap('yes'), tap('no'), tap('yes')]
    const steps = [
      [3, 'hurt', 'hurt'],
      [4, 'uniform', 'uniform'],
      [2, 'where', 'place'],
    ] as const
    for (const [count, fact, state] of steps) {
      const heard = talk('danger', { facts: {} }, ...answers.slice(0, count), back)
      expect([heard.state, heard.draft.facts[fact]]).toEqual([state, undefined])
    }
  })

  it('asks a witness where, what and whether still there, and never what only the other knows', () => {
    const answers = [write('nhà trọ gần ga'), write('có tiếng kêu cứu'), tap('yes')]
    const heard = talk('danger', witness, ...answers)
    expect(asked(witness, ...answers)).toEqual([
      'danger.witness_what',
      'danger.witness_still_there',
      'danger.witness_waiting',
    ])
    expect(heard.says).toEqual(['danger.code', 'danger.witness_waiting'])
    expect(heard.draft.facts.need).toBeUndefined()
  })

  it('asks at most four questions after what is needed most, and a witness at most three', () => {
    const questions = (states: string[]) => states.filter(state => !/^need$|^silent$|aiting$/u.test(state))
    const most = (draft: Draft) => Math.max(...allTalks(draft).map(states => questions(states).length))
    expect([most({ facts: {} }), most({ facts: { where: 'thôn Hạ' } }), most(witness)]).toEqual([4, 4, 3])
  })

  const endings: [string, Draft, Input[]][] = [
    ['waiting', { facts: {} }, [tap('police'), skip, skip, skip, skip]],
    ['adviceWaiting', { facts: {} }, [tap('advice'), skip, skip, skip]],
    ['abroadWaiting', { facts: {} }, [tap('police'), tap('abroad'), skip, skip, skip]],
    ['witnessWaiting', witness, [skip, skip, skip]],
  ]
  it.each(endings)('whatever comes later (%s) is added with a short word', (state, draft, answers) => {
    for (const input of [write('nó về rồi'), photo, pin, back, { type: 'CANCEL' } as const]) {
      const heard = talk('danger', draft, ...answers, input)
      expect([heard.state, kinds(heard), heard.says[0]]).toEqual([
        state,
        ['addToReport', 'say'],
        'danger.added',
      ])
    }
  })
})

describe('who only asks how to get out', () => {
  const answers = [tap('advice'), write('nhà trọ gần ga'), tap('no'), tap('no')]

  it('is told that first, and is not asked in which clothes police may come', () => {
    expect(talk('danger', { facts: {} }, tap('advice')).says).toEqual(['danger.advice', 'danger.place'])
    expect(asked({ facts: {} }, ...answers)).toEqual([
      'danger.place',
      'danger.hurt',
      'danger.may_call',
      'danger.advice_waiting',
    ])
  })

  it('stays with those questions when they go back', () => {
    const gone = talk('danger', { facts: {} }, tap('advice'), write('o campuchia'), back)
    expect([gone.state, gone.draft.facts.where]).toEqual(['advicePlace', undefined])
    expect(talk('danger', { facts: {} }, tap('advice'), tap('abroad'), back).state).toBe('advicePlace')
  })

  it('can ask for the police later, and is then asked what was left out', () => {
    const heard = talk('danger', { facts: {} }, ...answers, tap('police'))
    expect([heard.state, heard.draft.facts.need]).toEqual(['uniform', 'police'])
    expect(talk('danger', { facts: {} }, ...answers, tap('police'), tap('no')).state).toBe('waiting')
  })
})

describe('danger abroad', () => {
  const answers = [tap('police'), tap('abroad'), write('Campuchia, khu nhà cao gần sòng bạc')]

  it('gives the number of the Foreign Ministry, then asks where, whether the family knows, and how to reach', () => {
    expect(talk('danger', { facts: {} }, ...answers.slice(0, 2)).says).toEqual([
      'danger.consular',
      'danger.country',
    ])
    const all = [...answers, write('mẹ em biết, số 0900000000'), tap('no')]
    expect(asked({ facts: {} }, ...all).slice(2)).toEqual([
      'danger.family',
      'danger.may_call',
      'danger.abroad_waiting',
    ])
    expect(talk('danger', { facts: {} }, ...all).draft.facts).toMatchObject({
      abroad: 'yes',
      country: 'Campuchia, khu nhà cao gần sòng bạc',
      toldTo: 'mẹ em biết, số 0900000000',
      mayCall: 'no',
    })
  })

  it.each(['em o campuchia', 'Đang ở bên Lào ạ', 'khu KK ở Myawaddy', 'o ben cam', 'in Thailand'])(
    'is not taken for granted where "%s" was written: it is asked',
    words => {
      const named = talk('danger', { facts: {} }, tap('police'), write(words))
      expect([named.state, named.draft.facts.where, named.draft.facts.abroad]).toEqual([
        'crossed',
        words,
        undefined,
      ])
      const crossed = talk('danger', { facts: {} }, tap('police'), write(words), tap('yes'))
      expect(crossed.says).toEqual(['danger.consular', 'danger.family'])
      expect(talk('danger', { facts: {} }, tap('police'), write(words), tap('no')).says).toEqual([
        'danger.hurt',
      ])
    },
  )

  it.each([
    'nhà trọ ở Lào Cai',
    'quán massage Thái Lan',
    'xưởng Hàn Quốc cạnh ga',
    'ở Cẩm Phả',
    'gần bến Cam Ranh',
  ])('is not asked about for a place at home: %s', words => {
    expect(talk('danger', { facts: {} }, tap('police'), write(words)).state).toBe('hurt')
  })

  it('gives the number, and goes on as at home, when nobody knows on which side it is', () => {
    const heard = talk(
      'danger',
      { facts: {} },
      tap('police'),
      write('o campuchia'),
      write('không thấy gì ngoài rừng'),
    )
    expect([heard.says, heard.draft.facts.abroad]).toEqual([['danger.consular', 'danger.hurt'], 'unsure'])
  })

  it('tells the police over there only when the person says so', () => {
    const waiting = [...answers, skip, skip]
    const heard = talk('danger', { facts: {} }, ...waiting, tap('localPolice'))
    expect([heard.state, kinds(heard), heard.says]).toEqual([
      'abroadWaiting',
      ['addToReport', 'say'],
      ['danger.local_police_noted', 'danger.abroad_waiting'],
    ])
  })

  it('gives a witness the number too', () => {
    expect(talk('danger', witness, write('con tôi ở Campuchia')).says).toEqual([
      'danger.consular',
      'danger.witness_what',
    ])
  })
})

describe('the code word', () => {
  const done = [skip, skip, skip, skip, skip]

  it('can be set when nothing is asked any more', () => {
    const ask = talk('danger', { facts: {} }, ...done, tap('codeWord'))
    expect([ask.says, ask.draft.facts.codeWord]).toEqual([['danger.code_word_ask'], undefined])
    const set = talk('danger', { facts: {} }, ...done, tap('codeWord'), write('quả mít'))
    expect([set.state, set.draft.facts.codeWord, kinds(set)]).toEqual([
      'waiting',
      'quả mít',
      ['addToReport', 'say'],
    ])
  })

  it('is not a story that is told instead', () => {
    const heard = talk('danger', { facts: {} }, ...done, tap('codeWord'), write('nó vừa về tới cửa rồi'))
    expect([heard.state, heard.draft.facts.codeWord, heard.says[0]]).toEqual([
      'waiting',
      undefined,
      'danger.added',
    ])
  })

  it.each([skip, back, { type: 'CANCEL' } as const])('need not be set', input => {
    const heard = talk('danger', { facts: {} }, ...done, tap('codeWord'), input)
    expect([heard.state, heard.draft.facts.codeWord]).toEqual(['waiting', undefined])
  })
})

/** The states in which somebody waits who answers without going back, in every way there is. */
function allTalks(draft: Draft): string[][] {
  const first = talk('danger', draft).state
  const on = (answers: Input[], states: string[]): string[][] => {
    const state = states.at(-1) ?? ''
    const choices = promptOf(flows.danger, state)?.choices?.map(({ value }) => tap(value)) ?? []
    if (state === 'silent' || state.endsWith('aiting')) return [states]
    return [...choices, write('o campuchia')].flatMap(input =>
      on([...answers, input], [...states, talk('danger', draft, ...answers, input).state]),
    )
  }
  return on([], [first])
}

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
    const heard = talk('danger', { facts: {} }, skip, skip, skip, skip, skip)
    expect(heard.effects.filter(({ type }) => type.endsWith('Timer'))).toEqual([
      { type: 'clearTimer', params: { name: 'silence' } },
    ])
  })
})
