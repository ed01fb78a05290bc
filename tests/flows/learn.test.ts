import { describe, expect, it } from 'vitest'
import { themes } from '../../content/answer.ts'
import { answersAbout } from '../../content/answers.ts'
import { flows } from '../../flows/flows.ts'
import { back, entered, kinds, talk, tap, write } from './person.ts'
import { start } from './walk.ts'

const nothing = { facts: {} }
const story = 'Cháu tôi đi làm karaoke ở Bắc Ninh hai tháng nay không gọi về'

describe('learning', () => {
  it('begins with the numbers and the themes', () => {
    expect(talk('learn', nothing).says).toEqual(['common.numbers', 'learn.themes'])
  })

  it.each(themes)('theme %s lists its titles, and each of them shows its text and the list again', theme => {
    for (const { id, body } of answersAbout(theme)) {
      const read = talk('learn', nothing, tap(theme), tap(id))
      expect([read.says, read.state]).toEqual([[body, 'learn.titles'], `${theme}Again`])
      expect(talk('learn', nothing, tap(theme), tap(id), tap(id)).says).toEqual([body, 'learn.titles'])
    }
  })

  it('names the law, with its article, where a text has one', () => {
    const { effects } = talk('learn', nothing, tap('law'), tap('law_report'))
    expect(effects).toContainEqual({
      type: 'say',
      params: { message: { key: 'learn.law_report', params: { source: 'Luật 53/2024/QH15, Điều 22' } } },
    })
  })

  it('goes back a step at a time, and out to other errands', () => {
    expect(talk('learn', nothing, tap('law'), back).state).toBe('themes')
    expect(talk('learn', nothing, tap('law'), tap('otherTheme')).state).toBe('themes')
    expect(talk('learn', nothing, write('luat cam nhung gi'), back).state).toBe('themes')
    expect(entered(talk('learn', nothing, back))).toBe('menu')
    expect(entered(talk('learn', nothing, tap('otherErrand')))).toBe('menu')
  })
})

describe('a question in free words', () => {
  it('is answered by the text that was approved for it', () => {
    expect(talk('learn', nothing, write('goi 111 co mat tien ko')).says).toEqual([
      'learn.numbers_111',
      'learn.more',
    ])
  })

  it('is answered wherever one stands, one after the other', () => {
    const asked = talk('learn', nothing, tap('law'), write('mua bán người là gì'), write('luật cấm những gì'))
    expect(asked.says).toEqual(['learn.law_banned', 'learn.more'])
  })

  it('that may mean two texts is told the title of the second', () => {
    const { says } = talk('learn', nothing, write('nạn nhân được hỗ trợ những gì'))
    expect(says).toEqual([
      'learn.rights_support',
      'learn.see_also',
      'learn.rights_companion_title',
      'learn.more',
    ])
  })

  it('with a title finds that text, even where the title speaks of a child', () => {
    expect(talk('learn', nothing, write('con di lam xa')).says[0]).toBe('learn.children_job')
  })

  it('without an answer gets an honest no, and the way to an officer', () => {
    expect(talk('learn', nothing, write('lịch cắt điện')).says).toEqual(['learn.no_answer', 'learn.more'])
  })

  it('of more words without an answer is kept for an officer', () => {
    const asked = talk('learn', nothing, write('làm sổ đỏ ở xã mất bao lâu'))
    expect([entered(asked), asked.says]).toEqual(['menu', ['learn.kept_unanswered']])
    expect(asked.draft.facts.what).toBe('làm sổ đỏ ở xã mất bao lâu')
  })

  it('that was asked in the menu is answered at once and is no report', () => {
    const came = talk('learn', { facts: { what: 'mua ban nguoi di tu may nam' } })
    expect(came.says).toEqual(['common.numbers', 'learn.law_penalty', 'learn.more'])
    expect(came.draft.facts.what).toBeUndefined()
  })
})

describe('a story', () => {
  it('told here is kept and goes on in the menu, though it holds the words of a text', () => {
    const told = talk('learn', nothing, tap('work'), write(story))
    expect([told.draft.facts.what, entered(told), told.says]).toEqual([story, 'menu', ['learn.kept_story']])
  })

  it('is filed when nothing more comes', () => {
    expect(kinds(talk('learn', nothing, write(story)))).toContain('setTimer')
  })

  it('brought along is not lost by reading', () => {
    const silence = { type: 'TIMEOUT', name: 'silence' } as const
    const silent = talk('learn', { facts: { what: story } }, tap('signs'), silence)
    expect(kinds(silent)).toEqual(['fileReport'])
    expect(silent.draft).toMatchObject({ facts: { what: story }, reportId: 'r2' })
  })

  it('is added to the report that the person has', () => {
    const told = talk('learn', { facts: {}, reportId: 'r1', level: 'P2' }, write(story))
    expect(kinds(told)).toContain('addToReport')
  })

  it('is never taken from silence alone', () => {
    expect(start(flows.learn, nothing).snapshot.can({ type: 'TIMEOUT', name: 'silence' })).toBe(false)
  })
})
