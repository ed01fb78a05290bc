import type { Talk } from './talk.ts'

/** Wrong codes and words a conversation may try in an hour before it must wait. */
const triesAnHour = 5
const hour = 3_600_000

export function isOutOfTries({ memory, now }: Talk): boolean {
  memory.tries = memory.tries.filter(at => now.getTime() - Date.parse(at) < hour)
  return memory.tries.length >= triesAnHour
}

export function countTry({ memory, now }: Talk): void {
  memory.tries.push(now.toISOString())
}
