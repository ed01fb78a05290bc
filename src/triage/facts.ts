import type { Facts, Level } from '../../flows/contract.ts'
import { fold } from '../shared/fold.ts'
import type { IntentId } from './rules/rule.ts'

/** What an answer to a question of the dialogue means for the level (triage-model §3.1, §6). */
type FactRule = { id: string; floor: Level; intents: readonly IntentId[]; holds: (facts: Facts) => boolean }

export const factRules: readonly FactRule[] = [
  { id: 'F.danger', floor: 'P0', intents: ['sos_other'], holds: facts => facts.dangerNow === 'yes' },
  { id: 'F.police', floor: 'P0', intents: ['sos_self'], holds: facts => facts.need === 'police' },
  {
    id: 'F.unsafe',
    floor: 'P0',
    intents: ['silent_code'],
    holds: facts => facts.need === 'unsafe' || facts.canTalk === 'no',
  },
  {
    id: 'F.childUnsure',
    floor: 'P0',
    intents: ['sos_other'],
    // Of a relative who is away, hardly anybody can say more than that.
    holds: ({ dangerNow, childInvolved, relation }) =>
      dangerNow === 'unsure' && childInvolved === 'yes' && relation === undefined,
  },
  { id: 'F.unsure', floor: 'P1', intents: ['sos_other'], holds: facts => facts.dangerNow === 'unsure' },
  { id: 'F.child', floor: 'P1', intents: ['report_person'], holds: facts => facts.childInvolved === 'yes' },
  { id: 'F.ongoing', floor: 'P2', intents: ['report_person'], holds: facts => facts.ongoing === 'yes' },
  {
    id: 'F.attachment',
    floor: 'P2',
    intents: ['human'],
    holds: facts => (facts.attachments?.length ?? 0) > 0,
  },
  {
    id: 'F.official',
    floor: 'P1',
    intents: ['officer_complaint'],
    holds: facts => facts.official === 'yes',
  },
  { id: 'F.deadline', floor: 'P0', intents: ['ransom'], holds: facts => facts.ransom === 'deadline' },
  { id: 'F.ransom', floor: 'P1', intents: ['ransom'], holds: facts => facts.ransom === 'asked' },
  { id: 'F.minorGone', floor: 'P1', intents: ['missing'], holds: facts => isMinor(facts) && isGone(facts) },
  { id: 'F.outOfTouch', floor: 'P2', intents: ['missing'], holds: facts => facts.lastContact === 'longer' },
  {
    id: 'F.relativeAbroad',
    floor: 'P2',
    intents: ['relative_abroad'],
    holds: facts => facts.abroad === 'yes' && facts.relation !== undefined,
  },
  {
    id: 'F.askerInvolved',
    floor: 'P2',
    intents: ['missing'],
    holds: facts => facts.relation !== undefined && tellsOfADeal(facts),
  },
  {
    id: 'F.backInNeed',
    floor: 'P1',
    intents: ['returned_self'],
    holds: ({ state, withChildren }) =>
      (state !== undefined && state !== 'fine') || (state !== undefined && withChildren === 'yes'),
  },
  {
    id: 'F.leavesAtOnce',
    floor: 'P0',
    intents: ['check_job'],
    holds: facts => facts.departs === 'day' && (signsOf(facts) >= 1 || isMinor(facts)),
  },
  {
    id: 'F.leavesSoon',
    floor: 'P1',
    intents: ['check_job'],
    holds: facts => facts.departs === 'week' && (signsOf(facts) >= 2 || isMinor(facts)),
  },
  { id: 'F.offerSigns', floor: 'P2', intents: ['check_job'], holds: facts => signsOf(facts) >= 2 },
  {
    id: 'F.staff',
    floor: 'P2',
    intents: ['village_incident'],
    holds: facts => facts.staff !== undefined && facts.what !== undefined && facts.counts === undefined,
  },
]

const isMinor = ({ age, childInvolved }: Facts) => age === '<16' || age === '16-17' || childInvolved === 'yes'
/** Three days without a word from a minor (H15); the choice nearest to it is a week. */
const isGone = ({ lastContact }: Facts) => lastContact !== undefined && lastContact !== 'today'
/** Signs of a doubtful offer (H11), as counted by its dialogue. */
const signsOf = ({ flags }: Facts) => flags?.length ?? 0
/**
 * Who looks for a relative and tells of a bride price, money taken or a child given may be the one they were sold by
 * (triage-model §6c): officers tell them nothing before they have looked.
 */
const deal =
  /\b(?:thach cuoi|tien cuoi|nha trai (?:dua|gui|tra) tien|dat coc|nhan (?:tien|coc)|lay tien|ga (?:no|con|chau|em|ban)|cho con|ban con|tra no thay|gan no)\b/u
const tellsOfADeal = ({ what, wentWith, relation, lastHeard }: Facts) =>
  deal.test(fold([what, wentWith, relation, lastHeard].join(' ')))
