import { describe, expect, it } from 'vitest'
import { spokenLanguages } from '../../content/languages.ts'
import { entered, talk, tap } from './person.ts'

const nothing = { facts: {} }

describe('another language', () => {
  it.each(['vi', 'en'] as const)('"%s" is spoken from now on', locale => {
    const heard = talk('language', nothing, tap(locale))
    expect([heard.draft.locale, entered(heard)]).toEqual([locale, 'menu'])
  })

  it.each(spokenLanguages.map(({ id }) => id))('somebody who speaks %s is asked for', id => {
    const heard = talk('language', nothing, tap(id))
    expect(heard.effects).toContainEqual({
      type: 'fileReport',
      params: { intent: 'language', partial: false },
    })
    expect(heard.draft.facts.language).toBe(id)
    expect(heard.says).toEqual([`language.asked_${id}`, 'language.speak'])
    expect(entered(heard)).toBe('officer')
  })

  it('no line stands in a language that no native speaker wrote', () => {
    expect(spokenLanguages.filter(({ line, writtenBy }) => (line === null) !== (writtenBy === null))).toEqual(
      [],
    )
  })
})
