import type { Facts } from '../flows/contract.ts'

export type OfferKind = NonNullable<Facts['offer']>
export type Departs = Facts['departs']
export type Age = Facts['age']

type Sign = {
  id: string
  /** Kinds of offer for which it is asked, at most four signs a kind. None: another question settles it. */
  asked: readonly OfferKind[]
  /** The answer that shows the sign: "Có hợp đồng … không?" is worrying when it is "no". */
  tells: 'yes' | 'no'
  /** 2: one of the marks of being held or sold; 1: worth a second look. */
  weight: 1 | 2
  /** Where in domain.md it stands, with the source tags given there. */
  source: string
}

/** Warning signs of an offer, gravest first; in this order they are asked and told. */
export const signs = [
  {
    id: 'keepsPapers',
    asked: ['work', 'easy', 'study'],
    tells: 'yes',
    weight: 2,
    source: '§3.3 ILO, retention of identity documents [100]; recruitment flags [69][79]',
  },
  {
    id: 'familyPaid',
    asked: ['marriage'],
    tells: 'yes',
    weight: 2,
    source: '§3.2 brokered marriage: the family is paid, to return one must repay [90][91]',
  },
  {
    id: 'bodyPaid',
    asked: ['baby'],
    tells: 'yes',
    weight: 2,
    source: '§3.2 babies, surrogacy, kidneys [83][84][92][93][94][95]',
  },
  {
    id: 'border',
    asked: ['work', 'easy', 'marriage'],
    tells: 'yes',
    weight: 2,
    source: '§3.3 recruitment flags: border track, change of route [69][79]',
  },
  {
    id: 'falsePapers',
    asked: ['baby'],
    tells: 'yes',
    weight: 2,
    source: '§3.2 forged birth papers [92][93][94]',
  },
  {
    id: 'secret',
    asked: ['easy', 'marriage', 'baby'],
    tells: 'yes',
    weight: 2,
    source: '§3.3 recruitment flags: secrecy from family [69][79]',
  },
  {
    id: 'movedAway',
    asked: ['baby'],
    tells: 'yes',
    weight: 2,
    source: '§3.3 ILO, isolation [100]; §3.4 "sang TQ sinh"',
  },
  {
    id: 'debt',
    asked: ['work', 'study'],
    tells: 'yes',
    weight: 1,
    source: '§3.3 ILO, debt bondage [100]; §3.2 fishing crews: advance becomes debt [96][97]',
  },
  {
    id: 'workInstead',
    asked: ['study'],
    tells: 'yes',
    weight: 1,
    source: '§3.3 ILO, deception [100]',
  },
  {
    id: 'noContract',
    asked: ['work'],
    tells: 'no',
    weight: 1,
    source: '§3.3 recruitment flags: no contract [69][79]',
  },
  {
    id: 'noAdmission',
    asked: ['study'],
    tells: 'no',
    weight: 1,
    source: '§3.3 ILO, deception [100]; the school itself can be asked (general knowledge)',
  },
  {
    id: 'neverMet',
    asked: ['marriage'],
    tells: 'no',
    weight: 1,
    source: '§3.1 most cases begin on social networks [76]',
  },
  {
    id: 'hurry',
    asked: ['easy'],
    tells: 'yes',
    weight: 1,
    source: 'general knowledge: no time is left to ask anybody',
  },
  {
    id: 'easyMoney',
    asked: [],
    tells: 'yes',
    weight: 1,
    source: '§3.3 recruitment flags: no qualification, pay far above market [69][79]',
  },
  {
    id: 'metOnline',
    asked: [],
    tells: 'yes',
    weight: 1,
    source: '§3.1 most cases begin on social networks [76]; §3.2 scam compounds, surrogacy [79][95]',
  },
  {
    id: 'stranger',
    asked: [],
    tells: 'yes',
    weight: 1,
    source: '§3.3 recruitment flags: pick-up by strangers [69][79]',
  },
] as const satisfies readonly Sign[]

export type SignId = (typeof signs)[number]['id']

/** A sign with a question of its own. */
export type AskedSign = Exclude<(typeof signs)[number], { asked: readonly [] }>

/** The signs that are asked of a kind of offer, gravest first. */
export function signsFor(kind: OfferKind): readonly AskedSign[] {
  return signs.filter((sign): sign is AskedSign => (sign.asked as readonly OfferKind[]).includes(kind))
}

/** Not even the lowest band says that an offer is safe. */
export type Band = 'low' | 'watch' | 'high'
export type Reason = SignId | 'underAge' | 'leavesSoon'

/**
 * How worrying an offer is, by what was answered, and why, gravest reason first. A sign counts its weight, an age
 * under 18 counts two (there deceit need not be shown: domain.md §1.1), leaving within seven days one more where there
 * is anything else (triage-model §3.1, H11). From one on it is worth watching. From three on it is high, so that no
 * single answer makes it so: two signs suggest (triage-model §3.2). Flags that are no signs count nothing.
 */
export function bandOf(
  flags: readonly string[],
  departs: Departs,
  age: Age,
): { band: Band; reasons: readonly Reason[] } {
  const told = signs.filter(({ id }) => flags.includes(id))
  const underAge = age === '<16' || age === '16-17'
  const grounds = told.reduce((sum, { weight }) => sum + weight, underAge ? 2 : 0)
  const leavesSoon = grounds > 0 && (departs === 'day' || departs === 'week')
  const points = grounds + (leavesSoon ? 1 : 0)
  return {
    band: points >= 3 ? 'high' : points >= 1 ? 'watch' : 'low',
    reasons: [
      ...(underAge ? (['underAge'] as const) : []),
      ...told.map(({ id }) => id),
      ...(leavesSoon ? (['leavesSoon'] as const) : []),
    ],
  }
}
