import { expect, test } from 'vitest'
import { route } from '../../src/triage/route.ts'

test('a case goes to the police of its own commune', () => {
  expect(route({ communeId: 'gia-phuc', level: 'P0', intents: ['sos_self'] })).toEqual({
    communeId: 'gia-phuc',
    unit: 'police',
  })
})
