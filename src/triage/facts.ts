import type { Facts, Level } from '../../flows/contract.ts'
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
    holds: facts => facts.dangerNow === 'unsure' && facts.childInvolved === 'yes',
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
]
