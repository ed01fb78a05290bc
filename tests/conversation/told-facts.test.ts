import { describe, expect, test } from 'vitest'
import { toldFacts } from '../../src/conversation/told-facts.ts'

const known = {
  at: new Date('2026-08-03T03:00:00.000Z'),
  villages: [{ id: 'v1', name: 'Thôn Mẫu Một', nicknames: ['xóm Chùa'] }],
}

describe('a story told in one go', () => {
  test.each([
    ['Xóm Chùa có xe lạ đón mấy đứa, hôm qua', { where: 'Xóm Chùa', when: 'hôm qua' }],
    ['con be 15 tuoi o thon mau mot sap di lam xa', { where: 'thon mau mot', childInvolved: 'yes' }],
    ['con trai tôi 22 tuổi đi làm bên Campuchia', {}],
    ['có người rủ đi làm xa lương cao', {}],
  ])('"%s" settles %j', (story, facts) => {
    expect(toldFacts(story, known)).toEqual(facts)
  })
})
