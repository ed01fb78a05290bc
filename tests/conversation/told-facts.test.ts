import { describe, expect, test } from 'vitest'
import { toldFacts, toldOfRelative } from '../../src/conversation/told-facts.ts'

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

describe('a story about a relative', () => {
  test.each([
    ['con gai toi 17t di lam ben cam 2 thang ni k goi ve', { age: '16-17', abroad: 'yes', country: 'cam' }],
    ['chồng tôi 35 tuổi đi làm bên Lào, không liên lạc được', { age: '18+', abroad: 'yes', country: 'Lào' }],
    ['em 14 tuổi với chị 20 tuổi đi Bình Dương', {}],
    ['con tôi đi làm ở Việt Nam mà mất liên lạc', {}],
  ])('"%s" settles %j', (story, facts) => {
    expect(toldOfRelative(story, known)).toEqual(facts)
  })
})
