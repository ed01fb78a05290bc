import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { chance } from './chance.ts'
import { type Act, firstTalk, reporting } from './dialogue.ts'
import { anInstallation, type Installation } from './installation.ts'
import { doublesIn, type Ledger, readLedger } from './ledger.ts'
import { aPerson, type Manner, type Person } from './person.ts'
import { stores } from './stores.ts'

const rounds = Number(process.env.CRASH_ROUNDS ?? 20)
const seed = Number(process.env.CRASH_SEED ?? randomInt(1_000_000))
const peopleAtOnce = 24
const modelChat = 900_000_000

/** Milliseconds. Long enough for several turns of each person, short enough to kill often. */
const longestLife = 1_500
const longestStart = 1_500
const longestThought = 400
/** Each so many rounds the server is also killed while it starts. */
const startsKilledEach = 5

/** What the bot must not have to say, whatever happens to it. */
const alarms = [
  'a turn failed; an officer is asked to read',
  'a message cannot be handled',
  'a conversation cannot be read and starts afresh',
]

type Talks = { person: Person; finished: number }
type Replies = { first: readonly string[]; next: readonly string[] }

describe.each(stores)(`killed at ${rounds} random moments under load, on $store`, ({ store: name, open }) => {
  test('loses nothing, files nothing twice, and every conversation goes on', async ({ onTestFinished }) => {
    const store = await open()
    const installation = await anInstallation(store)
    onTestFinished(installation.close)
    await installation.start()
    const replies = await undisturbed(installation)

    const over = { killing: false }
    const crowd = Array.from({ length: peopleAtOnce }, (_, at) => {
      const manner: Manner = at % 2 === 0 ? 'text' : 'buttons'
      return { person: aPerson(installation, 910_000_000 + at, manner), finished: 0 }
    })
    const talking = Promise.all(
      crowd.map((talks, at) => keepsTalking(talks, replies, () => over.killing, chance(seed + at + 1))),
    )
    await Promise.race([killAgainAndAgain(installation, chance(seed)), talking])
    over.killing = true
    await talking
    expect(await installation.stop()).toBe(0)

    const ledger = await readLedger(store)
    const doubles = crowd.map(({ person }) =>
      doublesIn(installation.arrived(person.chat), ledger.said(person.chat)),
    )
    report(name, installation, crowd, doubles)
    expect(ledger.lost(installation.telegram.acknowledged())).toEqual([])
    for (const talks of crowd) expectWhole(talks, ledger)
    for (const alarm of alarms) expect(installation.complaints()).not.toContain(alarm)
  })
})

/** What the bot answers when nothing disturbs it, in a first talk and in those after it. */
async function undisturbed(installation: Installation): Promise<Replies> {
  const model = aPerson(installation, modelChat, 'text')
  for (const [at, act] of [...firstTalk, ...reporting].entries()) {
    await model.does(act)
    await model.hasHeard(at + 1)
  }
  return { first: model.heard().slice(0, firstTalk.length), next: model.heard().slice(firstTalk.length) }
}

/** One report after the other, and a whole one more when the killing is over: nobody may be stuck. */
async function keepsTalking(
  talks: Talks,
  replies: Replies,
  isOver: () => boolean,
  random: () => number,
): Promise<void> {
  await talk(talks.person, firstTalk, replies.first, random)
  talks.finished += 1
  for (let last = false; !last; talks.finished += 1) {
    last = isOver()
    await talk(talks.person, reporting, replies.next, random)
  }
}

async function talk(person: Person, acts: readonly Act[], replies: readonly string[], random: () => number) {
  for (const [at, act] of acts.entries()) {
    await sleep(random() * longestThought)
    await person.does(act)
    await person.hears(replies[at] as string)
  }
}

async function killAgainAndAgain(installation: Installation, random: () => number): Promise<void> {
  for (let round = 1; round <= rounds; round++) {
    await sleep(random() * longestLife)
    await installation.kill()
    if (round % startsKilledEach === 0) {
      installation.spawn()
      await sleep(random() * longestStart)
      await installation.kill()
    }
    await installation.start()
  }
}

/** As many reports as talks, and each as it would be had nothing happened. */
function expectWhole({ person, finished }: Talks, ledger: Ledger): void {
  const [first, next] = ledger.outcomeOf(modelChat).reports
  const expected = [first, ...Array(finished - 1).fill(next)]
  const { waiting, unsent, reports } = ledger.outcomeOf(person.chat)
  expect({ waiting, unsent, reports }).toEqual({ waiting: 0, unsent: 0, reports: expected })
}

function report(
  store: string,
  installation: Installation,
  crowd: readonly Talks[],
  doubles: readonly number[],
): void {
  const figures = {
    seed,
    kills: rounds + Math.floor(rounds / startsKilledEach),
    acknowledged: installation.telegram.acknowledged().length,
    reports: crowd.reduce((sum, { finished }) => sum + finished, 0),
    repliesSentTwice: doubles.reduce((sum, one) => sum + one, 0),
    complaints: Object.fromEntries(
      [...Map.groupBy(installation.complaints(), one => one)].map(([words, all]) => [words, all.length]),
    ),
  }
  process.stdout.write(`${store}: ${JSON.stringify(figures)}\n`)
}
