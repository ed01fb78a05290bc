import { takesNotes } from './answers.ts'
import { chose } from './conditions.ts'
import { sayCode } from './effects.ts'
import { forgetCode } from './remember.ts'
import { ask } from './report/questions.ts'

/**
 * What follows a report in every dialogue, once its code was said: is it written down, how to add to it, how to
 * delete the chat. Goes on to the state `done` of the dialogue.
 */
export const afterFiling = {
  codeShown: {
    meta: { prompt: ask.codeSaved },
    on: {
      ...takesNotes('report.added', { target: 'filed' }),
      CHOICE: [
        { guard: chose('saved'), target: 'filed' },
        { guard: chose('notSaved'), target: 'filed', actions: sayCode('report.code_again') },
      ],
      SKIP: 'filed',
      CANCEL: 'done',
    },
  },
  filed: {
    entry: forgetCode,
    meta: { prompt: ask.more },
    on: {
      ...takesNotes('report.added'),
      CHOICE: [
        { guard: chose('add'), target: 'adding' },
        { guard: chose('done'), target: 'done' },
      ],
      SKIP: 'done',
      CANCEL: 'done',
    },
  },
  adding: {
    meta: { prompt: ask.adding },
    on: {
      ...takesNotes('report.added', { target: 'filed' }),
      SKIP: 'filed',
      BACK: 'filed',
      CANCEL: 'done',
    },
  },
} as const
