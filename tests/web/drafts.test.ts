import { beforeEach, describe, expect, it } from 'vitest'
import { drafts } from '../../src/web/inbox/case/drafts.ts'

const lan = '00000000-0000-4000-8000-000000000001'
const minh = '00000000-0000-4000-8000-000000000002'

beforeEach(() => {
  drafts.clear()
  drafts.belongTo(lan)
})

describe('what is being written', () => {
  it('is kept by case and kind', () => {
    drafts.edit('case-1', 'reply', 'trả lời')
    drafts.edit('case-1', 'note', 'ghi chú')
    expect(drafts.read('case-1', 'reply')?.text).toBe('trả lời')
    expect(drafts.read('case-1', 'note')?.text).toBe('ghi chú')
    expect(drafts.read('case-2', 'reply')).toBeUndefined()
  })

  it('is still there when the same officer signs in again', () => {
    drafts.edit('case-1', 'reply', 'dở dang')
    drafts.belongTo(lan)
    expect(drafts.read('case-1', 'reply')?.text).toBe('dở dang')
  })

  it('is never shown to another officer', () => {
    drafts.edit('case-1', 'reply', 'dở dang')
    drafts.belongTo(minh)
    expect(drafts.isEmpty()).toBe(true)
  })

  it('goes when it was sent, but not what was written after it', () => {
    drafts.edit('case-1', 'reply', 'một')
    const key = drafts.read('case-1', 'reply')?.key ?? ''
    drafts.tried('case-1', 'reply')
    drafts.edit('case-1', 'reply', 'một hai')
    drafts.sent('case-1', 'reply', key)
    expect(drafts.read('case-1', 'reply')?.text).toBe('một hai')
    drafts.sent('case-1', 'reply', drafts.read('case-1', 'reply')?.key ?? '')
    expect(drafts.read('case-1', 'reply')).toBeUndefined()
  })

  it('remembers that it was tried', () => {
    drafts.edit('case-1', 'note', 'x')
    drafts.tried('case-1', 'note')
    expect(drafts.read('case-1', 'note')?.tried).toBe(true)
  })

  it('does not outlive a sign-out', () => {
    drafts.edit('case-1', 'reply', 'dở dang')
    drafts.clear()
    expect(drafts.isEmpty()).toBe(true)
  })
})
