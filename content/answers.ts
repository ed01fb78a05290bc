import type { Answer, Theme } from './answer.ts'
import { advice } from './answers/advice.ts'
import { channel } from './answers/channel.ts'
import { children } from './answers/children.ts'
import { family } from './answers/family.ts'
import { laws } from './answers/law.ts'
import { numbers } from './answers/numbers.ts'
import { rights } from './answers/rights.ts'
import { signs } from './answers/signs.ts'
import { work } from './answers/work.ts'

/** Every approved text: what the bot tells about the subject comes from here and from nowhere else. */
export const answers: readonly Answer[] = [
  ...signs,
  ...work,
  ...family,
  ...children,
  ...advice,
  ...laws,
  ...rights,
  ...channel,
  ...numbers,
]

export function answersAbout(theme: Theme): readonly Answer[] {
  return answers.filter(answer => answer.theme === theme)
}
