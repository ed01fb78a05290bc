import type { Need } from '../contract.ts'
import { folded } from '../folded.ts'
import { wishes } from './questions.ts'

/** Between wishes named together: "1, 3", "1 3", "kham benh voi cho ngu", "can thuoc va luat su". */
const between = /\s*[,;+./&\n]\s*|\s+(?:va|voi|and)\s+|\s+(?=\d)|(?<=\d)\s+/u

/**
 * Several wishes in one message, each by its number or in the words of its choice. None when a part of the message
 * is anything else: then it is a story, and is kept as one.
 */
export function wishesIn(text: string): Need[] {
  const found = folded(text).split(between).filter(Boolean).map(wishNamed)
  return found.every(need => need !== undefined) ? found : []
}

function wishNamed(part: string): Need | undefined {
  const numbered = /^\d$/u.test(part) ? wishes[Number(part) - 1] : undefined
  return (numbered ?? wishes.find(({ words }) => words.includes(part)))?.value
}
