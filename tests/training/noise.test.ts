import { expect, test } from 'vitest'
import { seeded, variants } from '../../training/noise.ts'

const text = 'Em không được về, họ giữ giấy tờ của em rồi. Cứu em với'

test('the first spelling is the message itself, the same seed gives the same spellings', () => {
  expect(variants(text, 5, seeded(1))).toEqual(variants(text, 5, seeded(1)))
  expect(variants(text, 5, seeded(1))[0]).toBe(text)
  expect(variants(text, 5, seeded(2))).not.toEqual(variants(text, 5, seeded(1)))
})

test('spellings lose marks, shorten words, greet and slip', () => {
  const spelled = variants(text, 200, seeded(1)).join('\n')
  expect(spelled).toContain('Em khong duoc ve')
  expect(spelled).toMatch(/\b(k|ko|hok|hong) (dc|đc|được)/)
  expect(spelled).toMatch(/^(alo|chào|dạ|xin chào|ad ơi|cho hỏi)/im)
})

test('no spelling loses more than a word in eight', () => {
  const words = text.split(' ').length
  for (const spelled of variants(text, 300, seeded(5))) {
    expect(spelled.split(' ').length).toBeGreaterThanOrEqual(Math.floor(words * 0.7))
  }
})
