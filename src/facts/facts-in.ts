import { accountsIn } from './accounts.ts'
import { agesIn } from './ages.ts'
import { amountsIn } from './amounts.ts'
import { compose } from './composed.ts'
import { daysIn } from './days.ts'
import type { Fact, Known } from './fact.ts'
import { linksIn } from './links.ts'
import { namesIn } from './names.ts'
import { clearOf, withoutOverlap } from './overlap.ts'
import { peopleIn } from './people.ts'
import { phonesIn } from './phones.ts'
import { placesIn } from './places.ts'
import { platesIn } from './plates.ts'
import { type Reading, read } from './reading.ts'
import { wallets } from './tables/banks.ts'
import { villagesIn } from './villages.ts'

export type { Fact, FactKind, FactOf, Known } from './fact.ts'

/**
 * The facts that a text states, in the order of the text; those of one kind do not overlap. What is part of a number,
 * an account or a link is no count and no name. Any text gets an answer, in time linear in its length.
 */
export function factsIn(given: string, known: Known): readonly Fact[] {
  const { text, places } = compose(given)
  const place = (at: number) => places[at] as number
  return factsOf(text, known).map(fact => ({ ...fact, from: place(fact.from), to: place(fact.to) }))
}

function factsOf(text: string, { at, villages }: Known): Fact[] {
  const reading = read(text)
  const numbers = numbersIn(reading)
  const named = withoutOverlap<Fact>([...namesIn(reading), ...placesIn(reading)], text.length)
  const names = named.filter(({ kind }) => kind === 'name')
  const counts = [agesIn, daysIn, peopleIn, amountsIn].flatMap<Fact>(countsIn => countsIn(reading, at))
  const rest = [
    ...clearOf(named, numbers, text.length),
    ...clearOf(withoutOverlap(counts, text.length), [...numbers, ...names], text.length),
    ...clearOf(villagesIn(reading, villages), [...numbers, ...names], text.length),
  ]
  return [...numbers, ...rest].sort((a, b) => a.from - b.from || a.to - b.to)
}

/** Links, accounts, plates and phones. What a bank calls an account is no phone; wallets and Zalo go by the phone. */
function numbersIn(reading: Reading): Fact[] {
  const { text } = reading
  const accounts = accountsIn(reading)
  const plates = platesIn(text)
  const others = accounts.filter(({ detail: { service } }) => !(service in wallets) && service !== 'zalo')
  const phones = clearOf(phonesIn(reading), [...others, ...plates], text.length)
  return [...linksIn(text), ...accounts, ...plates, ...phones]
}
