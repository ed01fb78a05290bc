import type { Rule } from './rule.ts'

const errand = ['campaign', 'law', 'lawAsk', 'nil', 'periodic', 'withdraw', 'dataRights'] as const

/** P2: nothing else applies, yet somebody speaks of people and trouble, or breaks off: a human reads it (H17). */
export const unclear: readonly Rule[] = [
  {
    id: 'H17.trouble',
    floor: 'P2',
    all: [
      [
        'force',
        'violence',
        'captive',
        'threatDeath',
        'sold',
        'serving',
        'secrecy',
        'papersTaken',
        'debt',
        'theirFear',
        'fleeing',
        'hideMoment',
        'drugged',
        'stranger',
        'oddPlace',
      ],
      ['self', 'kin', 'under16', 'teen', 'seen', 'lodging', 'venue'],
    ],
    none: [
      ...errand,
      'support',
      ['aid', 'question'],
      'otherCrime',
      'goods',
      'hotline',
      'status',
      'officialJob',
    ],
    intents: ['human', 'report_person'],
  },
]
