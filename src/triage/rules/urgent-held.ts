import type { Rule } from './rule.ts'

/** What is over, asked about in general, or told of those who came back. */
const notNow = ['closed', 'over', 'lawAsk', 'returned'] as const

/** P0: held, beaten, handed on, on the way (H1, H3). */
export const heldOrMoved: readonly Rule[] = [
  { id: 'H1.plea', floor: 'P0', all: ['pleaStrong'], none: ['thanks', 'closed'], intents: ['sos'] },
  { id: 'H1.language', floor: 'P0', all: ['foreignDanger'], intents: ['sos', 'language'] },
  {
    id: 'H1.language',
    floor: 'P0',
    all: ['foreignHelp'],
    none: ['asksLanguage'],
    intents: ['sos', 'language'],
  },
  {
    id: 'H1.urgent',
    floor: 'P0',
    all: ['urgentCall'],
    none: ['closed', 'admin', 'campaign', 'goods', 'supposed', 'law'],
    intents: ['sos'],
  },
  {
    id: 'H1.real',
    floor: 'P0',
    all: ['real', ['locked', 'captive', 'sold', 'violence']],
    none: notNow,
    intents: ['sos'],
  },
  {
    id: 'H1.locked',
    floor: 'P0',
    all: ['locked'],
    none: [...notNow, 'law', 'fraud', 'earlier'],
    intents: ['sos', 'cut_off'],
  },
  {
    id: 'H1.notLetOut',
    floor: 'P0',
    all: ['notLetOut'],
    none: [...notNow, 'law', 'earlier'],
    intents: ['sos'],
  },
  {
    id: 'H1.held',
    floor: 'P0',
    all: ['captive', ['selfHeld', 'pleaForMe']],
    none: [...notNow, 'law', 'kin', 'earlier'],
    intents: ['sos'],
  },
  {
    id: 'H1.secretly',
    floor: 'P0',
    all: ['secretly'],
    none: [...notNow, 'official', 'reportedBefore', 'earlier'],
    intents: ['sos', 'silent_code'],
  },
  {
    id: 'H1.hidden',
    floor: 'P0',
    all: ['dontReply'],
    none: ['status', 'withdraw', 'goods'],
    intents: ['sos', 'cut_off'],
  },
  {
    id: 'H1.watched',
    floor: 'P0',
    all: ['watched', ['secretly', 'hideMoment', 'dontReply', 'unsafe']],
    none: [...notNow, 'official'],
    intents: ['sos', 'silent_code'],
  },
  {
    id: 'H1.moment',
    floor: 'P0',
    all: ['hideMoment', ['captive', 'locked', 'sold', 'watched', 'secretly']],
    none: [...notNow, 'earlier'],
    intents: ['sos'],
  },
  {
    id: 'H1.handedOn',
    floor: 'P0',
    all: ['handedOn'],
    none: [...notNow, 'status'],
    intents: ['sos', 'ransom'],
  },
  { id: 'H1.sold', floor: 'P0', all: ['soldNow'], none: [...notNow, 'leaked'], intents: ['sos'] },
  {
    id: 'H1.sold',
    floor: 'P0',
    all: ['sold', 'selfObject', 'captive'],
    none: [...notNow, 'kin', 'leaked', 'fearOfLaw', 'earlier'],
    intents: ['sos'],
  },
  { id: 'H2.attack', floor: 'P0', all: ['attackNow'], none: notNow, intents: ['sos', 'dv'] },
  {
    id: 'H1.beaten',
    floor: 'P0',
    all: [
      ['violence', 'attackNow'],
      ['pleaForMe', 'selfHeld', 'attackOnMe'],
    ],
    none: [...notNow, 'kin'],
    intents: ['sos'],
  },
  {
    id: 'H3.moving',
    floor: 'P0',
    all: ['transit'],
    none: [...notNow, 'ordinary', 'status', 'law', 'goods'],
    intents: ['sos'],
  },
  {
    id: 'H3.leaving',
    floor: 'P0',
    all: ['leavingSoon'],
    none: [...notNow, 'ordinary', 'campaign', 'thisWeek'],
    intents: ['sos', 'check_job'],
  },
  {
    id: 'H3.leaving',
    floor: 'P0',
    all: [
      'soon',
      ['pickUp', 'flight'],
      ['abroad', 'sideTrack', 'bait', 'secrecy', 'onlineFriend', 'papersTaken'],
    ],
    none: [...notNow, 'ordinary', 'silentNow', 'thisWeek', 'status'],
    intents: ['sos', 'check_job'],
  },
  {
    id: 'H3.leaving',
    floor: 'P0',
    all: [
      'soon',
      'leaving',
      ['sideTrack', 'bait', 'secrecy', 'onlineFriend', 'papersTaken', 'exactUnder16', 'teen', 'forced', 'sold'],
    ],
    none: [...notNow, 'ordinary', 'silentNow', 'thisWeek', 'status'],
    intents: ['sos', 'check_job'],
  },
  {
    id: 'H3.hiding',
    floor: 'P0',
    all: ['fleeing', ['rightNow', 'violence', 'injury', 'theirFear', 'hunted', 'hideMoment', 'soon']],
    none: [...notNow, 'fearOfLaw', 'fledHome'],
    intents: ['sos'],
  },
]
