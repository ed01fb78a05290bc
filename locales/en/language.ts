import type { Spoken } from '../vi.ts'

/** For who reads little of it: as few words as can be. */
export const language: Spoken['language'] = {
  ask: 'Which language? Choose a line. You can also record your voice.',
  vietnamese: 'Vietnamese',
  english: 'English',
  hmong: 'Hmong',
  thai: 'Thai',
  tay: 'Tay, Nung',
  dao: 'Dao',
  khmer: 'Khmer',
  chinese: 'Chinese',
  asked_hmong: 'Noted: somebody who speaks Hmong is needed.',
  asked_thai: 'Noted: somebody who speaks Thai is needed.',
  asked_tay: 'Noted: somebody who speaks Tay or Nung is needed.',
  asked_dao: 'Noted: somebody who speaks Dao is needed.',
  asked_khmer: 'Noted: somebody who speaks Khmer is needed.',
  asked_chinese: 'Noted: somebody who speaks Chinese is needed.',
  speak:
    'Speak into the phone in your language, or send a picture. There may be nobody to listen at once; if it is urgent call 113, 111.',
}
