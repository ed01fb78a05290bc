import type { Rule } from './rule.ts'
import { exploited } from './serious-exploited.ts'

/** P1: conflict, retaliation, offers with a date, missing minors, ransom, return in need (H10–H13, H15). */
const atRisk: readonly Rule[] = [
  {
    id: 'H12.conflict',
    floor: 'P1',
    all: ['officialBad'],
    none: ['support', 'campaign', 'admin', 'supposed', 'ordinary'],
    intents: ['officer_complaint', 'report_person'],
  },
  {
    id: 'H12.leak',
    floor: 'P1',
    all: ['leaked'],
    none: ['supposed', 'reassure', 'support', 'fraud', 'data'],
    intents: ['officer_complaint', 'threatened'],
  },
  {
    id: 'H12.retaliation',
    floor: 'P1',
    all: ['sinceReport'],
    none: ['withdraw', 'nil', 'periodic', 'status', 'thanks'],
    intents: ['threatened'],
  },
  {
    id: 'H12.retaliation',
    floor: 'P1',
    all: ['menaced'],
    none: ['fraud', 'nil', 'periodic', 'goods', 'law'],
    intents: ['threatened'],
  },
  {
    id: 'H12.retaliation',
    floor: 'P1',
    all: ['threatened', 'reportedBefore'],
    none: ['fraud', 'withdraw', 'nil', 'periodic', 'question'],
    intents: ['threatened'],
  },
  { id: 'H2.selfHarm', floor: 'P1', all: ['selfHarm'], none: ['support'], intents: ['mental_health'] },
  {
    id: 'H11.bodyOffer',
    floor: 'P1',
    all: [
      ['surrogacy', 'organ', 'baby'],
      ['thisWeek', 'soon', 'twoDays'],
    ],
    none: ['ordinary', 'staff', 'advert'],
    intents: ['check_baby_organ', 'sos'],
  },
  {
    id: 'H11.study',
    floor: 'P1',
    all: ['study', ['thisWeek', 'soon'], ['sideTrack', 'papersTaken', 'secrecy']],
    none: ['ordinary'],
    intents: ['check_study_visa'],
  },
  {
    id: 'H11.marriage',
    floor: 'P1',
    all: ['marriage', ['thisWeek', 'handedOn', 'leavingSoon'], ['abroad', 'forced', 'bait']],
    none: ['ordinary', 'returned', 'law', 'status'],
    intents: ['check_marriage', 'sos'],
  },
  {
    id: 'H15.minor',
    floor: 'P1',
    all: ['goneFrom', ['exactUnder16', 'teen', 'age16'], ['daysSilentLong', 'lastCallBad']],
    none: ['supposed', 'over', 'returned', 'staff'],
    intents: ['missing'],
  },
  {
    id: 'H15.minor',
    floor: 'P1',
    all: ['silentNow', ['under16', 'teen', 'age16']],
    none: ['supposed', 'village'],
    intents: ['missing'],
  },
  {
    id: 'H15.badCall',
    floor: 'P1',
    all: ['silentNow', 'lastCallBad', 'kin'],
    none: ['supposed', 'staff', 'returned', 'closed'],
    intents: ['missing'],
  },
  {
    id: 'H10.ransom',
    floor: 'P1',
    all: ['ransom', ['kin', 'abroad', 'captive', 'self', 'oddCalls', 'scamSite', 'sold']],
    none: ['fraud', 'returned', 'baby', 'status', 'surrogacy', 'organ', 'study', 'noLicence'],
    intents: ['ransom', 'relative_abroad'],
  },
  {
    id: 'H10.ransom',
    floor: 'P1',
    all: ['payDemand', 'kin', 'abroad'],
    none: ['returned', 'fraud', 'noLicence', 'marriage'],
    intents: ['ransom', 'relative_abroad'],
  },
  {
    id: 'H13.returned',
    floor: 'P1',
    all: ['returned', ['noShelter', 'stillChased', 'hurtNow']],
    none: ['support', 'wellNow', 'closed', 'fearOfLaw', 'withdraw', 'otherCrime', 'animal', 'ordinary'],
    intents: ['returned_self', 'threatened'],
  },
  {
    id: 'H13.escaped',
    floor: 'P1',
    all: [
      'fled',
      ['violence', 'locked', 'forced', 'sexual', 'sold', 'stillChased', 'noShelter', 'injury', 'hurtNow'],
    ],
    none: ['wellNow', 'support', 'closed', 'fearOfLaw', 'supposed'],
    intents: ['returned_self', 'sos'],
  },
  {
    id: 'H10.abroad',
    floor: 'P1',
    all: [
      'kin',
      ['abroad', 'atSea'],
      ['violence', 'sold', 'captive', 'locked', 'watched', 'papersTaken', 'quota', 'forced', 'injury'],
    ],
    none: [
      'returned',
      'wellNow',
      'closed',
      'support',
      'supposed',
      'checking',
      'ordinary',
      'handedBack',
      'otherCrime',
    ],
    intents: ['relative_abroad', 'ransom'],
  },
  {
    id: 'H10.coached',
    floor: 'P1',
    all: ['kin', 'oddCalls', ['kinWantsHome', 'papersTaken', 'ransom', 'debt', 'watched']],
    none: ['returned'],
    intents: ['relative_abroad', 'ransom'],
  },
]

/** All of P1, most telling first. */
export const serious: readonly Rule[] = [...atRisk, ...exploited]
