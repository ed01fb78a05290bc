import { expect, it } from 'vitest'
import { type Answer, decide, replyOf, type StepId } from '../../bench/baseline-dialogue.ts'
import { filedAfter, moveAt, opening, round } from '../../bench/script.ts'

const turns = opening.length + 3 * round.length

/** Somebody with the hand-written bot: what each of their moves led to. */
function walk() {
  let step: StepId | undefined
  let filed = 0
  return Array.from({ length: turns }, (_, turn) => {
    const move = moveAt(turn)
    const answer: Answer = 'say' in move ? { text: move.say } : { step: step as string, choice: move.tap }
    const decision = decide(step, answer)
    const stuck = decision.step === step
    step = decision.step
    if (decision.files) filed++
    return { ...decision, stuck, filed, reply: replyOf(decision, '00000000') }
  })
}

it('answers every move of the script with another question', () => {
  expect(walk().filter(({ stuck }) => stuck)).toEqual([])
})

it('files one report each round, when the script says so', () => {
  expect(walk().map(({ filed }) => filed)).toEqual(
    Array.from({ length: turns }, (_, turn) => filedAfter(turn + 1)),
  )
  expect(filedAfter(turns)).toBe(3)
})

it('comes back to the menu after each round', () => {
  const ends = walk().filter(
    (_, turn) => turn >= opening.length && (turn + 1 - opening.length) % round.length === 0,
  )
  expect(ends.map(({ step }) => step)).toEqual(['menu', 'menu', 'menu'])
})

it('always has a button where the next move taps', () => {
  const missing = walk().filter(({ reply }, turn) => {
    const next = moveAt(turn + 1)
    return 'tap' in next && reply.labels[next.tap] === undefined
  })
  expect(missing).toEqual([])
})

it('tells the code when it files', () => {
  expect(
    walk()
      .filter(({ files }) => files)
      .map(({ reply }) => reply.text.includes('00000000')),
  ).toEqual([true, true, true])
})

it('asks again when a tap belongs to another question', () => {
  expect(decide('child', { step: 'danger', choice: 0 })).toMatchObject({ step: 'child', files: false })
})
