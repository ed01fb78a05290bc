import type { Level } from '../../flows/contract.ts'
import { noReport, otherCrimes, returned } from '../clocks/legal.ts'
import type { Desk } from '../triage/desk.ts'
import type { IntentId } from '../triage/rules/rule.ts'
import type { CaseSign } from './signs.ts'

/** What decides where a case goes. */
export type RoutedCase = {
  level: Level
  ageBand: '<16' | '16-17' | '18+' | 'unknown'
  /** Ids of triage-model §4. */
  intents: readonly string[]
  /** Ids of the reasons of its level, "H2.injury": the trigger of triage-model §3.1 and what it heard. */
  rules: readonly string[]
  desk: Desk
  /** What its words show. */
  signs: readonly CaseSign[]
  /** They answered that a child, or somebody under 18, is concerned. */
  childSigns: boolean
  /** They answered that somebody is hurt. */
  hurt: boolean
  /** Photos, voices or files came with it. */
  attachments: boolean
}

type Asked = (found: RoutedCase) => boolean

const among =
  (ids: readonly string[]): Asked =>
  ({ intents }) =>
    intents.some(id => ids.includes(id))
const heard = (...ids: readonly IntentId[]) => among(ids)
/** `H2.` stands for all rules of that trigger. */
const fired =
  (...rules: readonly string[]): Asked =>
  found =>
    found.rules.some(id => rules.some(rule => (rule.endsWith('.') ? id.startsWith(rule) : id === rule)))
const shows =
  (sign: CaseSign): Asked =>
  found =>
    found.signs.includes(sign)
const all =
  (...asked: readonly Asked[]): Asked =>
  found =>
    asked.every(holds => holds(found))
const any =
  (...asked: readonly Asked[]): Asked =>
  found =>
    asked.some(holds => holds(found))

const isUrgent: Asked = ({ level }) => level === 'P0'
const isGrave: Asked = ({ level }) => level === 'P0' || level === 'P1'
const isCase: Asked = ({ level }) => level !== 'P3' && level !== 'PX'
const childConcerned: Asked = any(
  ({ ageBand, childSigns }) => ageBand === '<16' || ageBand === '16-17' || childSigns,
  fired('H5.', 'H9.childAbuse', 'H9.minorNight', 'H9.minorSeen', 'H9.minorCoerced', 'H9.minorWork'),
  fired('H9.minorVenue', 'H15.minor'),
  heard('child_abuse'),
)
const takesLife: Asked = fired('H2.suicide', 'H2.overdose', 'H2.selfHarm')
const givesBirth: Asked = any(fired('H1.pregnant'), all(isGrave, shows('pregnant')))
const isHurt: Asked = any(
  found => found.hurt,
  fired('H1.beaten', 'H2.assault', 'H2.attack', 'H2.drugged', 'H2.emergency', 'H2.injury', 'H2.weapon'),
)
const isBack: Asked = any(among(returned), fired('H13.'))
/** Somebody who is abroad and not back; whoever only asks about an offer abroad is still here. */
const isAbroad: Asked = any(
  heard('relative_abroad'),
  fired('H10.abroad', 'H10.coached'),
  all(isGrave, shows('abroad'), found => !isBack(found)),
)
const atSea: Asked = any(fired('H7.sea'), shows('sea'))
const atBorder: Asked = any(shows('border'), all(fired('H3.'), shows('abroad')))
const mayBeTrafficking: Asked = ({ intents }) =>
  intents.length === 0 || intents.some(id => !noReport.includes(id) && !otherCrimes.includes(id))

/**
 * The questions by which the routes are chosen. `isCase`: somebody must act, P0 to P2. Where the model asks for what
 * no machine knows ("credible", "in country"), more cases rather than fewer: a person decides.
 */
export const asks = {
  urgent: isUrgent,
  trafficking: all(isCase, mayBeTrafficking),
  missingMinor: all(isCase, any(fired('H5.missing', 'H15.minor'), all(heard('missing'), childConcerned))),
  abroad: all(isCase, isAbroad),
  hurt: all(isCase, isHurt),
  takesLife: all(isCase, takesLife),
  givesBirth: all(isCase, givesBirth),
  distressed: all(isCase, any(heard('mental_health'), fired('H2.distress', 'H16.danger'))),
  child: all(isCase, childConcerned),
  childAtRisk: all(isGrave, childConcerned),
  atSea: all(isCase, atSea),
  rescueAtSea: all(isUrgent, atSea),
  atBorder: all(isCase, atBorder),
  back: all(isCase, isBack),
  wantsSupport: heard('support_how'),
  violenceAtHome: heard('dv'),
  placeToCheck: all(({ level }) => level === 'P2', heard('report_place')),
  villageReport: heard('village_periodic', 'village_nil'),
  campaign: heard('campaign'),
  abusePictures: all(isCase, found => found.attachments, any(heard('child_abuse'), fired('H9.childAbuse'))),
} as const satisfies Record<string, Asked>

export type Why = keyof typeof asks
