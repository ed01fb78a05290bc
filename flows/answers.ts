import { chose } from './conditions.ts'
import type { Choice, Facts } from './contract.ts'
import { say } from './effects.ts'
import { remember, rememberMedia, rememberPlace } from './remember.ts'

/** Choices that several questions share. */
export const yesNoUnsure = [
  {
    value: 'yes',
    label: 'common.yes',
    words: ['co', 'co a', 'dung', 'dung roi', 'vang', 'da', 'da co', 'u', 'roi'],
  },
  {
    value: 'no',
    label: 'common.no',
    words: ['khong', 'ko', 'k', 'hong', 'khong co', 'ko co', 'khong a', 'chua'],
  },
  {
    value: 'unsure',
    label: 'common.unsure',
    words: ['khong ro', 'ko ro', 'khong biet', 'ko biet', 'k biet', 'chua ro', 'hong biet'],
  },
] as const satisfies readonly Choice[]

/** CHOICE by value: the fact that each one settles. */
export function answers(facts: Record<string, Facts>) {
  return Object.entries(facts).map(([value, fact]) => ({ guard: chose(value), actions: remember(fact) }))
}

type Thanks =
  | 'common.officer_received'
  | 'danger.added'
  | 'danger.child_added'
  | 'report.added'
  | 'followUp.added'

/** Whatever the person sends is added to the report, with a word of thanks or none. */
export function takesNotes(thanks?: Thanks, onward: { target?: string } = {}) {
  const ack = thanks === undefined ? [] : [say({ key: thanks })]
  return {
    TEXT: { ...onward, actions: ['addToReport', ...ack] },
    MEDIA: { ...onward, actions: [rememberMedia, 'addToReport', ...ack] },
    LOCATION: { ...onward, actions: [rememberPlace, 'addToReport', ...ack] },
  } as const
}
