import { describe, expect, it } from 'vitest'
import { ask, isCodeWord } from '../../flows/contact/questions.ts'
import { addresses, type Draft, type Input } from '../../flows/contract.ts'
import { text } from '../../locales/catalog.ts'
import { back, entered, type Heard, kinds, skip, talk, tap, write } from './person.ts'

const reported: Draft = { facts: {}, reportId: 'r1', level: 'P2' }
const contact = (...inputs: Input[]) => talk('contact', reported, ...inputs)
const additions = (heard: Heard) => kinds(heard).filter(kind => kind === 'addToReport').length

describe('whether somebody may be contacted', () => {
  it('is no, unless they choose otherwise', () => {
    expect(contact(skip).draft.facts.reachBy).toBe('nobody')
    expect(contact(tap('nobody')).draft.facts.reachBy).toBe('nobody')
  })

  it('is not read into words: they are kept, and the choice is asked for', () => {
    const words = contact(write('goi em sau chin gio toi'))
    expect(words.state).toBe('reachAgain')
    expect(words.draft.facts).toEqual({ window: 'goi em sau chin gio toi' })
    const again = contact(write('goi em sau chin gio toi'), write('em noi roi do'))
    expect(again.draft.facts.reachBy).toBe('nobody')
    expect(contact(write('goi em sau chin gio toi'), tap('phone')).state).toBe('phone')
  })

  it('reaches the report with the very answer, so that who falls silent then is heard', () => {
    expect(additions(contact(tap('nobody')))).toBe(1)
    expect(additions(contact(skip))).toBe(1)
    expect(additions(contact(tap('here')))).toBe(1)
  })

  it('asks when only of those who may be reached, and a number only of those who want a call', () => {
    expect(contact(tap('nobody')).state).toBe('address')
    expect(contact(tap('here')).state).toBe('window')
    expect(contact(tap('phone')).state).toBe('phone')
    expect(contact(tap('phone'), write('gọi số của chị Hoa')).state).toBe('window')
  })

  it('keeps a number to call where names are', () => {
    const { facts } = contact(tap('phone'), write('số ở nhà')).draft
    expect(facts).toMatchObject({ contact: 'số ở nhà', identity: 'confidential' })
  })

  it('is unlearned when the person goes back', () => {
    expect(contact(tap('here'), back).draft.facts).toEqual({})
    expect(contact(tap('here'), write('buổi sáng'), back).draft.facts).toEqual({})
    expect(contact(tap('phone'), write('số nhà'), back).draft.facts.contact).toBeUndefined()
    expect(entered(contact(back))).toBe('menu')
  })
})

describe('how somebody is addressed', () => {
  it.each(addresses)('%s', address => {
    const answered = contact(skip, tap(address))
    expect([answered.draft.address, answered.state]).toEqual([address, 'codeWord'])
  })

  it('may be left open', () => expect(contact(skip, skip).draft.address).toBeUndefined())
})

describe('the code word', () => {
  it.each(['hoa', 'hoa mai', 'Hoa Lan', 'đồng lúa chín', 'bèo', 'hai mươi chữ cái ạ'])('may be %j', word => {
    expect(isCodeWord(word)).toBe(true)
    const agreed = contact(skip, skip, write(word))
    expect(agreed.draft.facts.codeWord).toBe(word)
    expect(entered(agreed)).toBe('menu')
  })

  it.each([
    'ab',
    'a b',
    'hoa1',
    '123456789012',
    'hoa, mai',
    'hoa  mai',
    'một từ dài hơn hai mươi chữ cái',
    'cứu',
    'Cuu Voi',
    'SOS',
    'công an',
    'help',
  ])('may not be %j, and another is asked for', word => {
    const refused = contact(skip, skip, write(word))
    expect(refused.state).toBe('codeWord')
    expect(refused.draft.facts.codeWord).toBeUndefined()
    expect(refused.says).toContain('contact.word_unfit')
  })

  it('may be left out', () => expect(entered(contact(skip, skip, skip))).toBe('menu'))
})

describe('the end', () => {
  const ended = contact(tap('here'), skip, skip, skip)

  it('repeats what officers are told about being reached', () => {
    expect(ended.says).toContain('contact.noted')
    expect(contact(skip, skip, skip).says).toContain('contact.noted_nobody')
  })

  it('tells how to leave, how to delete the chat, and what to do when made to give the code', () => {
    expect(ended.says).toEqual(
      expect.arrayContaining(['contact.decoy', 'contact.leaving', 'report.delete_chat']),
    )
    expect(text({ key: 'contact.decoy' })).toContain('9 thành 0')
  })

  it('speaks of a code only to who has one', () => {
    const without = talk('contact', { facts: {} }, skip, skip, skip)
    expect(without.says).not.toContain('contact.decoy')
    expect(without.draft.facts.reachBy).toBe('nobody')
  })

  it('comes after at most five questions, each of which may be skipped', () => {
    expect(Object.values(ask).every(({ skip }) => skip)).toBe(true)
    expect(entered(contact(tap('phone'), skip, skip, skip, skip))).toBe('menu')
  })
})
