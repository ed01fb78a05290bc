import { describe, expect, it } from 'vitest'
import { flows } from '../../flows/flows.ts'
import { entered, photo, talk, tap, write } from './person.ts'
import { explore, promptOf } from './walk.ts'

const story = 'Nhà cuối ngõ có hai cháu lạ, đêm nào cũng có xe đón'

describe('the first words', () => {
  it('are the numbers, then whether it is safe to talk', () => {
    expect(talk('welcome', { facts: {} }).says).toEqual(['common.numbers', 'welcome.safe_to_talk'])
  })

  it('ask nothing else before that is answered, whatever the person does', () => {
    const situations = explore(flows.welcome)
    const asked = situations.flatMap(({ state }) => promptOf(flows.welcome, state)?.ask ?? [])
    expect([...new Set(asked)]).toEqual(['welcome.safe_to_talk'])
    const left = situations.filter(({ snapshot }) => snapshot.status === 'done')
    expect(left.length).toBeGreaterThan(0)
    expect(left.filter(({ path }) => path.at(-1)?.type !== 'CHOICE')).toEqual([])
  })

  it.each([
    ['safe', 'menu', 'yes', ['welcome.who_reads']],
    ['short', 'report', 'short', ['welcome.who_reads_short']],
    ['unsafe', 'danger', 'no', []],
    ['stop', 'quiet', undefined, []],
  ])('"%s" goes to %s', (choice, flow, canTalk, says) => {
    const heard = talk('welcome', { facts: {} }, tap(choice))
    expect([entered(heard), heard.draft.facts.canTalk, heard.says]).toEqual([flow, canTalk, says])
  })

  it('keep a story that comes instead of an answer, and ask again', () => {
    const heard = talk('welcome', { facts: {} }, write(story), write('Hôm qua lại thấy nữa'))
    expect(heard.draft.facts.what).toBe(`${story}\nHôm qua lại thấy nữa`)
    expect(heard.says).toEqual(['welcome.kept', 'welcome.safe_to_talk'])
  })

  it('keep a story for the officers even if nothing more comes', () => {
    const heard = talk('welcome', { facts: {} }, write(story), { type: 'TIMEOUT', name: 'silence' })
    expect(heard.effects).toEqual([
      { type: 'fileReport', params: { intent: 'report_person', partial: true } },
    ])
  })

  it('pass on at once what cannot be read here, and ask again', () => {
    const heard = talk('welcome', { facts: {} }, photo)
    expect(heard.effects).toContainEqual({ type: 'fileReport', params: { intent: 'human', partial: true } })
    expect([heard.draft.facts.attachments, heard.draft.reportId]).toEqual([['photo-1'], 'r2'])
    expect(heard.says).toEqual(['welcome.kept', 'welcome.safe_to_talk'])
  })

  it('take a greeting for no story', () => {
    expect(() => talk('welcome', { facts: {} }, write('alo ạ'))).toThrow()
  })
})

describe('quiet', () => {
  it('is one harmless line, and forgets', () => {
    const heard = talk('quiet', { facts: { what: story }, reportId: 'r1' })
    expect(heard.says).toEqual(['common.quiet_line'])
    expect(heard.effects.at(-1)?.type).toBe('endEpisode')
  })

  it('ends with the next message, at the first words', () => {
    expect(entered(talk('quiet', { facts: {} }, write('alo')))).toBe('welcome')
    expect(entered(talk('quiet', { facts: {} }, photo))).toBe('welcome')
  })
})
