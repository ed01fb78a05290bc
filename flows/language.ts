import { type SpokenLanguage, spokenLanguages } from '../content/languages.ts'
import type { Locale } from '../locales/catalog.ts'
import { typed } from './answers.ts'
import { chose } from './conditions.ts'
import { type Choice, dialogue, draft } from './contract.ts'
import { goTo, say } from './effects.ts'
import { forgetCode, remember, rememberMedia, rememberReport } from './remember.ts'
import { filesWhatWasTold } from './unfinished.ts'

/** How people name the languages, without marks. */
const named: Record<SpokenLanguage['id'], readonly string[]> = {
  hmong: typed('mong, hmong, h mong, meo, tieng hmong, tieng meo, noi tieng mong, em noi tieng mong'),
  thai: typed('thai, noi tieng thai, em noi tieng thai'),
  tay: typed('tay, nung, tieng tay, tieng nung, tay nung, noi tieng tay, noi tieng nung'),
  dao: typed('dao, noi tieng dao, em noi tieng dao'),
  khmer: typed('khmer, khome, kho me, tieng khome, tieng kho me, mien, tieng mien, noi tieng khmer'),
  chinese: typed('hoa, trung, trung quoc, tieng trung, tieng trung quoc, tieng tau, chinese, noi tieng hoa'),
}

const choices: readonly Choice[] = [
  { value: 'vi', label: 'language.vietnamese', words: typed('viet, tieng kinh, kinh') },
  { value: 'en', label: 'language.english', words: typed('anh, eng') },
  ...spokenLanguages.map(({ id }) => ({ value: id, label: `language.${id}`, words: named[id] }) as const),
]

const speaks = (locale: Locale) => dialogue().assign({ locale })

/**
 * Who needs another language: Vietnamese and English change what is said here; for the others somebody who speaks it is
 * asked for, and the person may speak into the phone (triage-model §4, `language`).
 */
export const language = dialogue().createMachine({
  id: 'language',
  context: draft,
  on: filesWhatWasTold,
  initial: 'ask',
  states: {
    ask: {
      meta: { prompt: { ask: ['language.ask'], media: true, skip: true, choices } },
      on: {
        CHOICE: [
          { guard: chose('vi'), target: 'toMenu', actions: speaks('vi') },
          { guard: chose('en'), target: 'toMenu', actions: speaks('en') },
          ...spokenLanguages.map(({ id }) => ({
            guard: chose(id),
            target: 'filing',
            actions: [remember({ language: id }), say({ key: `language.asked_${id}` })],
          })),
        ],
        MEDIA: { target: 'filing', actions: rememberMedia },
        SKIP: 'toMenu',
        BACK: 'toMenu',
      },
    },
    filing: {
      tags: 'busy',
      entry: { type: 'fileReport', params: { intent: 'language', partial: false } },
      on: {
        FILED: {
          target: 'toOfficer',
          actions: [rememberReport, forgetCode, say({ key: 'language.speak' })],
        },
      },
    },
    toMenu: goTo('menu'),
    toOfficer: goTo('officer'),
  },
})
