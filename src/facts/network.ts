import { fold } from '../shared/fold.ts'
import { literal } from './reading.ts'
import { networks } from './tables/networks.ts'
import { oneOf } from './wording.ts'

/** The part of a pattern that a network is named by; its group is `network`. */
export const networkName = `(?<network>${oneOf(Object.values(networks).flat())})`

const services = new Map(
  Object.entries(networks).flatMap(([service, words]) => words.map(word => [fold(word), service] as const)),
)

/** The network that those words of a line name. */
export function networkNamed(said: string): string | undefined {
  return services.get(fold(said.replaceAll(literal, '')))
}
