import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { telegramFaults } from '../support/fake-telegram.ts'
import { type Act, firstTalk, reporting } from './dialogue.ts'
import { anInstallation, type Installation } from './installation.ts'
import { type Outcome, readLedger } from './ledger.ts'
import { aPerson, type Manner, type Person } from './person.ts'
import { type Store, stores } from './stores.ts'

const manners: readonly Manner[] = ['text', 'buttons']
const steps = [...firstTalk.keys()]
const twenty: readonly Act[] = [...firstTalk, ...reporting.slice(0, 20 - firstTalk.length)]

describe.each(stores)('a dialogue on $store', ({ open }) => {
  let store: Store
  let installation: Installation
  let chats = 900_000_000
  /** What the bot answers, and what is left behind, when nothing disturbs the talk. */
  const undisturbed = {} as Record<Manner, { replies: string[]; outcome: Outcome }>

  beforeAll(async () => {
    store = await open()
    installation = await anInstallation(store)
    await installation.start()
    const models = manners.map(newPerson)
    for (const model of models) await talksOneByOne(model, firstTalk)
    const outcomes = await endsWith(models)
    for (const [at, { manner, heard }] of models.entries())
      undisturbed[manner] = { replies: heard(), outcome: outcomes[at] as Outcome }
  })
  afterAll(() => installation?.close())

  const newPerson = (manner: Manner) => aPerson(installation, ++chats, manner)

  async function talksOneByOne(person: Person, acts: readonly Act[]): Promise<void> {
    for (const act of acts) {
      const before = person.heard().length
      await person.does(act)
      await person.hasHeard(before + 1)
    }
  }

  /** Talks on as somebody does who waits for each answer. */
  async function talks(person: Person, from: number, until = firstTalk.length): Promise<void> {
    for (const [at, act] of [...firstTalk.entries()].slice(from, until)) {
      await person.does(act)
      await person.hears(undisturbed[person.manner].replies[at] as string)
    }
  }

  async function endsWith(people: readonly Person[]): Promise<Outcome[]> {
    expect(await installation.stop()).toBe(0)
    const { outcomeOf } = await readLedger(store)
    return people.map(({ chat }) => outcomeOf(chat))
  }

  async function allEndAsUndisturbed(cases: readonly { name: string; person: Person }[]): Promise<void> {
    const outcomes = await endsWith(cases.map(({ person }) => person))
    const ends = cases.map(({ name }, at) => [name, outcomes[at]])
    const expected = cases.map(({ name, person }) => [name, undisturbed[person.manner].outcome])
    expect(Object.fromEntries(ends)).toEqual(Object.fromEntries(expected))
  }

  /** Somebody new for each manner, step and way; `live` is run for all of them at once. */
  async function everyone<Way extends string>(
    ways: readonly Way[],
    live: (person: Person, step: number, way: Way) => Promise<void>,
  ): Promise<{ name: string; person: Person; step: number; way: Way }[]> {
    const cases = manners.flatMap(manner =>
      ways.flatMap(way =>
        steps.map(step => ({
          name: `${manner}, step ${step + 1}, ${way}`,
          step,
          way,
          person: newPerson(manner),
        })),
      ),
    )
    await Promise.all(cases.map(({ person, step, way }) => live(person, step, way)))
    return cases
  }

  test('files one report when nothing disturbs it', () => {
    for (const manner of manners) {
      const { outcome, replies } = undisturbed[manner]
      expect(replies).toHaveLength(firstTalk.length)
      expect(outcome).toMatchObject({ replies, waiting: 0, unsent: 0, reports: [{ partial: false }] })
    }
  })

  test('is the same when an update of any step is delivered twice, at once or late', async () => {
    await installation.start()
    const cases = await everyone(['at once', 'after the next answer'], async (person, step, way) => {
      const late = way === 'after the next answer' && step < steps.length - 1
      await talks(person, 0, late ? step + 2 : step + 1)
      await person.redelivered(late ? 1 : 0)
      await talks(person, late ? step + 2 : step + 1)
    })
    await allEndAsUndisturbed(cases)
  })

  test('is the same when twenty answers come without waiting for replies', async () => {
    await installation.start()
    const pairs = manners.map(manner => ({ patient: newPerson(manner), hasty: newPerson(manner) }))
    for (const { patient, hasty } of pairs) {
      await talksOneByOne(patient, twenty)
      for (const act of twenty) await hasty.does(act, patient)
      await hasty.hasHeard(twenty.length)
    }
    const outcomes = await endsWith(pairs.flatMap(({ patient, hasty }) => [patient, hasty]))
    for (const [at] of manners.entries()) {
      expect(outcomes[2 * at]?.replies).toHaveLength(twenty.length)
      expect(outcomes[2 * at + 1]).toEqual(outcomes[2 * at])
    }
  })

  test('goes on when the server is killed between any two steps', async () => {
    await installation.start()
    const cases = await everyone(['killed'], (person, step) => talks(person, 0, step + 1))
    await sleep(500) // until the last replies are marked as sent
    await installation.kill()
    await installation.start()
    await Promise.all(cases.map(({ person, step }) => talks(person, step + 1)))
    for (const { person } of cases) expect(person.heard()).toEqual(undisturbed[person.manner].replies)
    await allEndAsUndisturbed(cases)
  })

  test('goes on when the server is killed the moment the reply to any step goes out', async () => {
    await installation.start()
    const ways = ['goes on', 'comes again first', 'comes again after the next answer'] as const
    const cases = await everyone(ways, (person, step) => talks(person, 0, step))
    await sleep(500)
    installation.telegram.fail('sendMessage', telegramFaults.silent, cases.length)
    await Promise.all(cases.map(({ person, step }) => talks(person, step, step + 1)))
    await installation.kill() // each reply is out, and the server was told of none of them
    await installation.start()
    await Promise.all(
      cases.map(async ({ person, step, way }) => {
        if (way === 'comes again first') await person.redelivered()
        await talks(person, step + 1, step + 2)
        if (way === 'comes again after the next answer')
          await person.redelivered(step < steps.length - 1 ? 1 : 0)
        await talks(person, step + 2)
        await person.hasHeard(firstTalk.length + 1) // one reply went out twice
      }),
    )
    await allEndAsUndisturbed(cases)
  })
})
